// Groups of people, taken apart anew and by the plainest way there is, to check weighted sums with integers. Nothing of the
// prover is used: what covers what is read off the claims themselves (design sections 3 to 5, docs/proofs.md).

import type { Claim, Day, EventFacts, LabelPart, Spec } from '../claims/claim.js';

/** A statement in a sum: whom it counts, from when to when, and how it weighs: plus for a low, minus for a high. */
export interface Weighed {
  readonly scope: CountedScope;
  readonly excludes: readonly CountedScope[];
  readonly start: Day;
  readonly end: Day;
  /** Day of a count of a day; null for a toll. */
  readonly onDay: Day | null;
  readonly weight: bigint;
}

export interface CountedScope {
  readonly side: Spec;
  readonly category: Spec;
  /** Null: every outcome. */
  readonly outcome: Spec | null;
}

export interface EventPeople {
  readonly facts: EventFacts;
  /** Claims that name sides and categories. */
  readonly naming: readonly Claim[];
  /** `--open`: nobody is taken to be everyone. */
  readonly open: boolean;
}

const PASSING = 'missing captured detained hostage trapped hospitalised displaced unidentified'.split(' ');

export function isPassing(outcome: Spec | null): boolean {
  const labels = outcome?.labels ?? [];
  return (
    labels.length > 0 &&
    labels.every(({ base, part }) => PASSING.includes(base) || PASSING.includes(part ?? ''))
  );
}

/** The largest sum of weights in any group of people; a proof holds where it is at most 0. */
export function largestSum(weighed: readonly Weighed[], people: EventPeople): bigint {
  let largest: bigint | null = null;
  const days = new Set<Day>();
  for (const { start, end } of weighed) days.add(start).add(end + 1);
  for (const person of listPeople(weighed, people)) {
    for (const day of days) {
      const sum = largestOverParts(weighed, { ...person, day });
      if (sum !== null && (largest === null || sum > largest)) largest = sum;
    }
  }
  return largest ?? 0n;
}

interface Person {
  readonly side: string | null;
  readonly category: string | null;
  readonly outcome: string | null;
  /** Day of a count of a day that the person is on; null: a toll. */
  readonly onDay: Day | null;
}

function* listPeople(weighed: readonly Weighed[], { facts, naming, open }: EventPeople): Generator<Person> {
  const scopes = weighed.flatMap((one) => [one.scope, ...one.excludes]);
  const sides = new Set<string | null>(facts.sides ?? []);
  for (const claim of naming)
    for (const spec of [claim.side, ...claim.excludes.map((one) => one.side)]) addBases(spec, sides);
  for (const { side } of scopes) addBases(side, sides);
  if (open || facts.sides === null) sides.add(null);
  const outcomes = new Map<string, { outcome: string | null; onDay: Day | null }>();
  for (const { scope, onDay } of weighed) {
    if (scope.outcome === null || scope.outcome.labels.length === 0)
      outcomes.set('', { outcome: null, onDay: null });
    for (const { base } of scope.outcome?.labels ?? []) {
      const day = onDay !== null && PASSING.includes(base) ? onDay : null;
      outcomes.set(`${base} ${day}`, { outcome: base, onDay: day });
    }
  }
  for (const side of sides) {
    const named = new Set<string | null>();
    for (const claim of naming) {
      if (names(claim.side, side, facts)) addBases(claim.category, named);
      for (const one of claim.excludes) if (names(one.side, side, facts)) addBases(one.category, named);
    }
    const closed = !open && named.has('military') && named.has('civilian');
    const categories = new Set(named);
    if (!closed) for (const { category } of scopes) addBases(category, categories);
    if (!closed) categories.add(null);
    for (const category of categories)
      for (const outcome of outcomes.values()) yield { side, category, ...outcome };
  }
}

function addBases(spec: Spec, bases: Set<string | null>): void {
  for (const { base } of spec.labels) if (base !== 'all') bases.add(base);
}

function names(spec: Spec, side: string | null, facts: EventFacts): boolean {
  if (spec.key === 'each') return side !== null && (facts.sides ?? []).includes(side);
  return spec.labels.length === 0 || spec.labels.some(({ base }) => base === 'all' || base === side);
}

/** Parts overlap in any way: of all ways to belong to parts, the one in which the sum is largest. */
function largestOverParts(
  weighed: readonly Weighed[],
  person: Person & { readonly day: Day },
): bigint | null {
  let plain = 0n;
  let someone = false;
  const ofParts: {
    readonly weight: bigint;
    readonly holds: (has: (part: string) => boolean) => boolean;
    readonly parts: readonly string[];
  }[] = [];
  for (const one of weighed) {
    if (person.day < one.start || person.day > one.end) continue;
    const unions = unionsOf(one.scope, one.onDay, person);
    if (unions === null) continue;
    const exclusions = one.excludes.flatMap((exclude) => {
      const excluded = unionsOf(exclude, one.onDay, person);
      return excluded === null ? [] : [excluded];
    });
    if (exclusions.some((excluded) => excluded.length === 0)) continue;
    someone = true;
    if (unions.length === 0 && exclusions.length === 0) plain += one.weight;
    else {
      ofParts.push({
        weight: one.weight,
        parts: [...unions.flat(), ...exclusions.flat(2)],
        holds: (has) =>
          unions.every((union) => union.some(has)) &&
          !exclusions.some((excluded) => excluded.every((union) => union.some(has))),
      });
    }
  }
  if (!someone) return null;
  // A part that stands alone in its statements can be chosen by itself; the others in every combination.
  const alone = new Map<string, bigint>();
  const crossed = new Set(ofParts.filter(({ parts }) => parts.length > 1).flatMap(({ parts }) => parts));
  const together = ofParts.filter(({ parts }) => parts.length > 1 || crossed.has(parts[0]!));
  for (const { parts, weight } of ofParts) {
    if (parts.length === 1 && !crossed.has(parts[0]!))
      alone.set(parts[0]!, (alone.get(parts[0]!) ?? 0n) + weight);
  }
  for (const weight of alone.values()) if (weight > 0n) plain += weight;
  const labels = [...crossed];
  let best: bigint | null = null;
  for (let subset = 0; subset < 2 ** labels.length; subset++) {
    const has = (part: string): boolean =>
      (subset & (1 << labels.indexOf(part))) !== 0 && labels.includes(part);
    let sum = plain;
    for (const { weight, holds } of together) if (holds(has)) sum += weight;
    if (best === null || sum > best) best = sum;
  }
  return best;
}

function unionsOf(
  scope: CountedScope,
  onDay: Day | null,
  person: Person,
): readonly (readonly string[])[] | null {
  const side = partsOf('side', scope.side.labels, person.side);
  const category = partsOf('category', scope.category.labels, person.category);
  let outcome = partsOf('outcome', scope.outcome?.labels ?? [], person.outcome, onDay);
  const passingLabel = person.outcome !== null && PASSING.includes(person.outcome);
  if (person.onDay !== null && person.onDay !== onDay) outcome = null;
  // On a toll of people who can come back, a count of a day says nothing.
  if (person.onDay === null && passingLabel && isPassing(scope.outcome)) outcome = null;
  if (side === null || category === null || outcome === null) return null;
  return [side, category, outcome].filter((parts) => parts.length > 0);
}

function partsOf(
  kind: string,
  labels: readonly LabelPart[],
  base: string | null,
  onDay: Day | null = null,
): readonly string[] | null {
  if (labels.length === 0) return [];
  const own = labels.filter((label) => label.base === base || label.base === 'all');
  if (own.length === 0) return null;
  if (own.some(({ part }) => part === null)) return [];
  return own.map((label) => `${kind} ${label.base}:${label.part} ${onDay ?? ''}`);
}
