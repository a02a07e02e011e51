// Finds claims that are marked as repeats and look like witnesses of their own: another number than their only original about
// the same people, a day before it, or a list of their own behind them. A repeat is never counted (design section 4).

import type { Claim } from '../claims/claim.js';
import { ownDay } from '../model/sift.js';
import { scopeKey } from './linter/claim-keys.js';
import type { EventClaims } from './linter/event-claims.js';
import { isTransposed } from './linter/slips.js';
import { roundsTo, statedNumber } from './linter/stated.js';
import { lineOf, mention, wordsOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'derived-but-independent';
export const severity = 'warning';
export const kind = 'relays';
export const summary = 'a claim marked as a repeat says another number than its original, or came before it';

export const messages = {
  other: (relay: Claim, origin: Claim): Message => ({
    reason: `${wordsOf(relay)} is marked as a repeat of ${wordsOf(origin)} (${lineOf(origin, relay)}), but is another number`,
    expected: 'the number of the original, or no `derived_from`',
    help: 'if it was counted apart, empty `derived_from`: a repeat is shown and never counted; else check both numbers',
  }),
  earlier: (relay: Claim, origin: Claim): Message => ({
    reason: `${wordsOf(relay)} is marked as a repeat of a claim that came later ${mention(origin, relay)}`,
    expected: 'an original that was there first',
    help: 'check which of the two repeats the other, and both dates',
  }),
};

export function checkClaim(claim: Claim, event: EventClaims): Finding | null {
  if (claim.derivedFrom.length !== 1) return null;
  const origin = event.byId.get(claim.derivedFrom[0]!);
  if (origin === undefined) return null;
  if (cameBefore(claim, origin))
    return { claim, column: 'derived_from', related: [origin], ...messages.earlier(claim, origin) };
  if (scopeKey(claim) !== scopeKey(origin) || !isApart(claim, origin)) return null;
  const [number, first] = [statedNumber(claim), statedNumber(origin)];
  // The same number under another hedge is hedge-drift, a slip of digits transposed-digits.
  if (
    number !== null &&
    first !== null &&
    (number === first || roundsTo(number, first) || isTransposed(number, first))
  )
    return null;
  return { claim, column: 'derived_from', related: [origin], ...messages.other(claim, origin) };
}

function cameBefore(claim: Claim, origin: Claim): boolean {
  const exact = [claim.asOf, claim.published, origin.asOf, origin.published].every(
    (date) => date === null || date.precision === 'day',
  );
  const [day, first] = [claim.published?.day ?? ownDay(claim), origin.asOf?.day ?? ownDay(origin)];
  return exact && day !== null && first !== null && day < first - 1;
}

/** Whether no number fits both. Hedges alone move an end by one: words that state no number must lie further apart. */
function isApart(one: Claim, other: Claim): boolean {
  const { low, high } = one.reading;
  const { low: otherLow, high: otherHigh } = other.reading;
  if (statedNumber(one) === null || statedNumber(other) === null) {
    return isFarBelow(high, otherLow) || isFarBelow(otherHigh, low);
  }
  return (
    (high !== null && otherLow !== null && high < otherLow) ||
    (otherHigh !== null && low !== null && otherHigh < low)
  );
}

function isFarBelow(high: number | null, low: number | null): boolean {
  return high !== null && low !== null && low > high * 1.02 + 1;
}
