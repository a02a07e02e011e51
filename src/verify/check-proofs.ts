// Checks weighted sums with integers alone: that every end is the claim's own, that in no group of people the sum says more
// than the scope, and that it gives the number printed.

import type { Claim, Day, Spec } from '../claims/claim.js';
import { type CountedScope, type EventPeople, isPassing, largestSum, type Weighed } from './groups.js';
import type { ResultProof, ResultTerm } from './result.js';

export interface ProofContext {
  readonly people: EventPeople;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly from: Day;
  readonly asOf: Day;
  /** `--floors own`: own-side counts of soldiers may be floors. */
  readonly sideOf: (text: string) => Spec | null;
}

export interface AskedPeople {
  readonly scope: CountedScope;
  readonly until: Day | null;
  readonly onDay: Day | null;
}

export type ProvedBound = 'low' | 'high' | 'contradiction';

/** A sentence that says what is wrong, or null. `target` is null for a contradiction. */
export function findFault(
  proof: ResultProof,
  bound: ProvedBound,
  value: number | null,
  target: AskedPeople | null,
  context: ProofContext,
): string | null {
  if (!isWhole(proof.divisor) || proof.divisor < 1)
    return `the divisor ${proof.divisor} is no whole number from 1 up`;
  let total = 0n;
  const weighed: Weighed[] = [];
  for (const term of proof.terms) {
    if (!isWhole(term.weight) || term.weight < 1)
      return `the weight ${term.weight} is no whole number from 1 up`;
    const claim = context.claims.get(term.claim);
    if (claim === undefined) return `there is no claim ${term.claim}`;
    const end = endOf(claim, term);
    if (end === null) return `claim ${term.claim} gives no ${term.end}`;
    const weight = BigInt(term.weight) * (term.end === 'low' ? 1n : -1n);
    total += weight * BigInt(end);
    const statement = weigh(claim, term, weight, context);
    if (statement === null) return `claim ${term.claim} says nothing of ${term.side}`;
    weighed.push(statement);
  }
  if (target !== null) {
    weighed.push({
      scope: target.scope,
      excludes: [],
      start: context.from,
      end: target.onDay ?? target.until ?? Number.MAX_SAFE_INTEGER - 1,
      onDay: target.onDay,
      weight: bound === 'high' ? BigInt(proof.divisor) : -BigInt(proof.divisor),
    });
  }
  if (largestSum(weighed, context.people) > 0n) return 'the sum counts some people more often than it may';
  if (bound === 'contradiction') return total > 0n ? null : `the sum is ${total}, which contradicts nothing`;
  const divisor = BigInt(proof.divisor);
  const rounded = bound === 'low' ? divideUp(total, divisor) : -divideUp(total, divisor);
  return value !== null && isWhole(value) && rounded === BigInt(value)
    ? null
    : `the sum gives ${rounded}, not ${value}`;
}

/** What a contradiction adds up to: how many are too many. */
export function totalOf(proof: ResultProof, claims: ReadonlyMap<string, Claim>): bigint {
  let total = 0n;
  for (const term of proof.terms) {
    const end = endOf(claims.get(term.claim)!, term) ?? 0;
    total += BigInt(term.weight) * BigInt(end) * (term.end === 'low' ? 1n : -1n);
  }
  return total;
}

function isWhole(number: unknown): number is number {
  return Number.isSafeInteger(number);
}

function divideUp(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor > 0n ? quotient + 1n : quotient;
}

function endOf({ reading, omits }: Claim, { end }: ResultTerm): number | null {
  if (reading.kind === 'unknown') return null;
  return end === 'low' ? reading.low : omits === '' ? reading.high : null;
}

function weigh(claim: Claim, term: ResultTerm, weight: bigint, context: ProofContext): Weighed | null {
  const named = context.sideOf(term.side);
  if (named === null) return null;
  if (
    claim.side.key === 'each'
      ? !(context.people.facts.sides ?? []).includes(named.key)
      : named.key !== claim.side.key
  )
    return null;
  const onDay = isPassing(claim.outcome) ? (ownDayOf(claim) ?? context.asOf) : null;
  const day = ownDayOf(claim) ?? context.asOf;
  const from = claim.from === null || claim.from.day <= context.from ? context.from : claim.from.day;
  const { ended } = context.people.facts;
  return {
    scope: { side: named, category: claim.category, outcome: claim.outcome },
    excludes: claim.excludes,
    start: onDay === null ? from : context.from,
    end: onDay ?? Math.max(from, ended === null ? day : Math.min(day, ended)),
    onDay,
    weight,
  };
}

function ownDayOf(claim: Claim): Day | null {
  return claim.asOf?.day ?? claim.published?.day ?? null;
}
