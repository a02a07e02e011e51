// Checks repairs: that with the changed end the statements of a contradiction can all be true, and with one person less of a
// change cannot (docs/contradictions.md, "Repairs").

import type { ResultContradiction } from './result.js';
import type { Limited, Together } from './smallest.js';

/** `limits`: the contradiction's statements, in its order, with the ends that count. */
export function listRepairFaults(
  { statements, repairs }: ResultContradiction,
  limits: readonly Limited[],
  together: Together,
): readonly string[] {
  const faults: string[] = [];
  for (const { claim, side, end, from, to } of repairs) {
    const position = statements.findIndex((one) => one.claim === claim && one.side === side);
    const name = `the repair of claim ${claim}'s ${end}`;
    if (position < 0) {
      faults.push(`${name} is of none of its statements`);
      continue;
    }
    const { low, high } = limits[position]!;
    const own = end === 'low' ? low : high;
    if (own !== from) {
      faults.push(`${name} begins with ${from}, but the claim gives ${own ?? 'none'}`);
      continue;
    }
    const isPossibleAt = (number: number): boolean =>
      together.canAllBeTrueWith(position, end === 'low' ? { low: number, high } : { low, high: number });
    if (!isPossibleAt(to)) faults.push(`${name} to ${to} does not dissolve it`);
    else if (isPossibleAt(end === 'low' ? to + 1 : to - 1))
      faults.push(`${name} to ${to} is more than it takes to dissolve it`);
  }
  return faults;
}
