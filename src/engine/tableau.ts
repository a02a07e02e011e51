// A simplex tableau in whole numbers: each row is an equation with whole coefficients, reduced by their common factor, so
// that nothing is ever rounded. What the numbers are, and how two rows are added up, is the affair of whole-rows.ts.

export type Whole = number | bigint;

/** Numbers of one row. */
export interface Numbers<N extends Whole> {
  readonly length: number;
  [index: number]: N;
}

/** scale·(basic variable) + Σ value·(free variable of that column) = constant, with scale > 0. */
export interface Row<N extends Whole> {
  basic: number;
  scale: N;
  /**
   * By column; rows are kept in full, since few columns of a pivot row are filled and only those are touched. Beyond the
   * columns there may be room for more, all zero.
   */
  values: Numbers<N>;
  constant: N;
  /** No number of the row is larger than this, signs apart; used by safe integers only. */
  reach: number;
}

export interface Arithmetic<N extends Whole> {
  readonly zero: N;
  readonly one: N;
  readonly zeros: (count: number) => Numbers<N>;
  readonly from: (value: bigint | number) => N;
  readonly negate: (value: N) => N;
  readonly add: (first: N, second: N) => N;
  readonly multiply: (first: N, second: N) => N;
  /** Rounded down; both are ≥ 0. */
  readonly divide: (dividend: N, divisor: number) => N;
  /** The sign of a·b − c·d. */
  readonly compareProducts: (a: N, b: N, c: N, d: N) => number;
  /**
   * Adds a multiple of `pivot` to a multiple of `row`, so that the variable of `column`, now basic in `pivot`, leaves `row`.
   * `filled`: the columns of `pivot` that are not zero.
   */
  readonly eliminate: (row: Row<N>, pivot: Row<N>, column: number, filled: readonly number[]) => void;
}

export interface Tableau<N extends Whole> {
  readonly arithmetic: Arithmetic<N>;
  readonly rows: Row<N>[];
  /** The sum to be made as large as can be, as an equation; its basic variable is the sum itself. */
  readonly objective: Row<N>;
  /** For each column its free variable. */
  readonly free: number[];
}

/** The free variable of `column` becomes the basic one of row `index`, and the other way round. */
export function pivotTableau<N extends Whole>(tableau: Tableau<N>, index: number, column: number): void {
  const { arithmetic, rows, objective, free } = tableau;
  const pivot = rows[index]!;
  const { values } = pivot;
  const filled: number[] = [];
  for (let other = 0; other < free.length; other++) if (values[other]) filled.push(other);
  if (values[column]! < 0) {
    for (const other of filled) values[other] = arithmetic.negate(values[other]!);
    pivot.constant = arithmetic.negate(pivot.constant);
    pivot.scale = arithmetic.negate(pivot.scale);
  }
  const scale = values[column]!;
  values[column] = pivot.scale;
  pivot.scale = scale;
  const leaving = pivot.basic;
  pivot.basic = free[column]!;
  free[column] = leaving;

  for (const row of rows) {
    if (row.values[column] && row !== pivot) arithmetic.eliminate(row, pivot, column, filled);
  }
  if (objective.values[column]) arithmetic.eliminate(objective, pivot, column, filled);
}
