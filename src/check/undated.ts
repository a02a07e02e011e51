// Finds claims without a day: they count on the answer's day whatever it is, and are replaced by any dated claim of their
// source (design section 4, "A claim's own day", "Last word").

import type { Claim } from '../claims/claim.js';
import type { Finding, Message } from './rule.js';

export const id = 'undated';
export const severity = 'warning';
export const kind = 'dates';
export const summary = 'a claim has neither `as_of` nor `published`';

export const messages = {
  undated: (): Message => ({
    reason: 'this claim has no day: neither `as_of` nor `published` is filled',
    expected: 'the last day counted, or the day of publication',
    help: 'fill one of the two; a month or a year is better than nothing',
  }),
};

export function checkClaim(claim: Claim): Finding | null {
  if (claim.asOf !== null || claim.published !== null) return null;
  return { claim, column: 'as_of', ...messages.undated() };
}
