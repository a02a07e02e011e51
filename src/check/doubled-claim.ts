// Finds a source that says two numbers of the same people on the same day: one of them is a slip, another body's, another
// scope's, or was taken back (design section 4, "Last word": all that tie stand).

import type { Claim } from '../claims/claim.js';
import { ownDay } from '../model/sift.js';
import type { EventClaims } from './linter/event-claims.js';
import { isLaggingRelay } from './linter/falls.js';
import type { Series } from './linter/series.js';
import { isTransposed } from './linter/slips.js';
import { roundsTo, statedNumber } from './linter/stated.js';
import { lineOf, sourceOf, wordsOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'doubled-claim';
export const severity = 'warning';
export const kind = 'rows';
export const summary = 'one source gives two different numbers for the same people and day';

export const messages = {
  other: (claim: Claim, first: Claim, source: string): Message => ({
    reason: `${source} says ${wordsOf(claim)} here and ${wordsOf(first)} (${lineOf(first, claim)}) of the same people and day`,
    expected: 'one number from one source for the same people and day',
    help:
      (statedBelow(first, claim)
        ? 'where the toll rose within the day, give the times in `published`; else '
        : '') +
      'check whom each counts and who said it; where one took the other back, write its id in `supersedes`',
  }),
};

export function* checkEvent(event: EventClaims): Generator<Finding> {
  for (const series of event.series) {
    if (series.claims.length > 1 && !series.isMixed) yield* checkSeries(series, event);
  }
}

function* checkSeries(series: Series, event: EventClaims): Generator<Finding> {
  let slipped: ReadonlySet<Claim> | null = null;
  let first = series.claims[0]!;
  for (const claim of series.claims.slice(1)) {
    if (ownDay(claim) !== ownDay(first) || laterTime(claim, first)) {
      first = claim;
      continue;
    }
    if (!differs(claim, first) || isExplained(claim, first)) continue;
    // A slip of a digit is transposed-digits.
    slipped ??= new Set(series.slips.map((slip) => slip.claim));
    if (slipped.has(claim) || slipped.has(first)) continue;
    yield {
      claim,
      column: 'quantity',
      related: [first],
      ...messages.other(claim, first, sourceOf(claim, event)),
    };
  }
}

/**
 * Whether the rows themselves say why they differ: a month beside one of its days, a relay that is dated by its publication
 * and lags, or caveats that tell the two apart.
 */
function isExplained(one: Claim, other: Claim): boolean {
  if ((one.asOf ?? one.published)!.precision !== (other.asOf ?? other.published)!.precision) return true;
  if (one.caveat !== '' && other.caveat !== '' && one.caveat !== other.caveat) return true;
  const [lower, higher] = statedBelow(one, other) ? [one, other] : [other, one];
  return isLaggingRelay(lower, higher);
}

function statedBelow(one: Claim, other: Claim): boolean {
  const [high, low] = [one.reading.high, other.reading.low];
  return high !== null && low !== null && high < low;
}

/** An evening's figure is news beside a morning's. */
function laterTime(claim: Claim, first: Claim): boolean {
  if (claim.published === null || first.published === null) return false;
  return claim.published.day > first.published.day || claim.published.time > first.published.time;
}

/** Whether both cannot be one statement: no common number, and neither the other rounded or mistyped (rules of their own). */
function differs(one: Claim, other: Claim): boolean {
  const { reading: a } = one;
  const { reading: b } = other;
  const apart =
    (a.high !== null && b.low !== null && a.high < b.low) ||
    (b.high !== null && a.low !== null && b.high < a.low);
  if (!apart) return false;
  const [first, second] = [statedNumber(one), statedNumber(other)];
  if (first === null || second === null) return true;
  // The same number under another hedge is one statement in two wordings.
  return first !== second && !isTransposed(first, second) && !roundsTo(first, second);
}
