// The columns that most rows leave empty, read together; rows that say the same in all of them share one record.
import { isBlankCell } from './blank-marks.js';
import type { CellReaders } from './cell-readers.js';
import { splitList } from './cell-reading.js';
import type { ColumnName } from './columns.js';
import type { Fault } from './fault.js';
import type { Header } from './header.js';
import { NO_RARE_CELLS, type RareCells } from './row-claim.js';

/** `via` is last: alone it is not rare. */
const RARE_COLUMNS = [
  'stance',
  'derived_from',
  'supersedes',
  'excludes',
  'omits',
  'caveat',
  'best',
  'reliability',
  'credibility',
  'via',
] as const satisfies readonly ColumnName[];

export class RareCellReader {
  readonly #header: Header;
  readonly #at: Readonly<Record<ColumnName, number>>;
  readonly #readers: CellReaders;
  /** Cells that differ between rows with different records. */
  readonly #cells: readonly number[];
  readonly #report: (cell: number, fault: Fault) => void;
  /** Records of rows that fill in nothing but `via`. */
  readonly #byVia = new Map<string, RareCells>([['', NO_RARE_CELLS]]);
  #row: readonly string[] = [];
  #lastRow: readonly string[] | null = null;
  #last: RareCells = NO_RARE_CELLS;
  #faulty = false;

  /** `report` is told the faults. */
  constructor(
    header: Header,
    at: Readonly<Record<ColumnName, number>>,
    readers: CellReaders,
    report: (cell: number, fault: Fault) => void,
  ) {
    this.#header = header;
    this.#at = at;
    this.#readers = readers;
    this.#report = report;
    const known = RARE_COLUMNS.filter((column) => column !== 'via').map((column) => at[column]);
    this.#cells = [...known.filter((cell) => cell >= 0), ...header.carried.map(({ cell }) => cell)];
  }

  read(row: readonly string[]): RareCells {
    this.#row = row;
    const via = this.#readers.text.get(this.#cell('via'));
    if (this.#header.carried.length === 0 && this.#allEmpty()) return this.#onlyVia(via);
    if (this.#lastRow !== null && this.#last.via === via && this.#sameAsLast()) return this.#last;
    this.#faulty = false;
    const rare = this.#readAll(via);
    // A row with a fault is not remembered: the next must be told again.
    if (!this.#faulty) {
      this.#lastRow = row;
      this.#last = rare;
    }
    return rare;
  }

  #onlyVia(via: string): RareCells {
    let rare = this.#byVia.get(via);
    if (rare === undefined) {
      rare = { ...NO_RARE_CELLS, via };
      this.#byVia.set(via, rare);
    }
    return rare;
  }

  #allEmpty(): boolean {
    for (const cell of this.#cells) if (this.#row[cell] !== '') return false;
    return true;
  }

  #sameAsLast(): boolean {
    for (const cell of this.#cells) if (this.#row[cell] !== this.#lastRow![cell]) return false;
    return true;
  }

  #readAll(via: string): RareCells {
    const readers = this.#readers;
    const { carried } = this.#header;
    const stance = readers.stance.get(this.#cell('stance'));
    if (stance.fault) this.#reportHere('stance', stance.fault);
    const excludes = readers.excludes.get(this.#cell('excludes'));
    if (excludes.fault) this.#reportHere('excludes', excludes.fault);
    return {
      stance: stance.value,
      derivedFrom: this.#ids('derived_from'),
      supersedes: this.#ids('supersedes'),
      excludes: excludes.value ?? [],
      omits: readers.text.get(this.#cell('omits')),
      caveat: readers.text.get(this.#cell('caveat')),
      via,
      best: readers.text.get(this.#cell('best')),
      reliability: readers.text.get(this.#cell('reliability')),
      credibility: readers.text.get(this.#cell('credibility')),
      carried: carried.length === 0 ? null : carried.map(({ cell }) => readers.text.get(this.#row[cell]!)),
    };
  }

  #ids(column: 'derived_from' | 'supersedes'): readonly string[] {
    const text = this.#cell(column);
    return isBlankCell(text) || text.trim().toLowerCase() === 'none' ? [] : splitList(text);
  }

  #cell(column: ColumnName): string {
    const at = this.#at[column];
    return at < 0 ? '' : this.#row[at]!;
  }

  #reportHere(column: ColumnName, fault: Fault): void {
    this.#faulty = true;
    this.#report(this.#at[column], fault);
  }
}
