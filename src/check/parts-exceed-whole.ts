// Finds a source whose part of the people outnumbers the whole it gives: more children than dead, more identified than killed,
// more soldiers than soldiers and civilians. Between sources that is a contradiction, and the engine's business.

import type { Claim } from '../claims/claim.js';
import type { EventClaims } from './linter/event-claims.js';
import { roundsTo, statedNumber } from './linter/stated.js';
import { mention, peopleOf, wordsOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'parts-exceed-whole';
export const severity = 'warning';
export const kind = 'sums';
export const summary = 'a source gives more people for a part than for the whole';

export const messages = {
  exceeds: (part: Claim, whole: Claim, people: { part: string; whole: string }): Message => ({
    reason: `${wordsOf(part)} of ${people.part} are more than ${wordsOf(whole)} of ${people.whole} ${mention(whole, part)}, from the same source`,
    expected: 'a part that is at most its whole',
    help: 'check both numbers and both scopes; where the whole leaves these people out, say so in `excludes`',
  }),
};

export function* checkEvent(event: EventClaims): Generator<Finding> {
  // Of several wholes of one part the smallest tells most.
  const exceeded = new Map<Claim, Claim>();
  for (const { part, whole } of event.parts) {
    const [low, high] = [part.reading.low, whole.reading.high];
    if (low === null || high === null || low <= high) continue;
    const [some, all] = [statedNumber(part), statedNumber(whole)];
    if (some !== null && all !== null && roundsTo(some, all)) continue;
    const smallest = exceeded.get(part);
    if (smallest === undefined || high < smallest.reading.high!) exceeded.set(part, whole);
  }
  for (const [part, whole] of exceeded) {
    const people = { part: peopleOf(part, event), whole: peopleOf(whole, event) };
    yield { claim: part, column: 'quantity', related: [whole], ...messages.exceeds(part, whole, people) };
  }
}
