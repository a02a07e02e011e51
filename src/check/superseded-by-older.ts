// Finds corrections that are older than what they correct: the two ids probably changed places.

import type { Claim } from '../claims/claim.js';
import { ownDay } from '../model/sift.js';
import type { EventClaims } from './linter/event-claims.js';
import { mention, wordsOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'superseded-by-older';
export const severity = 'warning';
export const kind = 'relays';
export const summary = 'a claim withdraws one that was made after it';

export const messages = {
  older: (claim: Claim, withdrawn: Claim): Message => ({
    reason: `${wordsOf(claim)} withdraws ${wordsOf(withdrawn)}, which was said later ${mention(withdrawn, claim)}`,
    expected: 'a correction that comes after what it corrects',
    help: 'check which of the two withdraws the other, and both dates',
  }),
};

export function checkClaim(claim: Claim, event: EventClaims): Finding | null {
  for (const id of claim.supersedes) {
    const withdrawn = event.byId.get(id);
    if (withdrawn === undefined) continue;
    const [day, other] = [saidOn(claim), saidOn(withdrawn)];
    if (day === null || other === null || day >= other) continue;
    return { claim, column: 'supersedes', related: [withdrawn], ...messages.older(claim, withdrawn) };
  }
  return null;
}

function saidOn(claim: Claim): number | null {
  return claim.published?.day ?? ownDay(claim);
}
