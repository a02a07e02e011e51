// Finds corrections of a claim about another event: claims of different events never meet, so nothing is withdrawn.

import type { Claim, ClaimSet } from '../claims/claim.js';
import { quoteValue } from '../claims/visible.js';
import { mention, wordsOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'supersedes-other-event';
export const severity = 'warning';
export const kind = 'relays';
export const summary = 'a claim withdraws one of another event, and so withdraws nothing';

export const messages = {
  other: (claim: Claim, other: Claim, event: string): Message => ({
    reason: `${quoteValue(other.id)}, ${wordsOf(other)} ${mention(other, claim)}, is about another event, ${event}: it is not withdrawn`,
    expected: 'a claim about the same event',
    help: 'correct the id, or the event of one of the two',
  }),
};

export function* checkSet(set: ClaimSet): Generator<Finding> {
  const correcting = set.claims.filter(({ supersedes }) => supersedes.length > 0);
  if (correcting.length === 0 || set.events.length < 2) return;
  const named = new Set(correcting.flatMap(({ supersedes }) => supersedes));
  const byId = new Map(set.claims.filter((claim) => named.has(claim.id)).map((claim) => [claim.id, claim]));
  for (const claim of correcting) {
    const other = claim.supersedes
      .map((one) => byId.get(one))
      .find((one) => one && one.event !== claim.event);
    if (other === undefined) continue;
    const event = quoteValue(set.spellings.event.get(other.event) ?? other.event);
    yield { claim, column: 'supersedes', related: [other], ...messages.other(claim, other, event) };
  }
}
