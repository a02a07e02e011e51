// Finds sources that may be one: the same number of the same people, days apart, under different names or hedges. Two witnesses
// who count apart seldom agree to the last digit; one who repeats another is no second witness (design section 4, "Repeats").

import type { Claim } from '../claims/claim.js';
import { type EventClaims, sortByDay } from './linter/event-claims.js';
import { Numbering } from './linter/numbering.js';
import { lastUnit, leanOf } from './linter/stated.js';
import { days, lineOf, proposeDerived, sourceOf, wordsOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'echo';
export const severity = 'note';
export const kind = 'relays';
export const summary = 'two sources give the same number of the same people: one may repeat the other';

/** After so many days a number is seldom carried as news. */
const NEAR = 21;
const MOST_SOURCES = 100;

export const messages = {
  same: (claim: Claim, first: Claim, facts: { source: string; passed: number }): Message => ({
    reason:
      `${wordsOf(claim)} has the number of ${wordsOf(first)} that ${facts.source} gave (${lineOf(first, claim)}` +
      `${facts.passed === 0 ? ', the same day' : `, ${days(facts.passed)} before`})`,
    help: `${proposeDerived(claim, first)}: a repeat is no second witness`,
  }),
};

export function* checkEvent(event: EventClaims): Generator<Finding> {
  const { source, sources, scope, scopes, window, day, stated } = event.numbers;
  // Among so many sources numbers meet by chance.
  if (sources < 2 || sources > MOST_SOURCES) return;
  const numbers = new Numbering<number>();
  const latest = new Map<number, number>();
  const told = new Set<string>();
  const dated = event.standingAt.filter(
    (position) => stated[position]! >= 100 && !Number.isNaN(day[position]!),
  );
  for (const position of sortByDay(dated, day)) {
    const claim = event.claims[position]!;
    if (claim.basis === 'documented') continue;
    const number = stated[position]!;
    const key = (window[position]! * scopes + scope[position]!) * event.claims.length + numbers.of(number);
    const at = latest.get(key);
    latest.set(key, position);
    if (at === undefined || source[at] === source[position]) continue;
    const passed = day[position]! - day[at]!;
    const first = event.claims[at]!;
    if (passed > NEAR || !isTelling(claim, first, number)) continue;
    const pair = `${source[at]} ${source[position]} ${key}`;
    if (told.has(pair)) continue;
    told.add(pair);
    const facts = { source: sourceOf(first, event), passed };
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
