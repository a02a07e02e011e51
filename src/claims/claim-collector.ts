// Puts the rows of all files together: events and their facts, ids, and what no row can tell by itself. Rows with a fault are
// left out whole; what they say of their event still counts, or one fault would bring others with it.
import type { CellReaders } from './cell-readers.js';
import type { ClaimSet, EventFacts, InputFile } from './claim.js';
import type { DiagnosticCollector, FaultContext } from './collect-diagnostics.js';
import type { ColumnName } from './columns.js';
import { EventState, MOST_ROWS_OF_AN_EVENT } from './event-state.js';
import { findCategoriesAsSides } from './excluded-sides.js';
import type { Fault } from './fault.js';
import type { FileState } from './file-state.js';
import { IdBook, type RowPlace } from './id-book.js';
import { KILLED } from './label.js';
import type { RowNumber } from './read-numbers.js';
import type { RowReader, RowReading } from './read-row.js';
import { findReferenceFaults } from './references.js';
import { makeRowClaim, type RowClaim, type RowFields } from './row-claim.js';
import { categoryAsSide, dayBefore, doubledId, eachWithoutSides, fromAfterEnded } from './row-faults.js';
import { SharedParts } from './share-parts.js';
import { quoteValue } from './visible.js';

/** Stands for the numbers of a row that has none that can be read. */
const NO_NUMBER: RowNumber = {
  outcome: KILLED,
  wide: null,
  number: {
    text: '',
    reading: {
      kind: 'unknown',
      low: null,
      high: null,
      lowApproximate: false,
      highApproximate: false,
      rule: 'unknown',
      language: 'und',
      strictLow: null,
      strictHigh: null,
    },
  },
};

export class ClaimCollector {
  readonly diagnostics: DiagnosticCollector;
  /** Whether something was found that no row can be left out for. */
  fatal = false;

  readonly #readers: CellReaders;
  readonly #events = new Map<string, EventState>();
  /** Of rows that name none: they are left out, but checked. */
  readonly #noEvent = new EventState('');
  readonly #parts = new SharedParts();
  readonly #refused = new Set<string>();
  readonly #refusedByFile = new Map<FileState, number>();
  readonly #claims: RowClaim[] = [];
  readonly #ids = new IdBook(this.#claims);

  constructor(readers: CellReaders, diagnostics: DiagnosticCollector) {
    this.#readers = readers;
    this.diagnostics = diagnostics;
  }

  /** Takes what a row reader has just read; `reading` is null where the cells do not line up with the header. */
  addRow(file: FileState, line: number, reader: RowReader, reading: RowReading | null): void {
    file.rows++;
    const place: RowPlace = { file, line };
    const context: FaultContext = { claim: reading?.givenId ?? '' };
    for (const { cell, fault, severity } of reader.faults) {
      this.#report(place, cell, fault, {
        ...context,
        severity,
        actual: cell === null ? '' : (reader.row[cell] ?? ''),
      });
    }
    let faulty = reader.faults.some(({ severity }) => severity === 'error');
    if (reading === null) {
      this.#refuse(place);
      return;
    }
    const event = reading.event === null ? this.#noEvent : this.#event(reading.event);
    if (event !== this.#noEvent && !this.#takeFacts(event, reading, place, context)) faulty = true;
    // A faulty row makes its claims too: all of its faults are wanted, and others may name it.
    const made = this.#makeClaims(event, reading, place, faulty);
    if (!this.#ids.take(place, reading.givenId, made)) {
      const first = this.#ids.firstPlace(reading.givenId!);
      this.#report(place, file.header!.columns.get('id')!, doubledId(reading.givenId!, first), {
        ...context,
        actual: reading.givenId!,
      });
      faulty = true;
    }
    if (faulty) this.#refuse(place);
  }

  /** Refuses rows already taken, whose cells were not what they seemed, and forgets what was said of them. */
  refuseRows(file: FileState, lines: ReadonlySet<number>): void {
    this.diagnostics.dropRows(file.index, lines);
    for (const line of lines) this.#refuse({ file, line });
  }

  /** Finds what no row can tell by itself. */
  checkTogether(): void {
    this.#checkAgainstEvents();
    for (const { claim, column, fault, actual } of findReferenceFaults(this.#claims, this.#ids)) {
      this.#reportClaim(claim, column, fault, actual);
    }
    for (const { claim, scope } of findCategoriesAsSides(this.#claims)) {
      this.#reportClaim(claim, 'excludes', categoryAsSide(scope), scope);
    }
  }

  /** All that stands, and how many rows were left out. */
  finish(files: readonly FileState[]): { set: ClaimSet; refused: number } {
    const claims =
      this.#refused.size === 0
        ? this.#claims
        : this.#claims.filter((claim) => !this.#refused.has(rowKey(claim.fileState, claim.line)));
    const events = new Set<EventState>();
    for (let order = 0; order < claims.length; order++) {
      claims[order]!.order = order;
      events.add(claims[order]!.eventState);
    }
    const { event, side, category, outcome, source } = this.#readers.spellings;
    return {
      set: {
        events: [...events].map((state): EventFacts => state.facts()),
        claims,
        spellings: { event, side, category, outcome, source },
        inputs: files.map(
          (file): InputFile => ({
            file: file.name,
            get sha256() {
              return file.fingerprint.sha256;
            },
            rows: file.rows,
            skipped: this.#refusedByFile.get(file) ?? 0,
          }),
        ),
      },
      refused: this.#refused.size,
    };
  }

  #event(key: string): EventState {
    let state = this.#events.get(key);
    if (state === undefined) {
      state = new EventState(key);
      this.#events.set(key, state);
    }
    return state;
  }

  #makeClaims(event: EventState, reading: RowReading, place: RowPlace, faulty: boolean): readonly RowClaim[] {
    const { file, line } = place;
    if (!faulty) event.rows++;
    if (!faulty && event.rows === MOST_ROWS_OF_AN_EVENT + 1) this.#reportLimit(event, place);
    const { side, category } = reading;
    const row: RowFields = {
      line,
      givenId: reading.givenId,
      eventState: event,
      days: this.#parts.days(reading),
      origin: this.#parts.origin(file, reading),
      url: reading.url,
      quote: reading.quote,
    };
    const numbers = reading.numbers.length > 0 ? reading.numbers : [NO_NUMBER];
    return numbers.map(({ outcome, wide, number }) => {
      const claim = makeRowClaim(row, this.#parts.scope({ side, category, outcome, wide }), number);
      this.#claims.push(claim);
      return claim;
    });
  }

  /** Takes the facts of the event that the row states; false where they differ from another row's. */
  #takeFacts(event: EventState, reading: RowReading, place: RowPlace, context: FaultContext): boolean {
    const { file, line } = place;
    let agrees = true;
    const check = (column: ColumnName, fault: Fault | null): void => {
      if (fault === null) return;
      agrees = false;
      this.#report(place, file.header!.columns.get(column)!, fault, context);
    };
    if (reading.sides !== null) check('sides', event.declareSides(reading.sides, file, line));
    if (reading.began !== null) check('began', event.declareDay('began', reading.began, file, line));
    if (reading.ended !== null) check('ended', event.declareDay('ended', reading.ended, file, line));
    return agrees;
  }

  #checkAgainstEvents(): void {
    for (const claim of this.#claims) {
      if (claim.eventState === this.#noEvent) continue;
      const { sides, began, ended } = claim.eventState;
      if (sides === null && claim.side.key === 'each')
        this.#reportClaim(claim, 'side', eachWithoutSides(), 'each');
      if (began !== null) {
        const own = claim.asOf ?? claim.published;
        const column = claim.asOf === null ? 'published' : 'as_of';
        if (own !== null && own.day < began.value)
          this.#reportClaim(claim, column, dayBefore(own.day, began.value, 'began'), '');
      }
      if (ended !== null && claim.from !== null && claim.from.day > ended.value) {
        this.#reportClaim(claim, 'from', fromAfterEnded(claim.from.day, ended.value), '');
      }
    }
  }

  #reportLimit(event: EventState, { file, line }: RowPlace): void {
    const name = quoteValue(this.#readers.spellings.event.get(event.key) ?? event.key);
    this.fatal = true;
    this.diagnostics.add(
      { file: file.index, line, cell: null },
      {
        rule: 'too-many-rows',
        reason: `the event ${name} has more than 100,000 rows, the limit of rows in one event`,
        expected: 'at most 100,000 rows in one event',
        help: 'split the event, or leave out running totals of which only the last counts',
      },
    );
  }

  /** A claim's fault; the row of several claims is told once. */
  #reportClaim(claim: RowClaim, column: ColumnName, fault: Fault, actual: string): void {
    const place = { file: claim.fileState, line: claim.line };
    if (claim.wide !== null && this.#refused.has(rowKey(place.file, place.line))) return;
    this.#report(place, claim.fileState.header!.columns.get(column) ?? null, fault, {
      claim: claim.id,
      actual,
    });
    this.#refuse(place);
  }

  #report(place: RowPlace, cell: number | null, fault: Fault, context: FaultContext): void {
    this.diagnostics.add({ file: place.file.index, line: place.line, cell }, fault, context);
  }

  #refuse({ file, line }: RowPlace): void {
    const key = rowKey(file, line);
    if (this.#refused.has(key)) return;
    this.#refused.add(key);
    this.#refusedByFile.set(file, (this.#refusedByFile.get(file) ?? 0) + 1);
  }
}

function rowKey(file: FileState, line: number): string {
  return `${file.index}:${line}`;
}
