// Can all statements be true at once? If not, a weighted sum shows it (Farkas 1902): at most 0 in every cell, above 0 in
// total. Asked as: how many people must there be at least? There is no such number exactly where the sum grows for ever.

import { findTightestEnds, keepUsefulEnds } from './ends.js';
import { type Layout, layOut } from './layout.js';
import type { CoverSystem, Proof } from './system.js';
import { weighContradiction } from './weigh.js';
import { commonFactor } from './whole.js';

/** `null` where all can be true (of counts that need not be whole). */
export function findContradiction(system: CoverSystem): Proof | null {
  return findContradictionOf(layOut(system), system.statements.keys());
}

/** `findContradiction` among these statements alone. */
export function findContradictionOf(layout: Layout, statements: Iterable<number>): Proof | null {
  const ends = findTightestEnds(layout, statements);
  const used = keepUsefulEnds(layout, ends, 'contradiction');
  if (!used.lows.includes(true)) return null;
  const found = weighContradiction(layout, ends, used);
  if (found.kind === 'possible') return null;
  const { terms } = found.weights;
  let factor = 0n;
  for (const { weight } of terms) factor = commonFactor(factor, weight);
  return { divisor: 1n, terms: terms.map((term) => ({ ...term, weight: term.weight / factor })) };
}
