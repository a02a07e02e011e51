// Checks that each range is the one that section 5 of the design makes of its figures, and that sums add up. Integers only.

import type { ResultEvent, ResultFigure, ResultScope } from './result.js';

/** Sentences that say what is wrong with the range of a scope. */
export function listRangeFaults(scope: ResultScope, event: ResultEvent): readonly string[] {
  const faults: string[] = [];
  const { documented, figures } = scope;
  const included = figures.filter((figure) => figure.included);
  for (const figure of figures) faults.push(...sumFaults(figure, event));

  const wholes = included.filter((figure) => figure.whole && !figure.outgrown);
  const lows = wholes.flatMap((figure) => figure.low ?? []);
  if (documented?.whole) {
    if (scope.low !== documented.low)
      faults.push(`the low is ${scope.low}, but ${documented.low} is documented of the whole`);
  } else if (scope.low !== null && !scope.partial && lows.length > 0) {
    const least = Math.max(Math.min(...lows), documented?.low ?? 0);
    if (scope.low !== least)
      faults.push(`the low is ${scope.low}, but the smallest of whole figures is ${least}`);
  } else if (scope.low !== null && documented !== null && scope.low < documented.low) {
    faults.push(`the low is ${scope.low}, below the ${documented.low} that are documented`);
  }

  const numbers = [
    ...included.flatMap((figure) => numberOf(figure) ?? []),
    ...(documented === null ? [] : [documented.low]),
  ];
  const most = numbers.length === 0 ? null : Math.max(...numbers);
  const inside = event.scopes.filter((other) => other !== scope).map((other) => other.highest_said);
  const passing = figures.some((figure) => figure.outgrown);
  if (most !== null && (scope.highest_said === null || scope.highest_said < most) && !passing) {
    faults.push(`the highest said is ${scope.highest_said}, but a figure says ${most}`);
  }
  if (
    scope.highest_said !== null &&
    scope.highest_said !== most &&
    !inside.includes(scope.highest_said) &&
    !numbers.includes(scope.highest_said)
  ) {
    faults.push(`the highest said is ${scope.highest_said}, which no figure gives`);
  }
  if (scope.high !== null) {
    if (scope.high !== scope.highest_said) faults.push(`the high is ${scope.high}, not the highest said`);
    if (!included.some((figure) => figure.whole && figure.high === scope.high)) {
      faults.push(`the high is ${scope.high}, which no whole figure gives`);
    }
  }
  return faults;
}

function numberOf(figure: ResultFigure): number | null {
  return (figure.sum === undefined ? figure.number : figure.highest_said) ?? null;
}

/** A sum is the sum of its parts' ranges, where these are printed. */
function sumFaults(figure: ResultFigure, event: ResultEvent): readonly string[] {
  if (figure.sum === undefined) {
    const number = figure.high ?? figure.low;
    return figure.number === number
      ? []
      : [`${figure.source}'s number is ${figure.number}, but its ends give ${number}`];
  }
  const parts = figure.sum.map((name) => event.scopes.find((scope) => nameOf(scope) === name));
  if (parts.some((part) => part === undefined)) return [];
  const known = parts as readonly ResultScope[];
  const add = (ends: readonly (number | null)[]): bigint =>
    ends.reduce((sum, end) => sum + BigInt(end ?? 0), 0n);
  const faults: string[] = [];
  if (figure.low !== null && BigInt(figure.low) !== add(known.map((part) => part.low))) {
    faults.push(`the lows of ${figure.sum.join(' and ')} do not add up to ${figure.low}`);
  }
  if (
    figure.highest_said != null &&
    BigInt(figure.highest_said) !== add(known.map((part) => part.highest_said))
  ) {
    faults.push(`the highest said of ${figure.sum.join(' and ')} do not add up to ${figure.highest_said}`);
  }
  return faults;
}

function nameOf({ side, category, outcome }: ResultScope): string {
  return `${side}/${category}/${outcome}`;
}
