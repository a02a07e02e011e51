// Finds totals that leave somebody out in silence: a figure of everyone that is just the sum of the parts somebody gave, while
// another part of the event was given by nobody (874 + 37 + 61 = 972 of 23 October 2020, without Azerbaijan's soldiers).

import type { Claim } from '../claims/claim.js';
import { namePopulation } from '../model/population.js';
import { ownDay } from '../model/sift.js';
import { compareByDay, type EventClaims, excludesKey } from './linter/event-claims.js';
import { statedNumber } from './linter/stated.js';
import { lineOf, wordsOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'partial-as-total';
export const severity = 'warning';
export const kind = 'sums';
export const summary = 'a total is the sum of some parts, and leaves out a part that nobody gives';

export const messages = {
  leavesOut: (whole: Claim, parts: readonly Claim[], missing: readonly string[]): Message => ({
    reason:
      `${wordsOf(whole)} is ${parts.map((part) => `${wordsOf(part)} (${lineOf(part, whole)})`).join(' + ')}, ` +
      `which leaves out ${missing.map((scope) => `\`${scope}\``).join(', ')}`,
    expected: 'a total of everyone, or `excludes` that says whom it leaves out',
    help: `where the source did not count them, write \`${missing.join('; ')}\` in \`excludes\` and the reason in \`caveat\``,
  }),
};

/** A smaller sum is too often met by chance. */
const LEAST = 50;
const MOST_CELLS = 12;

export function* checkEvent(event: EventClaims): Generator<Finding> {
  if (event.standingAt.length < 2 || !event.scopeKeys.some((key) => key.startsWith('all/'))) return;
  const population = namePopulation(event.facts, event.naming, false);
  if (population.sides.length < 2 || population.sides.length > MOST_CELLS) return;
  const wholes = event.standing.filter(
    (claim) =>
      claim.side.key === 'all' &&
      excludesKey(claim) === '' &&
      ownDay(claim) !== null &&
      (statedNumber(claim) ?? 0) >= LEAST &&
      event.countedFrom(claim) === null,
  );
  if (wholes.length === 0) return;
  const latest = new LatestFigures(event);
  for (const whole of wholes.sort(compareByDay)) {
    latest.advance(ownDay(whole)!);
    const bySide = population.sides.map((side) => [side, whole.category.key] as const);
    const finding = compare(whole, bySide, latest);
    if (finding !== null) {
      yield finding;
      continue;
    }
    if (whole.category.key !== 'all' || !isEveryone(population.categories)) continue;
    // A category that is named for one side is people of the others too, whether somebody speaks of them or not.
    const cells = population.sides.flatMap((side) =>
      population.categories.map((category) => [side, category] as const),
    );
    if (cells.length > MOST_CELLS) continue;
    const byCell = compare(whole, cells, latest);
    if (byCell !== null) yield byCell;
  }
}

/** Soldiers and civilians are everyone; with other categories beside them, nobody can say who is left out. */
function isEveryone(categories: readonly string[]): boolean {
  return categories.length === 2 && categories.includes('military') && categories.includes('civilian');
}

function compare(
  whole: Claim,
  cells: readonly (readonly [string, string])[],
  latest: LatestFigures,
): Finding | null {
  const parts: Claim[] = [];
  const missing: string[] = [];
  let sum = 0;
  for (const [side, category] of cells) {
    const part = latest.find(side, category, whole.outcome.key);
    const number = part === undefined ? null : statedNumber(part);
    if (part === undefined || number === null)
      missing.push(category === 'all' ? side : `${side}/${category}`);
    else {
      parts.push(part);
      sum += number;
    }
  }
  if (parts.length < 2 || missing.length === 0 || !meansSum(whole, sum, parts.length)) return null;
  return { claim: whole, column: 'quantity', related: parts, ...messages.leavesOut(whole, parts, missing) };
}

/** Whether the words of the whole are the sum: exactly, or closely around it where three parts or more agree. */
function meansSum(whole: Claim, sum: number, parts: number): boolean {
  if (statedNumber(whole) === sum) return true;
  const { low, high } = whole.reading;
  return parts > 2 && low !== null && high !== null && sum >= low && sum <= high && high - low <= high / 10;
}

/** The latest figure of each scope up to a day that only moves on. */
class LatestFigures {
  readonly #claims: readonly Claim[];
  readonly #latest = new Map<string, Claim>();
  #next = 0;

  constructor(event: EventClaims) {
    this.#claims = event.standing
      .filter(
        (claim) => ownDay(claim) !== null && claim.side.key !== 'all' && event.countedFrom(claim) === null,
      )
      .sort(compareByDay);
  }

  advance(day: number): void {
    while (this.#next < this.#claims.length && ownDay(this.#claims[this.#next]!)! <= day) {
      const claim = this.#claims[this.#next++]!;
      this.#latest.set(`${claim.side.key}/${claim.category.key}/${claim.outcome.key}`, claim);
    }
  }

  find(side: string, category: string, outcome: string): Claim | undefined {
    return this.#latest.get(`${side}/${category}/${outcome}`);
  }
}
