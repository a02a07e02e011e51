// Checks that each range is the one that section 5 of the design makes of its figures, of what is documented and of the ranges
// inside it ("The range", "Adversaries"). Integers only.

import { listSumFaults } from './check-sums.js';
import type { EventContext } from './event-context.js';
import { rankOfStance } from './event-context.js';
import { isPassing } from './groups.js';
import type { ResultEvent, ResultFigure, ResultScope } from './result.js';
import { readScopeName } from './result-names.js';
import type { ScopesInside } from './scopes-inside.js';

export interface RangeContext extends EventContext {
  readonly inside: ScopesInside;
}

/** Sentences that say what is wrong with the range of a scope. */
export function listRangeFaults(
  scope: ResultScope,
  event: ResultEvent,
  context: RangeContext,
): readonly string[] {
  const faults = scope.figures.flatMap((figure) => [
    ...listFigureFaults(figure, context),
    ...listSumFaults(figure, scope, event),
  ]);
  const low = findLowFault(scope, context);
  if (low !== null) faults.push(low);
  faults.push(...listHighFaults(scope, context));
  const adversary = findAdversaryFault(scope);
  if (adversary !== null) faults.push(adversary);
  faults.push(...listAddendFaults(scope));
  if (scope.contradictions.some((index) => event.contradictions[index] === undefined))
    faults.push('it is said to be touched by a contradiction that is not told');
  return faults;
}

function listFigureFaults(figure: ResultFigure, { asked }: EventContext): readonly string[] {
  const name = figure.source ?? `the sum of ${figure.sum?.join(' and ')}`;
  const faults: string[] = [];
  const number = figure.high ?? figure.low;
  if (figure.sum === undefined && figure.number !== number)
    faults.push(`${name}'s number is ${figure.number}, but its ends give ${number}`);
  if (!figure.whole && figure.high !== null) faults.push(`${name} is partial, and has a high all the same`);
  if (figure.included !== rankOfStance(figure.stance) <= rankOfStance(asked.include))
    faults.push(`${name} is ${figure.included ? '' : 'not '}counted as included, against its stance`);
  return faults;
}

function findLowFault(scope: ResultScope, context: RangeContext): string | null {
  const { low, partial, documented, figures } = scope;
  const standing = figures.filter((figure) => figure.included && !figure.outgrown);
  const wholes = standing.filter((figure) => figure.whole);
  if (documented?.whole) {
    if (low !== documented.low) return `the low is ${low}, but ${documented.low} is documented of the whole`;
    return partial ? 'it is said to be partial, but the whole is documented' : null;
  }
  // What is confirmed in words that give no low keeps its place: what is said never takes it.
  if (!partial && low === (documented?.low ?? null) && isConfirmedWithoutLow(context)) return null;
  const lows = wholes.flatMap((figure) => figure.low ?? []);
  if (wholes.length > 0) {
    const least = lows.length === 0 ? null : Math.min(...lows);
    const expected = documented === null ? least : Math.max(least ?? 0, documented.low);
    if (partial) return 'it is said to be partial, but a figure counts the whole';
    if (low === expected) return null;
    return expected === least
      ? `the low is ${low}, but the smallest of whole figures is ${least}`
      : `the low is ${low}, but ${expected} are documented`;
  }
  return findPartialLowFault(scope, standing, context);
}

/** Of a part: the largest of what is documented, of sums and of ranges inside; only else the smallest partial figure. */
function findPartialLowFault(
  scope: ResultScope,
  standing: readonly ResultFigure[],
  { asked, inside }: RangeContext,
): string | null {
  const { low, partial, documented, highest_said } = scope;
  const firm = [
    ...(documented === null ? [] : [documented.low]),
    ...standing.flatMap((figure) => (figure.sum === undefined ? [] : (figure.low ?? []))),
  ];
  const lows = inside.byLabels(scope).flatMap((range) => range.low ?? []);
  const said = standing.flatMap((figure) => (figure.sum === undefined ? (figure.low ?? []) : []));
  const least = said.length === 0 ? null : Math.min(...said);
  if (!partial && (low !== null || highest_said !== null))
    return 'it is not said to be partial, but nobody counts the whole';
  if (isPassing(readScopeName(scope).outcome)) {
    // People leave a count of a day: which of several is of the day, only the days tell.
    return low === least || [...firm, ...lows].some((one) => one === low)
      ? null
      : `the low is ${low}, which nothing of its parts gives`;
  }
  const most = Math.max(...firm, ...(asked.usualScopes ? lows : []));
  if (low !== null && low >= most) {
    if (firm.includes(low) || lows.includes(low)) return null;
    if (inside.byPeople(scope).some((range) => range.low === low)) return null;
  }
  if (most > Number.NEGATIVE_INFINITY) {
    // With `--scope`, ranges inside may be unseen.
    return !asked.usualScopes && low !== null && low >= most
      ? null
      : `the low is ${low}, but its parts give ${most}`;
  }
  return low === least || !asked.usualScopes
    ? null
    : `the low is ${low}, but the smallest of partial figures is ${least}`;
}

function listHighFaults(scope: ResultScope, { asked, inside }: RangeContext): readonly string[] {
  const { figures, documented, highest_said, high } = scope;
  const passing = isPassing(readScopeName(scope).outcome);
  const counted = figures.filter((figure) => figure.included && !(passing && figure.outgrown));
  const numbers = [
    ...counted.flatMap((figure) => numberOf(figure) ?? []),
    ...(documented === null ? [] : [documented.low]),
  ];
  const most = numbers.length === 0 ? null : Math.max(...numbers);
  const lifts = inside.byLabels(scope).flatMap((range) => range.highest_said ?? []);
  const lift = lifts.length === 0 ? null : Math.max(...lifts);
  const faults: string[] = [];
  if (most !== null && (highest_said === null || highest_said < most))
    faults.push(`the highest said is ${highest_said}, but a figure says ${most}`);
  else if (!passing && asked.usualScopes && lift !== null && (highest_said === null || highest_said < lift))
    faults.push(`the highest said is ${highest_said}, below the ${lift} of a scope inside it`);
  else if (
    highest_said !== most &&
    highest_said !== null &&
    !lifts.includes(highest_said) &&
    asked.usualScopes &&
    !inside.byPeople(scope).some((range) => range.highest_said === highest_said)
  )
    faults.push(`the highest said is ${highest_said}, which no figure gives`);
  if (high !== null && high !== highest_said) faults.push(`the high is ${high}, not the highest said`);
  const capped = highest_said === most && counted.some((figure) => figure.whole && figure.high === most);
  if (high !== null && !capped) faults.push(`the high is ${high}, which no whole figure gives`);
  if (high === null && most !== null && capped)
    faults.push(`there is no high, but a whole figure caps it at ${most}`);
  return faults;
}

function findAdversaryFault(scope: ResultScope): string | null {
  const { figures, adversary, outcome, side, category } = scope;
  if (scope.adversary_low !== (adversary?.low ?? null) || scope.adversary_high !== (adversary?.high ?? null))
    return 'the adversary is told in two ways that differ';
  const passing = isPassing(readScopeName({ side, category, outcome }).outcome);
  const beyond = figures.filter((figure) => !figure.included && figure.stance === 'adversary');
  const lows = beyond.flatMap((figure) => (figure.whole && !figure.outgrown ? (figure.low ?? []) : []));
  const numbers = beyond.flatMap((figure) => (passing && figure.outgrown ? [] : (numberOf(figure) ?? [])));
  const low = lows.length === 0 ? null : Math.min(...lows);
  const high = numbers.length === 0 ? null : Math.max(...numbers);
  if ((adversary?.low ?? null) !== low)
    return `the adversary's low is ${adversary?.low}, but its figures give ${low}`;
  if ((adversary?.high ?? null) !== high)
    return `the adversary's high is ${adversary?.high}, but its figures give ${high}`;
  return null;
}

/** What an end is said to be added up of gives it. */
function listAddendFaults({ low, highest_said, low_addends, high_addends }: ResultScope): readonly string[] {
  const faults: string[] = [];
  for (const [name, value, addends] of [
    ['low', low, low_addends],
    ['highest said', highest_said, high_addends],
  ] as const) {
    const total = addends.reduce((sum, addend) => sum + BigInt(addend), 0n);
    if (addends.length > 0 && (value === null || BigInt(value) !== total))
      faults.push(`the ${name} is ${value}, but what it is added up of gives ${total}`);
  }
  return faults;
}

function numberOf(figure: ResultFigure): number | null {
  return (figure.sum === undefined ? figure.number : figure.highest_said) ?? null;
}

/** A documented claim that stands without a low; it may count everyone. */
function isConfirmedWithoutLow({ claims, said }: EventContext): boolean {
  for (const claim of claims.values()) {
    if (
      claim.reading.kind === 'interval' &&
      claim.reading.low === null &&
      said.get(claim.id)?.use === 'floor'
    )
      return true;
  }
  return false;
}
