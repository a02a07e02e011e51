// Finds sides that the event does not declare: foreign fighters rightly so, a slip of the pen otherwise. Such a side is one of
// its own, in the totals and not in `each` (design section 4, "Sides").

import type { Claim } from '../claims/claim.js';
import { quoteValue } from '../claims/visible.js';
import type { EventClaims } from './linter/event-claims.js';
import type { Finding, Message } from './rule.js';

export const id = 'undeclared-side';
export const severity = 'note';
export const kind = 'labels';
export const summary = 'a claim is about a side that `sides` does not declare';

export const messages = {
  undeclared: (side: string, sides: readonly string[]): Message => ({
    reason: `${side} is none of the sides of the event`,
    expected: `one of ${sides.join(', ')}, or a side of its own that is meant so (foreign fighters)`,
    help: 'it counts as a side of its own, in the totals and not in `each`: correct the label, or add the side to `sides`',
  }),
};

export function* checkEvent(event: EventClaims): Generator<Finding> {
  const declared = event.facts.sides;
  if (declared === null) return;
  const undeclared = new Map<string, Claim[]>();
  for (const claim of event.claims) {
    for (const { base } of claim.side.labels) {
      if (base === 'all' || declared.includes(base)) continue;
      const claims = undeclared.get(base);
      if (claims === undefined) undeclared.set(base, [claim]);
      else claims.push(claim);
    }
  }
  const name = (label: string): string => quoteValue(event.spellings.side.get(label) ?? label);
  for (const [label, claims] of undeclared) {
    const message = messages.undeclared(name(label), declared.map(name));
    yield { claim: claims[0]!, column: 'side', standsFor: claims, ...message };
  }
}
