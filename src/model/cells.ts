// Statements as sums over cells: side × category × outcome × period, cells that the same statements cover being one (design
// section 4, "From claims to arithmetic").
//
// The product is never built: only labels that the statements at hand tell apart become cells. Parts of a label that no
// statement joins are nested cells (each at most its whole, overlapping in any way); joined ones are taken apart into every
// combination, which is why their number has a limit (design section 5, "Limits").

import type { Day, Spec } from '../claims/claim.js';
import type { CoverSystem, Ends } from '../engine/system.js';
import { CellCollector, type Hold, type Span } from './cell-collector.js';
import { isCountOfADay, isEveryone, isPassingLabel, type Region, type Scope } from './people.js';
import type { Population, SideNames } from './population.js';
import type { Statement } from './statement.js';

/** The people asked about, and up to which day; null: to the end of days. */
export interface Target {
  readonly scope: Scope | Region;
  /** First day asked about, where it is not the event's first. */
  readonly from?: Day;
  readonly until: Day | null;
  /** For a count of a day: that day. */
  readonly onDay: Day | null;
}

export function buildSystem(
  statements: readonly Statement[],
  endsOf: (statement: Statement) => Ends,
  target: Target | null,
  event: { readonly population: Population; readonly firstDay: Day },
): CoverSystem {
  // Statements about the same people and days are one: the first stands for all.
  const spans: Span[] = [];
  const firsts = new Map<Region, Map<string, number>>();
  const sameAs = statements.map((statement, owner) => {
    const { region, countOfADay } = statement;
    const start = countOfADay ? event.firstDay : statement.start;
    const onDay = countOfADay ? statement.day : null;
    let ofRegion = firsts.get(region);
    if (ofRegion === undefined) {
      ofRegion = new Map();
      firsts.set(region, ofRegion);
    }
    const key = `${start} ${statement.end}`;
    const first = ofRegion.get(key);
    if (first !== undefined) return first;
    ofRegion.set(key, owner);
    spans.push({ owner, region, start, end: statement.end, onDay });
    return owner;
  });
  if (target !== null) {
    const end = target.onDay ?? target.until ?? Number.POSITIVE_INFINITY;
    const excludes = 'excludes' in target.scope ? target.scope.excludes : [];
    const start = target.from ?? event.firstDay;
    spans.push({ owner: -1, region: { ...target.scope, excludes }, start, end, onDay: target.onDay });
  }
  const cells = new CellCollector();
  // Whom only an exclusion names must be told apart, too: else it would leave out nobody.
  const named = spans.flatMap(({ region }) => [region, ...region.excludes]);
  const categories = basesOf(named.map((scope) => scope.category));
  const sides = basesOf(named.map((scope) => scope.side));
  for (const group of groupsToldApart(event.population, sides, categories)) {
    const ofSide = spans.filter((span) => touches(span.region.side, group.side));
    for (const category of categoriesToldApart(group, categories)) {
      const ofCategory = ofSide.filter((span) => touches(span.region.category, category));
      if (ofCategory.length === 0) continue;
      for (const outcome of outcomesToldApart(ofCategory)) {
        const holds: Hold[] = [];
        for (const span of ofCategory) {
          const hold = holdOf(span, group.side, category, outcome);
          if (hold !== null) holds.push(hold);
        }
        if (holds.length > 0) cells.addPeriods(holds, outcome?.day !== null && outcome !== null);
      }
    }
  }
  return { cells: cells.cells, nested: cells.nested, statements: statements.map(endsOf), sameAs };
}

function basesOf(specs: readonly Spec[]): ReadonlySet<string> {
  const bases = new Set<string>();
  for (const spec of specs) for (const label of spec.labels) if (label.base !== 'all') bases.add(label.base);
  return bases;
}

/** Sides that the statements name, and of the others one for each way in which their categories differ. */
function groupsToldApart(
  population: Population,
  sides: ReadonlySet<string>,
  categories: ReadonlySet<string>,
): readonly SideNames[] {
  const groups: SideNames[] = [];
  const seen = new Set<string>();
  for (const group of population.groups) {
    if (group.side !== null && sides.has(group.side)) {
      groups.push(group);
      continue;
    }
    const told = categoriesToldApart(group, categories).join('\n');
    if (seen.has(told)) continue;
    seen.add(told);
    groups.push({ ...group, side: null });
  }
  const known = new Set(population.sides);
  const rest = population.groups[population.groups.length - 1];
  if (population.hasRest && rest !== undefined) {
    for (const side of sides) if (!known.has(side)) groups.push({ ...rest, side });
  }
  return groups;
}

/** Categories that the statements name, as far as this side can have such people; null: its other people. */
function categoriesToldApart(group: SideNames, categories: ReadonlySet<string>): readonly (string | null)[] {
  const told: (string | null)[] = [...categories].filter(
    (category) => !group.closed || group.categories.has(category),
  );
  const others = !group.closed || [...group.categories].some((category) => !categories.has(category));
  return others ? [...told, null] : told;
}

interface OutcomeCell {
  readonly base: string;
  /** Null: a toll; else the day that a count of a day speaks of. */
  readonly day: Day | null;
}

/** Outcomes that the statements name; null: other tolls, where somebody speaks of casualties. */
function outcomesToldApart(spans: readonly Span[]): readonly (OutcomeCell | null)[] {
  const told = new Map<string, OutcomeCell | null>();
  for (const { region, onDay } of spans) {
    for (const { outcome } of [region, ...region.excludes]) {
      if (isEveryone(outcome)) told.set('', null);
      for (const label of outcome.labels) {
        const day = onDay !== null && isPassingLabel(label) ? onDay : null;
        told.set(`${label.base}\n${day ?? ''}`, { base: label.base, day });
      }
    }
  }
  return [...told.values()];
}

function touches(spec: Spec, base: string | null): boolean {
  return isEveryone(spec) || spec.labels.some((label) => label.base === 'all' || label.base === base);
}

/** The parts by which a spec covers a base: none at all (null), all of it (empty), or a union of parts. */
function partsOf(
  dimension: string,
  spec: Spec,
  base: string | null,
  day: Day | null,
): readonly string[] | null {
  if (isEveryone(spec)) return [];
  const parts: string[] = [];
  for (const label of spec.labels) {
    if (label.base !== base && label.base !== 'all') continue;
    if (label.part === null) return [];
    parts.push(`${dimension}\n${label.base}\n${label.part}${day === null ? '' : `\n${day}`}`);
  }
  return parts.length === 0 ? null : parts;
}

function holdOf(
  span: Span,
  side: string | null,
  category: string | null,
  outcome: OutcomeCell | null,
): Hold | null {
  const unions = unionsOf(span.region, span.onDay, side, category, outcome);
  if (unions === null) return null;
  const exclusions: (readonly (readonly string[])[])[] = [];
  for (const exclude of span.region.excludes) {
    const excluded = unionsOf(exclude, span.onDay, side, category, outcome);
    if (excluded === null) continue;
    if (excluded.length === 0) return null;
    exclusions.push(excluded);
  }
  return { span, unions, exclusions };
}

function unionsOf(
  scope: Scope,
  onDay: Day | null,
  side: string | null,
  category: string | null,
  outcome: OutcomeCell | null,
): readonly (readonly string[])[] | null {
  const ofSide = partsOf('side', scope.side, side, null);
  const ofCategory = partsOf('category', scope.category, category, null);
  if (ofSide === null || ofCategory === null) return null;
  let ofOutcome: readonly string[] | null;
  if (outcome === null || outcome.day === null) {
    const passing = onDay !== null && isCountOfADay(scope.outcome);
    const spec = passing
      ? { ...scope.outcome, labels: scope.outcome.labels.filter((label) => !isPassingLabel(label)) }
      : scope.outcome;
    if (passing && spec.labels.length === 0) return null;
    ofOutcome = partsOf('outcome', spec, outcome?.base ?? null, onDay);
  } else {
    ofOutcome = onDay === outcome.day ? partsOf('outcome', scope.outcome, outcome.base, onDay) : null;
  }
  if (ofOutcome === null) return null;
  return [ofSide, ofCategory, ofOutcome].filter((parts) => parts.length > 0);
}
