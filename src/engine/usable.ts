// Which statements are in at least one proof of the tightest low. Those of the first proof found are; then the lows of all
// others are raised by next to nothing, and what is in the best proof now is in a best proof of before, too: that goes on until
// raising them gains nothing. (A statement has a weight in some best proof exactly where raising it raises the best.)

import { boundLowOf, sumOf } from './bounds.js';
import { findTightestEnds, keepUsefulEnds, type TightestEnds, type UsedEnds } from './ends.js';
import { type Layout, layOut } from './layout.js';
import type { Weights } from './program.js';
import type { CoverSystem } from './system.js';
import { weighLow } from './weigh.js';

/**
 * For each statement whether it has a positive weight in at least one proof of the tightest low (before rounding). All
 * `false` where nothing proves a low. The statements must give lows alone, as floors do.
 */
export function usableInLow(system: CoverSystem): readonly boolean[] {
  if (system.statements.some(({ high }) => high !== null)) throw new RangeError('floors have no high end');
  const layout = layOut(system);
  const bound = boundLowOf(layout, system.statements.keys());
  if (bound === null) return system.statements.map(() => false);
  const ends = findTightestEnds(layout, system.statements.keys());
  const used = keepUsefulEnds(layout, ends, 'low');
  const usable = new Set<number>();
  for (;;) {
    const weights = proveWithOthers(layout, { ends, used, usable }, bound.proof);
    const found = weights.terms.map(({ statement }) => layout.coverageOf[statement]!);
    const fresh = found.filter((coverage) => !usable.has(coverage));
    if (fresh.length === 0) break;
    for (const coverage of fresh) usable.add(coverage);
  }
  return system.statements.map(({ low }, statement) => {
    const coverage = layout.coverageOf[statement]!;
    return low !== null && low === ends.lows[coverage] && usable.has(coverage);
  });
}

interface Search {
  readonly ends: TightestEnds;
  readonly used: UsedEnds;
  /** Coverages known to be usable. */
  readonly usable: ReadonlySet<number>;
}

/** A proof of the same low, with ends that are not known to be usable where there is one. */
function proveWithOthers(layout: Layout, { ends, used, usable }: Search, tightest: Weights): Weights {
  const sum = sumOf(tightest, layout.statements);
  for (let whole = 4n * BigInt(ends.order.length + 1); ; whole *= whole) {
    // Against `whole`, 1 is next to nothing: if it was not, the proof found does not give the same low, and it must be less.
    const lows = ends.lows.map((low, coverage) =>
      low === null ? null : low * whole + (used.lows[coverage] && !usable.has(coverage) ? 1n : 0n),
    );
    const { weights } = weighLow(layout, { ...ends, lows }, used);
    if (sumOf(weights, layout.statements) * tightest.divisor === sum * weights.divisor) return weights;
  }
}
