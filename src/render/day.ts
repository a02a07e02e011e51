// Days as they are shown to people: `23 Oct 2020`, whatever the locale and time zone.

import type { Claim, Day, WrittenDate } from '../claims/claim.js';
import { isCountOfADay } from '../claims/count-of-a-day.js';
import { formatDay } from '../claims/dates.js';

export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `23 Oct 2020`. */
export function showDay(day: Day): string {
  const { year, month, date } = splitDay(day);
  return `${date} ${month} ${year}`;
}

/** A date as exactly as it was written: `23 Oct 2020`, `Oct 2020` or `2020`. */
export function showDate(written: WrittenDate): string {
  const { year, month } = splitDay(written.day);
  if (written.precision === 'year') return year;
  return written.precision === 'month' ? `${month} ${year}` : showDay(written.day);
}

/** The day that a claim speaks of: `as_of`, else when it was published, else `undated`. */
function showOwnDay(claim: Claim): string {
  const written = claim.asOf ?? claim.published;
  return written === null ? 'undated' : showDate(written);
}

/**
 * The days that a claim counts. It counts from the event's first day up to its own day, and then its own day alone is said; one
 * that begins later names both: `9 to 10 May 2024`, `8 May 2024 alone`.
 */
export function showDaysCounted(claim: Claim, first: Day | null): string {
  const { from } = claim;
  const to = claim.asOf ?? claim.published;
  if (from === null || first === null || from.day <= first || isCountOfADay(claim.outcome))
    return showOwnDay(claim);
  if (to === null) return `from ${showDate(from)}`;
  if (from.day === to.day || showDate(from) === showDate(to)) return `${showDate(to)} alone`;
  return from.precision === 'day' && to.precision === 'day'
    ? showDays(from.day, to.day)
    : `${showDate(from)} to ${showDate(to)}`;
}

/** `27 Sep to 23 Oct 2020`; what both days share is said once. An unknown end is left out. */
export function showDays(from: Day | null, to: Day | null): string {
  if (from === null) return to === null ? '' : `to ${showDay(to)}`;
  if (to === null) return `from ${showDay(from)}`;
  if (from === to) return showDay(to);
  const first = splitDay(from);
  const last = splitDay(to);
  if (first.year !== last.year) return `${showDay(from)} to ${showDay(to)}`;
  const start = first.month === last.month ? first.date : `${first.date} ${first.month}`;
  return `${start} to ${showDay(to)}`;
}

/** The span of the own days of several claims; one that all have as it was written. */
export function showSpanOf(claims: readonly Claim[]): string {
  const written = new Set(claims.map(showOwnDay));
  if (written.size === 1) return [...written][0]!;
  const days = claims.flatMap(({ asOf, published }) => (asOf ?? published)?.day ?? []);
  return showDays(
    days.reduce((least, day) => Math.min(least, day)),
    days.reduce((most, day) => Math.max(most, day)),
  );
}

function splitDay(day: Day): { date: string; month: string; year: string } {
  const [year, month, date] = formatDay(day).split('-') as [string, string, string];
  return { date: String(Number(date)), month: MONTHS[Number(month) - 1]!, year: String(Number(year)) };
}
