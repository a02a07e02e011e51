// Finds the weights that prove most: on a line by paths, else by the simplex. Where there are many ends it starts with few,
// and takes in those that the people put into cells so far would break (cutting planes; Dantzig, Fulkerson and Johnson 1954):
//
//     active = none; spread = nobody
//     while `spread` breaks some ends: take in those that it breaks most; solve; spread = the people of the solution
//
// What the active ends alone prove is proved; when nothing is broken, no more can be.

import type { TightestEnds, UsedEnds } from './ends.js';
import { GrowingProgram } from './growing-program.js';
import type { Layout, Runs } from './layout.js';
import { findLongestPaths, type Line, layOnLine, readPath } from './line.js';
import {
  type BuiltProgram,
  buildProgram,
  type Cost,
  exchangeCosts,
  listEnds,
  type Program,
  readCounts,
  readRay,
  readWeights,
  type WeighedEnd,
  type Weights,
} from './program.js';
import { raiseObjective, restoreConstants } from './simplex.js';
import {
  type CountedGroup,
  countPeople,
  enlargeSpread,
  makeWitness,
  type Spread,
  spreadPeople,
  type Witness,
} from './spread.js';
import type { Arithmetic, Whole } from './tableau.js';
import { SAFE_INTEGERS, solveExactly } from './whole-rows.js';

/** The weights that prove most, and, on demand, people put into cells such that no more can be proved. */
export interface Weighed {
  readonly weights: Weights;
  readonly spread: () => Spread<bigint>;
  readonly witness: () => Witness;
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
      return { kind: 'people', weights: readWeights(program) };
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
      if (program.cost === 'everyone') {
        exchangeCosts(program);
        // No row is left over: the ends taken in cap the whole target.
        restoreConstants(program);
      }
      return { kind: 'people', weights: readWeights(program) };
    }),
  );
}

export type Possibility =
  | { readonly kind: 'contradiction'; readonly weights: Weights }
  /** People that make all ends true. */
  | { readonly kind: 'possible'; readonly witness: () => Witness };

export function weighContradiction(layout: Layout, ends: TightestEnds, used: UsedEnds): Possibility {
  const anyTarget = { ...layout, target: [] };
  const line = layOnLine(anyTarget, ends, used);
  if (line !== null) {
    const { circle, gained } = findLongestPaths(line, null);
    if (circle !== null) return { kind: 'contradiction', weights: weighEdges(line, circle) };
    return { kind: 'possible', witness: () => makeWitness(spreadAlong(layout, line, gained)) };
  }
  return solveExactly((arithmetic): Possibility => {
    let proof: Weights | null = null;
    const { witness } = solveInTurns(anyTarget, { ends, used, cost: 'everyone' }, arithmetic, (program) => {
      const { column } = raiseObjective(program);
      if (column === null) return { kind: 'people', weights: readWeights(program) };
      proof = readRay(program, column);
      return { kind: 'settled', weights: proof };
    });
    return proof === null ? { kind: 'possible', witness } : { kind: 'contradiction', weights: proof };
  });
}

function weighPath(layout: Layout, line: Line, from: number, to: number): Weighed {
  const paths = findLongestPaths(line, from);
  if (paths.circle !== null) throw new ContradictionError();
  const weights = weighEdges(line, readPath(line, paths, to));
  return showPeople(weights, () => spreadAlong(layout, line, reachAllCuts(line, paths.gained)));
}

function showPeople<N extends Whole>(weights: Weights, spread: () => Spread<N>): Weighed {
  return { weights, spread: () => enlargeSpread(spread()), witness: () => makeWitness(spread()) };
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

interface Solution {
  /** `settled`: what the ends taken in prove is all that is asked. */
  readonly kind: 'people' | 'settled';
  readonly weights: Weights;
}

interface Task {
  readonly ends: TightestEnds;
  readonly used: UsedEnds;
  readonly cost: Cost;
}

function solveInTurns<N extends Whole>(
  layout: Layout,
  { ends, used, cost }: Task,
  arithmetic: Arithmetic<N>,
  solve: (program: Program<N>) => Solution,
): Weighed {
  const all = listEnds(ends, used);
  if (all.length <= FEW) {
    const program = buildProgram(layout, { ends: all, cost }, arithmetic);
    const { weights } = solve(program);
    return showPeople(weights, () => spreadGroups(layout, program));
  }
  const waiting = new Set(all);
  const isPlain = (runs: Runs): boolean => runs.length === 0 || runs.at(-1)! <= layout.plainCount;
  const plain = isPlain(layout.target) && all.every(({ coverage }) => isPlain(layout.coverages[coverage]!));
  const growing = plain ? new GrowingProgram(layout, cost, arithmetic) : null;
  const taken: WeighedEnd[] = [];
  for (let added = cost === 'everyone' ? capTarget(layout, all) : []; ; ) {
    for (const end of added) waiting.delete(end);
    taken.push(...added);
    growing?.takeIn(added);
    const program = growing ?? buildProgram(layout, { ends: taken, cost }, arithmetic);
    const { kind, weights } = solve(program);
    const spread = program instanceof GrowingProgram ? program.spread() : spreadGroups(layout, program);
    const broken = kind === 'settled' ? [] : findBroken(layout, waiting, spread);
    if (broken.length === 0) return showPeople(weights, () => spread);
    added = broken.slice(0, Math.max(FEW / 2, taken.length / 8));
    if (growing && growing.free.length > 1.3 * growing.rows.length)
      for (const end of growing.dropIdle()) waiting.add(end);
  }
}

/** High ends, the lowest first, that cap the target, of which every cell has some. */
function capTarget(
  { target, coverages, within, plainCount, cellCount }: Layout,
  ends: readonly WeighedEnd[],
): WeighedEnd[] {
  const wanted = new Uint8Array(cellCount);
  const mark = (runs: Runs): void => {
    for (let run = 0; run < runs.length; run += 2) wanted.fill(1, runs[run], runs[run + 1]);
  };
  mark(target);
  for (let cell = plainCount; cell < cellCount; cell++) if (wanted[cell]) mark(within[cell - plainCount]!);
  const highs = ends.filter(({ end }) => end === 'high');
  highs.sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
  return highs.filter(({ coverage }) => {
    let helps = false;
    const runs = coverages[coverage]!;
    for (let run = 0; run < runs.length; run += 2) {
      for (let cell = runs[run]!; cell < runs[run + 1]!; cell++) {
        helps ||= wanted[cell] === 1;
        wanted[cell] = 0;
      }
    }
    return helps;
  });
}

function spreadGroups<N extends Whole>(layout: Layout, program: BuiltProgram<N>): Spread<N> {
  const { counts, scale } = readCounts(program);
  const groups = counts.map((count, group) => ({ runs: program.groups[group]!.runs, count }));
  return spreadPeople(layout, groups, { arithmetic: program.arithmetic, scale });
}

/** Ends that `spread` breaks, worst first. */
export function findBroken<N extends Whole>(
  layout: Layout,
  waiting: Iterable<WeighedEnd>,
  spread: Spread<N>,
): readonly WeighedEnd[] {
  const { one, compareProducts, from } = spread.arithmetic;
  const broken: { readonly end: WeighedEnd; readonly by: number }[] = [];
  for (const end of waiting) {
    const people = countPeople(spread, layout.coverages[end.coverage]!);
    const order = compareProducts(people, one, from(end.value), spread.scale);
    if (end.end === 'low' ? order >= 0 : order <= 0) continue;
    const by = Math.abs(Number(people) / Number(spread.scale) - Number(end.value));
    broken.push({ end, by });
  }
  // The sort is stable: of equal ones those that came first.
  return broken.sort((a, b) => b.by - a.by).map(({ end }) => end);
}
