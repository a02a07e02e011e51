// One reader for each kind of cell, shared by all files of a run: text to value or fault, each distinct text read once.
import { readQuantity } from '../quantity/read-quantity.js';
import { isBlankCell, isBlankValue, isEmptyCell } from './blank-marks.js';
import {
  blankMark,
  commaList,
  faultOfLength,
  faultOfSpacedQuote,
  leavesNobody,
  noPlainSide,
} from './cell-faults.js';
import type { Basis, ClaimedStance, ClaimReading, ScopeSpec, Spec, WrittenDate } from './claim.js';
import { type DateEdge, readDate } from './dates.js';
import { type Fault, faultOf } from './fault.js';
import { cleanLabel, foldLabel, type LabelKind, readSpec } from './label.js';
import { Memo } from './memo.js';
import { findNearMisses, suggest } from './near-miss.js';
import type { ReadOptions } from './read-options.js';
import type { ClaimNumber, PublishedDate } from './row-claim.js';
import { readExcludedScope } from './scope.js';
import { SpellingBook } from './spelling-book.js';
import { quoteValue } from './visible.js';
import { readWholeNumber } from './whole-number.js';

/** What a cell was read as. */
export type CellReading<Value> =
  | { readonly value: Value; readonly fault: null }
  | { readonly value: null; readonly fault: Fault };

/** A quantity's words and what they mean, and advice that goes with them, or ''. */
export interface WordsReading extends ClaimNumber {
  readonly advice: string;
}

const BASES = new Map<string, Basis>([
  ['documented', 'documented'],
  ['confirmed', 'documented'],
  ['verified', 'documented'],
  ['reported', 'reported'],
  ['estimated', 'estimated'],
  ['projected', 'projected'],
]);
const STANCES = new Map<string, ClaimedStance>([
  ['own', 'own'],
  ['third-party', 'third-party'],
  ['adversary', 'adversary'],
]);

/** Bare figures, of which half of many files are made: every convention reads them alike, without looking for words. */
const PLAIN_FIGURE = /^(?:0|[1-9]\d{0,14})$/;

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
  readonly basis = new Memo((text) => readChoice(text, BASES, 'basis'));
  readonly stance = new Memo((text) => readChoice(text, STANCES, 'stance'));
  readonly sourceSide = new Memo((text) => this.#sourceSide(text));
  readonly sides = new Memo((text) => this.#sides(text));
  readonly excludes = new Memo((text) => this.#excludes(text));
  readonly words = new Memo((text) => this.#words(text));
  readonly end = new Memo(readEnd);
  /** Texts that rows share, trimmed, so that one copy is kept. */
  readonly text = new Memo((text) => (isBlankCell(text) ? '' : text.trim()));

  readonly #options: ReadOptions;
  readonly #given = new Map<string, ClaimNumber>();

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  /** The reading that `low` and `high` give in place of the words beside them. */
  givenNumber(text: string, low: number | null, high: number | null): ClaimNumber {
    const key = `${low}/${high}/${text}`;
    let number = this.#given.get(key);
    if (number === undefined) {
      if (this.#given.size >= 50_000) this.#given.clear();
      number = { text: text.trim(), reading: intervalOf({ low, high, rule: 'given', language: 'und' }) };
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
    return refuse({
      rule: 'kept-word',
      reason: `${quoteValue(text)} is no side that a source speaks for`,
      expected: 'a side, or several joined with `+`',
      help: 'name the sides that it speaks for, or leave the cell empty: then it is a third party',
    });
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

  #words(text: string): CellReading<WordsReading> {
    const tooLong = faultOfLength(text);
    if (tooLong) return refuse(tooLong);
    if (PLAIN_FIGURE.test(text)) return accept({ text, reading: exactly(Number(text)), advice: '' });
    const reading = readQuantity(text, { convention: this.#options.convention });
    if (reading.kind === 'refused') return refuse(faultOf(reading));
    if (reading.kind === 'unknown') {
      const bounds = intervalOf({ low: null, high: null, rule: reading.rule, language: reading.language });
      return accept({ text: text.trim(), reading: { ...bounds, kind: 'unknown' }, advice: '' });
    }
    const approximate = reading.lowApproximate || reading.highApproximate;
    const strict = approximate ? readQuantity(text, { convention: 'strict' }) : reading;
    return accept({
      text: text.trim(),
      reading: {
        kind: 'interval',
        low: reading.low,
        high: reading.high,
        lowApproximate: reading.lowApproximate,
        highApproximate: reading.highApproximate,
        rule: reading.rule,
        language: reading.language,
        strictLow: strict.kind === 'interval' ? strict.low : null,
        strictHigh: strict.kind === 'interval' ? strict.high : null,
      },
      advice: reading.advice ?? '',
    });
  }
}

/** The parts of a list with `;` between; empty places are passed over. */
export function splitList(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function exactly(count: number): ClaimReading {
  return intervalOf({ low: count, high: count, rule: 'exact', language: 'und' });
}

function intervalOf(ends: {
  low: number | null;
  high: number | null;
  rule: string;
  language: string;
}): ClaimReading {
  return {
    kind: 'interval',
    low: ends.low,
    high: ends.high,
    lowApproximate: false,
    highApproximate: false,
    rule: ends.rule,
    language: ends.language,
    strictLow: ends.low,
    strictHigh: ends.high,
  };
}

/** `low` or `high`: a whole number, or null where the cell is empty. */
function readEnd(text: string): CellReading<number | null> {
  if (isBlankValue(text)) return accept(null);
  const tooLong = faultOfLength(text);
  if (tooLong) return refuse(tooLong);
  const reading = readWholeNumber(text);
  return reading.kind === 'number' ? accept(reading.value) : refuse(faultOf(reading));
}

function readChoice<Value>(
  text: string,
  choices: ReadonlyMap<string, Value>,
  column: string,
): CellReading<Value | null> {
  if (isBlankValue(text)) return accept(null);
  const written = foldLabel(text).replace(/[ _]/g, '-').replace('thirdparty', 'third-party');
  const value = choices.get(written);
  if (value !== undefined) return accept(value);
  const names = [...choices.keys()];
  return refuse({
    rule: `unknown-${column}`,
    reason: `${quoteValue(text)} is no ${column}`,
    expected: names.map((name) => `\`${name}\``).join(', '),
    help: suggest(
      findNearMisses(written, names),
      column === 'basis'
        ? 'write one of them, or leave the cell empty for `reported`'
        : 'write one of them, or leave the cell empty: `source_side` tells it then',
    ),
  });
}

function accept<Value>(value: Value): { value: Value; fault: null } {
  return { value, fault: null };
}

function refuse(fault: Fault): { value: null; fault: Fault } {
  return { value: null, fault };
}
