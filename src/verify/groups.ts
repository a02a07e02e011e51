// Groups of people, taken apart anew and by the plainest way there is: who is counted by which statements. Nothing of the
// prover is used; what counts whom is read off the claims themselves (design sections 3 to 5, docs/proofs.md).

import type { Day, LabelPart, Spec } from '../claims/claim.js';
import { type EventPeople, type Kind, listKinds } from './people.js';

export interface CountedScope {
  readonly side: Spec;
  readonly category: Spec;
  /** Null: every outcome. */
  readonly outcome: Spec | null;
}

/** Whom a statement counts, from when to when. */
export interface Counted {
  readonly scope: CountedScope;
  readonly excludes: readonly CountedScope[];
  readonly start: Day;
  readonly end: Day;
  /** Day of a count of a day; null for a toll. */
  readonly onDay: Day | null;
}

/** A statement in a sum: plus for a low, minus for a high. */
export interface Weighed extends Counted {
  readonly weight: bigint;
  /** Of people whom one of these counts it says nothing. */
  readonly but?: readonly Counted[];
}

/**
 * People of one side, category, outcome and time, as positions of the statements that count them. Everyone is in one of the
 * `cells`: a cell is a way to belong to parts that statements join. `nested` are parts that nothing joins: each holds some of
 * the people of the cells, whoever they are, and may overlap any other.
 */
export interface Crowd {
  readonly person: Person;
  readonly cells: readonly (readonly number[])[];
  readonly nested: readonly (readonly number[])[];
}

const PASSING = 'missing captured detained hostage trapped hospitalised displaced unidentified'.split(' ');

/** Whether people leave a count of this outcome again, so that it speaks of its own day alone. */
export function isPassing(outcome: Spec | null): boolean {
  const labels = outcome?.labels ?? [];
  return (
    labels.length > 0 &&
    labels.every(({ base, part }) => PASSING.includes(base) || PASSING.includes(part ?? ''))
  );
}

/** The largest sum of weights in any group of people; a proof holds where it is at most 0. */
export function largestSum(weighed: readonly Weighed[], people: EventPeople): bigint {
  const counted: Counted[] = [...weighed];
  const butFrom = weighed.map(({ but }) =>
    but === undefined ? counted.length : counted.push(...but) - but.length,
  );
  const sumOf = (cell: readonly number[]): bigint => {
    let sum = 0n;
    for (const position of cell) {
      const one = weighed[position];
      if (one === undefined) continue;
      const from = butFrom[position]!;
      const to = from + (one.but?.length ?? 0);
      if (from === to || !cell.some((other) => from <= other && other < to)) sum += one.weight;
    }
    return sum;
  };
  let largest: bigint | null = null;
  for (const { cells, nested } of listCrowds(counted, people)) {
    let ofParts = 0n;
    for (const part of nested) {
      const sum = sumOf(part);
      if (sum > 0n) ofParts += sum;
    }
    for (const cell of cells) {
      const sum = sumOf(cell) + ofParts;
      if (largest === null || sum > largest) largest = sum;
    }
  }
  return largest ?? 0n;
}

/** Every crowd that somebody counts. */
export function* listCrowds(counted: readonly Counted[], people: EventPeople): Generator<Crowd> {
  const scopes = counted.flatMap((one) => [one.scope, ...one.excludes]);
  const specs = { sides: scopes.map(({ side }) => side), categories: scopes.map(({ category }) => category) };
  const outcomes = listOutcomes(counted);
  for (const kind of listKinds(people, specs)) {
    for (const outcome of outcomes) {
      const person: Person = { ...kind, ...outcome };
      const holds = counted.flatMap((one, position) => holdOf(one, position, person) ?? []);
      if (holds.length === 0) continue;
      // A count of a day has no time of its own.
      if (person.onDay !== null) yield splitByParts(person, holds);
      else yield* splitByDays(person, holds, counted);
    }
  }
}

interface PersonOutcome {
  readonly outcome: string | null;
  /** Day of a count of a day that the person is on; null: a toll. */
  readonly onDay: Day | null;
}

export type Person = Kind & PersonOutcome;

function listOutcomes(counted: readonly Counted[]): readonly PersonOutcome[] {
  const outcomes = new Map<string, PersonOutcome>();
  for (const { scope, excludes, onDay } of counted) {
    if (scope.outcome === null || scope.outcome.labels.length === 0)
      outcomes.set('', { outcome: null, onDay: null });
    for (const { outcome } of [scope, ...excludes]) {
      for (const { base } of outcome?.labels ?? []) {
        const day = onDay !== null && PASSING.includes(base) ? onDay : null;
        outcomes.set(`${base} ${day}`, { outcome: base, onDay: day });
      }
    }
  }
  return [...outcomes.values()];
}

/** A statement counts a person who, of each union, is of one of its parts, and of no exclusion: not of each of its unions. */
interface Hold {
  readonly position: number;
  readonly unions: readonly Union[];
  readonly exclusions: readonly (readonly Union[])[];
}

type Union = readonly string[];

function holdOf({ scope, excludes, onDay }: Counted, position: number, person: Person): Hold | null {
  const unions = unionsOf(scope, onDay, person);
  if (unions === null) return null;
  const exclusions = excludes.flatMap((exclude) => {
    const excluded = unionsOf(exclude, onDay, person);
    return excluded === null ? [] : [excluded];
  });
  return exclusions.some((excluded) => excluded.length === 0) ? null : { position, unions, exclusions };
}

function unionsOf(scope: CountedScope, onDay: Day | null, person: Person): readonly Union[] | null {
  const side = partsOf('side', scope.side.labels, person.side);
  const category = partsOf('category', scope.category.labels, person.category);
  let outcome = partsOf('outcome', scope.outcome?.labels ?? [], person.outcome, onDay);
  const passingLabel = person.outcome !== null && PASSING.includes(person.outcome);
  if (person.onDay !== null && person.onDay !== onDay) outcome = null;
  // On a toll of people who can come back, a count of a day says nothing.
  if (person.onDay === null && passingLabel && onDay !== null && isPassing(scope.outcome)) outcome = null;
  if (side === null || category === null || outcome === null) return null;
  return [side, category, outcome].filter((parts) => parts.length > 0);
}

function partsOf(
  kind: string,
  labels: readonly LabelPart[],
  base: string | null,
  onDay: Day | null = null,
): Union | null {
  if (labels.length === 0) return [];
  const own = labels.filter((label) => label.base === base || label.base === 'all');
  if (own.length === 0) return null;
  if (own.some(({ part }) => part === null)) return [];
  return own.map((label) => `${kind} ${label.base}:${label.part} ${onDay ?? ''}`);
}

/** The people of each time between days on which a statement begins or ends. */
function* splitByDays(person: Person, holds: readonly Hold[], counted: readonly Counted[]): Generator<Crowd> {
  const days = new Set<Day>();
  for (const { position } of holds) days.add(counted[position]!.start);
  for (const { position } of holds) days.add(counted[position]!.end + 1);
  for (const day of days) {
    const active = holds.filter(({ position }) => {
      const { start, end } = counted[position]!;
      return start <= day && day <= end;
    });
    if (active.length > 0) yield splitByParts(person, active);
  }
}

/** Parts overlap in any way: those that statements join are taken apart into every combination. */
function splitByParts(person: Person, holds: readonly Hold[]): Crowd {
  const joined = new Set<string>();
  for (const hold of holds) {
    if (onlyPartOf(hold) !== null) continue;
    for (const part of [...hold.unions.flat(), ...hold.exclusions.flat(2)]) joined.add(part);
  }
  const nested = new Map<string, number[]>();
  const others: Hold[] = [];
  for (const hold of holds) {
    const part = onlyPartOf(hold);
    if (part === null || joined.has(part)) others.push(hold);
    else nested.set(part, [...(nested.get(part) ?? []), hold.position]);
  }
  const labels = [...joined];
  const cells = new Map<string, readonly number[]>();
  for (let subset = 0; subset < 2 ** labels.length; subset++) {
    const isOf = (part: string): boolean => (subset & (1 << labels.indexOf(part))) !== 0;
    const cell = others.filter((hold) => holdsFor(hold, isOf)).map(({ position }) => position);
    cells.set(cell.join(), cell);
  }
  return { person, cells: [...cells.values()], nested: [...nested.values()] };
}

/** The part that is all there is to it: whoever is of it is counted. */
function onlyPartOf({ unions, exclusions }: Hold): string | null {
  return exclusions.length === 0 && unions.length === 1 && unions[0]!.length === 1 ? unions[0]![0]! : null;
}

function holdsFor({ unions, exclusions }: Hold, isOf: (part: string) => boolean): boolean {
  return (
    unions.every((union) => union.some(isOf)) &&
    !exclusions.some((excluded) => excluded.every((union) => union.some(isOf)))
  );
}
