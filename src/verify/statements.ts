// The statement that a result names by claim and side: whom it counts, how firmly, and what it may be used for. Read off the
// claim itself (design sections 4 and 5); what the result says of the claim is only held against it.

import type { Claim, Day } from '../claims/claim.js';
import type { EventContext } from './event-context.js';
import { type Counted, isPassing } from './groups.js';
import type { ResultStance, ResultStatement } from './result.js';
import { readSide } from './result-names.js';

export interface FoundStatement {
  readonly kind: 'statement';
  readonly claim: Claim;
  /** Folded side. */
  readonly side: string;
  readonly counted: Counted;
  readonly low: number | null;
  /** At its word; null also where the claim omits people that are no scope. */
  readonly high: number | null;
  readonly stance: ResultStance;
  /** Documented by its basis, and counted as reported since another's count. */
  readonly revisedDown: boolean;
}

export interface MissingStatement {
  readonly kind: 'fault';
  readonly what: string;
}

export function findStatement(
  { claim: id, side: text }: ResultStatement,
  context: EventContext,
): FoundStatement | MissingStatement {
  const claim = context.claims.get(id);
  if (claim === undefined) return { kind: 'fault', what: `there is no claim ${id}` };
  const side = readSide(text);
  const { facts } = context.people;
  if (
    side === null ||
    (claim.side.key === 'each' ? !(facts.sides ?? []).includes(side.key) : side.key !== claim.side.key)
  )
    return { kind: 'fault', what: `claim ${id} says nothing of ${text}` };
  const stance = stanceInResult(id, side.key, context);
  const { reading, basis } = claim;
  return {
    kind: 'statement',
    claim,
    side: side.key,
    counted: {
      scope: { side, category: claim.category, outcome: claim.outcome },
      excludes: claim.excludes,
      ...daysOf(claim, context),
    },
    low: reading.kind === 'unknown' ? null : reading.low,
    high: reading.kind === 'unknown' || claim.omits !== '' ? null : reading.high,
    stance,
    revisedDown: basis === 'documented' && stance !== 'documented',
  };
}

/** Every statement of a claim: one a side where it is about each. */
export function listStatements(id: string, context: EventContext): readonly FoundStatement[] {
  const side = context.claims.get(id)?.side;
  if (side === undefined) return [];
  const sides = side.key === 'each' ? (context.people.facts.sides ?? []) : [side.key];
  return sides.flatMap((name) => {
    const statement = findStatement({ claim: id, side: name }, context);
    return statement.kind === 'statement' ? [statement] : [];
  });
}

/** A claim's own day; null: undated. */
export function ownDayOf(claim: Claim): Day | null {
  return claim.asOf?.day ?? claim.published?.day ?? null;
}

function daysOf(
  claim: Claim,
  { from, asOf, people }: EventContext,
): Pick<Counted, 'start' | 'end' | 'onDay'> {
  const day = ownDayOf(claim) ?? asOf;
  if (isPassing(claim.outcome)) return { start: from, end: day, onDay: day };
  const { ended } = people.facts;
  const start = claim.from === null || claim.from.day <= from ? from : claim.from.day;
  return { start, end: Math.max(start, ended === null ? day : Math.min(day, ended)), onDay: null };
}

/** The result's stance; `checkClaims` holds it against the file. */
function stanceInResult(id: string, side: string, { said }: EventContext): ResultStance {
  const stances = Object.entries(said.get(id)?.stance ?? {});
  return stances.find(([name]) => readSide(name)?.key === side)?.[1] ?? 'adversary';
}
