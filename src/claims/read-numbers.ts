// The numbers of a row: `quantity` with `low` and `high`, and the columns that are named after an outcome (a wide row makes
// one claim for each). A blank cell of a wide row is no number; a row without any is a fault.
import { isEmptyCell } from './blank-marks.js';
import type { CellReaders } from './cell-readers.js';
import type { CellReading } from './cell-reading.js';
import type { Spec } from './claim.js';
import type { ColumnName } from './columns.js';
import type { Fault } from './fault.js';
import type { Header } from './header.js';
import { CASUALTIES, KILLED, readSpec } from './label.js';
import type { ClaimNumber } from './row-claim.js';
import {
  endsOfSeveral,
  lowAboveHigh,
  missingQuantity,
  outcomeBesideWide,
  perSideWords,
} from './row-faults.js';

/** One number of a row: a row with one column for each outcome holds several. */
export interface RowNumber {
  readonly outcome: Spec;
  /** The column that it stands in, where that is named after an outcome; else null. */
  readonly wide: string | null;
  readonly number: ClaimNumber;
}

interface Reports {
  readonly report: (cell: number, fault: Fault) => void;
  readonly warn: (cell: number, fault: Fault) => void;
}

interface WideCell {
  readonly name: string;
  readonly outcome: Spec;
  readonly cell: number;
}

/** `low` and `high` of a row; `filled` where either cell holds something, readable or not. */
interface Ends {
  readonly low: number | null;
  readonly high: number | null;
  readonly filled: boolean;
}

interface NumberPlace {
  readonly outcome: Spec;
  readonly wide: string | null;
  readonly cell: number;
}

const NO_ENDS: Ends = { low: null, high: null, filled: false };

export class NumberCells {
  readonly #at: Readonly<Record<ColumnName, number>>;
  readonly #readers: CellReaders;
  readonly #reports: Reports;
  readonly #wide: readonly WideCell[];
  /** `low` and `high` belong to a lone column named after an outcome, where there is no `quantity`. */
  readonly #lone: WideCell | null;

  constructor(
    header: Header,
    at: Readonly<Record<ColumnName, number>>,
    readers: CellReaders,
    reports: Reports,
  ) {
    this.#at = at;
    this.#readers = readers;
    this.#reports = reports;
    this.#wide = header.wide.map(({ outcome, cell }) => ({
      name: outcome,
      outcome: outcomeNamed(outcome),
      cell,
    }));
    this.#lone = at.quantity < 0 && this.#wide.length === 1 ? this.#wide[0]! : null;
  }

  read(row: readonly string[], side: Spec): readonly RowNumber[] {
    const ends = this.#ends(row);
    const outcome = this.#outcome(row);
    if (this.#wide.length === 0) {
      const number = this.#number(
        row,
        { outcome: outcome ?? KILLED, wide: null, cell: this.#at.quantity },
        ends,
        side,
      );
      return number === null ? [] : [number];
    }
    return this.#lone === null
      ? this.#readWide(row, outcome, ends, side)
      : this.#readLone(row, outcome, ends, side);
  }

  #readLone(row: readonly string[], outcome: Spec | null, ends: Ends, side: Spec): readonly RowNumber[] {
    const { name, outcome: named, cell } = this.#lone!;
    if (outcome !== null && outcome.key !== named.key)
      this.#reports.report(this.#at.outcome, outcomeBesideWide(row[this.#at.outcome]!, name));
    const number = this.#number(row, { outcome: named, wide: name, cell }, ends, side);
    return number === null ? [] : [number];
  }

  #readWide(row: readonly string[], outcome: Spec | null, ends: Ends, side: Spec): readonly RowNumber[] {
    const filled = this.#wide.filter(({ cell }) => !isEmptyCell(row[cell]!));
    const quantity = this.#at.quantity;
    const hasQuantity = quantity >= 0 && !isEmptyCell(row[quantity]!);
    const numbers: RowNumber[] = [];
    if (hasQuantity || (ends.filled && filled.length === 0)) {
      const number = this.#number(
        row,
        { outcome: outcome ?? KILLED, wide: null, cell: quantity },
        ends,
        side,
      );
      if (number !== null) numbers.push(number);
    } else if (ends.filled) {
      const low = this.#at.low;
      this.#reports.report(low >= 0 && !isEmptyCell(row[low]!) ? low : this.#at.high, endsOfSeveral());
    } else if (filled.length === 0) {
      const columns = this.#wide.map(({ name }) => name);
      this.#reports.report(
        quantity >= 0 ? quantity : this.#wide[0]!.cell,
        missingQuantity(columns, quantity >= 0),
      );
    } else if (outcome !== null) {
      this.#reports.report(this.#at.outcome, outcomeBesideWide(row[this.#at.outcome]!, filled[0]!.name));
    }
    for (const { name, outcome: named, cell } of filled) {
      const number = this.#number(row, { outcome: named, wide: name, cell }, NO_ENDS, side);
      if (number !== null) numbers.push(number);
    }
    return numbers;
  }

  /** One number; null where it is missing or faulty. */
  #number(row: readonly string[], place: NumberPlace, ends: Ends, side: Spec): RowNumber | null {
    const text = place.cell < 0 ? '' : row[place.cell]!;
    if (ends.filled) {
      if (ends.low !== null && ends.high !== null && ends.low > ends.high) {
        this.#reports.report(this.#at.low, lowAboveHigh(ends.low, ends.high));
      }
      return numberAt(place, this.#readers.given(text, ends.low, ends.high));
    }
    if (isEmptyCell(text)) {
      const cell = place.cell >= 0 ? place.cell : Math.max(this.#at.low, this.#at.high);
      this.#reports.report(cell, missingQuantity([], true));
      return null;
    }
    const words = this.#readers.words.get(text);
    if (words.fault !== null) {
      this.#reports.report(place.cell, words.fault);
      return null;
    }
    if (words.value.advice !== '' && side.key !== 'each')
      this.#reports.warn(place.cell, perSideWords(text, words.value.advice));
    return numberAt(place, words.value);
  }

  #ends(row: readonly string[]): Ends {
    const low = this.#end(row, this.#at.low);
    const high = this.#end(row, this.#at.high);
    if (low === null && high === null) return NO_ENDS;
    return { low: low?.value ?? null, high: high?.value ?? null, filled: true };
  }

  /** Null where the cell is empty. */
  #end(row: readonly string[], at: number): CellReading<number | null> | null {
    const text = at < 0 ? '' : row[at]!;
    if (text === '') return null;
    const reading = this.#readers.end.get(text);
    if (reading.fault !== null) this.#reports.report(at, reading.fault);
    return reading.fault === null && reading.value === null ? null : reading;
  }

  #outcome(row: readonly string[]): Spec | null {
    const at = this.#at.outcome;
    if (at < 0 || row[at] === '') return null;
    const reading = this.#readers.outcome.get(row[at]!);
    if (reading.fault !== null) this.#reports.report(at, reading.fault);
    return reading.value;
  }
}

function numberAt(place: NumberPlace, number: ClaimNumber): RowNumber {
  return { outcome: place.outcome, wide: place.wide, number };
}

function outcomeNamed(column: string): Spec {
  const reading = readSpec(column, 'outcome');
  return reading.kind === 'spec' ? reading.spec : CASUALTIES;
}
