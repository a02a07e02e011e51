// Tells the contradictions that the engine found: claims that cannot all be true (design section 5, "Contradictions").

import type { Contradiction, EventAnswer, StatementName } from '../answer/answer.js';
import { quoteValue } from '../claims/visible.js';
import type { EventClaims } from './linter/event-claims.js';
import { mention, sourceOf, wordsOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'contradiction';
export const severity = 'warning';
export const kind = 'sums';
export const summary = 'claims cannot all be true';

export const messages = {
  cannot: (facts: { words: string; source: string; others: string; self: boolean }): Message => ({
    reason: facts.self
      ? `${facts.source} contradicts itself: ${facts.words} and ${facts.others} cannot all be true`
      : `${facts.words} of ${facts.source} and ${facts.others} cannot all be true`,
    help: '`reconcile explain` gives the proof; check whom and which days each counts, or leave it: sources do contradict one another',
  }),
};

const MOST_NAMED = 4;

export function* checkAnswer(answer: EventAnswer, event: EventClaims): Generator<Finding> {
  const told = new Set<string>();
  for (const contradiction of answer.contradictions) {
    if (contradiction.kind === 'rounding') continue;
    const claims = [...new Set(contradiction.statements.map(({ claim }: StatementName) => claim))];
    const [last, ...rest] = lastFirst(contradiction, claims, event);
    if (last === undefined) continue;
    // A claim about each side contradicts the same claims once a side.
    const key = claims
      .map(({ order }) => order)
      .sort((a, b) => a - b)
      .join(' ');
    if (told.has(key)) continue;
    told.add(key);
    const named = rest
      .slice(0, MOST_NAMED)
      .map((claim) => `${wordsOf(claim)} of ${sourceOf(claim, event)} ${mention(claim, last)}`);
    if (rest.length > MOST_NAMED) named.push(`${rest.length - MOST_NAMED} more`);
    const facts = {
      words: wordsOf(last),
      source: sourceOf(last, event),
      others: named.length === 0 ? quoteValue(last.event) : named.join(', '),
      self: contradiction.kind === 'self',
    };
    yield { claim: last, column: 'quantity', related: rest, ...messages.cannot(facts) };
  }
}

/** The claim of the source that was set aside, then the others. */
function lastFirst(
  contradiction: Contradiction,
  claims: readonly StatementName['claim'][],
  event: EventClaims,
): readonly StatementName['claim'][] {
  const last =
    claims.findLast(
      (claim) =>
        claim.id === contradiction.setAside ||
        (event.spellings.source.get(claim.source) ?? claim.source) === contradiction.setAside,
    ) ?? claims.at(-1);
  return last === undefined ? [] : [last, ...claims.filter((claim) => claim !== last)];
}
