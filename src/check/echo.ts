// Finds sources that may be one: the same number of the same people, days apart, under different names or hedges. Two witnesses
// who count apart seldom agree to the last digit; one who repeats another is no second witness (design section 4, "Repeats").

import type { Claim } from '../claims/claim.js';
import { ownDay } from '../model/sift.js';
import { type EventClaims, scopeKey } from './linter/event-claims.js';
import { lastUnit, leanOf, statedNumber } from './linter/stated.js';
import { days, lineOf, proposeDerived, sourceOf, wordsOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'echo';
export const severity = 'note';
export const kind = 'relays';
export const summary = 'two sources give the same number of the same people: one may repeat the other';

/** After so many days a number is seldom carried as news. */
const NEAR = 21;

export const messages = {
  same: (claim: Claim, first: Claim, facts: { source: string; passed: number }): Message => ({
    reason:
      `${wordsOf(claim)} has the number of ${wordsOf(first)} that ${facts.source} gave (${lineOf(first, claim)}` +
      `${facts.passed === 0 ? ', the same day' : `, ${days(facts.passed)} before`})`,
    help: `${proposeDerived(claim, first)}: a repeat is no second witness`,
  }),
};

export function* checkEvent(event: EventClaims): Generator<Finding> {
  const latest = new Map<string, Claim>();
  const told = new Set<string>();
  for (const claim of [...event.standing].sort(
    (a, b) => (ownDay(a) ?? 0) - (ownDay(b) ?? 0) || a.order - b.order,
  )) {
    const number = statedNumber(claim);
    const day = ownDay(claim);
    if (number === null || day === null || number < 100 || claim.basis === 'documented') continue;
    const key = `${scopeKey(claim)}\n${number}\n${event.countedFrom(claim) ?? ''}`;
    const first = latest.get(key);
    latest.set(key, claim);
    if (first === undefined || first.source === claim.source || day - ownDay(first)! > NEAR) continue;
    if (!isTelling(claim, first, number)) continue;
    const pair = `${first.source}\n${claim.source}\n${key}`;
    if (told.has(pair)) continue;
    told.add(pair);
    const facts = { source: sourceOf(first, event), passed: day - ownDay(first)! };
    yield { claim, column: 'quantity', related: [first], ...messages.same(claim, first, facts) };
  }
}

/** A round number is met by chance: it tells something only under two hedges, for a number changes its hedge on the way. */
function isTelling(claim: Claim, first: Claim, number: number): boolean {
  return (
    lastUnit(number) < 100 ||
    (leanOf(claim) !== leanOf(first) && leanOf(claim) !== 'exact' && leanOf(first) !== 'exact')
  );
}
