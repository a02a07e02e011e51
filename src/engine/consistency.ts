// Can all statements be true at once? If not, a weighted sum shows it (Farkas 1902): at most 0 in every cell, above 0 in
// total. Asked as: how many people must there be at least? There is no such number exactly where the sum grows for ever.

import { findTightestEnds, keepUsefulEnds, type TightestEnds } from './ends.js';
import { type Layout, layOut } from './layout.js';
import type { Weights } from './program.js';
import type { Witness } from './spread.js';
import type { CoverSystem, Proof } from './system.js';
import { weighContradiction } from './weigh.js';
import { commonFactor } from './whole.js';

/** `null` where all can be true (of counts that need not be whole). */
export function findContradiction(system: CoverSystem): Proof | null {
  return findContradictionOf(layOut(system), system.statements.keys());
}

/** `findContradiction` among these statements alone. */
export function findContradictionOf(layout: Layout, statements: Iterable<number>): Proof | null {
  const found = askWhetherTrue(layout, findTightestEnds(layout, statements));
  return found.kind === 'contradiction' ? found.proof : null;
}

export type Truth =
  | { readonly kind: 'contradiction'; readonly proof: Proof }
  /** `witness`: people with whom all are true; null where it was not asked for. */
  | { readonly kind: 'possible'; readonly witness: Witness | null };

export function askWhetherTrue(layout: Layout, ends: TightestEnds, wantsWitness = false): Truth {
  const used = keepUsefulEnds(layout, ends, 'contradiction');
  if (used.lows.includes(true)) {
    const found = weighContradiction(layout, ends, used);
    if (found.kind === 'contradiction') return { kind: 'contradiction', proof: shortenProof(found.weights) };
    if (!wantsWitness) return { kind: 'possible', witness: null };
    // The people found need not heed the ends that were left out as useless; mostly they do.
    const witness = found.witness();
    if (makesAllTrue(layout, ends, witness)) return { kind: 'possible', witness };
  }
  if (!wantsWitness) return { kind: 'possible', witness: null };
  const all = { lows: ends.lows.map((low) => low !== null), highs: ends.highs.map((high) => high !== null) };
  const found = weighContradiction(layout, ends, all);
  return { kind: 'possible', witness: found.kind === 'possible' ? found.witness() : null };
}

function makesAllTrue(layout: Layout, ends: TightestEnds, witness: Witness): boolean {
  return ends.order.every((coverage) =>
    witness(layout.coverages[coverage]!, { low: ends.lows[coverage]!, high: ends.highs[coverage]! }),
  );
}

/** A contradiction's weights without a common factor. */
export function shortenProof({ terms }: Weights): Proof {
  let factor = 0n;
  for (const { weight } of terms) factor = commonFactor(factor, weight);
  return { divisor: 1n, terms: terms.map((term) => ({ ...term, weight: term.weight / factor })) };
}
