// One row of cells to what it says, or to its faults: all of them. What needs other rows (ids, facts of the event,
// references) is left to claim-collector.ts.
import { isBlankCell, isEmptyCell } from './blank-marks.js';
import type { CellReaders } from './cell-readers.js';
import type { CellReading } from './cell-reading.js';
import type { Basis, Day, Spec, WrittenDate } from './claim.js';
import { COLUMNS, type ColumnName } from './columns.js';
import type { Fault } from './fault.js';
import type { FileState } from './file-state.js';
import { ALL, cleanLabel } from './label.js';
import type { Memo } from './memo.js';
import { NumberCells, type RowNumber } from './read-numbers.js';
import { RareCellReader } from './read-rare-cells.js';
import type { PublishedDate, RareCells } from './row-claim.js';
import {
  dayBefore,
  idWithSemicolon,
  missingCell,
  repeatedHeader,
  wrongNumberOfFields,
} from './row-faults.js';

/** What a row says, before it is held against other rows. Complete only where the row has no faults. */
export interface RowReading {
  readonly givenId: string | null;
  /** Folded; null where it is missing. */
  readonly event: string | null;
  readonly side: Spec;
  readonly category: Spec;
  readonly numbers: readonly RowNumber[];
  readonly from: WrittenDate | null;
  readonly asOf: WrittenDate | null;
  readonly published: PublishedDate | null;
  readonly basis: Basis;
  readonly source: string;
  readonly sourceSide: Spec | null;
  readonly rare: RareCells;
  readonly url: string;
  readonly quote: string;
  readonly sides: readonly string[] | null;
  readonly began: Day | null;
  readonly ended: Day | null;
}

export interface RowFault {
  /** Null: the whole row. */
  readonly cell: number | null;
  readonly fault: Fault;
  readonly severity: 'error' | 'warning';
}

export class RowReader {
  /** Faults and warnings of the row last read. */
  faults: RowFault[] = [];

  readonly #file: FileState;
  readonly #readers: CellReaders;
  readonly #at: Readonly<Record<ColumnName, number>>;
  readonly #width: number;
  readonly #numbers: NumberCells;
  readonly #rare: RareCellReader;
  row: readonly string[] = [];
  #eventAbove = '';
  #sourceAbove = '';

  constructor(file: FileState, readers: CellReaders) {
    const header = file.header!;
    this.#file = file;
    this.#readers = readers;
    this.#width = header.cells.length;
    this.#at = Object.fromEntries(
      COLUMNS.map(({ name }) => [name, header.columns.get(name) ?? -1]),
    ) as Record<ColumnName, number>;
    const report = (cell: number, fault: Fault): void => this.#report(cell, fault);
    const warn = (cell: number, fault: Fault): void => {
      this.faults.push({ cell, fault, severity: 'warning' });
    };
    this.#numbers = new NumberCells(header, this.#at, readers, { report, warn });
    this.#rare = new RareCellReader(header, this.#at, readers, report);
  }

  /** What the row says; null where its cells do not line up with the header, `blank` where it says nothing. */
  read(row: readonly string[]): RowReading | 'blank' | null {
    if (this.faults.length > 0) this.faults = [];
    this.row = row;
    if (row.length !== this.#width) {
      if (row.every(isEmptyCell)) return 'blank';
      this.#report(
        row.length > this.#width ? this.#width : null,
        wrongNumberOfFields(row.length, this.#width),
      );
      return null;
    }
    const event = this.#named('event');
    if (event === null && row.every(isEmptyCell)) {
      this.faults = [];
      return 'blank';
    }
    if (this.#repeatsHeader(row)) {
      this.faults = [];
      this.#report(null, repeatedHeader(this.#file.headerLine));
      return null;
    }
    const at = this.#at;
    const readers = this.#readers;
    const side = this.#value(at.side, readers.side) ?? ALL;
    const from = this.#value(at.from, readers.firstDay);
    const asOf = this.#value(at.as_of, readers.lastDay);
    const published = this.#value(at.published, readers.published);
    this.#checkOwnDay(from, asOf, published);
    return {
      givenId: this.#id(),
      event,
      side,
      category: this.#value(at.category, readers.category) ?? ALL,
      numbers: this.#numbers.read(row, side),
      from,
      asOf,
      published,
      basis: this.#value(at.basis, readers.basis) ?? 'reported',
      source: this.#named('source') ?? '',
      sourceSide: this.#value(at.source_side, readers.sourceSide),
      rare: this.#rare.read(row),
      url: this.#text(at.url),
      quote: this.#text(at.quote),
      sides: this.#value(at.sides, readers.sides),
      began: this.#value(at.began, readers.firstDay)?.day ?? null,
      ended: this.#value(at.ended, readers.lastDay)?.day ?? null,
    };
  }

  /** The cell's value, null where it is empty or faulty. */
  #value<Value>(at: number, memo: Memo<CellReading<Value>>): Value | null {
    if (at < 0) return null;
    const text = this.row[at]!;
    if (text === '') return null;
    const reading = memo.get(text);
    if (reading.fault !== null) this.#report(at, reading.fault);
    return reading.value;
  }

  #text(at: number): string {
    const text = at < 0 ? '' : this.row[at]!;
    return isBlankCell(text) ? '' : text.trim();
  }

  /** The event or the source, which every row must name. */
  #named(column: 'event' | 'source'): string | null {
    const at = this.#at[column];
    const text = this.row[at]!;
    const reading = this.#readers[column].get(text);
    if (reading.fault !== null) this.#report(at, reading.fault);
    else if (reading.value === null) {
      this.#report(at, missingCell(column, column === 'event' ? this.#eventAbove : this.#sourceAbove));
    } else if (column === 'event') this.#eventAbove = text;
    else this.#sourceAbove = text;
    return reading.value;
  }

  #id(): string | null {
    const at = this.#at.id;
    if (at < 0) return null;
    const text = this.row[at]!;
    if (isBlankCell(text)) return null;
    const id = cleanLabel(text);
    if (id === '') return null;
    if (id.includes(';')) this.#report(at, idWithSemicolon(id));
    return id;
  }

  #checkOwnDay(from: WrittenDate | null, asOf: WrittenDate | null, published: WrittenDate | null): void {
    const own = asOf ?? published;
    if (own === null || from === null || own.day >= from.day) return;
    this.#report(asOf === null ? this.#at.published : this.#at.as_of, dayBefore(own.day, from.day, 'from'));
  }

  #repeatsHeader(row: readonly string[]): boolean {
    const { cells } = this.#file.header!;
    return (
      row[0] === cells[0] &&
      row[this.#at.event] === cells[this.#at.event] &&
      row.every((text, cell) => text === cells[cell])
    );
  }

  #report(cell: number | null, fault: Fault): void {
    this.faults.push({ cell, fault, severity: 'error' });
  }
}
