// Statements that a bound cannot do without, found without asking again. If, in people that make all statements true and meet
// the bound exactly, one cell of the target can be changed so that the bound breaks and a single statement with it, then that
// statement is needed: without it, these people show that the bound does not hold. (In the search for smallest
// contradictions this is known as model rotation: Belov and Marques-Silva, FMCAD 2011.)
//
// Of a thousand daily figures that add up to a total each is needed; one question finds that.

import { type Layout, runsOf } from './layout.js';
import { countPeople, type Spread } from './spread.js';

/** `spread` meets the bound of the target that `statements` prove; the bound counts as broken beyond `value`. */
export function findNeededForLow(
  layout: Layout,
  statements: readonly number[],
  { spread, value }: { readonly spread: Spread<bigint>; readonly value: bigint },
): readonly number[] {
  const { before, scale } = spread;
  const step = countPeople(spread, layout.target) - (value - 1n) * scale;
  const tight = statements.filter((statement) => {
    const { low } = layout.statements[statement]!;
    return low !== null && low * scale > countPeople(spread, runsOf(layout, statement)) - step;
  });
  return findOnlyOnes(layout, tight, (cell) => before[cell + 1]! - before[cell]! >= step);
}

export function findNeededForHigh(
  layout: Layout,
  statements: readonly number[],
  { spread, value }: { readonly spread: Spread<bigint>; readonly value: bigint },
): readonly number[] {
  const { scale } = spread;
  const step = (value + 1n) * scale - countPeople(spread, layout.target);
  const tight = statements.filter((statement) => {
    const { high } = layout.statements[statement]!;
    return high !== null && high * scale < countPeople(spread, runsOf(layout, statement)) + step;
  });
  return findOnlyOnes(layout, tight, () => true);
}

/** Statements that alone cover some cell of the target that `canChange`. Nested cells may change with it: not tried. */
function findOnlyOnes(
  layout: Layout,
  tight: readonly number[],
  canChange: (cell: number) => boolean,
): readonly number[] {
  const { plainCount, cellCount, target } = layout;
  if (plainCount < cellCount) return [];
  const counts = new Int32Array(plainCount + 1);
  const names = new Float64Array(plainCount + 1);
  for (const statement of tight) {
    const runs = runsOf(layout, statement);
    for (let run = 0; run < runs.length; run += 2) {
      counts[runs[run]!]! += 1;
      counts[runs[run + 1]!]! -= 1;
      names[runs[run]!]! += statement;
      names[runs[run + 1]!]! -= statement;
    }
  }
  const needed = new Set<number>();
  for (let cell = 0, count = 0, name = 0, run = 0; cell < plainCount; cell++) {
    count += counts[cell]!;
    name += names[cell]!;
    while (run < target.length && target[run + 1]! <= cell) run += 2;
    const inTarget = run < target.length && target[run]! <= cell;
    if (count === 1 && inTarget && canChange(cell)) needed.add(name);
  }
  return [...needed];
}
