// Finds claims that nobody can look up by an address. Told once for an event.

import type { Claim } from '../claims/claim.js';
import { quoteValue } from '../claims/visible.js';
import type { EventClaims } from './linter/event-claims.js';
import type { Finding, Message } from './rule.js';

export const id = 'no-url';
export const severity = 'note';
export const kind = 'relays';
export const summary = 'claims have no `url`, so that nobody can look them up';

export const messages = {
  none: (event: string, facts: { without: number; total: number }): Message => ({
    reason: `${facts.without} of ${facts.total} claims about ${event} ${facts.without === 1 ? 'has' : 'have'} no \`url\``,
    expected: 'the address where the words were read',
    help: 'fill `url`, so that others can look the number up; `via` and `published` alone make them search',
  }),
};

export function* checkEvent(event: EventClaims): Generator<Finding> {
  let first: Claim | null = null;
  let without = 0;
  for (const claim of event.claims) {
    if (claim.url !== '') continue;
    without++;
    first ??= claim;
  }
  if (first === null) return;
  const name = quoteValue(event.spellings.event.get(first.event) ?? first.event);
  yield { claim: first, column: 'url', ...messages.none(name, { without, total: event.claims.length }) };
}
