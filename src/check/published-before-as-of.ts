// Finds claims published before the last day that they count: a slip in one of the two dates, or a projection.

import type { Claim } from '../claims/claim.js';
import { formatDay } from '../claims/dates.js';
import { firstDayOf } from './linter/written-days.js';
import type { Finding, Message } from './rule.js';

export const id = 'published-before-as-of';
export const severity = 'warning';
export const kind = 'dates';
export const summary = 'a claim was published before the last day it counts';

export const messages = {
  before: (published: string, asOf: string): Message => ({
    reason: `published on ${published}, before ${asOf}, the last day it counts`,
    expected: '`published` no earlier than `as_of`',
    help: 'check both dates; a number of what is still to come has the basis `projected`',
  }),
};

export function checkClaim(claim: Claim): Finding | null {
  const { asOf, published } = claim;
  if (asOf === null || published === null || claim.basis === 'projected') return null;
  // A time zone may put a publication on the evening before.
  if (published.day >= firstDayOf(asOf) - 1) return null;
  return {
    claim,
    column: 'published',
    ...messages.before(formatDay(published.day), formatDay(firstDayOf(asOf))),
  };
}
