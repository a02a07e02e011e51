// How messages of rules name a claim, its words and its people, the same in every rule. Everything from a file is made safe.

import type { Claim } from '../../claims/claim.js';
import { formatDay } from '../../claims/dates.js';
import { makeVisible, quoteValue } from '../../claims/visible.js';
import { ownDay } from '../../model/sift.js';
import type { EventClaims } from './event-claims.js';

/** The claim's own words, or the ends that stand in their place. */
export function wordsOf(claim: Claim): string {
  if (claim.quantity !== '') return quoteValue(claim.quantity);
  const { low, high } = claim.reading;
  if (low === high && low !== null) return `\`${low}\``;
  return `\`${low ?? ''}\u2013${high ?? ''}\``;
}

/** Where another claim stands, as seen from the one at hand: `line 7`, or `other.csv:7`. */
export function lineOf(claim: Claim, from: Claim): string {
  return claim.file === from.file ? `line ${claim.line}` : `${makeVisible(claim.file)}:${claim.line}`;
}

/** Another claim in brackets: where it stands and the day it speaks of. */
export function mention(claim: Claim, from: Claim): string {
  const day = ownDay(claim);
  return day === null ? `(${lineOf(claim, from)})` : `(${lineOf(claim, from)}, ${formatDay(day)})`;
}

/** `1 day`, `3 days`. */
export function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

/** The people of a claim: `armenia/military/killed`, as printed. */
export function peopleOf(claim: Claim, event: EventClaims): string {
  const name = (key: string, spellings: ReadonlyMap<string, string>): string =>
    key
      .split('+')
      .map((label) => spellings.get(label) ?? label)
      .join('+');
  const { side, category, outcome } = event.spellings;
  const people = [
    name(claim.side.key, side),
    name(claim.category.key, category),
    name(claim.outcome.key, outcome),
  ];
  return quoteValue(people.join('/'));
}

/** The source as printed, in backquotes. */
export function sourceOf(claim: Claim, event: EventClaims): string {
  return quoteValue(event.spellings.source.get(claim.source) ?? claim.source);
}

/** What to do about a claim that another may repeat. */
export function proposeDerived(relay: Claim, origin: Claim): string {
  return `if ${quoteValue(relay.id)} repeats ${quoteValue(origin.id)}, write ${quoteValue(origin.id)} in its \`derived_from\``;
}
