// Sums of the ranges of the parts that a scope splits into: the event's sides, in every way that was spoken of, and the
// categories named (design section 5, "Parts").

import type { Day, Spec } from '../claims/claim.js';
import { atomsOf, scopeCovers } from '../model/coverage.js';
import type { EventModel } from '../model/event-model.js';
import { LimitError } from '../model/limit-error.js';
import { isCountOfADay, isEveryone, makeScope, type Scope, specOfBase } from '../model/people.js';
import { boldestStance, rankOfStance } from '../model/stance.js';
import type { Statement } from '../model/statement.js';
import type { Stance } from './answer.js';
import type { AssumptionLog } from './assumption-log.js';
import type { FigureOfSum, Range, ScopeFigure } from './reckoning.js';
import { addCounts } from './whole-number.js';

/** Ways to tile the sides of one scope that are added up; more have never been seen. */
const MOST_TILINGS = 1000;

interface SumContext {
  readonly model: EventModel;
  readonly rangeOf: (scope: Scope) => Range;
  readonly include: Stance;
  readonly assumed: AssumptionLog;
}

/**
 * The sums of a scope. None where every source behind it gives a whole figure of its own (`figures`, within `--include`): of
 * counts of a day one that is no older, since later counts replace it.
 */
export function listSums(
  scope: Scope,
  figures: readonly ScopeFigure[],
  context: SumContext,
): readonly FigureOfSum[] {
  const passing = isCountOfADay(scope.outcome);
  const giveWhole = new Map<string, Day>();
  for (const figure of figures) {
    if (figure.kind === 'source' && figure.whole && figure.included)
      giveWhole.set(figure.source, passing ? figure.day : Number.POSITIVE_INFINITY);
  }
  const sums: FigureOfSum[] = [];
  for (const split of splitsOf(scope, context.model)) {
    const sum = addUp(split, context);
    if (sum === null) continue;
    const saidWhole = (source: string): boolean =>
      (giveWhole.get(source) ?? Number.NEGATIVE_INFINITY) >= sum.day;
    if (![...sum.sources].every(saidWhole)) sums.push(sum);
  }
  return sums;
}

interface Split {
  readonly parts: readonly Scope[];
  /** Whether people may belong to none of the parts. */
  readonly hasRest: boolean;
  readonly by: 'sides' | 'categories';
  readonly ofEveryone: boolean;
}

function* splitsOf(scope: Scope, model: EventModel): Generator<Split> {
  const { population } = model;
  const ofEveryone = isEveryone(scope.side);
  const sides = ofEveryone ? population.sides : plainBases(scope.side);
  if (sides.length > (ofEveryone ? 0 : 1)) {
    const units = unitsOf(scope, sides, model);
    for (const tiling of tilingsOf(sides, units)) {
      const parts = tiling.map((side) => makeScope(side, scope.category, scope.outcome));
      yield { parts, hasRest: ofEveryone && population.hasRest, by: 'sides', ofEveryone };
    }
  }
  if (!isEveryone(scope.category)) return;
  const bases = new Set(scope.side.labels.map((label) => label.base));
  const groups = population.groups.filter(
    (group) => ofEveryone || (group.side !== null && bases.has(group.side)),
  );
  const named = population.categories.filter((category) =>
    groups.some((group) => group.categories.has(category)),
  );
  if (named.length === 0) return;
  const parts = named.map((category) => makeScope(scope.side, specOfBase(category), scope.outcome));
  yield { parts, hasRest: !groups.every((group) => group.closed), by: 'categories', ofEveryone };
}

function plainBases(side: Spec): readonly string[] {
  return side.labels.every((label) => label.part === null && label.base !== 'all')
    ? side.labels.map((label) => label.base)
    : [];
}

/** Single sides, and sides joined as somebody spoke of them for this category and outcome. */
function unitsOf(scope: Scope, sides: readonly string[], model: EventModel): readonly Spec[] {
  const within = new Set(sides);
  const joined = new Map<string, Spec>();
  for (const { region } of model.standing) {
    if (region.category.key !== scope.category.key || region.outcome.key !== scope.outcome.key) continue;
    const bases = plainBases(region.side);
    if (bases.length < 2 || region.side.key === scope.side.key || !bases.every((base) => within.has(base)))
      continue;
    joined.set(region.side.key, region.side);
  }
  return [...joined.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** Every way to make up the sides of single ones and the joined units given, each side once. */
function tilingsOf(sides: readonly string[], units: readonly Spec[]): readonly (readonly Spec[])[] {
  const tilings: Spec[][] = [];
  const chosen: Spec[] = [];
  const taken = new Set<string>();
  const place = (position: number): void => {
    while (position < sides.length && taken.has(sides[position]!)) position++;
    if (position === sides.length) {
      if (tilings.length === MOST_TILINGS)
        throw new LimitError(`the sides can be added up in over ${MOST_TILINGS} ways`);
      tilings.push([...chosen]);
      return;
    }
    const side = sides[position]!;
    const single = specOfBase(side);
    for (const unit of [single, ...units.filter((one) => one.labels.some((label) => label.base === side))]) {
      if (unit.labels.some((label) => taken.has(label.base))) continue;
      for (const label of unit.labels) taken.add(label.base);
      chosen.push(unit);
      place(position + 1);
      chosen.pop();
      for (const label of unit.labels) taken.delete(label.base);
    }
  };
  if (units.length === 0) return [sides.map(specOfBase)];
  place(0);
  return tilings;
}

function addUp(split: Split, context: SumContext): FigureOfSum | null {
  const { model, rangeOf, include, assumed } = context;
  const parts = split.parts.map(rangeOf);
  const given = parts.filter((part) => part.low !== null || part.highest !== null);
  if (given.length === 0) return null;
  const missing = parts.filter((part) => !given.includes(part) && !isAllHole(part.scope, model));
  const whole = !split.hasRest && missing.length === 0 && given.every((part) => !part.partial);
  if (whole)
    assumed.note({ sides: split.by === 'sides' && split.ofEveryone, categories: split.by === 'categories' });

  const lows = given.flatMap((part) => (part.low === null ? [] : [part.low.value]));
  // Nobody caps a part that is all hole.
  const highs = parts.map((part) => part.high);
  const numbers = given.flatMap((part) => (part.highest === null ? [] : [part.highest.value]));
  const statements: Statement[] = [];
  for (const part of given)
    statements.push(...(part.low?.statements ?? []), ...(part.highest?.statements ?? []));
  const stance = boldestStance(statements.map((statement) => statement.stance));
  return {
    kind: 'sum',
    parts: given,
    low: lows.length === 0 ? null : addCounts(lows),
    high: whole && highs.every((high) => high !== null) ? addCounts(highs) : null,
    number: numbers.length === 0 ? null : addCounts(numbers),
    whole,
    stance,
    day: Math.min(...statements.map((statement) => statement.day)),
    included: rankOfStance(stance) <= rankOfStance(include),
    sources: new Set(statements.map((statement) => statement.claim.source)),
  };
}

/** Whether nobody of a scope is outside the open holes. */
function isAllHole(scope: Scope, model: EventModel): boolean {
  if (model.openHoles.length === 0) return false;
  for (const atom of atomsOf(scope, model.population)) {
    if (!model.openHoles.some((hole) => scopeCovers(hole.scope, atom))) return false;
  }
  return true;
}
