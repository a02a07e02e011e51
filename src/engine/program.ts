// The linear program behind a bound, as a tableau. Problem: of all weights ≥ 0 on low and high ends such that in every cell
//
//     Σ (weights of lows covering it) − Σ (weights of highs covering it)  ≤  cost of the cell
//
// find those whose sum, Σ weight·low − Σ weight·high, is the largest. With cost 1 in the target and 0 elsewhere the sum is
// the tightest low that can be proved (linear programming duality), and the weights are its proof.
//
// A nested cell n, known only to be at most the sum of the plain cells it is within, adds a variable u(n) ≥ 0, the weight
// of that inequality: in n the sum may exceed the cost by u(n), which then counts in each plain cell that n is within. The
// smallest u(n) that will do is what the sum exceeds the cost by, so that a plain cell p asks for no more than
//
//     net(p) − cost(p) + Σ over n that hold p of max(0, net(n) − cost(n))  ≤  0.
//
// That is exact for nested cells within any cells whatever. Seen the other way: split each plain cell by which nested
// cells its people belong to; the worst people of p belong to exactly the nested cells with net(n) > cost(n), and in them
// the condition above is the plain one. Values of nested cells can be chosen independently of one another because their
// members may overlap in any way, so all those splits are possible at once.

import type { TightestEnds } from './ends.js';
import { type Layout, mergeCells } from './layout.js';
import type { ProofTerm } from './system.js';
import type { Tableau, Whole } from './tableau.js';
import { type Arithmetic, BIG_INTEGERS, measureReach, Overflow, type Row, SAFE_INTEGERS } from './tableau.js';
import { commonFactor } from './whole.js';

/** Which ends take part, by coverage. */
export interface UsedEnds {
  readonly lows: readonly boolean[];
  readonly highs: readonly boolean[];
}

/** `target`: 1 in the target; `everyone`: 1 in every plain cell. 0 elsewhere. */
export type Cost = 'target' | 'everyone';

/** One end of one statement; the variable of its weight is its position in `Program.ends`. */
interface WeighedEnd {
  readonly statement: number;
  readonly end: 'low' | 'high';
  readonly value: bigint;
}

export interface Program<N extends Whole> extends Tableau<N> {
  readonly ends: readonly WeighedEnd[];
  /** For each plain cell, then each nested cell, the variable of what is left of its cost, and whether in the target. */
  readonly cells: readonly { readonly slack: number; readonly target: boolean }[];
}

/** Does it in safe integers, and over again in bigints where those do not suffice. */
export function solveExactly<R>(solve: <N extends Whole>(arithmetic: Arithmetic<N>) => R): R {
  try {
    return solve(SAFE_INTEGERS);
  } catch (error) {
    if (!(error instanceof Overflow)) throw error;
    return solve(BIG_INTEGERS);
  }
}

/** Columns come in the order in which the statements were given; the result depends on no other order. */
export function buildProgram<N extends Whole>(
  layout: Layout,
  { ends, used, cost }: { readonly ends: TightestEnds; readonly used: UsedEnds; readonly cost: Cost },
  arithmetic: Arithmetic<N>,
): Program<N> {
  const renaming = new Int32Array(layout.coverages.length).fill(-1);
  const weighed: WeighedEnd[] = [];
  const columns: { low: number; high: number }[] = [];
  for (const coverage of ends.order) {
    if (!used.lows[coverage] && !used.highs[coverage]) continue;
    renaming[coverage] = columns.length;
    const column = { low: -1, high: -1 };
    if (used.lows[coverage]) {
      column.low = weighed.length;
      weighed.push({ statement: ends.lowFrom[coverage]!, end: 'low', value: ends.lows[coverage]! });
    }
    if (used.highs[coverage]) {
      column.high = weighed.length;
      weighed.push({ statement: ends.highFrom[coverage]!, end: 'high', value: ends.highs[coverage]! });
    }
    columns.push(column);
  }
  const cells = mergeCells(layout, renaming);
  const width = weighed.length + cells.nested.length;
  const zero = arithmetic.from(0);
  const minusOne = arithmetic.negate(arithmetic.one);

  const rows: Row<N>[] = [];
  const places: { slack: number; target: boolean }[] = [];
  const addRow = (covers: readonly number[], target: boolean, constant: N): N[] => {
    const coefficients = new Array<N>(width).fill(zero);
    for (const coverage of covers) {
      const { low, high } = columns[coverage]!;
      if (low >= 0) coefficients[low] = arithmetic.one;
      if (high >= 0) coefficients[high] = minusOne;
    }
    const slack = width + rows.length;
    rows.push({ basic: slack, scale: arithmetic.one, coefficients, constant, reach: 1 });
    places.push({ slack, target });
    return coefficients;
  };
  const costOf = (counts: boolean): N => (counts ? arithmetic.one : zero);
  for (const { covers, target, holds } of cells.plain) {
    const coefficients = addRow(covers, target, costOf(cost === 'everyone' || target));
    for (const { nested, times } of holds) coefficients[weighed.length + nested] = arithmetic.from(times);
    rows.at(-1)!.reach = holds.reduce((reach, { times }) => Math.max(reach, times), 1);
  }
  cells.nested.forEach(({ covers, target }, nested) => {
    const coefficients = addRow(covers, target, costOf(cost === 'target' && target));
    coefficients[weighed.length + nested] = minusOne;
  });

  const gains = new Array<N>(width).fill(zero);
  weighed.forEach(({ end, value }, column) => {
    gains[column] = arithmetic.from(end === 'low' ? -value : value);
  });
  const objective = { basic: -1, scale: arithmetic.one, coefficients: gains, constant: zero, reach: 0 };
  if (typeof zero === 'number') objective.reach = measureReach(objective as unknown as Row<number>);
  const free = Array.from({ length: width }, (_, column) => column);
  return { arithmetic, rows, objective, free, ends: weighed, cells: places };
}

/** Weights over one divisor. */
export interface Weights {
  readonly divisor: bigint;
  readonly terms: readonly ProofTerm[];
}

/** The weights that the tableau stands at. */
export function readWeights<N extends Whole>(program: Program<N>): Weights {
  const values = program.rows.map(({ basic, scale, constant }) => [basic, scale, constant] as const);
  return weightsOf(program, values);
}

/** The weights that may grow for ever, and the sum with them: what free variable `column` sets going. */
export function readRay<N extends Whole>(program: Program<N>, column: number): Weights {
  const values: (readonly [number, Whole, Whole])[] = program.rows.map(
    ({ basic, scale, coefficients }) =>
      [basic, scale, program.arithmetic.negate(coefficients[column]!)] as const,
  );
  values.push([program.free[column]!, 1n, 1n]);
  return weightsOf(program, values);
}

function weightsOf<N extends Whole>(
  program: Program<N>,
  values: readonly (readonly [number, Whole, Whole])[],
): Weights {
  const parts = values
    .filter(([variable, , value]) => variable < program.ends.length && value > 0)
    .map(([variable, scale, value]) => ({ variable, scale: BigInt(scale), value: BigInt(value) }))
    .sort((a, b) => a.variable - b.variable);
  let divisor = 1n;
  for (const { scale } of parts) divisor = (divisor / commonFactor(divisor, scale)) * scale;
  const terms = parts.map(({ variable, scale, value }) => {
    const { statement, end } = program.ends[variable]!;
    return { statement, end, weight: value * (divisor / scale) };
  });
  return shortenWeights({ divisor, terms });
}

function shortenWeights({ divisor, terms }: Weights): Weights {
  let factor = divisor;
  for (const { weight } of terms) factor = commonFactor(factor, weight);
  if (factor === 1n) return { divisor, terms };
  return {
    divisor: divisor / factor,
    terms: terms.map((term) => ({ ...term, weight: term.weight / factor })),
  };
}

/**
 * Sets every cost to −1 in the target and 0 elsewhere, wherever the tableau stands: the coefficient of a cell's slack in an
 * equation says how often that cell's first equation is in it.
 */
export function exchangeCosts<N extends Whole>(program: Program<N>): void {
  const { arithmetic, rows, objective, free, cells } = program;
  const counted = new Set<number>();
  for (const { slack, target } of cells) if (target) counted.add(slack);
  const columns: number[] = [];
  free.forEach((variable, column) => {
    if (counted.has(variable)) columns.push(column);
  });
  for (const row of [...rows, objective]) {
    let constant = arithmetic.from(0);
    if (counted.has(row.basic)) constant = arithmetic.subtract(constant, row.scale);
    for (const column of columns) constant = arithmetic.subtract(constant, row.coefficients[column]!);
    row.constant = constant;
    row.reach = Number.POSITIVE_INFINITY;
  }
}
