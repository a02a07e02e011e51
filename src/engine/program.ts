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

import type { TightestEnds, UsedEnds } from './ends.js';
import type { Layout } from './layout.js';
import { cutSegments, type MergedCells } from './segments.js';
import type { ProofTerm } from './system.js';
import type { Arithmetic, Row, Tableau, Whole } from './tableau.js';
import { commonFactor } from './whole.js';

/** `target`: 1 in the target; `everyone`: 1 in every plain cell; `owed`: −1 in the target. 0 elsewhere. */
export type Cost = 'target' | 'everyone' | 'owed';

/** One end of one statement. */
export interface WeighedEnd {
  readonly coverage: number;
  readonly end: 'low' | 'high';
  readonly statement: number;
  readonly value: bigint;
}

export interface Program<N extends Whole> extends Tableau<N> {
  readonly ends: readonly WeighedEnd[];
  readonly groups: readonly { readonly target: boolean }[];
  cost: Cost;
}

export interface BuiltProgram<N extends Whole> extends Program<N> {
  /** Plain groups first, then nested ones. */
  readonly groups: readonly MergedCells[];
}

// Variables: the weight of end i is 2·i, what is left of the cost of group g is 2·g + 1; the weight of nested group n's limit
// is numbered as an end beyond the ends.

export function endVariable(end: number): number {
  return 2 * end;
}

export function slackVariable(group: number): number {
  return 2 * group + 1;
}

/** The group whose slack this is, or −1. */
export function groupOf(variable: number): number {
  return variable % 2 === 1 ? variable >> 1 : -1;
}

/** The ends that take part, as the statements came: columns are in that order, and the result depends on no other. */
export function listEnds(ends: TightestEnds, used: UsedEnds): readonly WeighedEnd[] {
  const list: WeighedEnd[] = [];
  for (const coverage of ends.order) {
    if (used.lows[coverage]) {
      list.push({ coverage, end: 'low', statement: ends.lowFrom[coverage]!, value: ends.lows[coverage]! });
    }
    if (used.highs[coverage]) {
      list.push({ coverage, end: 'high', statement: ends.highFrom[coverage]!, value: ends.highs[coverage]! });
    }
  }
  return list;
}

export function buildProgram<N extends Whole>(
  layout: Layout,
  { ends, cost }: { readonly ends: readonly WeighedEnd[]; readonly cost: Cost },
  arithmetic: Arithmetic<N>,
): BuiltProgram<N> {
  const { zero, one } = arithmetic;
  const minusOne = arithmetic.negate(one);
  const coverages = [...new Set(ends.map(({ coverage }) => coverage))];
  const { plain, nested } = cutSegments(layout, coverages);
  const width = ends.length + nested.length;
  const columnsOf: number[][] = coverages.map(() => []);
  const position = new Map(coverages.map((coverage, mark) => [coverage, mark]));
  ends.forEach(({ coverage }, column) => {
    columnsOf[position.get(coverage)!]!.push(column);
  });

  const rows: Row<N>[] = [];
  const addRow = (group: MergedCells, constant: N): Row<N> => {
    const values = arithmetic.zeros(width);
    let reach = 1;
    for (const { mark, times } of group.marks) {
      if (mark < coverages.length) {
        for (const column of columnsOf[mark]!) values[column] = ends[column]!.end === 'low' ? one : minusOne;
      } else {
        values[ends.length + mark - coverages.length] = arithmetic.from(times);
        reach = Math.max(reach, times);
      }
    }
    const row = { basic: slackVariable(rows.length), values, constant, reach };
    rows.push(row);
    return row;
  };
  for (const group of plain) addRow(group, cost === 'everyone' || group.target ? one : zero);
  nested.forEach((group, index) => {
    addRow(group, cost === 'target' && group.target ? one : zero).values[ends.length + index] = minusOne;
  });

  const values = arithmetic.zeros(width);
  let reach = 1;
  ends.forEach(({ end, value }, column) => {
    values[column] = arithmetic.from(end === 'low' ? -value : value);
    reach = Math.max(reach, Math.abs(Number(value)));
  });
  return {
    arithmetic,
    rows,
    objective: { basic: -1, values, constant: zero, reach },
    scale: one,
    free: Array.from({ length: width }, (_, column) => endVariable(column)),
    ends,
    cost,
    groups: [...plain, ...nested],
  };
}

/** Weights over one divisor. */
export interface Weights {
  readonly divisor: bigint;
  readonly terms: readonly ProofTerm[];
}

/** The weights that the tableau stands at. */
export function readWeights<N extends Whole>(program: Program<N>): Weights {
  return weightsOf(
    program,
    program.rows.map(({ basic, constant }) => [basic, constant] as const),
  );
}

/** The weights that may grow for ever, and the sum with them: what free variable `column` sets going. */
export function readRay<N extends Whole>(program: Program<N>, column: number): Weights {
  const { rows, free, scale, arithmetic } = program;
  const values = rows.map(({ basic, values: row }) => [basic, arithmetic.negate(row[column]!)] as const);
  values.push([free[column]!, scale]);
  return weightsOf(program, values);
}

function weightsOf<N extends Whole>(
  program: Program<N>,
  values: readonly (readonly [variable: number, value: N])[],
): Weights {
  const terms = values
    .filter(([variable, value]) => variable % 2 === 0 && variable < 2 * program.ends.length && value > 0)
    .sort(([a], [b]) => a - b)
    .map(([variable, value]) => {
      const { statement, end } = program.ends[variable >> 1]!;
      return { statement, end, weight: BigInt(value) };
    });
  return shortenWeights({ divisor: BigInt(program.scale), terms });
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

/** How many people the tableau puts into each group, over one scale: the price of a bit more of the group's cost. */
export function readCounts<N extends Whole>(
  program: Program<N>,
): { readonly counts: N[]; readonly scale: N } {
  const { arithmetic, groups, free, objective, scale } = program;
  const counts = new Array<N>(groups.length).fill(arithmetic.zero);
  free.forEach((variable, column) => {
    const group = groupOf(variable);
    if (group >= 0) counts[group] = objective.values[column]!;
  });
  return { counts, scale };
}

/**
 * Sets every cost to −1 in the target and 0 elsewhere, wherever the tableau stands: the value of a group's slack in an
 * equation says how often that group's first equation is in it.
 */
export function exchangeCosts<N extends Whole>(program: Program<N>): void {
  const { arithmetic, rows, objective, free, groups, scale } = program;
  const counts = (variable: number): boolean => groupOf(variable) >= 0 && groups[groupOf(variable)]!.target;
  const columns = [...free.keys()].filter((column) => counts(free[column]!));
  for (const row of [...rows, objective]) {
    let constant = row !== objective && counts(row.basic) ? arithmetic.negate(scale) : arithmetic.zero;
    for (const column of columns) constant = arithmetic.add(constant, arithmetic.negate(row.values[column]!));
    row.constant = constant;
    row.reach = Number.POSITIVE_INFINITY;
  }
  program.cost = 'owed';
}
