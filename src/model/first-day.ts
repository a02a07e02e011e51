// The first day that an event's totals count from (design section 4, "A claim's own day").

import type { Claim, Day, EventFacts } from '../claims/claim.js';
import { ownDay } from './sift.js';

/**
 * `began`; else the earliest `from`, own day or `ended` of the claims given (those that name, of known quantity). Where some
 * claim leaves `from` empty and only figures of one single day begin on the earliest, the day before it: an increment is no total.
 */
export function findFirstDay(facts: EventFacts, claims: readonly Claim[]): Day | null {
  if (facts.began !== null) return facts.began;
  let earliest: Day | null = facts.ended;
  let someFromEmpty = false;
  const consider = (day: Day | null): void => {
    if (day !== null && (earliest === null || day < earliest)) earliest = day;
  };
  for (const claim of claims) {
    if (claim.from === null) someFromEmpty = true;
    consider(claim.from?.day ?? null);
    consider(ownDay(claim));
  }
  if (earliest === null || !someFromEmpty) return earliest;
  const beginning = claims.filter((claim) => claim.from?.day === earliest);
  const onlySingleDays = beginning.length > 0 && beginning.every((claim) => ownDay(claim) === earliest);
  return onlySingleDays ? earliest - 1 : earliest;
}
