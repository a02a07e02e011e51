// The columns that most rows leave empty, read together; rows that say the same in all of them share one record.
import { isBlankCell } from './blank-marks.js';
import { type CellReaders, splitList } from './cell-readers.js';
import type { ColumnName } from './columns.js';
import type { Fault } from './fault.js';
import type { Header } from './header.js';
import { NO_RARE_CELLS, type RareCells } from './row-claim.js';

const RARE_COLUMNS = [
  'stance',
  'derived_from',
  'supersedes',
  'excludes',
  'omits',
  'caveat',
  'via',
  'url',
  'quote',
  'best',
  'reliability',
  'credibility',
] as const satisfies readonly ColumnName[];

export class RareCellReader {
  readonly #header: Header;
  readonly #readers: CellReaders;
  readonly #cells: readonly number[];
  #lastRow: readonly string[] | null = null;
  #last: RareCells = NO_RARE_CELLS;

  readonly #report: (cell: number, fault: Fault) => void;

  /** `report` is told the faults. */
  constructor(header: Header, readers: CellReaders, report: (cell: number, fault: Fault) => void) {
    this.#report = report;
    this.#header = header;
    this.#readers = readers;
    const known = RARE_COLUMNS.map((column) => header.columns.get(column)).filter(
      (cell) => cell !== undefined,
    );
    this.#cells = [...known, ...header.carried.map(({ cell }) => cell)];
  }

  read(row: readonly string[]): RareCells {
    if (this.#lastRow !== null && this.#same(row, this.#lastRow)) return this.#last;
    if (this.#header.carried.length === 0 && this.#cells.every((cell) => row[cell] === ''))
      return NO_RARE_CELLS;

    let faulty = false;
    const reportHere = (cell: number, fault: Fault): void => {
      faulty = true;
      this.#report(cell, fault);
    };
    const rare = this.#readAll(row, reportHere);
    // A row with a fault is not remembered: the next must be told again.
    if (faulty) return rare;
    this.#lastRow = row;
    this.#last = rare;
    return rare;
  }

  #same(row: readonly string[], other: readonly string[]): boolean {
    for (const cell of this.#cells) if (row[cell] !== other[cell]) return false;
    return true;
  }

  #readAll(row: readonly string[], report: (cell: number, fault: Fault) => void): RareCells {
    const { columns, carried } = this.#header;
    const readers = this.#readers;
    const cellOf = (column: ColumnName): string => row[columns.get(column) ?? -1] ?? '';
    const ids = (column: ColumnName): readonly string[] => {
      const text = cellOf(column);
      return isBlankCell(text) || text.trim().toLowerCase() === 'none'
        ? NO_RARE_CELLS.derivedFrom
        : splitList(text);
    };
    const text = (column: ColumnName): string => {
      const written = cellOf(column);
      return isBlankCell(written) ? '' : written.trim();
    };

    const stance = readers.stance.get(cellOf('stance'));
    if (stance.fault) report(columns.get('stance')!, stance.fault);
    const excludes = readers.excludes.get(cellOf('excludes'));
    if (excludes.fault) report(columns.get('excludes')!, excludes.fault);
    return {
      stance: stance.value,
      derivedFrom: ids('derived_from'),
      supersedes: ids('supersedes'),
      excludes: excludes.value ?? [],
      omits: readers.text.get(cellOf('omits')),
      caveat: readers.text.get(cellOf('caveat')),
      via: readers.text.get(cellOf('via')),
      url: text('url'),
      quote: text('quote'),
      best: text('best'),
      reliability: readers.text.get(cellOf('reliability')),
      credibility: readers.text.get(cellOf('credibility')),
      carried: carried.length === 0 ? null : carried.map(({ cell }) => readers.text.get(row[cell]!)),
    };
  }
}
