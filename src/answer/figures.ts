// What each source says of a scope: its undocumented statements exactly about it, else all of them inside it taken together
// (design section 5, "Figures").

import { boundLow } from '../engine/bounds.js';
import type { CoverSystem } from '../engine/system.js';
import { findCoverage } from '../model/coverage.js';
import type { EventModel } from '../model/event-model.js';
import type { Scope } from '../model/people.js';
import { boldestStance, rankOfStance } from '../model/stance.js';
import { numberOf, type Statement } from '../model/statement.js';
import type { Stance } from './answer.js';
import type { AssumptionLog } from './assumption-log.js';
import { canAllBeTrue, proofByOne, proveHigh, proveLow, systemOf, wordsOf } from './proving.js';
import { type FigureOfSource, ProvedEnd } from './reckoning.js';
import type { SelfConsistency } from './self-consistency.js';
import { groupBySource } from './statement-groups.js';

interface FigureContext {
  readonly model: EventModel;
  readonly scope: Scope;
  readonly include: Stance;
  readonly assumed: AssumptionLog;
  readonly sources: SelfConsistency;
}

/** What one source says inside a scope, and its figures. */
export interface SourceFigures {
  readonly inside: readonly Statement[];
  readonly figures: readonly FigureOfSource[];
}

/**
 * The figures of every source; `inside` are the undocumented statements inside the scope, file order. `known` are figures
 * of the scope that hold where a source says the very same.
 */
export function listFigures(
  inside: readonly Statement[],
  context: FigureContext,
  known: ReadonlyMap<string, SourceFigures> | null,
): ReadonlyMap<string, SourceFigures> {
  const bySource = new Map<string, SourceFigures>();
  for (const [source, statements] of groupBySource(inside)) {
    const same = known?.get(source);
    const figures =
      same !== undefined && areSame(same.inside, statements)
        ? same.figures
        : figuresOfSource(statements, context);
    bySource.set(source, { inside: statements, figures });
  }
  return bySource;
}

function areSame(some: readonly Statement[], others: readonly Statement[]): boolean {
  return some.length === others.length && some.every((one, position) => one === others[position]);
}

function figuresOfSource(inside: readonly Statement[], context: FigureContext): readonly FigureOfSource[] {
  const { scope, model } = context;
  if (inside.length === 1) return [figureOfOne(inside[0]!, context)];

  // Counts of a day speak of their own day alone: the source's latest one is what it says.
  const ofToday = (statements: readonly Statement[]): readonly Statement[] =>
    inside[0]!.countOfADay ? latestOf(statements) : statements;
  const exact = ofToday(inside.filter((statement) => isExactlyAbout(statement, scope, model)));
  if (exact.length > 0) {
    const figures = takeTogether(exact, context);
    if (exact.length === inside.length || !isOvertaken(figures, inside, context)) return figures;
  }
  return takeTogether(ofToday(inside), context);
}

function latestOf(statements: readonly Statement[]): readonly Statement[] {
  const latest = statements.reduce((day, one) => Math.max(day, one.day), Number.NEGATIVE_INFINITY);
  return statements.filter(({ day }) => day === latest);
}

function isExactlyAbout(statement: Statement, scope: Scope, model: EventModel): boolean {
  // The key of a region names whom it leaves out, too: a number without them is of others.
  return statement.region.key === scope.key && (statement.countOfADay || statement.start === model.firstDay);
}

/**
 * Whether what the source said later inside the scope, with what it said of the scope, proves a low above its number: a total
 * that grew since, or the first of daily figures.
 */
function isOvertaken(
  figures: readonly FigureOfSource[],
  inside: readonly Statement[],
  context: FigureContext,
): boolean {
  const number = figures.reduce((most, figure) => Math.max(most, figure.number ?? 0), 0);
  const day = figures.reduce((last, figure) => Math.max(last, figure.day), Number.NEGATIVE_INFINITY);
  const later = inside.filter((statement) => statement.day > day);
  if (later.length === 0) return false;
  if (later[0]!.countOfADay)
    return takeTogether(latestOf(later), context).some(({ low }) => (low ?? 0) > number);
  const exact = new Set(figures.flatMap((figure) => figure.statements));
  const together = inside.filter((statement) => statement.day > day || exact.has(statement));
  return (
    provesMoreThan(number, together, context) ??
    provesMoreThan(number, later, context) ??
    later.some((statement) => (statement.low ?? 0) > number)
  );
}

/** Null where the statements cannot all be true. */
function provesMoreThan(
  number: number,
  statements: readonly Statement[],
  context: FigureContext,
): boolean | null {
  // No bound is above the sum of the lows that prove it.
  if (statements.reduce((sum, statement) => sum + (statement.low ?? 0), 0) <= number) return false;
  const system = systemOf(
    context.model,
    statements,
    { scope: context.scope, until: null, onDay: null },
    wordsOf,
  );
  if (!goTogether(statements, system, context)) return null;
  return Number(boundLow(system)?.value ?? 0n) > number;
}

/** One figure where the statements can all be true, else each is a figure. */
function takeTogether(statements: readonly Statement[], context: FigureContext): readonly FigureOfSource[] {
  if (statements.length === 1) return [figureOfOne(statements[0]!, context)];
  const { model, scope } = context;
  const until = Math.max(...statements.map((statement) => statement.end));
  const onDay = statements[0]!.countOfADay ? statements[0]!.day : null;
  const system = systemOf(model, statements, { scope, until, onDay }, wordsOf);
  if (!goTogether(statements, system, context))
    return statements.map((statement) => figureOfOne(statement, context));
  const low = proveLow(system, statements);
  const whole = isWhole(statements, context);
  return [makeFigure(statements, whole, low, whole ? proveHigh(system, statements) : null, context)];
}

/** Whether statements of one source can all be true. */
function goTogether(
  statements: readonly Statement[],
  system: CoverSystem,
  { sources }: FigureContext,
): boolean {
  return sources.isConsistent(statements[0]!.claim.source) || canAllBeTrue(system);
}

function figureOfOne(statement: Statement, context: FigureContext): FigureOfSource {
  const whole = isWhole([statement], context);
  const high = whole ? highByOne(statement, context) : null;
  return makeFigure([statement], whole, endByOne(statement, 'low'), high, context);
}

/** Of a scope that is whole but for its holes, a number that leaves out the holes is no cap. */
function highByOne(statement: Statement, { model, scope }: FigureContext): ProvedEnd | null {
  const { region, high, end, countOfADay, day } = statement;
  if (high === null || region.key === scope.key) return endByOne(statement, 'high');
  const target = { scope, until: end, onDay: countOfADay ? day : null };
  return proveHigh(systemOf(model, [statement], target, wordsOf), [statement]);
}

function endByOne(statement: Statement, end: 'low' | 'high'): ProvedEnd | null {
  const value = statement[end];
  return value === null ? null : new ProvedEnd(value, () => proofByOne(statement, end));
}

function isWhole(statements: readonly Statement[], context: FigureContext): boolean {
  const { model, scope, assumed } = context;
  const event = { population: model.population, holes: model.openHoles, firstDay: model.firstDay };
  const coverage = findCoverage(statements, scope, event);
  if (coverage.whole) assumed.note(coverage.rests);
  return coverage.whole;
}

function makeFigure(
  statements: readonly Statement[],
  whole: boolean,
  low: ProvedEnd | null,
  high: ProvedEnd | null,
  context: FigureContext,
): FigureOfSource {
  const ends = { low: low?.value ?? null, high: high?.value ?? null };
  const stance = boldestStance(statements.map((statement) => statement.stance));
  return {
    kind: 'source',
    source: statements[0]!.claim.source,
    statements,
    ...ends,
    number: numberOf(ends),
    whole,
    stance,
    day: Math.max(...statements.map((statement) => statement.day)),
    included: rankOfStance(stance) <= rankOfStance(context.include),
    provedLow: low,
    provedHigh: high,
  };
}
