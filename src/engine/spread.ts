// People put into cells: a way in which statements can be true, or more and more people that nothing so far forbids. Which
// statements it breaks tells what to ask next, and which statements cannot be done without.

import type { Layout, Runs } from './layout.js';
import type { Ends } from './system.js';
import type { Arithmetic, Numbers, Whole } from './tableau.js';
import { BIG_INTEGERS } from './whole-rows.js';

/** How many are in the cells before each cell, over one scale: those in a run are a difference. */
export interface Spread<N extends Whole> {
  readonly arithmetic: Arithmetic<N>;
  readonly before: Numbers<N>;
  readonly scale: N;
}

export interface CountedGroup<N extends Whole> {
  readonly runs: Runs;
  readonly count: N;
}

/**
 * Puts each group's people evenly into its cells, as a toll that grows from day to day; plain groups come first. In nested
 * cells no more can be than in the plain ones that they are within.
 */
export function spreadPeople<N extends Whole>(
  layout: Layout,
  groups: readonly CountedGroup<N>[],
  { arithmetic, scale }: { readonly arithmetic: Arithmetic<N>; readonly scale: N },
): Spread<N> {
  const { plainCount, cellCount, within } = layout;
  const { zero, add, negate } = arithmetic;
  const people = arithmetic.zeros(cellCount);
  const before = arithmetic.zeros(cellCount + 1);
  const addUp = (from: number, to: number): void => {
    for (let cell = from; cell < to; cell++) before[cell + 1] = add(before[cell]!, people[cell]!);
  };
  const isNested = ({ runs }: CountedGroup<N>): boolean => runs.length > 0 && runs[0]! >= plainCount;
  for (const group of groups) {
    if (group.count > 0 && !isNested(group)) spreadEvenly(arithmetic, group, people);
  }
  addUp(0, plainCount);
  for (const group of groups) {
    if (group.count <= 0 || !isNested(group)) continue;
    let rest = group.count;
    forEachCell(group.runs, (cell) => {
      const limit = countPeople({ arithmetic, before, scale }, within[cell - plainCount]!);
      const full = rest > limit;
      people[cell] = full ? limit : rest;
      rest = full ? add(rest, negate(limit)) : zero;
    });
  }
  addUp(plainCount, cellCount);
  return { arithmetic, before, scale };
}

export function countPeople<N extends Whole>({ arithmetic, before }: Spread<N>, runs: Runs): N {
  let count = arithmetic.zero;
  for (let run = 0; run < runs.length; run += 2) {
    const inRun = arithmetic.add(before[runs[run + 1]!]!, arithmetic.negate(before[runs[run]!]!));
    count = arithmetic.add(count, inRun);
  }
  return count;
}

function spreadEvenly<N extends Whole>(
  { add, negate, divide, zero }: Arithmetic<N>,
  { runs, count }: CountedGroup<N>,
  people: Numbers<N>,
): void {
  let cells = 0;
  for (let run = 0; run < runs.length; run += 2) cells += runs[run + 1]! - runs[run]!;
  const each = divide(count, cells);
  let spread = zero;
  forEachCell(runs, (cell) => {
    people[cell] = each;
    spread = add(spread, each);
  });
  people[runs[0]!] = add(each, add(count, negate(spread)));
}

function forEachCell(runs: Runs, visit: (cell: number) => void): void {
  for (let run = 0; run < runs.length; run += 2) {
    for (let cell = runs[run]!; cell < runs[run + 1]!; cell++) visit(cell);
  }
}

/** From how many are in each cell. */
export function sumCells<N extends Whole>(
  arithmetic: Arithmetic<N>,
  people: Numbers<N>,
  scale: N,
): Spread<N> {
  const before = arithmetic.zeros(people.length + 1);
  for (let cell = 0; cell < people.length; cell++)
    before[cell + 1] = arithmetic.add(before[cell]!, people[cell]!);
  return { arithmetic, before, scale };
}

/** Whether the people put into some cells are within some ends. */
export type Witness = (runs: Runs, ends: Ends) => boolean;

export function makeWitness<N extends Whole>(spread: Spread<N>): Witness {
  const { arithmetic, scale } = spread;
  const { one, from, compareProducts } = arithmetic;
  return (runs, { low, high }) => {
    const people = countPeople(spread, runs);
    return (
      (low === null || compareProducts(people, one, from(low), scale) >= 0) &&
      (high === null || compareProducts(people, one, from(high), scale) <= 0)
    );
  };
}

/** The same in bigints, for those who need not know in what it was found. */
export function enlargeSpread<N extends Whole>({ before, scale }: Spread<N>): Spread<bigint> {
  const large = BIG_INTEGERS.zeros(before.length);
  for (let cell = 0; cell < before.length; cell++) large[cell] = BigInt(before[cell]!);
  return { arithmetic: BIG_INTEGERS, before: large, scale: BigInt(scale) };
}
