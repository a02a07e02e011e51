// Finds one statement that two outlets carried in two wordings, filed as two claims of its source: Putin's "more than 2,000 on
// each side" of 22 October 2020 is "almost 2,000" in another agency's translation.

import type { Claim } from '../claims/claim.js';
import { ownDay } from '../model/sift.js';
import type { EventClaims } from './linter/event-claims.js';
import { Numbering } from './linter/numbering.js';
import { leanOf } from './linter/stated.js';
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
  const { voice, voices, day, stated } = event.numbers;
  const numbers = new Numbering<number>();
  const first = new Map<number, Claim | Map<number, Claim>>();
  for (const position of event.standingAt) {
    const number = stated[position]!;
    const own = day[position]!;
    if (Number.isNaN(number) || number === 0 || Number.isNaN(own)) continue;
    const claim = event.claims[position]!;
    const key = numbers.of(number) * voices + voice[position]!;
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, claim);
      continue;
    }
    const before = known instanceof Map ? known : new Map([[ownDay(known)!, known]]);
    if (before !== known) first.set(key, before);
    const other = [own, own - 1, own + 1]
      .map((near) => before.get(near))
      .find((one) => one !== undefined && isOneStatement(claim, one));
    if (other !== undefined) {
      yield {
        claim,
        column: 'quantity',
        related: [other],
        ...messages.twice(claim, other, sourceOf(claim, event)),
      };
    }
    if (!before.has(own)) before.set(own, claim);
  }
}

/** Whether two claims of one source and number, a day apart at most, can be two wordings of one statement. */
function isOneStatement(claim: Claim, other: Claim): boolean {
  const [lean, otherLean] = [leanOf(claim), leanOf(other)];
  if (lean === otherLean) return false;
  if (ownDay(claim) === ownDay(other)) return true;
  // The next day's report may well say the same number anew; another outlet's wording of one speech has the same words.
  return other.via !== claim.via && lean !== 'exact' && otherLean !== 'exact';
}
