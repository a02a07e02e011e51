// Finds relays that turn a hedge round: "almost 2,000" became "more than 2,000" on the way, which moves the number to the other
// side of itself.

import type { Claim } from '../claims/claim.js';
import type { EventClaims } from './linter/event-claims.js';
import { type Lean, leanOf, statedNumber } from './linter/stated.js';
import { lineOf, wordsOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'hedge-drift';
export const severity = 'warning';
export const kind = 'words';
export const summary = 'a relay carries the number of its original under another hedge';

export const messages = {
  turned: (relay: Claim, origin: Claim): Message => ({
    reason: `${wordsOf(relay)} repeats ${wordsOf(origin)} (${lineOf(origin, relay)}) with the hedge turned round`,
    expected: 'the words of the original',
    help: 'check which wording the source used; the relay is never counted, but a wrong original is',
  }),
  lost: (relay: Claim, origin: Claim): Message => ({
    reason: `${wordsOf(relay)} repeats ${wordsOf(origin)} (${lineOf(origin, relay)}) with another hedge`,
    expected: 'the words of the original',
    help: 'check which wording the source used; the relay is never counted, but a wrong original is',
  }),
};

export function* checkEvent(event: EventClaims): Generator<Finding> {
  for (const relay of event.claims) {
    if (relay.derivedFrom.length !== 1) continue;
    const origin = event.byId.get(relay.derivedFrom[0]!);
    if (origin === undefined) continue;
    const number = statedNumber(relay);
    if (number === null || number !== statedNumber(origin)) continue;
    const [before, after] = [leanOf(origin), leanOf(relay)];
    if (before === after || before === 'open' || after === 'open' || areNear(before, after)) continue;
    const message = areOpposite(before, after) ? messages.turned : messages.lost;
    yield { claim: relay, column: 'quantity', related: [origin], ...message(relay, origin) };
  }
}

/** "About" and "nearly" are often one word in another language. */
function areNear(one: Lean, other: Lean): boolean {
  return (one === 'around' && other === 'below') || (one === 'below' && other === 'around');
}

function areOpposite(one: Lean, other: Lean): boolean {
  return (one === 'above' && other === 'below') || (one === 'below' && other === 'above');
}
