// Finds numbers in which two digits changed places, told only where a neighbour explains it: the figures before and after, or
// another row about the same people and day (4,327 for 4,237).

import type { Claim } from '../claims/claim.js';
import type { EventClaims } from './linter/event-claims.js';
import { Numbering } from './linter/numbering.js';
import { isTransposed, type Slip } from './linter/slips.js';
import { formatCount, lastUnit } from './linter/stated.js';
import { mention, wordsOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'transposed-digits';
export const severity = 'warning';
export const kind = 'over time';
export const summary = 'two digits seem to have changed places, or one too many or too few was typed';

const WHAT: Record<Slip['kind'], string> = {
  transposed: 'has two digits the other way round',
  'digit too many': 'has a digit too many',
  'digit missing': 'lacks a digit',
};

export const messages = {
  slip: ({ claim, kind: slip, meant, before, after }: Slip): Message => ({
    reason: `${wordsOf(claim)} does not fit between ${wordsOf(before)} ${mention(before, claim)} and ${wordsOf(after)} ${mention(after, claim)}`,
    expected: `a number between them, such as ${formatCount(meant)}`,
    help: `check it against the source: it looks as if it ${WHAT[slip]}`,
  }),
  pair: (claim: Claim, other: Claim): Message => ({
    reason: `${wordsOf(claim)} is ${wordsOf(other)} ${mention(other, claim)} with two digits the other way round, about the same people and day`,
    help: 'check both against the source: one of them looks mistyped',
  }),
};

export function* checkEvent(event: EventClaims): Generator<Finding> {
  for (const series of event.series) {
    if (series.isMixed) continue;
    for (const slip of series.slips) {
      yield {
        claim: slip.claim,
        column: 'quantity',
        related: [slip.before, slip.after],
        ...messages.slip(slip),
      };
    }
  }
  yield* checkPairs(event);
}

/** Among more numbers of the same people and day some are made of the same digits by chance. */
const MOST_NUMBERS = 12;

/** Rows about the same people and day whose numbers are made of the same digits. */
function* checkPairs(event: EventClaims): Generator<Finding> {
  const { scope, scopes, day, stated } = event.numbers;
  const dates = new Numbering<number>();
  const byPeople = new Map<number, Map<string, number>>();
  const pairs: (readonly [position: number, at: number, key: number])[] = [];
  for (let position = 0; position < event.claims.length; position++) {
    const claim = event.claims[position]!;
    const number = stated[position]!;
    // Under four digits, or round, two numbers are too often made of the same digits by chance.
    if (
      !(number >= 1000) ||
      lastUnit(number) > 10 ||
      Number.isNaN(day[position]!) ||
      event.isWithdrawn(claim)
    )
      continue;
    const key = dates.of(day[position]!) * scopes + scope[position]!;
    const digits = [...String(number)].sort().join('');
    const numbers = byPeople.get(key);
    if (numbers === undefined) byPeople.set(key, new Map([[digits, position]]));
    else {
      const at = numbers.get(digits);
      if (at === undefined) numbers.set(digits, position);
      else if (isTransposed(number, stated[at]!)) pairs.push([position, at, key]);
    }
  }
  for (const [position, at, key] of pairs) {
    if (byPeople.get(key)!.size > MOST_NUMBERS) continue;
    const [claim, other] = [event.claims[position]!, event.claims[at]!];
    yield { claim, column: 'quantity', related: [other], ...messages.pair(claim, other) };
  }
}
