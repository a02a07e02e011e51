// Which sources can be believed together: Brewka's preferred subtheories (IJCAI 1989), design section 5, "Contradictions".
//
//     kept = floors
//     for each source, in order:
//         if its statements and `kept` can all be true: keep them
//         else: set it aside, with one smallest contradiction, found by leaving out from the last
//
// Example: floors {a says ≥ 950}; sources {b says ≤ 900}, {c says 1,000}, {d says ≥ 1,100}. b is set aside with {a, b}; c is
// kept; d is set aside with {c, d}.

import { findContradictionOf } from './consistency.js';
import { leaveOutFromLast } from './deletion.js';
import { layOut } from './layout.js';
import type { CoverSystem, Proof } from './system.js';

/** A source that cannot be kept: its place in `groups`, and why. */
export interface Reservation {
  readonly group: number;
  readonly contradiction: readonly number[];
  readonly proof: Proof;
}

/**
 * `floors`: statements that are always kept (lows alone: they can all be true). `groups`: the statements of each source, in
 * the order in which sources are taken. Contradictions list statements in the order floors, sources kept, source at hand.
 */
export function keepConsistent(
  system: CoverSystem,
  floors: readonly number[],
  groups: readonly (readonly number[])[],
): { readonly kept: readonly number[]; readonly setAside: readonly Reservation[] } {
  const layout = layOut(system);
  const order = [...floors];
  const kept: number[] = [];
  const setAside: Reservation[] = [];
  groups.forEach((statements, group) => {
    const found = leaveOutFromLast([...order, ...statements], (some) => findContradictionOf(layout, some));
    if (found === null) {
      kept.push(group);
      order.push(...statements);
    } else setAside.push({ group, contradiction: found.kept, proof: found.proof });
  });
  return { kept, setAside };
}

/** The smallest contradiction among `order` that leaving out from the last ends with. They must contradict each other. */
export function smallestContradiction(
  system: CoverSystem,
  order: readonly number[],
): { readonly statements: readonly number[]; readonly proof: Proof } {
  const layout = layOut(system);
  const found = leaveOutFromLast(order, (statements) => findContradictionOf(layout, statements));
  if (found === null) throw new RangeError('these statements can all be true');
  return { statements: found.kept, proof: found.proof };
}
