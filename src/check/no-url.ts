// Finds claims that nobody can look up: neither an address nor an outlet. Told once for an event and source.

import type { Claim } from '../claims/claim.js';
import type { EventClaims } from './linter/event-claims.js';
import { sourceOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'no-url';
export const severity = 'note';
export const kind = 'relays';
export const summary = 'claims have no `url`, so that nobody can look them up';

export const messages = {
  none: (source: string, facts: { without: number; total: number }): Message => ({
    reason:
      facts.total === 1
        ? `this claim of ${source} has no \`url\``
        : `${facts.without} of ${facts.total} claims of ${source} have no \`url\``,
    expected: 'the address where the words were read',
    help: 'fill `url`, or at least `via`, so that others can look the number up',
  }),
};

export function* checkEvent(event: EventClaims): Generator<Finding> {
  const sources = new Map<string, { first: Claim | null; without: number; total: number }>();
  for (const claim of event.claims) {
    let known = sources.get(claim.source);
    if (known === undefined) {
      known = { first: null, without: 0, total: 0 };
      sources.set(claim.source, known);
    }
    known.total++;
    if (claim.url !== '') continue;
    known.without++;
    known.first ??= claim;
  }
  for (const { first, without, total } of sources.values()) {
    if (first === null) continue;
    yield { claim: first, column: 'url', ...messages.none(sourceOf(first, event), { without, total }) };
  }
}
