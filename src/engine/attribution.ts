// Whose proof of an end is printed (design, section 5, "Attribution").

import { boundHighOf, boundLowOf, type WeighedBound } from './bounds.js';
import { leaveOutFromLast, type Naming } from './deletion.js';
import { layOut } from './layout.js';
import { findNeededForHigh, findNeededForLow } from './needed.js';
import type { Spread } from './spread.js';
import type { Bound, CoverSystem } from './system.js';

/**
 * Of the proofs that the target is at least `value`, the one left after leaving out statements, in the order given, as long
 * as the rest still proves it. Statements that are not named are never left out. `value` must be proved by all together.
 */
export function attributeLow(system: CoverSystem, value: bigint, leaveOutFirst: readonly number[]): Bound {
  const layout = layOut(system);
  return attributeEnd(system, leaveOutFirst, (statements) => {
    const bound = boundLowOf(layout, statements);
    if (bound === null || bound.value < value) return null;
    return nameBound(bound, (spread) => findNeededForLow(layout, statements, { spread, value }));
  });
}

/** `attributeLow` for the proofs that the target is at most `value`. */
export function attributeHigh(system: CoverSystem, value: bigint, leaveOutFirst: readonly number[]): Bound {
  const layout = layOut(system);
  return attributeEnd(system, leaveOutFirst, (statements) => {
    const bound = boundHighOf(layout, statements);
    if (bound === null || bound.value > value) return null;
    return nameBound(bound, (spread) => findNeededForHigh(layout, statements, { spread, value }));
  });
}

interface NamedBound extends Naming {
  readonly bound: Bound;
}

/** From so many terms on it is worth looking for statements that are needed. */
const SEVERAL = 4;

function nameBound(
  { value, proof, spread }: WeighedBound,
  findNeeded: (spread: Spread<bigint>) => readonly number[],
): NamedBound {
  const bound = { value, proof };
  if (spread === null || proof.terms.length < SEVERAL) return { bound, terms: proof.terms };
  return { bound, terms: proof.terms, findNeeded: () => findNeeded(spread()) };
}

function attributeEnd(
  system: CoverSystem,
  leaveOutFirst: readonly number[],
  prove: (statements: readonly number[]) => NamedBound | null,
): Bound {
  const named = new Set(leaveOutFirst);
  const always = [...system.statements.keys()].filter((statement) => !named.has(statement));
  const found = leaveOutFromLast([...always, ...[...named].reverse()], prove);
  if (found === null) throw new RangeError('the statements do not prove this value');
  return found.proof.bound;
}
