// Finds days that have not come yet: nobody has counted up to tomorrow. Two days are allowed for time zones.

import type { Claim } from '../claims/claim.js';
import { civilFromDay, dayFromCivil, formatDay } from '../claims/dates.js';
import type { EventClaims } from './linter/event-claims.js';
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
  if (event.today === null) return null;
  for (const [column, date] of [
    ['from', claim.from],
    ['as_of', claim.asOf],
    ['published', claim.published],
  ] as const) {
    if (date === null || (column === 'as_of' && claim.basis === 'projected')) continue;
    const { year, month } = civilFromDay(date.day);
    const first =
      date.precision === 'day' ? date.day : dayFromCivil(year, date.precision === 'year' ? 1 : month, 1);
    if (first > event.today + 2) return { claim, column, ...messages.future(column, formatDay(first)) };
  }
  return null;
}
