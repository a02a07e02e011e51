// A simplex tableau in whole numbers. All rows are equations over one scale, the determinant of the variables that are basic:
// dividing by the scale of before leaves no rest (Edmonds 1967; Bareiss 1968), so that nothing is ever rounded and no common
// factor need be looked for. What the numbers are, and how two rows are added up, is the affair of whole-rows.ts.

export type Whole = number | bigint;

/** Numbers of one row. */
export interface Numbers<N extends Whole> {
  readonly length: number;
  [index: number]: N;
}

/** scale·(basic variable) + Σ value·(free variable of that column) = constant. */
export interface Row<N extends Whole> {
  basic: number;
  /**
   * By column; rows are kept in full, since few columns of a pivot row are filled and mostly only those are touched. Beyond
   * the columns there may be room for more, all zero.
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
  /** Takes the variable that becomes basic out of a row, and puts the row over the scale of after. */
  readonly eliminate: (row: Row<N>, step: PivotStep<N>) => void;
}

/** One exchange of a free variable and a basic one. */
export interface PivotStep<N extends Whole> {
  /** The row whose basic variable leaves, with `after` in `column`. */
  readonly pivot: Row<N>;
  readonly column: number;
  /** The other columns of `pivot` that are not zero. */
  readonly filled: readonly number[];
  readonly columns: number;
  /** The scale, > 0. */
  readonly before: N;
  readonly after: N;
  /** Whether the signs of `pivot` were turned, so that `after` is > 0. */
  readonly turned: boolean;
}

export interface Tableau<N extends Whole> {
  readonly arithmetic: Arithmetic<N>;
  readonly rows: Row<N>[];
  /** The sum to be made as large as can be, as an equation; its basic variable is the sum itself. */
  readonly objective: Row<N>;
  /** For each column its free variable. */
  readonly free: number[];
  /** Of every row; > 0. */
  scale: N;
}

/** The free variable of `column` becomes the basic one of row `index`, and the other way round. */
export function pivotTableau<N extends Whole>(tableau: Tableau<N>, index: number, column: number): void {
  const { arithmetic, rows, objective, free, scale } = tableau;
  const pivot = rows[index]!;
  const { values } = pivot;
  const filled: number[] = [];
  for (let other = 0; other < free.length; other++) if (values[other] && other !== column) filled.push(other);
  const turned = values[column]! < 0;
  if (turned) {
    for (const other of filled) values[other] = arithmetic.negate(values[other]!);
    values[column] = arithmetic.negate(values[column]!);
    pivot.constant = arithmetic.negate(pivot.constant);
  }
  const after = values[column]!;
  const step = { pivot, column, filled, columns: free.length, before: scale, after, turned };
  for (const row of rows) {
    if (row !== pivot && (row.values[column] || after !== scale)) arithmetic.eliminate(row, step);
  }
  arithmetic.eliminate(objective, step);
  values[column] = turned ? arithmetic.negate(scale) : scale;
  pivot.reach = Math.max(pivot.reach, Number(scale));
  tableau.scale = after;
  const leaving = pivot.basic;
  pivot.basic = free[column]!;
  free[column] = leaving;
}
