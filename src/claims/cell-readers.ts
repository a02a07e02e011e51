// One reader for each kind of cell, shared by all files of a run: text to value or fault, each distinct text read once.
import { isBlankCell, isBlankValue, isEmptyCell } from './blank-marks.js';
import {
  blankMark,
  commaList,
  faultOfLength,
  faultOfSpacedQuote,
  leavesNobody,
  noPlainSide,
  noSourceSide,
} from './cell-faults.js';
import { accept, type CellReading, refuse, splitList } from './cell-reading.js';
import type { ScopeSpec, Spec, WrittenDate } from './claim.js';
import { type DateEdge, readDate } from './dates.js';
import { faultOf } from './fault.js';
import { cleanLabel, foldLabel, type LabelKind, readSpec } from './label.js';
import { Memo } from './memo.js';
import { readBasis, readStance } from './read-choice.js';
import type { ReadOptions } from './read-options.js';
import { givenNumber, readEnd, readWords } from './read-words.js';
import type { ClaimNumber, PublishedDate } from './row-claim.js';
import { readExcludedScope } from './scope.js';
import { SpellingBook } from './spelling-book.js';

/** Numbers from `low` and `high` kept at most. */
const MOST_KEPT = 50_000;

export class CellReaders {
  readonly spellings = new SpellingBook();
  readonly event = new Memo((text) => this.#name(text, 'event'));
  readonly source = new Memo((text) => this.#name(text, 'source'));
  readonly side = new Memo((text) => this.#spec(text, 'side'));
  readonly category = new Memo((text) => this.#spec(text, 'category'));
  readonly outcome = new Memo((text) => this.#spec(text, 'outcome'));
  readonly firstDay = new Memo((text) => this.#day(text, 'first'));
  readonly lastDay = new Memo((text) => this.#day(text, 'last'));
  readonly published = new Memo((text) => this.#published(text));
  readonly basis = new Memo(readBasis);
  readonly stance = new Memo(readStance);
  readonly sourceSide = new Memo((text) => this.#sourceSide(text));
  readonly sides = new Memo((text) => this.#sides(text));
  readonly excludes = new Memo((text) => this.#excludes(text));
  readonly words = new Memo((text) => readWords(text, this.#options.convention));
  readonly end = new Memo(readEnd);
  /** Texts that rows share, trimmed, so that one copy is kept. */
  readonly text = new Memo((text) => (isBlankCell(text) ? '' : text.trim()));

  readonly #options: ReadOptions;
  readonly #given = new Map<string, ClaimNumber>();

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  /** The number that `low` and `high` give in place of the words beside them. */
  given(text: string, low: number | null, high: number | null): ClaimNumber {
    const key = `${low}/${high}/${text}`;
    let number = this.#given.get(key);
    if (number === undefined) {
      if (this.#given.size >= MOST_KEPT) this.#given.clear();
      number = givenNumber(text, low, high);
      this.#given.set(key, number);
    }
    return number;
  }

  /** An event or a source: any label. Null where the cell is empty. */
  #name(text: string, kind: 'event' | 'source'): CellReading<string | null> {
    const spoiled = faultOfLength(text) ?? faultOfSpacedQuote(text);
    if (spoiled) return refuse(spoiled);
    const key = isBlankCell(text) ? '' : foldLabel(text);
    if (key === '') return accept(null);
    this.spellings.add(kind, key, cleanLabel(text));
    return accept(key);
  }

  /** A side, category or outcome; null where the cell is empty and the default holds. */
  #spec(text: string, kind: LabelKind): CellReading<Spec | null> {
    if (isEmptyCell(text)) return accept(null);
    const spoiled = faultOfLength(text) ?? faultOfSpacedQuote(text);
    if (spoiled) return refuse(spoiled);
    if (isBlankValue(text)) return refuse(blankMark(text, kind));
    const reading = readSpec(text, kind);
    if (reading.kind === 'refused') return refuse(faultOf(reading));
    this.spellings.addAll(kind, reading.spelled);
    return accept(reading.spec);
  }

  #sourceSide(text: string): CellReading<Spec | null> {
    if (isBlankCell(text)) return accept(null);
    const reading = this.side.get(text);
    if (reading.fault !== null || reading.value === null || reading.value.labels.length > 0) return reading;
    return refuse(noSourceSide(text));
  }

  #day(text: string, edge: DateEdge): CellReading<WrittenDate | null> {
    if (isBlankValue(text)) return accept(null);
    const tooLong = faultOfLength(text);
    if (tooLong) return refuse(tooLong);
    const reading = readDate(text, edge, this.#options.dates);
    if (reading.kind === 'refused') return refuse(faultOf(reading));
    // Only `published` orders claims within a day.
    return accept(reading.date.time === 0 ? reading.date : { ...reading.date, time: 0 });
  }

  #published(text: string): CellReading<PublishedDate | null> {
    if (isBlankValue(text)) return accept(null);
    const tooLong = faultOfLength(text);
    if (tooLong) return refuse(tooLong);
    const reading = readDate(text, 'last', this.#options.dates);
    return reading.kind === 'refused'
      ? refuse({
          ...faultOf(reading),
          expected: `${reading.expected}, or with a time as \`2020-10-23T14:05Z\``,
        })
      : accept({ ...reading.date, text: text.trim() });
  }

  #sides(text: string): CellReading<readonly string[] | null> {
    if (isBlankCell(text)) return accept(null);
    const sides: string[] = [];
    for (const item of splitList(text)) {
      const reading = readSpec(item, 'side');
      if (reading.kind === 'refused') return refuse(faultOf(reading));
      const [label] = reading.spec.labels;
      if (label === undefined || label.part !== null || reading.spec.labels.length > 1)
        return refuse(noPlainSide(item));
      this.spellings.addAll('side', reading.spelled);
      if (!sides.includes(label.base)) sides.push(label.base);
    }
    if (sides.length === 1 && text.includes(',')) return refuse(commaList(text, 'sides'));
    return accept(sides.length > 0 ? sides : null);
  }

  #excludes(text: string): CellReading<readonly ScopeSpec[]> {
    if (isBlankCell(text)) return accept([]);
    const scopes = new Map<string, ScopeSpec>();
    for (const item of splitList(text)) {
      if (item.includes(',', item.indexOf('/') + 1) && item.includes('/'))
        return refuse(commaList(item, 'scopes'));
      const reading = readExcludedScope(item);
      if (reading.kind === 'refused') return refuse(faultOf(reading));
      const { scope } = reading;
      if (
        scope.side.key === 'all' &&
        scope.category.key === 'all' &&
        (scope.outcome?.key ?? 'casualties') === 'casualties'
      ) {
        return refuse(leavesNobody(item));
      }
      for (const { kind, labels } of reading.spelled) this.spellings.addAll(kind, labels);
      scopes.set(`${scope.side.key}/${scope.category.key}/${scope.outcome?.key ?? ''}`, scope);
    }
    return accept([...scopes.values()]);
  }
}
