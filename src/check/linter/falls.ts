// Where the figures of a series fall, and when they go up and down so often that several bodies must be behind the one name.

import type { Claim } from '../../claims/claim.js';
import { firstDayOf } from './written-days.js';

export interface Fall {
  readonly earlier: Claim;
  readonly later: Claim;
  /** What stood before the earlier one, or null. */
  readonly before: Claim | null;
}

const MIXED_FALLS = 4;
/** Rises between the falls. */
const MIXED_RISES = 2;
const MIXED_SHARE = 0.15;

/**
 * Each figure that lies, at its word, wholly below the figure before it. A figure is compared with the nearest earlier one
 * that gives a low end, of an earlier day or an earlier time of publication; what came before a fall no longer counts. A
 * lower figure dated by its publication alone is a relay that lags behind one whose day is known (design section 4, "Last
 * word"), and no fall.
 */
export function fallsOf(claims: readonly Claim[]): readonly Fall[] {
  const falls: Fall[] = [];
  let before: Claim | null = null;
  let first: Claim | null = null;
  for (const claim of claims) {
    if (before !== null && isLater(claim, before)) {
      const high = claim.reading.high;
      if (high !== null && high < before.reading.low!) {
        if (isLaggingRelay(claim, before)) continue;
        falls.push({ earlier: before, later: claim, before: first });
      }
    }
    if (claim.reading.low !== null) {
      first = before;
      before = claim;
    }
  }
  return falls;
}

/** Whether a figure that is lower than another of its source is old news, carried late. */
export function isLaggingRelay(lower: Claim, higher: Claim): boolean {
  return lower.asOf === null && higher.asOf !== null;
}

function isLater(claim: Claim, before: Claim): boolean {
  const date = (claim.asOf ?? claim.published)!;
  const day = date.day - (before.asOf ?? before.published)!.day;
  // A month or a year may mean any of its days, also one before.
  if (day !== 0) return date.precision === 'day' || firstDayOf(date) > date.day - day;
  if (claim.published === null || before.published === null) return false;
  return (
    claim.published.day > before.published.day ||
    (claim.published.day === before.published.day && claim.published.time > before.published.time)
  );
}

/** Whether so many figures fall too often to be one body's count of one thing. */
export function isZigzag(falls: readonly Fall[], figures: number): boolean {
  if (falls.length < MIXED_FALLS || falls.length < MIXED_SHARE * (figures - 1)) return false;
  // Figures that only go down are corrected again and again, or count people who leave.
  const rises = falls.filter((fall, at) => at > 0 && isAbove(fall.earlier, falls[at - 1]!.later)).length;
  return rises >= MIXED_RISES;
}

function isAbove(claim: Claim, before: Claim): boolean {
  return claim.reading.low! > (before.reading.low ?? before.reading.high ?? 0);
}
