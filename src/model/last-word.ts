// The last word of each source about the same people stands; what it said before is replaced (design section 4, "Last word").

import type { Claim, Day } from '../claims/claim.js';
import { numberOf, type Statement } from './statement.js';

export interface Fate {
  readonly use: 'replaced' | 'doubled' | 'revised-down';
  readonly because: Claim | null;
}

export interface LastWords {
  readonly standing: readonly Statement[];
  readonly fates: ReadonlyMap<Statement, Fate>;
}

/** Keeps of each source, basis and people (side, category, outcome, `excludes`, first day) what stands. Linear but for sorting. */
export function findLastWords(statements: readonly Statement[]): LastWords {
  const fates = new Map<Statement, Fate>();
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { claim, region, start, countOfADay } = statement;
    const key = `${claim.basis}\n${region.key}\n${countOfADay ? '' : start}\n${claim.source}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [statement]);
    else group.push(statement);
  }
  const standing: Statement[] = [];
  for (const group of groups.values()) {
    if (group.length === 1) standing.push(group[0]!);
    else standing.push(...standingOf(group, fates));
  }
  standing.sort((one, other) => one.index - other.index);
  return { standing, fates };
}

function standingOf(group: readonly Statement[], fates: Map<Statement, Fate>): readonly Statement[] {
  const dated = group.filter((statement) => statement.dated);
  let left: readonly Statement[] = dated.length > 0 ? dated : group;
  const undated = dated.length > 0 ? group.filter((statement) => !statement.dated) : [];

  // Relays lag: a later number dated only by its publication, lower than the last word of those with a day, replaces nothing.
  const withDay = left.filter((statement) => statement.claim.asOf !== null);
  const lagging = new Map<Statement, Statement>();
  if (withDay.length > 0 && withDay.length < left.length) {
    const words = withDay.filter((statement) => !withDay.some((other) => replaces(other, statement)));
    const latest = words.reduce((a, b) => (isLater(b, a) ? b : a));
    const lowest = words.reduce((a, b) => ((numberOf(b) ?? 0) < (numberOf(a) ?? 0) ? b : a));
    left = left.filter((statement) => {
      const lags =
        statement.claim.asOf === null &&
        statement.day > latest.day &&
        (numberOf(statement) ?? 0) < (numberOf(lowest) ?? 0);
      if (lags) lagging.set(statement, latest);
      return !lags;
    });
  }

  const standing = keepLatest(left, fates);
  const last = standing[standing.length - 1] ?? null;
  for (const [statement, latest] of lagging) fates.set(statement, { use: 'replaced', because: latest.claim });
  for (const statement of undated) fates.set(statement, { use: 'replaced', because: last?.claim ?? null });
  return dropDoubled(standing, fates);
}

/** Keeps those that no other one replaces; a group shares source, basis and people. */
function keepLatest(group: readonly Statement[], fates: Map<Statement, Fate>): Statement[] {
  const exact = latestOf(group.filter(isExact));
  const coarse = group.filter((statement) => !isExact(statement));
  const kept: Statement[] = [];
  for (const statement of group) {
    let by: Statement | null = exact !== null && isLater(exact, statement) ? exact : null;
    if (by === null) by = coarse.find((other) => replaces(other, statement)) ?? null;
    if (by === null) kept.push(statement);
    else fates.set(statement, { use: 'replaced', because: by.claim });
  }
  return kept;
}

function latestOf(statements: readonly Statement[]): Statement | null {
  return statements.reduce<Statement | null>(
    (latest, one) => (latest === null || isLater(one, latest) ? one : latest),
    null,
  );
}

function isExact(statement: Statement): boolean {
  const written = statement.claim.asOf ?? statement.claim.published;
  return written === null || written.precision === 'day';
}

/** Later by own day, then by publication (empty: its own day; both undated: undated comes first). */
function isLater(one: Statement, other: Statement): boolean {
  if (one.dated && other.dated && one.day !== other.day) return one.day > other.day;
  return publicationOrder(one) > publicationOrder(other);
}

const MILLISECONDS_A_DAY = 86_400_000;

function publicationOrder(statement: Statement): number {
  const published = statement.claim.published;
  if (published !== null) return published.day * MILLISECONDS_A_DAY + published.time;
  return statement.dated ? statement.day * MILLISECONDS_A_DAY : Number.NEGATIVE_INFINITY;
}

/** A month or year does not replace an exact day inside it: nobody says that it is the later count. */
function replaces(later: Statement, earlier: Statement): boolean {
  if (!isLater(later, earlier)) return false;
  if (isExact(later) || !isExact(earlier)) return true;
  return earlier.day < firstDayOfSpan(later);
}

function firstDayOfSpan(statement: Statement): Day {
  const written = (statement.claim.asOf ?? statement.claim.published)!;
  const last = new Date(written.day * MILLISECONDS_A_DAY);
  const month = written.precision === 'year' ? 0 : last.getUTCMonth();
  return Date.UTC(last.getUTCFullYear(), month, 1) / MILLISECONDS_A_DAY;
}

/** The same source saying the same number of the same people and day twice counts once. */
function dropDoubled(standing: readonly Statement[], fates: Map<Statement, Fate>): Statement[] {
  if (standing.length < 2) return [...standing];
  const first = new Map<string, Statement>();
  return standing.filter((statement) => {
    const key = `${statement.low}/${statement.high}/${statement.day}/${statement.claim.omits}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, statement);
      return true;
    }
    fates.set(statement, { use: 'doubled', because: earlier.claim });
    return false;
  });
}
