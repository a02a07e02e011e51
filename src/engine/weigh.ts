// Finds the weights that prove most: on a line by paths, else by the simplex. Where there are many ends it starts with few,
// and takes in those that the people put into cells so far would break (cutting planes; Dantzig, Fulkerson and Johnson 1954):
//
//     active = none; spread = nobody
//     while `spread` breaks some ends: take in those that it breaks most; solve; spread = the people of the solution
//
// What the active ends alone prove is proved; when nothing is broken, no more can be.

import type { TightestEnds, UsedEnds } from './ends.js';
import type { Layout } from './layout.js';
import { findLongestPaths, type Line, layOnLine, readPath } from './line.js';
import {
  buildProgram,
  type Cost,
  exchangeCosts,
  type Program,
  readCounts,
  readDirection,
  readRay,
  readWeights,
  type Weights,
} from './program.js';
import { raiseObjective, restoreConstants } from './simplex.js';
import { type CountedGroup, countPeople, enlargeSpread, type Spread, spreadPeople } from './spread.js';
import type { Arithmetic, Whole } from './tableau.js';
import { SAFE_INTEGERS, solveExactly } from './whole-rows.js';

/** The weights that prove most, and, on demand, people put into cells such that no more can be proved. */
export interface Weighed {
  readonly weights: Weights;
  readonly spread: () => Spread<bigint>;
}

/** Thrown where a bound is asked of statements that cannot all be true: anything would follow. */
export class ContradictionError extends RangeError {
  constructor() {
    super('these statements cannot all be true');
  }
}

export function weighLow(layout: Layout, ends: TightestEnds, used: UsedEnds): Weighed {
  const line = layOnLine(layout, ends, used);
  if (line !== null) return weighPath(layout, line, line.from, line.to);
  return solveExactly((arithmetic) =>
    solveInTurns(layout, { ends, used, cost: 'target' }, arithmetic, (program) => {
      if (raiseObjective(program).column !== null) throw new ContradictionError();
      return { kind: 'people', weights: readWeights(program), ...readCounts(program) };
    }),
  );
}

/** Every cell of the target must have a high end. */
export function weighHigh(layout: Layout, ends: TightestEnds, used: UsedEnds): Weighed {
  const line = layOnLine(layout, ends, used);
  if (line !== null) return weighPath(layout, line, line.to, line.from);
  // The mirrored program, Σ weight·high − Σ weight·low as small as can be with Σ highs − Σ lows ≥ [cell in target], cannot
  // start from zero. It starts where the question whether all can be true ends: there the costs are exchanged.
  return solveExactly((arithmetic) =>
    solveInTurns(layout, { ends, used, cost: 'everyone' }, arithmetic, (program) => {
      if (raiseObjective(program).column !== null) throw new ContradictionError();
      exchangeCosts(program);
      const { row } = restoreConstants(program);
      if (row !== null) return { kind: 'direction', counts: readDirection(program, row) };
      return { kind: 'people', weights: readWeights(program), ...readCounts(program) };
    }),
  );
}

export type Possibility =
  | { readonly kind: 'contradiction'; readonly weights: Weights }
  /** People that make all ends true. */
  | { readonly kind: 'possible'; readonly spread: () => Spread<bigint> };

export function weighContradiction(layout: Layout, ends: TightestEnds, used: UsedEnds): Possibility {
  const anyTarget = { ...layout, target: [] };
  const line = layOnLine(anyTarget, ends, used);
  if (line !== null) {
    const { circle, gained } = findLongestPaths(line, null);
    if (circle !== null) return { kind: 'contradiction', weights: weighEdges(line, circle) };
    return { kind: 'possible', spread: () => enlargeSpread(spreadAlong(layout, line, gained)) };
  }
  return solveExactly((arithmetic): Possibility => {
    let proof: Weights | null = null;
    const { spread } = solveInTurns(anyTarget, { ends, used, cost: 'everyone' }, arithmetic, (program) => {
      const { column } = raiseObjective(program);
      if (column === null) return { kind: 'people', ...readCounts(program), weights: readWeights(program) };
      proof = readRay(program, column);
      return { kind: 'end', weights: proof };
    });
    return proof === null ? { kind: 'possible', spread } : { kind: 'contradiction', weights: proof };
  });
}

function weighPath(layout: Layout, line: Line, from: number, to: number): Weighed {
  const paths = findLongestPaths(line, from);
  if (paths.circle !== null) throw new ContradictionError();
  const weights = weighEdges(line, readPath(line, paths, to));
  const spread = () => enlargeSpread(spreadAlong(layout, line, reachAllCuts(line, paths.gained)));
  return { weights, spread };
}

/** Cuts that no path reaches: of two ways in which all can be true, taking the larger at each cut is a third. */
function reachAllCuts(line: Line, gained: Float64Array): Float64Array {
  if (gained.every(Number.isFinite)) return gained;
  const anywhere = findLongestPaths(line, null);
  if (anywhere.circle !== null) throw new ContradictionError();
  return gained.map((value, cut) => Math.max(value, anywhere.gained[cut]! - 4 * line.most));
}

function weighEdges({ ends }: Line, edges: readonly number[]): Weights {
  const terms = [...edges].sort((a, b) => a - b).map((edge) => ({ ...ends[edge]!, weight: 1n }));
  return { divisor: 1n, terms };
}

function spreadAlong(layout: Layout, { cells }: Line, gained: Float64Array): Spread<number> {
  const groups: CountedGroup<number>[] = [];
  for (let cut = 0; cut + 1 < cells.length; cut++) {
    groups.push({ runs: [cells[cut]!, cells[cut]! + 1], count: gained[cut + 1]! - gained[cut]! });
  }
  return spreadPeople(layout, groups, { arithmetic: SAFE_INTEGERS, scale: 1 });
}

/** Up to so many ends are taken in all at once. */
const FEW = 60;

type Solution<N extends Whole> =
  | { readonly kind: 'people'; readonly weights: Weights; readonly counts: readonly N[]; readonly scale: N }
  /** More and more people may be added like this. */
  | { readonly kind: 'direction'; readonly counts: readonly N[] }
  /** What the active ends prove settles it. */
  | { readonly kind: 'end'; readonly weights: Weights };

interface Task {
  readonly ends: TightestEnds;
  readonly used: UsedEnds;
  readonly cost: Cost;
}

function solveInTurns<N extends Whole>(
  layout: Layout,
  { ends, used, cost }: Task,
  arithmetic: Arithmetic<N>,
  solve: (program: Program<N>) => Solution<N>,
): Weighed {
  const count = countTrue(used.lows) + countTrue(used.highs);
  const some = { lows: used.lows.map(() => false), highs: used.highs.map(() => false) };
  const active = count <= FEW ? used : some;
  for (;;) {
    const program = buildProgram(layout, { ends, used: active, cost }, arithmetic);
    const solution = solve(program);
    const counts = solution.kind === 'end' ? [] : solution.counts;
    const scale = solution.kind === 'people' ? solution.scale : arithmetic.one;
    const spread = (): Spread<N> =>
      spreadPeople(
        layout,
        counts.map((people, group) => ({ runs: program.groups[group]!.runs, count: people })),
        { arithmetic, scale },
      );
    const found = (): Weighed => ({ weights: weightsOf(solution), spread: () => enlargeSpread(spread()) });
    if (solution.kind === 'end' || active === used) return found();
    const broken = findBroken(layout, { ends, used, active: some }, solution.kind, spread());
    if (broken.length === 0) return found();
    takeIn(broken, some);
  }
}

function weightsOf<N extends Whole>(solution: Solution<N>): Weights {
  // Every cell of the target has a high end, so that a direction always breaks one.
  if (solution.kind === 'direction') throw new Error('part of the target has no high end');
  return solution.weights;
}

interface BrokenEnd {
  readonly coverage: number;
  readonly end: 'low' | 'high';
  readonly by: number;
}

/** Ends not yet active that `spread` breaks, worst first; of a direction, the highs that it breaks sooner or later. */
function findBroken<N extends Whole>(
  layout: Layout,
  { ends, used, active }: { readonly ends: TightestEnds; readonly used: UsedEnds; readonly active: UsedEnds },
  kind: 'people' | 'direction',
  spread: Spread<N>,
): readonly BrokenEnd[] {
  const { arithmetic, scale } = spread;
  const { one, compareProducts, from } = arithmetic;
  const broken: BrokenEnd[] = [];
  for (const coverage of ends.order) {
    const low = used.lows[coverage] && !active.lows[coverage] && kind === 'people';
    const high = used.highs[coverage] && !active.highs[coverage];
    if (!low && !high) continue;
    const people = countPeople(spread, layout.coverages[coverage]!);
    if (kind === 'direction') {
      if (people > 0) broken.push({ coverage, end: 'high', by: -Number(ends.highs[coverage]!) });
      continue;
    }
    const share = Number(people) / Number(scale);
    if (low && compareProducts(people, one, from(ends.lows[coverage]!), scale) < 0) {
      broken.push({ coverage, end: 'low', by: Number(ends.lows[coverage]!) - share });
    }
    if (high && compareProducts(people, one, from(ends.highs[coverage]!), scale) > 0) {
      broken.push({ coverage, end: 'high', by: share - Number(ends.highs[coverage]!) });
    }
  }
  return broken.sort((a, b) => b.by - a.by || a.coverage - b.coverage);
}

/** About as many as there are, so that a few turns will do. */
function takeIn(broken: readonly BrokenEnd[], active: { lows: boolean[]; highs: boolean[] }): void {
  const most = Math.max(FEW / 2, countTrue(active.lows) + countTrue(active.highs));
  for (const { coverage, end } of broken.slice(0, most)) {
    if (end === 'low') active.lows[coverage] = true;
    else active.highs[coverage] = true;
  }
}

function countTrue(marks: readonly boolean[]): number {
  let count = 0;
  for (const mark of marks) if (mark) count++;
  return count;
}
