// Finds tolls that jump far beyond everything their series did before: a slip of a digit, a figure of other people, or news
// that deserves a second look. Wars begin steeply, so only figures with a history are judged, and only against it: a rise that
// is no steeper, day by day, than an earlier one is how this toll rises. A number told again is no history.

import type { Claim } from '../claims/claim.js';
import { ownDay } from '../model/sift.js';
import type { EventClaims } from './linter/event-claims.js';
import { statedNumber } from './linter/stated.js';
import { days, lineOf, wordsOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'steep-rise';
export const severity = 'warning';
export const kind = 'over time';
export const summary = 'a toll rises far more steeply than it ever did before';

/** Below this, tolls of a single day can multiply. */
const LEAST = 100;
/** A toll this small says nothing of how steeply its series rises. */
const SMALL = 10;
const FACTOR = 4;
const LONG = 60;

export const messages = {
  rise: (later: Claim, earlier: Claim, facts: { times: number; days: number }): Message => ({
    reason:
      `${wordsOf(later)} is ${facts.times} times ${wordsOf(earlier)} (${lineOf(earlier, later)}), ` +
      (facts.days === 0 ? 'of the same day' : `said ${days(facts.days)} before`),
    help: 'check the number and whom it counts (killed alone, or killed and wounded?); where it is right, say why in `caveat`',
  }),
};

export function* checkEvent(event: EventClaims): Generator<Finding> {
  for (const series of event.series) {
    if (!series.isToll || series.claims.length < 3 || series.isMixed) continue;
    let slipped: ReadonlySet<Claim> | null = null;
    // The highest so far: a rise back from a slip is none.
    let before: { claim: Claim; number: number } | null = null;
    let steepest = 0;
    const history = new Set<number>();
    for (const claim of series.claims) {
      const number = statedNumber(claim);
      if (number === null) continue;
      const passed = before === null ? 0 : ownDay(claim)! - ownDay(before.claim)!;
      const steepness = before === null ? 0 : dailyGrowth(before.number, number, passed);
      if (
        before !== null &&
        history.size >= 2 &&
        before.number >= LEAST &&
        number >= before.number * FACTOR &&
        passed <= LONG &&
        steepness > steepest
      ) {
        slipped ??= new Set(series.slips.map((slip) => slip.claim));
        if (!slipped.has(claim) && !slipped.has(before.claim) && claim.caveat === '') {
          const facts = { times: Math.floor(number / before.number), days: passed };
          yield {
            claim,
            column: 'quantity',
            related: [before.claim],
            ...messages.rise(claim, before.claim, facts),
          };
        }
      } else steepest = Math.max(steepest, steepness);
      if (before === null || number >= before.number) before = { claim, number };
      history.add(number);
    }
  }
}

/** How fast a toll grew, as the logarithm of its growth in a day; 0 where it began too small to tell, or did not grow. */
function dailyGrowth(from: number, to: number, passed: number): number {
  return from < SMALL || to <= from ? 0 : Math.log(to / from) / Math.max(1, passed);
}
