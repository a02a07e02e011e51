// Documented counts that fell: a later statement about the same people lies, at its word, wholly below (design section 4, "Documented").

import type { Claim } from '../claims/claim.js';
import type { Fate } from './last-word.js';
import type { Statement } from './statement.js';

export interface Revisions {
  /** Replaced by their own source's later word. */
  readonly replaced: ReadonlyMap<Statement, Fate>;
  /** Count as reported since another's documented count; with that count. */
  readonly demoted: ReadonlyMap<Statement, Claim>;
}

const NONE: Revisions = { replaced: new Map(), demoted: new Map() };

/** Counts of a day are not revised down: they fall. An undated statement revises nothing. */
export function findRevisions(standing: readonly Statement[]): Revisions {
  const groups = new Map<string, Statement[]>();
  for (const statement of standing) {
    if (!statement.documented || statement.countOfADay || statement.low === null) continue;
    groups.set(peopleKey(statement), []);
  }
  if (groups.size === 0) return NONE;
  for (const statement of standing) groups.get(peopleKey(statement))?.push(statement);

  const replaced = new Map<Statement, Fate>();
  const demoted = new Map<Statement, Claim>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    // From the latest day back: the lowest cap of each source, and of documented counts, on later days.
    const byDay = [...group].sort((one, other) => other.day - one.day || one.index - other.index);
    const ownLowest = new Map<string, Statement>();
    let lowestDocumented: Statement | null = null;
    let position = 0;
    while (position < byDay.length) {
      const day = byDay[position]!.day;
      let next = position;
      while (next < byDay.length && byDay[next]!.day === day) next++;
      const sameDay = byDay.slice(position, next);
      for (const statement of sameDay) {
        if (!statement.documented || statement.low === null) continue;
        const own = ownLowest.get(statement.claim.source);
        if (own !== undefined && own.high! < statement.low) {
          replaced.set(statement, { use: 'revised-down', because: own.claim });
        } else if (
          lowestDocumented !== null &&
          lowestDocumented.claim.source !== statement.claim.source &&
          lowestDocumented.high! < statement.low
        ) {
          demoted.set(statement, lowestDocumented.claim);
        }
      }
      for (const statement of sameDay) {
        if (statement.high === null || !statement.dated) continue;
        const own = ownLowest.get(statement.claim.source);
        if (own === undefined || statement.high < own.high!) ownLowest.set(statement.claim.source, statement);
        if (statement.documented && (lowestDocumented === null || statement.high < lowestDocumented.high!)) {
          lowestDocumented = statement;
        }
      }
      position = next;
    }
  }
  return { replaced, demoted };
}

function peopleKey(statement: Statement): string {
  return `${statement.start}\n${statement.region.key}`;
}
