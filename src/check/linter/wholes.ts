// Which claims of one source speak of a whole and of a part of it on the same day, found by looking up the few wholes that a
// scope has: never by comparing all with all, and only where the event speaks of such a whole at all.

import type { Claim, Day, Spec } from '../../claims/claim.js';
import { isCountOfADay } from '../../model/people.js';
import { excludesKey, scopeKey } from './claim-keys.js';
import type { NumberedClaims } from './claim-numbers.js';
import type { SourceDays } from './source-days.js';

export interface PartOfWhole {
  readonly part: Claim;
  readonly whole: Claim;
}

interface DatedClaims extends NumberedClaims {
  readonly sourceDays: SourceDays;
  /** The first day that a claim counts; null: the event's. */
  readonly countedFrom: (claim: Claim) => Day | null;
}

/** Each claim with each whole that the same source gives of the same day and window. */
export function findParts(event: DatedClaims): readonly PartOfWhole[] {
  const parts: PartOfWhole[] = [];
  const known = new Map(event.numbers.scopeKeys.map((key, number) => [key, number]));
  const joined = joinedScopes(event);
  const wholes = new Map<number, number[]>();
  const { scope, day } = event.numbers;
  for (const position of event.standingAt) {
    const part = event.claims[position]!;
    let wider = wholes.get(scope[position]!);
    if (wider === undefined) {
      wider = part.side.key === 'each' ? [] : wholesOf(part).flatMap((key) => known.get(key) ?? []);
      for (const { number, of } of joined) if (holds(of, part) && !wider.includes(number)) wider.push(number);
      wholes.set(scope[position]!, wider);
    }
    if (wider.length === 0 || Number.isNaN(day[position]!)) continue;
    for (const number of wider) {
      const whole = event.sourceDays.find(position, number);
      if (whole === undefined || event.countedFrom(whole) !== event.countedFrom(part)) continue;
      if (excludesKey(whole) !== '' && excludesKey(whole) !== excludesKey(part)) continue;
      parts.push({ part, whole });
    }
  }
  return parts;
}

interface JoinedScope {
  readonly number: number;
  /** A claim about it. */
  readonly of: Claim;
}

/** The scopes in which sides or outcomes are joined, `killed+wounded`: whatever holds one of them is no fixed list. */
function joinedScopes(event: NumberedClaims): readonly JoinedScope[] {
  if (!event.numbers.scopeKeys.some((key) => key.includes('+'))) return [];
  const { scope } = event.numbers;
  const found = new Map<number, Claim>();
  for (const position of event.standingAt) {
    const number = scope[position]!;
    if (event.numbers.scopeKeys[number]!.includes('+') && !found.has(number))
      found.set(number, event.claims[position]!);
  }
  return [...found].map(([number, of]) => ({ number, of }));
}

/** Whether one claim's scope holds all people of another's, and more. */
function holds(whole: Claim, part: Claim): boolean {
  if (isCountOfADay(part.outcome) || scopeKey(whole) === scopeKey(part)) return false;
  return (
    holdsLabels(whole.side, part.side) &&
    holdsLabels(whole.category, part.category) &&
    holdsLabels(whole.outcome, part.outcome)
  );
}

/** A spec without labels is everyone. */
function holdsLabels(whole: Spec, part: Spec): boolean {
  if (whole.key === part.key || whole.labels.length === 0) return true;
  return (
    part.labels.length > 0 &&
    part.labels.every(({ base, part: some }) =>
      whole.labels.some((label) => label.base === base && (label.part === null || label.part === some)),
    )
  );
}

const WHOLES = new Map<string, readonly string[]>();
const MOST_KEPT = 10_000;

/** Keys of the scopes that a claim's scope is a part of; kept, since the events of a file speak of the same few scopes. */
function wholesOf(claim: Claim): readonly string[] {
  const key = scopeKey(claim);
  let wholes = WHOLES.get(key);
  if (wholes === undefined) {
    if (WHOLES.size >= MOST_KEPT) WHOLES.clear();
    wholes = makeWholes(claim);
    WHOLES.set(key, wholes);
  }
  return wholes;
}

function makeWholes(claim: Claim): readonly string[] {
  const scopes: string[] = [];
  for (const side of widerKeys(claim.side, 'all')) {
    for (const category of widerKeys(claim.category, 'all')) {
      for (const outcome of widerOutcomes(claim.outcome)) {
        const same =
          side === claim.side.key && category === claim.category.key && outcome === claim.outcome.key;
        if (!same) scopes.push(`${side}/${category}/${outcome}`);
      }
    }
  }
  return scopes;
}

/** The spec itself, the bases of its parts, and everyone. */
function widerKeys(spec: Spec, everyone: string): readonly string[] {
  const keys = new Set([spec.key]);
  if (spec.labels.some(({ part }) => part !== null)) {
    keys.add([...new Set(spec.labels.map(({ base }) => base))].sort().join('+'));
  }
  keys.add(everyone);
  return [...keys];
}

/** Outcomes that hold this one. A count of a day proves nothing of a toll. */
function widerOutcomes(outcome: Spec): readonly string[] {
  if (isCountOfADay(outcome)) return [outcome.key];
  return widerKeys(outcome, 'casualties');
}
