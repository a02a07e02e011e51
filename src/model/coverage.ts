// Whether statements count everyone of a scope but the holes, each on its own day (design section 5, "Documented" and "Figures").
//
// A scope is taken apart into atoms: one label of each dimension, `null` for the people of no named label. Statements count
// an atom where their days follow on one another from the first day without a gap.

import type { Day, LabelPart, Spec } from '../claims/claim.js';
import type { Hole } from './holes.js';
import { isEveryone, type Region, type Scope, scopeWithin } from './people.js';
import type { Population, SideNames } from './population.js';
import type { Statement } from './statement.js';

/** One label of each dimension; null: those of no named label. */
export interface Atom {
  readonly side: LabelPart | null;
  readonly category: LabelPart | null;
  readonly outcome: LabelPart | null;
}

const NO_SIDE: SideNames = { side: null, categories: new Set(), closed: false };

export function plainLabel(base: string): LabelPart {
  return { base, part: null };
}

/** Which assumptions are made: that everyone is of a declared side, that a side's people are of its named categories. */
export interface Assumptions {
  readonly sides: boolean;
  readonly categories: boolean;
}

const ALL_ASSUMED: Assumptions = { sides: true, categories: true };

/** The atoms of a scope. Without an assumption those people are added whom it leaves out. */
export function* atomsOf(scope: Scope, population: Population, assume = ALL_ASSUMED): Generator<Atom> {
  const outcomes: readonly (LabelPart | null)[] = isEveryone(scope.outcome)
    ? [...population.outcomes.map(plainLabel), null]
    : scope.outcome.labels;
  for (const { side, names } of sidesOf(scope.side, population, assume)) {
    for (const category of categoriesOf(scope.category, names, assume)) {
      for (const outcome of outcomes) yield { side, category, outcome };
    }
  }
}

function* sidesOf(
  side: Spec,
  population: Population,
  assume: Assumptions,
): Generator<{ side: LabelPart | null; names: SideNames }> {
  if (isEveryone(side)) {
    for (const names of population.groups) {
      yield { side: names.side === null ? null : plainLabel(names.side), names };
    }
    if (!assume.sides && !population.hasRest) yield { side: null, names: NO_SIDE };
    return;
  }
  for (const label of side.labels) {
    yield { side: label, names: population.groups.find((group) => group.side === label.base) ?? NO_SIDE };
  }
}

function* categoriesOf(category: Spec, names: SideNames, assume: Assumptions): Generator<LabelPart | null> {
  if (!isEveryone(category)) {
    yield* category.labels;
    return;
  }
  for (const base of names.categories) yield plainLabel(base);
  if (!names.closed || !assume.categories) yield null;
}

function specCovers(spec: Spec, label: LabelPart | null): boolean {
  if (isEveryone(spec)) return true;
  if (label === null) return false;
  return spec.labels.some((own) => own.base === label.base && (own.part === null || own.part === label.part));
}

export function scopeCovers(scope: Scope, atom: Atom): boolean {
  return (
    specCovers(scope.side, atom.side) &&
    specCovers(scope.category, atom.category) &&
    specCovers(scope.outcome, atom.outcome)
  );
}

function specTouches(spec: Spec, label: LabelPart | null): boolean {
  if (isEveryone(spec)) return true;
  return spec.labels.some((own) => own.base === 'all' || own.base === label?.base || label?.base === 'all');
}

export function scopeTouches(scope: Scope, atom: Atom): boolean {
  return (
    specTouches(scope.side, atom.side) &&
    specTouches(scope.category, atom.category) &&
    specTouches(scope.outcome, atom.outcome)
  );
}

/** Whether a region holds all of an atom; what it leaves out does not count against it where that is a hole. */
export function regionCovers(region: Region, atom: Atom, holes: readonly Hole[]): boolean {
  if (!scopeCovers(region, atom)) return false;
  return region.excludes.every((exclude) => !scopeTouches(exclude, atom) || isHole(exclude, holes));
}

/** Whether all people of a scope are in a hole. */
function isHole(scope: Scope, holes: readonly Hole[]): boolean {
  return holes.some((hole) => scopeWithin(scope, hole.scope));
}

export interface Coverage {
  readonly whole: boolean;
  /** The earliest of the last days on which its parts are counted; null where not whole. */
  readonly until: Day | null;
  /** The assumptions without which it would not be whole. */
  readonly rests: Assumptions;
}

const NOTHING_ASSUMED: Assumptions = { sides: false, categories: false };
const NOT_WHOLE: Coverage = { whole: false, until: null, rests: NOTHING_ASSUMED };

/** Coverage of a scope by statements inside it. `holes` are the open ones. */
export function findCoverage(
  statements: readonly Statement[],
  scope: Scope,
  event: { readonly population: Population; readonly holes: readonly Hole[]; readonly firstDay: Day },
): Coverage {
  const { population, holes, firstDay } = event;
  const single = statements.length === 1 ? statements[0]! : null;
  if (
    single !== null &&
    single.region.key === scope.key &&
    (single.countOfADay || single.start === firstDay)
  ) {
    return { whole: true, until: single.end, rests: NOTHING_ASSUMED };
  }
  const atoms = [...atomsOf(scope, population)];
  const outsideHoles = atoms.filter((atom) => !holes.some((hole) => scopeCovers(hole.scope, atom)));
  // A scope that is all hole is counted only by who counts the hole itself.
  const [needed, exempt] = outsideHoles.length === 0 ? [atoms, []] : [outsideHoles, holes];
  let until: Day | null = null;
  for (const atom of needed) {
    const day = lastDayCounted(statements, atom, exempt, firstDay);
    if (day === null) return NOT_WHOLE;
    if (until === null || day < until) until = day;
  }
  const counts = (assume: Assumptions): boolean => {
    for (const atom of atomsOf(scope, population, assume)) {
      if (exempt.some((hole) => scopeCovers(hole.scope, atom))) continue;
      if (lastDayCounted(statements, atom, exempt, firstDay) === null) return false;
    }
    return true;
  };
  const rests = {
    sides: !population.hasRest && !counts({ sides: false, categories: true }),
    categories: !counts({ sides: true, categories: false }),
  };
  return { whole: true, until, rests };
}

/** The day up to which an atom is counted without a gap from the first; null where it is not, or with a gap. */
function lastDayCounted(
  statements: readonly Statement[],
  atom: Atom,
  holes: readonly Hole[],
  firstDay: Day,
): Day | null {
  const spans: Statement[] = [];
  for (const statement of statements) {
    if (regionCovers(statement.region, atom, holes)) spans.push(statement);
    else if (scopeCovers(statement.region, atom)) {
      const end = countTogether(statement, statements, atom, holes, firstDay);
      if (end !== null) spans.push({ ...statement, end });
    }
  }
  if (spans.length === 0) return null;
  let reached = firstDay - 1;
  for (const { start, end, countOfADay } of spans.sort((one, other) => one.start - other.start)) {
    if (!countOfADay && start > reached + 1) return null;
    reached = Math.max(reached, end);
  }
  return reached;
}

/**
 * The last day on which a statement counts an atom with those who count just whom it leaves out of it; null where nobody
 * counts them from the first day on.
 */
function countTogether(
  { region, end }: Statement,
  statements: readonly Statement[],
  atom: Atom,
  holes: readonly Hole[],
  firstDay: Day,
): Day | null {
  let until = end;
  for (const exclude of region.excludes) {
    if (!scopeTouches(exclude, atom) || isHole(exclude, holes)) continue;
    const counting = statements.filter(
      (other) =>
        other.region.excludes.length === 0 &&
        (other.countOfADay || other.start === firstDay) &&
        scopeWithin(exclude, other.region),
    );
    if (counting.length === 0) return null;
    until = Math.min(until, Math.max(...counting.map((other) => other.end)));
  }
  return until;
}

/** Whether a region lies within a scope: by its labels, else atom by atom (joined labels, `excludes`, an event of one side). */
export function regionWithin(region: Region, scope: Scope, population: Population): boolean {
  for (const atom of atomsOf(region, population)) {
    if (region.excludes.some((exclude) => scopeCovers(exclude, atom))) continue;
    if (!scopeCovers(scope, atom)) return false;
  }
  return true;
}

/** Whether a region leaves out everybody whom it could count. */
export function isNobody(region: Region, population: Population): boolean {
  if (region.excludes.length === 0) return false;
  for (const atom of atomsOf(region, population)) {
    if (!region.excludes.some((exclude) => scopeCovers(exclude, atom))) return false;
  }
  return true;
}
