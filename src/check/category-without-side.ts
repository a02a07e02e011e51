// Finds soldiers of no side: where the event has sides, military dead belong to one of them, and a number without it can meet
// no other. Civilians of both sides are often counted together, and are not reported. Told once for a source.

import type { Claim } from '../claims/claim.js';
import type { EventClaims } from './linter/event-claims.js';
import { sourceOf, wordsOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'category-without-side';
export const severity = 'note';
export const kind = 'labels';
export const summary = 'a number of soldiers names no side, though the event has sides';

export const messages = {
  noSide: (claim: Claim, source: string): Message => ({
    reason: `${wordsOf(claim)} soldiers of ${source} are of no side`,
    expected: 'a side of the event, or both joined with `+`',
    help: 'fill `side`; leave it empty only where the source counts the soldiers of all sides together',
  }),
};

export function* checkEvent(event: EventClaims): Generator<Finding> {
  if ((event.facts.sides?.length ?? 0) < 2) return;
  // A source that gives the sides too gives their total here.
  const bySide = new Set(
    event.claims.filter((claim) => claim.side.labels.length > 0).map((claim) => claim.source),
  );
  const found = new Map<string, Claim[]>();
  for (const claim of event.standing) {
    const { labels } = claim.category;
    if (claim.side.key !== 'all' || labels.length !== 1 || labels[0]!.base !== 'military') continue;
    if (bySide.has(claim.source)) continue;
    const claims = found.get(claim.source);
    if (claims === undefined) found.set(claim.source, [claim]);
    else claims.push(claim);
  }
  for (const claims of found.values()) {
    const claim = claims[0]!;
    yield { claim, column: 'side', standsFor: claims, ...messages.noSide(claim, sourceOf(claim, event)) };
  }
}
