// Finds totals that do not follow from what is said to have been added: "1,008 (+35)" behind 963, or a day's own count that is
// not the change of the running total between that day and the day before.

import type { Claim } from '../claims/claim.js';
import { ownDay } from '../model/sift.js';
import { excludesKey, scopeKey } from './linter/claim-keys.js';
import type { EventClaims } from './linter/event-claims.js';
import type { Series } from './linter/series.js';
import { formatCount, lastUnit, statedNumber } from './linter/stated.js';
import { days, lineOf, mention, wordsOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'increment-mismatch';
export const severity = 'warning';
export const kind = 'over time';
export const summary = 'a total is not the total before it plus what is said to have been added';

/** Within so many days a report between the two may not be supposed: behind a sign, which stands beside the total; and in words. */
const CLOSE = 3;
const CLOSE_IN_WORDS = 1;
/** Not of others: "51 killed, +16 wounded". */
const INCREMENT =
  /\(\s*\+\s*(\d[\d,.\u00a0 ]{0,20})\)|(?:^|\s)\+\s?(\d[\d,.]{0,20})\b(?![^.;,)]{0,24}(?:wound|injur|missing|hurt|ранен|bless|herid|verletz|verwund|yaral))/iu;
/** The same in words. Numbers of bounded length: a quote may be a million digits. */
const INCREMENT_IN_WORDS =
  /\b(?:(?:ris(?:es?|en)|rose|increas(?:es?|ed)|grew|grown|climb(?:s|ed)|went up|up) by|an? (?:increase|rise) of) (\d[\d,]{0,20})\b(?!\s*(?:%|per ?cent))|\b(\d[\d,]{0,20}) (?:more|new|additional|further) (?:deaths|dead|fatalities|killed|bodies)\b/iu;

export const messages = {
  said: (
    later: Claim,
    earlier: Claim,
    facts: { increment: number; sum: number; total: number },
  ): Message => ({
    reason:
      `${wordsOf(earlier)} ${mention(earlier, later)} and ${formatCount(facts.increment)} more are ` +
      `${formatCount(facts.sum)}, not ${formatCount(facts.total)}`,
    help: 'check both totals and the increment; a report between them may be missing from the file',
  }),
  counted: (daily: Claim, facts: { before: Claim; after: Claim; change: number }): Message => ({
    reason:
      `${wordsOf(daily)} of ${days(ownDay(daily)! - daily.from!.day + 1)} is not the change of the total, ${formatCount(facts.change)} ` +
      `(${wordsOf(facts.before)}, ${lineOf(facts.before, daily)}, to ${wordsOf(facts.after)}, ${lineOf(facts.after, daily)})`,
    help: 'check the three numbers; where the source revised its total, say so in `caveat`',
  }),
};

export function* checkEvent(event: EventClaims): Generator<Finding> {
  for (const series of event.series) {
    if (series.isToll && series.claims.length > 1 && !series.isMixed) yield* checkSaid(series);
  }
  yield* checkCounted(event);
}

/** "1,008 (+35)", or "rose by 35 to 1,008", in the quantity or in the quote, against the figure before it. */
function* checkSaid(series: Series): Generator<Finding> {
  for (let index = 1; index < series.claims.length; index++) {
    const [earlier, later] = [series.claims[index - 1]!, series.claims[index]!];
    // Of two totals of one day either may be the one that grew.
    if (index > 1 && ownDay(series.claims[index - 2]!) === ownDay(earlier)) continue;
    const added = incrementIn(later.quantity) ?? incrementIn(later.quote);
    if (added === null) continue;
    const { increment, close } = added;
    const [from, total] = [statedNumber(earlier), statedNumber(later)];
    if (from === null || total === null || earlier.reading.rule !== 'exact' || later.reading.rule !== 'exact')
      continue;
    const sum = from + increment;
    const passed = ownDay(later)! - ownDay(earlier)!;
    // A total that is too high may have grown in a report that the file does not hold.
    if (sum === total || passed === 0 || (sum < total && passed > close)) continue;
    const facts = { increment, sum, total };
    yield { claim: later, column: 'quantity', related: [earlier], ...messages.said(later, earlier, facts) };
  }
}

function incrementIn(text: string): { increment: number; close: number } | null {
  const hasSign = text.includes('+');
  const match = (hasSign ? INCREMENT : INCREMENT_IN_WORDS).exec(text);
  const digits = (match?.[1] ?? match?.[2] ?? '').replace(/\D/g, '');
  return digits === '' ? null : { increment: Number(digits), close: hasSign ? CLOSE : CLOSE_IN_WORDS };
}

/** Counts of a window of days against the running totals of the same source at both of its ends. */
function* checkCounted(event: EventClaims): Generator<Finding> {
  if (!event.numbers.window.some((window) => window !== 0)) return;
  const windows = event.standing.filter(
    (claim) => event.countedFrom(claim) !== null && ownDay(claim) !== null,
  );
  if (windows.length === 0) return;
  const totals = new Map<string, Claim[]>();
  for (const claim of event.standing) {
    const day = ownDay(claim);
    if (day === null || event.countedFrom(claim) !== null) continue;
    const key = totalKey(claim, day);
    const known = totals.get(key);
    if (known === undefined) totals.set(key, [claim]);
    else if (known.length < MOST_TOTALS) known.push(claim);
  }
  for (const daily of windows) {
    if (daily.caveat !== '' || daily.reading.rule !== 'exact') continue;
    const before = totals.get(totalKey(daily, daily.from!.day - 1)) ?? [];
    const after = totals.get(totalKey(daily, ownDay(daily)!)) ?? [];
    if (![...before, ...after].every((total) => total.reading.rule === 'exact')) continue;
    // Of several totals of one day, which doubled-claim tells, any may be the one that the count belongs to.
    const changes = before.flatMap((one) => after.flatMap((other) => changeOf(one, other) ?? []));
    const last = changes.at(-1);
    if (last === undefined || changes.some((change) => fits(daily, change))) continue;
    yield {
      claim: daily,
      column: 'quantity',
      related: [last.before, last.after],
      ...messages.counted(daily, last),
    };
  }
}

/** More totals of one source, scope and day than these are not looked at. */
const MOST_TOTALS = 8;

interface Change {
  readonly before: Claim;
  readonly after: Claim;
  readonly change: number;
  /** How far the change may be off because the totals are rounded. */
  readonly slack: number;
}

/** By how much a total grew; null where it fell, which is a rule of its own. */
function changeOf(before: Claim, after: Claim): Change | null {
  const [low, high] = [statedNumber(before), statedNumber(after)];
  if (low === null || high === null || high < low) return null;
  return { before, after, change: high - low, slack: (rounding(low) + rounding(high)) / 2 };
}

function fits(daily: Claim, { change, slack }: Change): boolean {
  const number = statedNumber(daily);
  return number === null || Math.abs(change - number) <= slack;
}

function rounding(total: number): number {
  const unit = lastUnit(total);
  return unit >= 10 ? unit : 0;
}

function totalKey(claim: Claim, day: number): string {
  return `${day}\n${claim.source}\n${scopeKey(claim)}\n${excludesKey(claim)}`;
}
