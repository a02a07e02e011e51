// Finds a source whose tolls go up and down all the time: that is no count that was corrected, but several bodies under one
// name ("Other", "US Source"). Told once for a series, in place of a falling-toll at every step.

import type { Claim } from '../claims/claim.js';
import type { EventClaims } from './linter/event-claims.js';
import { lineOf, peopleOf, sourceOf, wordsOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'zigzag-toll';
export const severity = 'warning';
export const kind = 'over time';
export const summary =
  'the tolls of one source rise and fall so often that several bodies must be behind its name';

export const messages = {
  zigzag: (
    later: Claim,
    earlier: Claim,
    names: { source: string; people: string; falls: number; claims: number },
  ): Message => ({
    reason:
      `the ${names.claims} figures of ${names.source} for ${names.people} fall ${names.falls} times, ` +
      `first from ${wordsOf(earlier)} (${lineOf(earlier, later)}) to ${wordsOf(later)}`,
    expected: 'one name for one body, whose toll stays or grows',
    help: 'name in `source` who counted or said each figure, and mark what repeats another with `derived_from`: only the last figure of a source stands',
  }),
};

export function* checkEvent(event: EventClaims): Generator<Finding> {
  for (const series of event.series) {
    if (!series.isMixed) continue;
    const { falls } = series;
    const { later, earlier } = falls[0]!;
    const names = {
      source: sourceOf(later, event),
      people: peopleOf(later, event),
      falls: falls.length,
      claims: series.claims.length,
    };
    yield { claim: later, column: 'source', related: [earlier], ...messages.zigzag(later, earlier, names) };
  }
}
