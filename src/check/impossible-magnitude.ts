// Finds numbers that no event can hold: more people than have died in any war or disaster on record, or than there are.

import type { Claim } from '../claims/claim.js';
import { formatCount } from './linter/stated.js';
import { wordsOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'impossible-magnitude';
export const severity = 'warning';
export const kind = 'numbers';
export const summary = 'more people than any event on record has cost';

/** The highest estimates of the Second World War, of all deaths, are about 85 million. */
const MOST_ON_RECORD = 85_000_000;
const PEOPLE_ON_EARTH = 8_300_000_000;

export const messages = {
  people: (claim: Claim): Message => ({
    reason: `${wordsOf(claim)} is more people than there are on Earth (about ${formatCount(PEOPLE_ON_EARTH)})`,
    expected: 'a number of people',
    help: 'check the number: two may have been joined, or a year, a sum of money or an identifier taken for it',
  }),
  record: (claim: Claim): Message => ({
    reason: `${wordsOf(claim)} is more than the whole Second World War cost (at most about ${formatCount(MOST_ON_RECORD)} dead)`,
    expected: 'a number that an event can hold',
    help: 'check the number: digits too many, or `million` for `thousand`?',
  }),
};

export function checkClaim(claim: Claim): Finding | null {
  const { low, high } = claim.reading;
  const number = Math.max(low ?? 0, high ?? 0);
  // More people than ever died have been displaced, or gone hungry.
  if (number <= MOST_ON_RECORD || (number <= PEOPLE_ON_EARTH && !countsDead(claim.outcome))) return null;
  const message = number > PEOPLE_ON_EARTH ? messages.people(claim) : messages.record(claim);
  return {
    claim,
    column: claim.quantity === '' ? (low === number ? 'low' : 'high') : 'quantity',
    ...message,
  };
}

function countsDead({ key, labels }: Claim['outcome']): boolean {
  return key === 'casualties' || labels.some(({ base }) => base === 'killed' || base === 'died');
}
