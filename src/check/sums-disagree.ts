// Finds a source whose parts do not add up to the whole it gives: soldiers and civilians, the sides, killed and wounded. Parts
// that are more than the whole, each for itself, are parts-exceed-whole.

import type { Claim } from '../claims/claim.js';
import type { Population } from '../model/population.js';
import { excludesKey } from './linter/claim-keys.js';
import type { EventClaims } from './linter/event-claims.js';
import { formatCount, roundsTo, statedNumber } from './linter/stated.js';
import { lineOf, wordsOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'sums-disagree';
export const severity = 'warning';
export const kind = 'sums';
export const summary = 'the parts that a source gives do not add up to its total';

export const messages = {
  differ: (whole: Claim, parts: readonly Claim[], sum: number): Message => ({
    reason: `${wordsOf(whole)} is not the sum of ${listOf(parts, whole)}, which is ${formatCount(sum)}`,
    expected: `${formatCount(sum)}, or parts that add up to the total`,
    help: 'check the numbers; where the total holds others too (of no side, of unknown category), claim them in a row of their own',
  }),
};

function listOf(parts: readonly Claim[], whole: Claim): string {
  return parts.map((part) => `${wordsOf(part)} (${lineOf(part, whole)})`).join(' + ');
}

export function* checkEvent(event: EventClaims): Generator<Finding> {
  const { scope, day, stated, window } = event.numbers;
  // Scopes of the event's claims that are made of other such scopes, with those.
  const splits = new Map<number, readonly (readonly number[])[]>();
  for (const position of event.standingAt) {
    const whole = event.claims[position]!;
    const total = stated[position]!;
    if (Number.isNaN(total) || Number.isNaN(day[position]!)) continue;
    if (whole.reading.rule !== 'exact' || (window[position] !== 0 && excludesKey(whole) !== '')) continue;
    let own = splits.get(scope[position]!);
    if (own === undefined) {
      own = numberSplits(splitsOf(whole, event.population), event.numbers.scopeKeys);
      splits.set(scope[position]!, own);
    }
    if (own.length === 0) continue;
    for (const scopes of own) {
      const parts = scopes.map((number) => event.sourceDays.find(position, number));
      const finding = compareSum(whole, total, parts, event);
      if (finding === null) continue;
      yield finding;
      break;
    }
  }
}

/** Splits whose parts are all spoken of, as scope numbers. */
function numberSplits(
  splits: readonly (readonly (readonly [string, string, string])[])[],
  scopeKeys: readonly string[],
): readonly (readonly number[])[] {
  const known = new Map(scopeKeys.map((key, number) => [key, number]));
  return splits
    .map((parts) => parts.flatMap((part) => known.get(part.join('/')) ?? []))
    .filter((numbers, index) => numbers.length > 1 && numbers.length === splits[index]!.length);
}

function compareSum(
  whole: Claim,
  total: number,
  parts: readonly (Claim | undefined)[],
  event: EventClaims,
): Finding | null {
  const found: Claim[] = [];
  let sum = 0;
  for (const part of parts) {
    const number = part === undefined ? null : statedNumber(part);
    if (part === undefined || number === null || part.reading.rule !== 'exact') return null;
    if (excludesKey(part) !== '' || event.countedFrom(part) !== event.countedFrom(whole)) return null;
    found.push(part);
    sum += number;
  }
  if (
    found.length < 2 ||
    sum === total ||
    roundsTo(sum, total) ||
    found.some((part) => statedNumber(part)! > total)
  )
    return null;
  // Rounded parts may be off by as much as each was rounded by.
  const slack = found.reduce((most, part) => most + roundingOf(statedNumber(part)!), roundingOf(total));
  if (Math.abs(sum - total) < slack) return null;
  return { claim: whole, column: 'quantity', related: found, ...messages.differ(whole, found, sum) };
}

function roundingOf(number: number): number {
  return number >= 100 && number % 100 === 0 ? 100 : number >= 1000 && number % 10 === 0 ? 10 : 0;
}

/** The ways in which a scope is made of parts that are everyone: its sides, its categories, its joined labels. */
function splitsOf(
  whole: Claim,
  population: Population,
): readonly (readonly (readonly [string, string, string])[])[] {
  const splits: (readonly [string, string, string])[][] = [];
  const [side, category, outcome] = [whole.side.key, whole.category.key, whole.outcome.key];
  if (side === 'all' && population.declared !== null && population.sides.length > 1) {
    splits.push(population.sides.map((one) => [one, category, outcome] as const));
  }
  const group = population.groups.find((one) => one.side === side);
  const closed = side === 'all' ? population.groups.every((one) => one.closed) : group?.closed === true;
  if (category === 'all' && closed) {
    const categories = side === 'all' ? population.categories : [...group!.categories];
    splits.push(categories.map((one) => [side, one, outcome] as const));
  }
  for (const joined of ['side', 'category', 'outcome'] as const) {
    const { labels } = whole[joined];
    // Parts of one label may overlap.
    if (labels.length < 2 || new Set(labels.map(({ base }) => base)).size < labels.length) continue;
    const scope = { side, category, outcome };
    splits.push(
      labels.map(({ base, part }) => {
        const one = { ...scope, [joined]: part === null ? base : `${base}:${part}` };
        return [one.side, one.category, one.outcome] as const;
      }),
    );
  }
  return splits;
}
