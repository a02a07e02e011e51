// Whose proof of an end is printed (design, section 5, "Attribution").

import { boundHighOf, boundLowOf } from './bounds.js';
import { leaveOutFromLast } from './deletion.js';
import { layOut } from './layout.js';
import type { Bound, CoverSystem } from './system.js';

/**
 * Of the proofs that the target is at least `value`, the one left after leaving out statements, in the order given, as long
 * as the rest still proves it. Statements that are not named are never left out. `value` must be proved by all together.
 */
export function attributeLow(system: CoverSystem, value: bigint, leaveOutFirst: readonly number[]): Bound {
  const layout = layOut(system);
  return attributeEnd(system, leaveOutFirst, (statements) => {
    const bound = boundLowOf(layout, statements);
    return bound !== null && bound.value >= value ? bound : null;
  });
}

/** `attributeLow` for the proofs that the target is at most `value`. */
export function attributeHigh(system: CoverSystem, value: bigint, leaveOutFirst: readonly number[]): Bound {
  const layout = layOut(system);
  return attributeEnd(system, leaveOutFirst, (statements) => {
    const bound = boundHighOf(layout, statements);
    return bound !== null && bound.value <= value ? bound : null;
  });
}

function attributeEnd(
  system: CoverSystem,
  leaveOutFirst: readonly number[],
  prove: (statements: readonly number[]) => Bound | null,
): Bound {
  const named = new Set(leaveOutFirst);
  const always = [...system.statements.keys()].filter((statement) => !named.has(statement));
  const order = [...always, ...[...named].reverse()];
  const found = leaveOutFromLast(order, (statements) => {
    const bound = prove(statements);
    return bound === null ? null : { bound, terms: bound.proof.terms };
  });
  if (found === null) throw new RangeError('the statements do not prove this value');
  const { value, proof } = found.proof.bound;
  return { value, proof };
}
