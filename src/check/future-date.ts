// Finds days that have not come yet: nobody has counted up to tomorrow. Two days are allowed for time zones.

import type { Claim, Day, WrittenDate } from '../claims/claim.js';
import { formatDay } from '../claims/dates.js';
import type { EventClaims } from './linter/event-claims.js';
import { firstDayOf } from './linter/written-days.js';
import type { Finding, Message } from './rule.js';

export const id = 'future-date';
export const severity = 'warning';
export const kind = 'dates';
export const summary = 'a date lies in the future';

export const messages = {
  future: (column: string, day: string): Message => ({
    reason: `\`${column}\` is ${day}, which is still to come`,
    expected: 'a day that has been',
    help: 'check the year; a number of what is still to come has the basis `projected`',
  }),
};

export function checkClaim(claim: Claim, event: EventClaims): Finding | null {
  const { today } = event;
  if (today === null) return null;
  if (isToCome(claim.from, today)) return findingOf(claim, 'from', claim.from);
  if (claim.basis !== 'projected' && isToCome(claim.asOf, today))
    return findingOf(claim, 'as_of', claim.asOf);
  return isToCome(claim.published, today) ? findingOf(claim, 'published', claim.published) : null;
}

function isToCome(date: WrittenDate | null, today: Day): date is WrittenDate {
  // Few dates come near; only for those the month or year that they stand for matters.
  return date !== null && date.day > today + 2 && firstDayOf(date) > today + 2;
}

function findingOf(claim: Claim, column: 'from' | 'as_of' | 'published', date: WrittenDate): Finding {
  return { claim, column, ...messages.future(column, formatDay(firstDayOf(date))) };
}
