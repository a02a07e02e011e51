// Checks weighted sums with integers alone: that every end is the claim's own and may be used, that in no group of people the
// sum says more than the scope, and that it gives the number printed.

import type { Day } from '../claims/claim.js';
import type { EventContext } from './event-context.js';
import { type Counted, largestSum, type Weighed } from './groups.js';
import type { ResultProof } from './result.js';
import type { NamedScope } from './result-names.js';
import { findStatement } from './statements.js';
import { endFor, findUnfit, type Purpose } from './voices.js';

/** What a sum is said to prove; a contradiction is that no people fit it. */
export type Bound =
  | { readonly kind: 'contradiction' }
  | {
      readonly kind: 'low' | 'high';
      readonly value: number;
      readonly scope: NamedScope;
      readonly until: Day | null;
      readonly onDay: Day | null;
      /** People of the scope of whom nothing is said. */
      readonly but?: readonly Counted[];
    };

/** A sentence that says what is wrong, or null. */
export function findFault(
  proof: ResultProof,
  bound: Bound,
  purpose: Purpose,
  context: EventContext,
): string | null {
  if (!isWhole(proof.divisor) || proof.divisor < 1)
    return `the divisor ${proof.divisor} is no whole number from 1 up`;
  let total = 0n;
  const weighed: Weighed[] = [];
  for (const term of proof.terms) {
    if (!isWhole(term.weight) || term.weight < 1)
      return `the weight ${term.weight} is no whole number from 1 up`;
    const statement = findStatement(term, context);
    if (statement.kind === 'fault') return statement.what;
    const unfit = findUnfit(statement, purpose, context);
    if (unfit !== null) return unfit;
    const end = endFor(statement, term.end, purpose);
    if (end === null) return `claim ${term.claim} gives no ${term.end}`;
    const weight = BigInt(term.weight) * (term.end === 'low' ? 1n : -1n);
    total += weight * BigInt(end);
    weighed.push({ ...statement.counted, weight });
  }
  if (bound.kind === 'contradiction') {
    if (largestSum(weighed, context.people) > 0n) return COUNTED_TWICE;
    return total > 0n ? null : `the sum is ${total}, which contradicts nothing`;
  }
  const divisor = BigInt(proof.divisor);
  const { scope, until, onDay, value } = bound;
  weighed.push({
    scope,
    excludes: [],
    start: context.from,
    end: onDay ?? until ?? Number.MAX_SAFE_INTEGER - 1,
    onDay,
    weight: bound.kind === 'low' ? -divisor : divisor,
    ...(bound.but === undefined ? {} : { but: bound.but }),
  });
  if (largestSum(weighed, context.people) > 0n) return COUNTED_TWICE;
  const rounded = bound.kind === 'low' ? divideUp(total, divisor) : -divideUp(total, divisor);
  return isWhole(value) && rounded === BigInt(value) ? null : `the sum gives ${rounded}, not ${value}`;
}

const COUNTED_TWICE = 'the sum counts some people more often than it may';

function isWhole(number: unknown): number is number {
  return Number.isSafeInteger(number);
}

function divideUp(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor > 0n ? quotient + 1n : quotient;
}
