// The claims of one event as statements about groups of people: the way from design section 4's first rule to its last.

import type { Claim, Day, EventFacts } from '../claims/claim.js';
import type { ClaimsOfEvent } from '../claims/claims-by-event.js';
import { makeVisible } from '../claims/visible.js';
import { isNobody } from './coverage.js';
import { findFirstDay } from './first-day.js';
import { findHoles, type Hole } from './holes.js';
import { type Fate, findLastWords } from './last-word.js';
import { LimitError } from './limit-error.js';
import type { Population } from './population.js';
import { namePopulation } from './population.js';
import { findRevisions } from './revised-down.js';
import { type SetAside, type Sifted, siftClaims } from './sift.js';
import { stanceOf } from './stance.js';
import { makeStatements, readStrictly, type Statement } from './statement.js';

export interface EventModel {
  readonly facts: EventFacts;
  readonly claims: readonly Claim[];
  readonly population: Population;
  /** First day that totals count from, and the answer's day; null where no claim is dated. */
  readonly from: Day | null;
  readonly asOf: Day | null;
  /** The same as numbers to compute with: 0 where nothing is dated. */
  readonly firstDay: Day;
  readonly answerDay: Day;
  /** Statements that stand, those demoted to `reported` among them. */
  readonly standing: readonly Statement[];
  /** Standing documented statements. */
  readonly floors: readonly Statement[];
  /** Standing statements that are not documented. */
  readonly said: readonly Statement[];
  /** Documented statements whose words give no end: what is said must not take their place. */
  readonly confirmedWithoutEnd: readonly Statement[];
  /** Statements of the demoted among `said`: they take no part in contradictions and implied. */
  readonly demoted: ReadonlyMap<Statement, Claim>;
  readonly holes: readonly Hole[];
  readonly openHoles: readonly Hole[];
  readonly setAside: ReadonlyMap<Claim, SetAside>;
  /** Every statement that speaks, and why those that do not stand do not. */
  readonly statements: readonly Statement[];
  readonly fates: ReadonlyMap<Statement, Fate>;
  readonly spokenOf: readonly Claim[];
}

export interface ModelOptions {
  readonly asOf: Day | null;
  readonly known: Day | null;
  readonly open: boolean;
  readonly ownSideFloors: boolean;
}

/** What the claims of an event say, before it is asked what stands of it. */
export interface EventStatements {
  readonly facts: EventFacts;
  readonly claims: readonly Claim[];
  readonly sifted: Sifted;
  readonly population: Population;
  readonly from: Day | null;
  readonly firstDay: Day;
  readonly answerDay: Day;
  readonly statements: readonly Statement[];
}

export function stateEvent(
  { facts, claims }: ClaimsOfEvent,
  origins: ReadonlyMap<string, Claim>,
  options: ModelOptions,
): EventStatements {
  const sifted = siftClaims(claims, origins, options);
  const population = namePopulation(facts, sifted.naming, options.open);
  const from = findFirstDay(
    facts,
    sifted.naming.filter((claim) => claim.reading.kind === 'interval'),
  );
  const firstDay = from ?? 0;
  const answerDay = Math.max(sifted.asOf ?? firstDay, firstDay);
  const { ownSideFloors } = options;
  const context = { facts, population, firstDay, answerDay, ownSideFloors };
  const statements = makeStatements(sifted.speaking, context);
  return { facts, claims, sifted, population, from, firstDay, answerDay, statements };
}

/** Which reading of the claims' words is asked for: the convention's, or only what the words guarantee. */
export type Ends = 'asked' | 'strict';

export function modelEvent(stated: EventStatements, ends: Ends): EventModel {
  const { facts, claims, sifted, population, from, firstDay, answerDay } = stated;
  const statements = ends === 'strict' ? stated.statements.map(readStrictly) : stated.statements;
  // Words that give no end under the convention bound nothing, replace nothing and are no hole.
  const bounds = (statement: Statement): boolean =>
    (statement.low !== null || statement.high !== null) && !isNobody(statement.region, population);
  const ended = statements.filter(bounds);
  const endless = statements.filter((statement) => !bounds(statement));
  const lastWords = findLastWords(ended);
  const revisions = findRevisions(lastWords.standing);
  const fates = new Map([...lastWords.fates, ...revisions.replaced]);

  const demoted = new Map<Statement, Claim>();
  const standing: Statement[] = [];
  for (const statement of lastWords.standing) {
    if (revisions.replaced.has(statement)) continue;
    const by = revisions.demoted.get(statement);
    if (by === undefined) standing.push(statement);
    else {
      const stance = stanceOf(statement.claim, statement.region.side, population.sides, population.declared);
      const reported: Statement = { ...statement, documented: false, stance };
      demoted.set(reported, by);
      standing.push(reported);
    }
  }
  checkDays(facts, standing);
  const floors = standing.filter((statement) => statement.documented);
  const said = standing.filter((statement) => !statement.documented);
  const holes = findHoles(floors, sifted.silent, standing, { sides: facts.sides ?? [], firstDay, answerDay });
  return {
    facts,
    claims,
    population,
    from,
    asOf: sifted.asOf,
    firstDay,
    answerDay,
    standing,
    floors,
    said,
    demoted,
    holes,
    openHoles: holes.filter((hole) => hole.open),
    setAside: sifted.setAside,
    confirmedWithoutEnd: endless.filter((statement) => statement.documented),
    statements,
    fates,
    spokenOf: sifted.spokenOf,
  };
}

/** Days on which standing statements may begin or end, for one answer (design section 5, "Limits"). */
const MOST_DAYS = 10_000;

function checkDays(facts: EventFacts, standing: readonly Statement[]): void {
  const days = new Set<Day>();
  for (const { start, end } of standing) days.add(start).add(end);
  if (days.size <= MOST_DAYS) return;
  throw new LimitError(
    `the claims about \`${makeVisible(facts.key)}\` begin or end on ${days.size} days; the limit is ${MOST_DAYS} for one answer`,
  );
}
