// Finds confirmed tolls of one side that the other side gives: `documented` makes a number a floor that nobody may doubt, and a
// warring party seldom counts its enemy's dead one by one.

import type { Claim } from '../claims/claim.js';
import { stanceOf } from '../model/stance.js';
import type { EventClaims } from './linter/event-claims.js';
import { sourceOf, wordsOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'documented-by-adversary';
export const severity = 'warning';
export const kind = 'relays';
export const summary = "a side's confirmed toll comes from the other side";

export const messages = {
  adversary: (claim: Claim, names: { source: string; side: string; of: string; count: number }): Message => ({
    reason:
      `${wordsOf(claim)} of ${names.side} stands as documented, but ${names.source} speaks for ${names.of}` +
      `${names.count === 1 ? '' : ` (so do ${names.count - 1} more of its claims)`}`,
    expected: '`reported`, unless a list or a method stands behind the number',
    help: 'set `basis` to `reported`; where bodies were handed over or counted by others, name them as the source',
  }),
};

export function* checkEvent(event: EventClaims): Generator<Finding> {
  const found = new Map<string, Claim[]>();
  const sides = event.facts.sides ?? [
    ...new Set(event.claims.flatMap((claim) => claim.side.labels.map(({ base }) => base))),
  ];
  for (const claim of event.standing) {
    if (claim.basis !== 'documented' || claim.sourceSide === null || claim.stance !== null) continue;
    if (claim.side.labels.length === 0 || claim.outcome.labels.every(({ base }) => base === 'captured'))
      continue;
    if (stanceOf(claim, claim.side, sides, event.facts.sides) !== 'adversary') continue;
    const key = `${claim.source}\n${claim.side.key}`;
    const claims = found.get(key);
    if (claims === undefined) found.set(key, [claim]);
    else claims.push(claim);
  }
  for (const claims of found.values()) {
    const claim = claims[0]!;
    const names = {
      source: sourceOf(claim, event),
      side: `\`${event.spellings.side.get(claim.side.key) ?? claim.side.key}\``,
      of: `\`${event.spellings.side.get(claim.sourceSide!.key) ?? claim.sourceSide!.key}\``,
      count: claims.length,
    };
    const message = messages.adversary(claim, names);
    yield { claim, column: 'basis', related: claims.slice(1, 6), standsFor: claims, ...message };
  }
}
