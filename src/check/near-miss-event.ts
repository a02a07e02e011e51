// Finds events that are probably one: claims of different events never meet, so a letter splits a war in two.

import type { Claim, ClaimSet, Day } from '../claims/claim.js';
import { quoteValue } from '../claims/visible.js';
import { ownDay } from '../model/sift.js';
import { findNearLabels } from './linter/near-labels.js';
import { lineOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'near-miss-event';
export const severity = 'warning';
export const kind = 'labels';
export const summary = 'two events differ by a letter or by transliteration, and their claims never meet';

export const messages = {
  near: (rare: string, common: string, where: string): Message => ({
    reason: `event ${rare} is nearly ${common} (${where}), and the claims of the two never meet`,
    expected: 'one spelling for one event',
    help: `if they are the same, write ${common} in both; if not, make the difference plain`,
  }),
};

export function* checkSet(set: ClaimSet): Generator<Finding> {
  if (set.events.length < 2) return;
  const labels = new Map<string, { label: string; first: Claim; count: number }>();
  for (const claim of set.claims) {
    const known = labels.get(claim.event);
    if (known === undefined) labels.set(claim.event, { label: claim.event, first: claim, count: 1 });
    else known.count++;
  }
  const pairs = findNearLabels([...labels.values()]);
  if (pairs.length === 0) return;
  const days = daysOf(set, new Set(pairs.flatMap(({ rare, common }) => [rare.label, common.label])));
  const name = (label: string): string => quoteValue(set.spellings.event.get(label) ?? label);
  for (const { rare, common } of pairs) {
    if (areFarApart(days.get(rare.label)!, days.get(common.label)!)) continue;
    const message = messages.near(name(rare.label), name(common.label), lineOf(common.first, rare.first));
    yield { claim: rare.first, column: 'event', related: [common.first], ...message };
  }
}

/** So many days apart two events are two: hurricanes Marie of 2014 and Maria of 2017. More than a year, for yearly counts. */
const FAR = 400;

/** The own days of the claims of each event, in order. */
function daysOf(set: ClaimSet, events: ReadonlySet<string>): ReadonlyMap<string, readonly Day[]> {
  const days = new Map<string, Day[]>([...events].map((event) => [event, []]));
  for (const claim of set.claims) {
    const day = ownDay(claim);
    if (day !== null) days.get(claim.event)?.push(day);
  }
  for (const own of days.values()) own.sort((a, b) => a - b);
  return days;
}

/** Whether no day of the one is near a day of the other; undated events may be of any day. */
function areFarApart(one: readonly Day[], other: readonly Day[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  let at = 0;
  for (const day of one) {
    while (at < other.length && other[at]! < day - FAR) at++;
    if (at < other.length && other[at]! <= day + FAR) return false;
  }
  return true;
}
