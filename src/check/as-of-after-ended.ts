// Finds claims that count up to a day after the event ended: often the day of the count was meant, sometimes `ended` is wrong.
// Told once for an event.

import type { Claim } from '../claims/claim.js';
import { formatDay } from '../claims/dates.js';
import type { EventClaims } from './linter/event-claims.js';
import type { Finding, Message } from './rule.js';

export const id = 'as-of-after-ended';
export const severity = 'note';
export const kind = 'dates';
export const summary = 'a claim counts beyond the last day of its event';

export const messages = {
  after: (facts: { asOf: string; ended: string; more: number }): Message => ({
    reason:
      `counts up to ${facts.asOf}, after the event ended on ${facts.ended}` +
      `${facts.more === 0 ? '' : ` (and ${facts.more} more ${facts.more === 1 ? 'claim does' : 'claims do'})`}`,
    help: 'nothing to do where bodies were found or counted later; else check `as_of` and `ended`',
  }),
};

export function* checkEvent(event: EventClaims): Generator<Finding> {
  const { ended } = event.facts;
  if (ended === null) return;
  const after = event.claims.filter(
    (claim: Claim) => claim.asOf !== null && claim.asOf.precision === 'day' && claim.asOf.day > ended,
  );
  const first = after[0];
  if (first === undefined) return;
  const facts = { asOf: formatDay(first.asOf!.day), ended: formatDay(ended), more: after.length - 1 };
  yield {
    claim: first,
    column: 'as_of',
    related: after.slice(1, 6),
    standsFor: after,
    ...messages.after(facts),
  };
}
