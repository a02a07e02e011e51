// Finds one statement that two outlets carried in two wordings, filed as two claims of its source: Putin's "more than 2,000 on
// each side" of 22 October 2020 is "almost 2,000" in another agency's translation.

import type { Claim } from '../claims/claim.js';
import { ownDay } from '../model/sift.js';
import { type EventClaims, scopeKey } from './linter/event-claims.js';
import { leanOf, statedNumber } from './linter/stated.js';
import { lineOf, proposeDerived, sourceOf, wordsOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'one-statement-two-wordings';
export const severity = 'warning';
export const kind = 'words';
export const summary = 'one source gives the same number of the same people and day under two hedges';

export const messages = {
  twice: (claim: Claim, first: Claim, source: string): Message => ({
    reason: `${wordsOf(claim)} and ${wordsOf(first)} (${lineOf(first, claim)}) look like one statement of ${source} in two wordings`,
    expected: 'one claim for one statement',
    help: `find the source's own words; ${proposeDerived(claim, first)}`,
  }),
};

export function* checkEvent(event: EventClaims): Generator<Finding> {
  const first = new Map<string, Claim>();
  for (const claim of event.standing) {
    const number = statedNumber(claim);
    const day = ownDay(claim);
    if (number === null || number === 0 || day === null) continue;
    for (const near of [day, day - 1, day + 1]) {
      const other = first.get(keyOf(claim, number, near));
      if (other === undefined || leanOf(other) === leanOf(claim)) continue;
      // The next day's report may well say the same number anew; another outlet's wording of one speech has the same words.
      if (near !== day && (other.via === claim.via || isPlain(claim) || isPlain(other))) continue;
      yield {
        claim,
        column: 'quantity',
        related: [other],
        ...messages.twice(claim, other, sourceOf(claim, event)),
      };
      break;
    }
    const key = keyOf(claim, number, day);
    if (!first.has(key)) first.set(key, claim);
  }
}

function isPlain(claim: Claim): boolean {
  return leanOf(claim) === 'exact';
}

function keyOf(claim: Claim, number: number, day: number): string {
  return `${claim.source}\n${scopeKey(claim)}\n${number}\n${day}`;
}
