// The range of a scope from its figures, what is documented, and the scopes inside it (design section 5, "The range").

import type { Day } from '../claims/claim.js';
import { regionWithin } from '../model/coverage.js';
import type { EventModel } from '../model/event-model.js';
import { isCountOfADay, type Region, type Scope, scopeWithin } from '../model/people.js';
import type { Statement } from '../model/statement.js';
import type { Stance } from './answer.js';
import { AssumptionLog } from './assumption-log.js';
import { documentScope } from './documented.js';
import { listFigures, type SourceFigures } from './figures.js';
import { listScopes } from './known-scopes.js';
import { findOutgrown, lastDayOf } from './outgrown.js';
import { adversaryOf, endOfDocumented, findHighest, lowOfParts, lowOfWholes } from './range-ends.js';
import type { DocumentedBound, Range, RangeEnd, ScopeFigure } from './reckoning.js';
import { SelfConsistency } from './self-consistency.js';
import { listSums } from './sums.js';

/** Ranges of an event's scopes, each worked out once. */
export class RangeBook {
  readonly model: EventModel;
  readonly assumed = new AssumptionLog();
  readonly sources: SelfConsistency;
  readonly #include: Stance;
  readonly #ranges = new Map<string, Range>();
  /** Scopes that standing claims speak of, their totals over the sides, everyone and each side of killed. */
  readonly #spoken: readonly Region[];
  readonly #withinByScope: Map<string, Map<Region, boolean>>;
  readonly #figures = new Map<string, ReadonlyMap<string, SourceFigures>>();
  readonly #like: RangeBook | null;

  /** `like`: a book about the same people in which some statements say something else; the rest is taken from there. */
  constructor(model: EventModel, include: Stance, like: RangeBook | null = null) {
    this.model = model;
    this.#include = include;
    this.#withinByScope = like === null ? new Map() : like.#withinByScope;
    this.#like = like !== null && haveSameHoles(like.model, model) ? like : null;
    this.sources = new SelfConsistency(model);
    const regions = new Set(model.standing.map((statement) => statement.region));
    const spoken = listScopes(regions, model.population.sides);
    this.#spoken = spoken.map((scope) => ({ ...scope, excludes: [] }));
  }

  /** Ranges of the scopes that standing claims speak of: what is judged never depends on which rows are printed. */
  rangesSpokenOf(): readonly Range[] {
    return this.#spoken.map((scope) => this.rangeOf(scope));
  }

  rangeOf(scope: Scope): Range {
    const known = this.#ranges.get(scope.key);
    if (known !== undefined) return known;
    const range = this.#workOut(scope);
    this.#ranges.set(scope.key, range);
    return range;
  }

  /** Whether a statement's people lie within a scope. */
  isInside(region: Region, scope: Scope): boolean {
    let within = this.#withinByScope.get(scope.key);
    if (within === undefined) {
      within = new Map();
      this.#withinByScope.set(scope.key, within);
    }
    let inside = within.get(region);
    if (inside === undefined) {
      inside = scopeWithin(region, scope) || this.#isInsideByAtoms(region, scope);
      within.set(region, inside);
    }
    return inside;
  }

  /** Labels alone cannot tell where labels are joined, people are left out, or the event has one side. */
  #isInsideByAtoms(region: Region, scope: Scope): boolean {
    const { population } = this.model;
    const mayBeTold =
      region.excludes.length > 0 ||
      scope.side.labels.length > 1 ||
      scope.category.labels.length > 1 ||
      population.groups.length === 1;
    if (!mayBeTold || isCountOfADay(region.outcome) !== isCountOfADay(scope.outcome)) return false;
    return regionWithin(region, scope, population);
  }

  #workOut(scope: Scope): Range {
    const { model } = this;
    const isInside = (statement: Statement): boolean => this.isInside(statement.region, scope);
    const passing = isCountOfADay(scope.outcome);
    const floors = latestOnly(model.floors.filter(isInside), passing);
    const said = model.said.filter(isInside);
    const endless = model.confirmedWithoutEnd.filter(isInside);
    const onDay = passing ? latestDay([...floors, ...said]) : null;

    const {
      bound: documented,
      confirmed,
      confirmedBy,
      coverage,
    } = documentScope(model, scope, floors, endless);
    if (confirmed && coverage !== null) this.assumed.note(coverage.rests);
    const context = { model, scope, include: this.#include, assumed: this.assumed, sources: this.sources };
    const known = this.#like === null ? undefined : this.#like.#figures.get(scope.key);
    const bySource = listFigures(said, context, known ?? null);
    this.#figures.set(scope.key, bySource);
    const ofSources = [...bySource.values()].flatMap((one) => one.figures);
    const sums = listSums(scope, ofSources, {
      model,
      rangeOf: (part) => this.rangeOf(part),
      include: this.#include,
      assumed: this.assumed,
    });
    const figures: readonly ScopeFigure[] = [...ofSources, ...sums];
    const outgrown = findOutgrown(scope, figures, documented);
    const included = figures.filter((figure) => figure.included);
    const standing = included.filter((figure) => !outgrown.has(figure));
    const within = this.#rangesInside(scope);
    const lastDay = passing ? latestOf(standing, documented) : Number.NEGATIVE_INFINITY;
    // People leave a count of a day: one of an earlier day is no part of a later one.
    const inside = (end: 'low' | 'highest'): readonly Range[] =>
      within.filter((range) => (range[end]?.day ?? lastDay) >= lastDay);

    const wholes = standing.filter((figure) => figure.whole);
    let low: RangeEnd | null;
    let partial = false;
    if (confirmed) low = documented === null ? null : endOfDocumented(documented);
    else if (wholes.length > 0) low = lowOfWholes(wholes, documented);
    else {
      low = lowOfParts(standing, documented, inside('low'));
      partial = true;
    }
    const counted = passing ? standing : included;
    const { highest, high } = findHighest(counted, documented, inside('highest'));
    if (low === null && highest === null) partial = false;
    const beyond = figures.filter((figure) => !figure.included && figure.stance === 'adversary');
    return {
      scope,
      low,
      high,
      highest,
      partial,
      documented,
      confirmedBy,
      figures,
      outgrown,
      adversary: beyond.length === 0 ? null : adversaryOf(beyond, outgrown, passing),
      onDay,
    };
  }

  /** Ranges of the scopes inside that were spoken of. */
  #rangesInside(scope: Scope): readonly Range[] {
    const inside: Range[] = [];
    for (const other of this.#spoken) {
      if (other.key !== scope.key && this.#isPartOf(other, scope)) inside.push(this.rangeOf(other));
    }
    return inside;
  }

  /** Of two scopes of the same people the one whose labels lie within the other's is part of it. */
  #isPartOf(part: Region, whole: Scope): boolean {
    if (scopeWithin(part, whole)) return true;
    return this.isInside(part, whole) && !this.isInside({ ...whole, excludes: [] }, part);
  }
}

/** Whether a figure counts everyone depends on who is in a hole. */
function haveSameHoles(one: EventModel, other: EventModel): boolean {
  const keysOf = ({ openHoles }: EventModel): string => openHoles.map((hole) => hole.scope.key).join('\n');
  return keysOf(one) === keysOf(other);
}

function latestDay(statements: readonly Statement[]): number | null {
  return statements.length === 0 ? null : Math.max(...statements.map((statement) => statement.day));
}

/** Of counts of a day, what is documented is of the latest floor's day. */
function latestOnly(floors: readonly Statement[], passing: boolean): readonly Statement[] {
  const day = passing ? latestDay(floors) : null;
  return day === null ? floors : floors.filter((floor) => floor.day === day);
}

function latestOf(figures: readonly ScopeFigure[], documented: DocumentedBound | null): Day {
  const days = figures.flatMap((figure) => (figure.number === null ? [] : [lastDayOf(figure)]));
  return Math.max(documented?.day ?? Number.NEGATIVE_INFINITY, ...days);
}
