// The tightest low and high of each coverage among some statements, and which of those ends can matter to a bound: the
// others are left out before anything is solved.

import type { Layout, Runs } from './layout.js';

/** By coverage; `null` where no statement gives that end. */
export interface TightestEnds {
  readonly lows: (bigint | null)[];
  readonly highs: (bigint | null)[];
  /** The statement that gives the low (high); of several, the first in the order given. */
  readonly lowFrom: Int32Array;
  readonly highFrom: Int32Array;
  /** The coverages with an end, as they come in the statements given. */
  readonly order: number[];
}

export function findTightestEnds(layout: Layout, statements: Iterable<number>): TightestEnds {
  const count = layout.coverages.length;
  const ends: TightestEnds = {
    lows: new Array<bigint | null>(count).fill(null),
    highs: new Array<bigint | null>(count).fill(null),
    lowFrom: new Int32Array(count).fill(-1),
    highFrom: new Int32Array(count).fill(-1),
    order: [],
  };
  for (const statement of statements) tightenEnds(layout, ends, statement);
  return ends;
}

/** Whether the statement gave a tighter end than those before it. */
export function tightenEnds(layout: Layout, ends: TightestEnds, statement: number): boolean {
  const coverage = layout.coverageOf[statement]!;
  const { low, high } = layout.statements[statement]!;
  const bestLow = ends.lows[coverage]!;
  if (bestLow === null && ends.highs[coverage] === null && (low !== null || high !== null)) {
    ends.order.push(coverage);
  }
  let tightened = false;
  if (low !== null && (bestLow === null || low > bestLow)) {
    tightened = true;
    ends.lows[coverage] = low;
    ends.lowFrom[coverage] = statement;
  }
  const bestHigh = ends.highs[coverage]!;
  if (high !== null && (bestHigh === null || high < bestHigh)) {
    tightened = true;
    ends.highs[coverage] = high;
    ends.highFrom[coverage] = statement;
  }
  return tightened;
}

/** What is sought: a low or a high of the target, or a sum that shows that not all can be true. */
export type Sought = 'low' | 'high' | 'contradiction';

/** Which ends take part, by coverage. */
export interface UsedEnds {
  readonly lows: readonly boolean[];
  readonly highs: readonly boolean[];
}

/**
 * Leaves out ends that no proof can use. In a proof the sum must not exceed the target in any cell: a low end needs in
 * each of its cells a high end, or the target, to set against it; a high end is only of use where there is something to
 * set it against. `open` is true where some cell of the target has no high at all, or there is none: then nothing bounds it.
 */
export function keepUsefulEnds(
  layout: Layout,
  ends: TightestEnds,
  sought: Sought,
): UsedEnds & { readonly open: boolean } {
  const lows = ends.lows.map(
    // Of no people at all, a low end contradicts itself or says nothing.
    (low, coverage) => low !== null && (layout.coverages[coverage]!.length > 0 || sought === 'contradiction'),
  );
  const highs = ends.highs.map((high) => high !== null);
  let open = sought === 'high' && layout.target.length === 0;
  for (;;) {
    const uncapped = countUncapped(layout, highs, sought === 'low');
    if (sought === 'high') open ||= countIn(uncapped, layout.target) > 0;
    if (open) return { lows, highs, open };
    let changed = false;
    for (const coverage of ends.order) {
      if (lows[coverage] && countIn(uncapped, layout.coverages[coverage]!) > 0) {
        lows[coverage] = false;
        changed = true;
      }
    }
    const loaded = countLoaded(layout, lows, sought === 'high');
    for (const coverage of ends.order) {
      if (highs[coverage] && countIn(loaded, layout.coverages[coverage]!) === 0) {
        highs[coverage] = false;
        changed = true;
      }
    }
    if (!changed) return { lows, highs, open };
  }
}

/**
 * Cells that nothing caps: no high end, not the target of a low bound, and, if nested, within one that is so. Counted from
 * the first cell on: the number in a run is a difference.
 */
function countUncapped(layout: Layout, highs: readonly boolean[], targetCaps: boolean): Int32Array {
  const { plainCount, cellCount, within } = layout;
  const caps = coverCells(layout, highs, targetCaps);
  const counts = new Int32Array(cellCount + 1);
  for (let cell = 0; cell < cellCount; cell++) {
    let capped = caps[cell]! > 0;
    if (!capped && cell >= plainCount) capped = countIn(counts, within[cell - plainCount]!) === 0;
    counts[cell + 1] = counts[cell]! + (capped ? 0 : 1);
  }
  return counts;
}

/** Cells in which something has to be set against: a low end, the target of a high bound, or a nested cell's. */
function countLoaded(layout: Layout, lows: readonly boolean[], targetLoads: boolean): Int32Array {
  const { plainCount, cellCount, within } = layout;
  const loads = coverCells(layout, lows, targetLoads);
  for (let cell = plainCount; cell < cellCount; cell++) {
    if (loads[cell] === 0) continue;
    const runs = within[cell - plainCount]!;
    for (let run = 0; run < runs.length; run += 2) loads.fill(1, runs[run], runs[run + 1]);
  }
  const counts = new Int32Array(cellCount + 1);
  for (let cell = 0; cell < cellCount; cell++) counts[cell + 1] = counts[cell]! + (loads[cell]! > 0 ? 1 : 0);
  return counts;
}

/** How many of the chosen coverages, and the target where it counts, cover each cell. */
function coverCells(layout: Layout, chosen: readonly boolean[], target: boolean): Int32Array {
  const steps = new Int32Array(layout.cellCount + 1);
  const add = (runs: Runs): void => {
    for (let run = 0; run < runs.length; run += 2) {
      steps[runs[run]!]!++;
      steps[runs[run + 1]!]!--;
    }
  };
  layout.coverages.forEach((runs, coverage) => {
    if (chosen[coverage]) add(runs);
  });
  if (target) add(layout.target);
  for (let cell = 0; cell < layout.cellCount; cell++) steps[cell + 1]! += steps[cell]!;
  return steps;
}

function countIn(counts: Int32Array, runs: Runs): number {
  let count = 0;
  for (let run = 0; run < runs.length; run += 2) count += counts[runs[run + 1]!]! - counts[runs[run]!]!;
  return count;
}
