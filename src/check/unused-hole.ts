// Finds `excludes` that take nobody out: people who are not of the claim's own scope, or a side that is none of the event's.
// Mostly the label is misspelt, and the hole that was meant is missing.

import type { Claim, ScopeSpec } from '../claims/claim.js';
import { CASUALTIES } from '../claims/label.js';
import { formatScope } from '../claims/scope.js';
import { quoteValue } from '../claims/visible.js';
import { isEveryone, specsMayMeet } from '../model/people.js';
import type { EventClaims } from './linter/event-claims.js';
import { peopleOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'unused-hole';
export const severity = 'warning';
export const kind = 'holes';
export const summary = 'a claim excludes people whom it could not count';

export const messages = {
  outside: (hole: string, people: string): Message => ({
    reason: `${hole} is no part of ${people}, so leaving it out changes nothing`,
    expected: "a scope within the claim's own side, category and outcome",
    help: 'correct the scope, or take it out',
  }),
  noSide: (hole: string, side: string): Message => ({
    reason: `${hole} leaves out ${side}, which is no side of the event and which no claim is about`,
    expected: 'a side of the event',
    help: 'correct the label, or add the side to `sides`',
  }),
};

export function* checkEvent(event: EventClaims): Generator<Finding> {
  let sides: ReadonlySet<string> | null = null;
  for (const claim of event.claims) {
    for (const hole of claim.excludes) {
      const name = quoteValue(formatScope(hole));
      if (!meets(hole, claim)) {
        yield { claim, column: 'excludes', ...messages.outside(name, peopleOf(claim, event)) };
        continue;
      }
      sides ??= sidesOf(event);
      const unknown =
        event.facts.sides === null
          ? undefined
          : hole.side.labels.find(({ base }) => base !== 'all' && !sides!.has(base));
      if (unknown !== undefined) {
        const side = quoteValue(event.spellings.side.get(unknown.base) ?? unknown.base);
        yield { claim, column: 'excludes', ...messages.noSide(name, side) };
      }
    }
  }
}

function meets(hole: ScopeSpec, claim: Claim): boolean {
  const side = claim.side.key === 'each' || specsMayMeet(hole.side, claim.side);
  const category = specsMayMeet(hole.category, claim.category) || isEveryone(hole.category);
  return side && category && specsMayMeet(hole.outcome ?? CASUALTIES, claim.outcome);
}

function sidesOf(event: EventClaims): ReadonlySet<string> {
  const sides = new Set(event.facts.sides ?? []);
  for (const claim of event.claims) for (const { base } of claim.side.labels) sides.add(base);
  return sides;
}
