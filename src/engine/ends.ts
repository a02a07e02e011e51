// The tightest low and high of each coverage among some statements, and which of those ends can matter to a bound: the
// others are left out before anything is solved.

import type { Layout, MergedCell } from './layout.js';

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

export function tightenEnds(layout: Layout, ends: TightestEnds, statement: number): void {
  const coverage = layout.coverageOf[statement]!;
  const { low, high } = layout.statements[statement]!;
  const bestLow = ends.lows[coverage]!;
  if (bestLow === null && ends.highs[coverage] === null && (low !== null || high !== null)) {
    ends.order.push(coverage);
  }
  if (low !== null && (bestLow === null || low > bestLow)) {
    ends.lows[coverage] = low;
    ends.lowFrom[coverage] = statement;
  }
  const bestHigh = ends.highs[coverage]!;
  if (high !== null && (bestHigh === null || high < bestHigh)) {
    ends.highs[coverage] = high;
    ends.highFrom[coverage] = statement;
  }
}

/** What is sought: a low or a high of the target, or a sum that shows that not all can be true. */
export type Sought = 'low' | 'high' | 'contradiction';

/**
 * Leaves out ends that no proof can use. In a proof the sum must not exceed the target in any cell: a low end needs in
 * each of its cells a high end, or the target, to set against it; a high end is only of use where there is something to
 * set it against. `open` is true where some cell of the target has no high at all: then nothing bounds it.
 */
export function keepUsefulEnds(
  layout: Layout,
  ends: TightestEnds,
  sought: Sought,
): { readonly lows: boolean[]; readonly highs: boolean[]; readonly open: boolean } {
  // Of no people at all, a low end contradicts itself or says nothing.
  const says = layout.coverages.map(
    ({ plain, nested }) => plain.length + nested.length > 0 || sought === 'contradiction',
  );
  const lows = ends.lows.map((low, coverage) => low !== null && says[coverage]!);
  const highs = ends.highs.map((high) => high !== null);
  const loads = sought === 'high';
  const absorbs = sought === 'low';
  let open = false;
  for (;;) {
    const capped = findCapped(layout, highs, absorbs);
    let changed = leaveOutLows(layout, lows, capped);
    if (sought === 'high') open = hasOpenTarget(layout, capped);
    changed = leaveOutHighs(layout, lows, highs, loads) || changed;
    if (!changed || open) return { lows, highs, open };
  }
}

interface Marks {
  readonly plain: boolean[];
  readonly nested: boolean[];
}

/** Cells that something caps: a high end, the target of a low bound, or, for a nested cell, all that it is within. */
function findCapped(layout: Layout, highs: readonly boolean[], absorbs: boolean): Marks {
  const plain = layout.plain.map(({ target }) => absorbs && target);
  const nested = layout.nested.map(({ target }) => absorbs && target);
  const within = layout.nested.map(() => true);
  layout.coverages.forEach((coverage, index) => {
    if (!highs[index]) return;
    for (const cell of coverage.plain) plain[cell] = true;
    for (const cell of coverage.nested) nested[cell] = true;
  });
  layout.plain.forEach(({ holds }, cell) => {
    if (!plain[cell]) for (const held of holds) within[held.nested] = false;
  });
  return { plain, nested: nested.map((mark, cell) => mark || within[cell]!) };
}

function leaveOutLows(layout: Layout, lows: boolean[], capped: Marks): boolean {
  let changed = false;
  layout.coverages.forEach(({ plain, nested }, index) => {
    if (!lows[index]) return;
    if (plain.every((cell) => capped.plain[cell]) && nested.every((cell) => capped.nested[cell])) return;
    lows[index] = false;
    changed = true;
  });
  return changed;
}

function hasOpenTarget(layout: Layout, capped: Marks): boolean {
  const inTarget = ({ target }: MergedCell): boolean => target;
  return (
    !(layout.plain.some(inTarget) || layout.nested.some(inTarget)) ||
    layout.plain.some(({ target }, cell) => target && !capped.plain[cell]) ||
    layout.nested.some(({ target }, cell) => target && !capped.nested[cell])
  );
}

function leaveOutHighs(
  layout: Layout,
  lows: readonly boolean[],
  highs: boolean[],
  targetLoads: boolean,
): boolean {
  const nested = layout.nested.map(({ target }) => targetLoads && target);
  const plain = layout.plain.map(({ target }) => targetLoads && target);
  layout.coverages.forEach((coverage, index) => {
    if (!lows[index]) return;
    for (const cell of coverage.plain) plain[cell] = true;
    for (const cell of coverage.nested) nested[cell] = true;
  });
  layout.plain.forEach(({ holds }, cell) => {
    if (holds.some((held) => nested[held.nested])) plain[cell] = true;
  });
  let changed = false;
  layout.coverages.forEach((coverage, index) => {
    if (!highs[index]) return;
    if (coverage.plain.some((cell) => plain[cell]) || coverage.nested.some((cell) => nested[cell])) return;
    highs[index] = false;
    changed = true;
  });
  return changed;
}
