// Checks the proofs of one scope: of what is documented, of every source's figure, and of what is implied.

import type { Day } from '../claims/claim.js';
import { type Bound, findFault } from './check-proofs.js';
import type { EventContext } from './event-context.js';
import { isPassing } from './groups.js';
import type { ResultProof, ResultScope } from './result.js';
import { readDay, readScopeName } from './result-names.js';
import { ownDayOf } from './statements.js';
import type { Purpose, SetAside } from './voices.js';

export interface CheckedSum {
  readonly kind: 'proof';
  /** What the sum is said to prove: `low of Vladimir Putin`. */
  readonly name: string;
  readonly bound: Bound['kind'];
  readonly proof: ResultProof;
  /** What follows from it beside its number, a sentence; '' where nothing does. */
  readonly meaning: string;
  /** What is wrong with it, or null. */
  readonly fault: string | null;
}

export interface ScopeProofs {
  readonly sums: readonly CheckedSum[];
  /** Numbers without a sum, and sums without a number. */
  readonly unproved: readonly string[];
}

export function checkScopeProofs(scope: ResultScope, context: EventContext, setAside: SetAside): ScopeProofs {
  const sums: CheckedSum[] = [];
  const unproved: string[] = [];
  const named = readScopeName(scope);
  const passing = isPassing(named.outcome);
  const { ended } = context.people.facts;
  const endOfDays = (day: Day): Day => (ended === null ? day : Math.min(day, ended));
  const prove = (
    name: string,
    end: { readonly kind: 'low' | 'high'; readonly value: number | null; readonly proof: ResultProof | null },
    days: { readonly until: Day | null; readonly onDay: Day | null },
    purpose: Purpose,
  ): void => {
    const { kind, value, proof } = end;
    if (proof === null && value === null) return;
    if (proof === null) unproved.push(`${name}: ${value} is given without a sum that proves it`);
    else if (value === null) unproved.push(`${name}: there is a sum, but no number`);
    else {
      const fault = findFault(proof, { kind, value, scope: named, ...days }, purpose, context);
      sums.push({ kind: 'proof', name, bound: kind, proof, meaning: '', fault });
    }
  };

  if (scope.documented !== null) {
    const { low, proof } = scope.documented;
    const onDay = passing ? dayOfProof(proof, context) : null;
    prove('documented', { kind: 'low', value: low, proof }, { until: null, onDay }, { kind: 'documented' });
  }
  for (const { source, claims, low, high, low_proof, high_proof, day } of scope.figures) {
    if (source === undefined) continue;
    const until = day === null ? context.asOf : readDay(day);
    const onDay = passing ? until : null;
    const purpose: Purpose = { kind: 'figure', source, claims: claims ?? [] };
    const lowEnd = { kind: 'low', value: low, proof: low_proof ?? null } as const;
    const highEnd = { kind: 'high', value: high, proof: high_proof ?? null } as const;
    prove(`low of ${source}`, lowEnd, { until: null, onDay }, purpose);
    prove(`high of ${source}`, highEnd, { until: endOfDays(until), onDay }, purpose);
  }
  if (scope.implied !== null) {
    const { low, high, low_proof, high_proof } = scope.implied;
    const onDay = passing && scope.as_of !== null ? readDay(scope.as_of) : null;
    const purpose: Purpose = { kind: 'implied', setAside };
    const until = endOfDays(context.asOf);
    prove('implied low', { kind: 'low', value: low, proof: low_proof }, { until: null, onDay }, purpose);
    prove('implied high', { kind: 'high', value: high, proof: high_proof }, { until, onDay }, purpose);
  }
  return { sums, unproved };
}

function dayOfProof(proof: ResultProof, { claims, asOf }: EventContext): Day {
  const claim = claims.get(proof.terms[0]?.claim ?? '');
  return claim === undefined ? asOf : (ownDayOf(claim) ?? asOf);
}
