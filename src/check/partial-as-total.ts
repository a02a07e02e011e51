// Finds totals that leave somebody out in silence: a figure of everyone that is just the sum of the parts somebody gave, while
// another part of the event was given by nobody (874 + 37 + 61 = 972 of 23 October 2020, without Azerbaijan's soldiers).

import type { Claim } from '../claims/claim.js';
import { type EventClaims, sortByDay } from './linter/event-claims.js';
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

export function checkEvent(event: EventClaims): readonly Finding[] {
  if (event.standingAt.length < 3 || !event.numbers.scopeKeys.some((key) => key.startsWith('all/')))
    return [];
  const { scope, scopes, window, day, stated } = event.numbers;
  const dated = event.standingAt.filter((at) => window[at] === 0 && !Number.isNaN(day[at]!));
  const latest = new Array<number>(scopes).fill(-1);
  const state: State = { event, latest, splits: new Map() };
  const findings: Finding[] = [];
  let waiting: number[] = [];
  let today = Number.NaN;
  for (const at of sortByDay(dated, day)) {
    // A total is held against all that was said up to its own day.
    if (day[at] !== today && waiting.length > 0) {
      for (const whole of waiting) addFinding(whole, state, findings);
      waiting = [];
    }
    today = day[at]!;
    if (event.claims[at]!.side.key !== 'all') latest[scope[at]!] = at;
    else if (stated[at]! >= LEAST) waiting.push(at);
  }
  for (const whole of waiting) addFinding(whole, state, findings);
  return findings;
}

interface State {
  readonly event: EventClaims;
  /** Position of the latest figure of each scope up to the day at hand; -1: none. */
  readonly latest: readonly number[];
  /** By scope: the ways in which it splits. */
  readonly splits: Map<number, readonly (readonly Cell[])[]>;
}

function addFinding(at: number, state: State, findings: Finding[]): void {
  const { event, splits } = state;
  const scope = event.numbers.scope[at]!;
  let own = splits.get(scope);
  if (own === undefined) {
    own = splitsOf(event.claims[at]!, event);
    splits.set(scope, own);
  }
  for (const cells of own) {
    const finding = compare(at, cells, state);
    if (finding === null) continue;
    findings.push(finding);
    return;
  }
}

/** A part of a whole: its people, and the number of its scope where somebody speaks of them. */
interface Cell {
  readonly people: string;
  readonly scope: number | null;
}

/** The ways in which a scope of everyone splits: by side, and by side and category. */
function splitsOf(whole: Claim, event: EventClaims): readonly (readonly Cell[])[] {
  const { sides, categories } = event.population;
  if (sides.length < 2 || sides.length > MOST_CELLS) return [];
  const known = new Map(event.numbers.scopeKeys.map((key, number) => [key, number]));
  const cellOf = (side: string, category: string): Cell => ({
    people: category === 'all' ? side : `${side}/${category}`,
    scope: known.get(`${side}/${category}/${whole.outcome.key}`) ?? null,
  });
  const splits = [sides.map((side) => cellOf(side, whole.category.key))];
  // A category that is named for one side is people of the others too, whether somebody speaks of them or not.
  if (whole.category.key === 'all' && isEveryone(categories) && sides.length * 2 <= MOST_CELLS) {
    splits.push(sides.flatMap((side) => categories.map((category) => cellOf(side, category))));
  }
  return splits.filter((cells) => cells.filter((cell) => cell.scope !== null).length > 1);
}

/** Soldiers and civilians are everyone; with other categories beside them, nobody can say who is left out. */
function isEveryone(categories: readonly string[]): boolean {
  return categories.length === 2 && categories.includes('military') && categories.includes('civilian');
}

function compare(at: number, cells: readonly Cell[], { event, latest }: State): Finding | null {
  const whole = event.claims[at]!;
  const parts: Claim[] = [];
  const missing: string[] = [];
  let sum = 0;
  for (const cell of cells) {
    const part = cell.scope === null ? -1 : latest[cell.scope]!;
    const number = part === -1 ? Number.NaN : event.numbers.stated[part]!;
    if (Number.isNaN(number)) missing.push(cell.people);
    else {
      parts.push(event.claims[part]!);
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
