// The tightest bounds of the target that a weighted sum of statements proves, rounded inward to whole people, each with
// its proof (design, section 5, "Proofs"). What can be read off one statement is; the rest is a linear program.

import { findTightestEnds, keepUsefulEnds, type TightestEnds, type UsedEnds } from './ends.js';
import { isInside, type Layout, layOut } from './layout.js';
import type { Weights } from './program.js';
import type { Spread } from './spread.js';
import type { Bound, CoverSystem, Ends } from './system.js';
import { weighHigh, weighLow } from './weigh.js';
import { divideDown, divideUp } from './whole.js';

/**
 * The tightest low of the target; `null` where no statement proves any. Zero is proved only by a statement that says it
 * of the target or of a part of it: that there are no fewer than none follows from nothing, and is no bound.
 *
 * The statements must be such that all can be true (`findContradiction`), else anything could be proved: that throws.
 */
export function boundLow(system: CoverSystem): Bound | null {
  return dropSpread(boundLowOf(layOut(system), system.statements.keys()));
}

/**
 * The tightest high of the target; `null` where nothing caps it, or where it has no cell. The statements must be such that
 * all can be true.
 */
export function boundHigh(system: CoverSystem): Bound | null {
  return dropSpread(boundHighOf(layOut(system), system.statements.keys()));
}

function dropSpread(bound: Bound | null): Bound | null {
  return bound === null ? null : { value: bound.value, proof: bound.proof };
}

/** A bound, and people put into cells such that it cannot be any tighter; `null` where nothing was to be weighed. */
export interface WeighedBound extends Bound {
  readonly spread: (() => Spread<bigint>) | null;
}

/** `boundLow` from these statements alone; of equal ones the earlier is named. */
export function boundLowOf(layout: Layout, statements: Iterable<number>): WeighedBound | null {
  const ends = findTightestEnds(layout, statements);
  const used = keepUsefulEnds(layout, ends, 'low');
  if (!used.lows.includes(true)) return null;
  const only = chooseOnlyLow(layout, ends, used);
  if (only !== null) return makeLow(layout, only, null);
  const { weights, spread } = weighLow(layout, ends, used);
  if (sumOf(weights, layout.statements) > 0n) return makeLow(layout, weights, spread);
  const none = chooseZero(layout, ends);
  return none === null ? null : makeLow(layout, none, null);
}

function makeLow({ statements }: Layout, proof: Weights, spread: WeighedBound['spread']): WeighedBound {
  return { value: divideUp(sumOf(proof, statements), proof.divisor), proof, spread };
}

/** `boundHigh` from these statements alone. */
export function boundHighOf(layout: Layout, statements: Iterable<number>): WeighedBound | null {
  const ends = findTightestEnds(layout, statements);
  const used = keepUsefulEnds(layout, ends, 'high');
  if (used.open) return null;
  const { weights, spread } = weighHigh(layout, ends, used);
  const value = divideDown(-sumOf(weights, layout.statements), weights.divisor);
  return { value, proof: weights, spread };
}

/** Σ weight·low − Σ weight·high. */
export function sumOf({ terms }: Weights, statements: readonly Ends[]): bigint {
  let sum = 0n;
  for (const { statement, end, weight } of terms) {
    const value = statements[statement]![end]!;
    sum += end === 'low' ? weight * value : -weight * value;
  }
  return sum;
}

/** Where a single low is left and no high, that low is the bound: unless nested and plain cells meet in it. */
function chooseOnlyLow(layout: Layout, ends: TightestEnds, used: UsedEnds): Weights | null {
  const coverage = used.lows.indexOf(true);
  if (coverage < 0 || used.lows.indexOf(true, coverage + 1) >= 0 || used.highs.includes(true)) return null;
  if (!isOfOneKind(layout, coverage)) return null;
  return { divisor: 1n, terms: [{ statement: ends.lowFrom[coverage]!, end: 'low', weight: 1n }] };
}

/** Whether what it covers, and the target, are all plain, or all nested cells of the target. */
function isOfOneKind({ coverages, plainCount, target }: Layout, coverage: number): boolean {
  const runs = coverages[coverage]!;
  if (runs.at(-1)! <= plainCount && target.at(-1)! <= plainCount) return true;
  return runs[0]! >= plainCount && target[0]! >= plainCount && isInside(runs, target);
}

/** A statement that says "none" of the target or of a part of it. */
function chooseZero(layout: Layout, ends: TightestEnds): Weights | null {
  const lows = ends.lows.map((low) => (low === 0n ? low : null));
  const inside = keepUsefulEnds(layout, { ...ends, lows, highs: lows.map(() => null) }, 'low').lows;
  const coverage = ends.order.find((index) => inside[index]);
  if (coverage === undefined) return null;
  return {
    divisor: countMostTimes(layout, coverage),
    terms: [{ statement: ends.lowFrom[coverage]!, end: 'low', weight: 1n }],
  };
}

/** How often a statement can count the same person: in a plain cell, and in others nested within it. */
function countMostTimes({ coverages, plainCount, target }: Layout, coverage: number): bigint {
  let most = 1;
  const runs = coverages[coverage]!;
  for (let run = 0; run < runs.length; run += 2) {
    for (let cell = Math.max(runs[run]!, plainCount); cell < runs[run + 1]!; cell++) {
      if (!isInside([cell, cell + 1], target)) most++;
    }
  }
  return BigInt(most);
}
