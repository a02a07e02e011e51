// The range of a scope from its figures, what is documented, and the scopes inside it (design section 5, "The range").

import { regionWithin } from '../model/coverage.js';
import type { EventModel } from '../model/event-model.js';
import { isCountOfADay, type Region, type Scope, scopeWithin } from '../model/people.js';
import { boldestStance } from '../model/stance.js';
import type { Statement } from '../model/statement.js';
import type { Stance } from './answer.js';
import { AssumptionLog } from './assumption-log.js';
import { documentScope } from './documented.js';
import { listFigures, type SourceFigures } from './figures.js';
import { listScopes } from './known-scopes.js';
import { findOutgrown } from './outgrown.js';
import { statementsOf } from './proving.js';
import type { DocumentedBound, Range, RangeEnd, ScopeFigure, StatementProof } from './reckoning.js';
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
    const inside = this.#rangesInside(scope);

    const wholes = standing.filter((figure) => figure.whole);
    let low: RangeEnd | null;
    let partial = false;
    if (confirmed) low = documented === null ? null : endOfDocumented(documented);
    else if (wholes.length > 0) low = lowOfWholes(wholes, documented);
    else {
      low = lowOfParts(standing, documented, inside);
      partial = true;
    }
    const counted = passing ? standing : included;
    const { highest, high } = findHighest(counted, documented, passing ? sameDay(inside, onDay) : inside);
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

/** People leave a count of a day: one of an earlier day lifts no later whole. */
function sameDay(ranges: readonly Range[], day: number | null): readonly Range[] {
  return ranges.filter((range) => range.highest?.day === day);
}

function endOfDocumented(documented: DocumentedBound): RangeEnd {
  return {
    value: documented.low,
    basis: 'documented',
    statements: documented.statements,
    stance: 'documented',
    day: documented.day,
    addends: addendsOf(documented.proof),
  };
}

/** The numbers that a proof adds up; empty for one statement, or where it weighs and subtracts. */
function addendsOf(proof: StatementProof): readonly number[] {
  const { divisor, terms } = proof;
  const plain = divisor === 1 && terms.every((term) => term.weight === 1 && term.end === terms[0]!.end);
  return plain && terms.length > 1 ? terms.map((term) => term.statement[term.end]!) : [];
}

/** The smallest low of whole figures, but never less than what is documented. */
function lowOfWholes(wholes: readonly ScopeFigure[], documented: DocumentedBound | null): RangeEnd | null {
  const lows = wholes.filter((figure) => figure.low !== null);
  if (lows.length === 0) return documented === null ? null : endOfDocumented(documented);
  const value = Math.min(...lows.map((figure) => figure.low!));
  if (documented !== null && documented.low > value) return endOfDocumented(documented);
  const said = endOfFigures(lows, value, 'low');
  return documented !== null && documented.low === value ? joinEnds(endOfDocumented(documented), said) : said;
}

/** Of a part: the largest of what is documented, sums and scopes inside; only else the smallest partial figure. */
function lowOfParts(
  figures: readonly ScopeFigure[],
  documented: DocumentedBound | null,
  inside: readonly Range[],
): RangeEnd | null {
  const candidates: RangeEnd[] = documented === null ? [] : [endOfDocumented(documented)];
  for (const range of inside) if (range.low !== null) candidates.push(range.low);
  for (const figure of figures) {
    if (figure.kind === 'sum' && figure.low !== null)
      candidates.push(endOfFigures([figure], figure.low, 'low'));
  }
  if (candidates.length > 0) {
    const value = candidates.reduce((most, end) => Math.max(most, end.value), 0);
    return pickEnd(candidates.filter((end) => end.value === value));
  }
  const lows = figures.filter((figure) => figure.kind === 'source' && figure.low !== null);
  if (lows.length === 0) return null;
  return endOfFigures(lows, Math.min(...lows.map((figure) => figure.low!)), 'low');
}

const BASIS_ORDER: Readonly<Record<RangeEnd['basis'], number>> = { documented: 0, said: 1, sum: 2 };

/** Of equal ends the firmest basis; those of one basis are named together. */
function pickEnd(ends: readonly RangeEnd[]): RangeEnd {
  const best = Math.min(...ends.map((end) => BASIS_ORDER[end.basis]));
  const same = ends.filter((end) => BASIS_ORDER[end.basis] === best);
  if (best === BASIS_ORDER.said) return same.reduce(joinEnds);
  return same.reduce((one, other) => (other.statements.length < one.statements.length ? other : one));
}

function joinEnds(one: RangeEnd, other: RangeEnd): RangeEnd {
  const statements = new Set([...one.statements, ...other.statements]);
  return {
    ...one,
    statements: [...statements].sort((a, b) => a.index - b.index),
    day: Math.max(one.day, other.day),
  };
}

/** The end that figures give: every source that gives it alone is named; a sum only where no source does. */
function endOfFigures(figures: readonly ScopeFigure[], value: number, end: 'low' | 'number'): RangeEnd {
  const giving = figures.filter((figure) => figure[end] === value);
  const ends = giving.map((figure) => endOfFigure(figure, value, end));
  return pickEnd(ends);
}

function endOfFigure(figure: ScopeFigure, value: number, end: 'low' | 'number'): RangeEnd {
  if (figure.kind === 'source') {
    const proof =
      (end === 'low' || figure.high === null ? figure.provedLow : figure.provedHigh)?.proof ?? null;
    const { stance, day } = figure;
    return {
      value,
      basis: 'said',
      statements: proof === null ? figure.statements : statementsOf(proof),
      stance,
      day,
      addends: proof === null ? [] : addendsOf(proof),
    };
  }
  const statements = new Set<Statement>();
  const given = figure.parts.flatMap((part) => (end === 'low' ? part.low : part.highest) ?? []);
  for (const part of given) for (const statement of part.statements) statements.add(statement);
  return {
    value,
    basis: 'sum',
    statements: [...statements].sort((one, other) => one.index - other.index),
    stance: boldestStance([...statements].map((statement) => statement.stance)),
    day: Math.min(...[...statements].map((statement) => statement.day)),
    // Where one part alone has a number, that is the sum, as it came about itself.
    addends: given.length === 1 ? given[0]!.addends : given.map((part) => part.value),
  };
}

function findHighest(
  figures: readonly ScopeFigure[],
  documented: DocumentedBound | null,
  inside: readonly Range[],
): { highest: RangeEnd | null; high: number | null } {
  const numbers = figures.filter((figure) => figure.number !== null);
  let value = documented?.low ?? null;
  for (const figure of numbers) if (value === null || figure.number! > value) value = figure.number;
  let highest: RangeEnd | null = null;
  let high: number | null = null;
  if (value !== null) {
    const giving = numbers.filter((figure) => figure.number === value);
    const said = giving.length === 0 ? null : endOfFigures(giving, value, 'number');
    const found = documented?.low === value ? endOfDocumented(documented) : null;
    if (found !== null && said !== null && said.basis === 'said') highest = joinEnds(found, said);
    else highest = found ?? said;
    high = figures.some((figure) => figure.whole && figure.high === value) ? value : null;
  }
  // A whole is never below a scope inside it, but nobody capped it there.
  let lift: RangeEnd | null = null;
  for (const range of inside) {
    if (range.highest !== null && range.highest.value > (lift?.value ?? value ?? -1)) lift = range.highest;
  }
  return lift === null ? { highest, high } : { highest: lift, high: null };
}

function adversaryOf(
  beyond: readonly ScopeFigure[],
  outgrown: ReadonlySet<ScopeFigure>,
  passing: boolean,
): NonNullable<Range['adversary']> {
  const lows = beyond.filter((figure) => figure.whole && figure.low !== null && !outgrown.has(figure));
  const numbers = beyond.filter((figure) => figure.number !== null && !(passing && outgrown.has(figure)));
  const low = lows.reduce<number | null>(
    (least, { low: own }) => (least === null ? own : Math.min(least, own!)),
    null,
  );
  const high = numbers.reduce<number | null>(
    (most, { number }) => (most === null ? number : Math.max(most, number!)),
    null,
  );
  return {
    low: low === null ? null : endOfFigures(lows, low, 'low'),
    high: high === null ? null : endOfFigures(numbers, high, 'number'),
  };
}
