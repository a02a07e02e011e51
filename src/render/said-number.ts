// The number that an open end is printed with: what was said, not what follows from it. "More than 2,000" is 2,001 or more
// and is printed 2,000+; on each of two sides it is 4,000+ for 2,001 + 2,001.

import type {
  EndOrigin,
  EventAnswer,
  NamedProof,
  NamedTerm,
  ScopeAnswer,
  ScopeName,
} from '../answer/answer.js';
import type { Claim } from '../claims/claim.js';

/** The number said behind a scope's highest, where that is open; never more than its value. */
export function saidNumber(scope: ScopeAnswer, event: EventAnswer): number {
  const end = scope.highestSaid;
  if (end === null) return 0;
  if (end.basis !== 'sum') return end.value - countMoreThan(end);
  const sum = scope.figures.find((figure) => figure.kind === 'sum' && figure.number === end.value);
  if (sum?.kind !== 'sum') return end.value;
  const parts = sum.parts.map((name) => findScope(event, name));
  const known = parts.filter((part) => part?.highestSaid != null) as ScopeAnswer[];
  const total = known.reduce((total, part) => total + (part.highestSaid?.value ?? 0), 0);
  if (total !== end.value) return end.value;
  return known.reduce((said, part) => said + (part.high === null ? saidNumber(part, event) : part.high), 0);
}

/** How it adds up, as it was said: `[2000, 2000]` for two times "more than 2,000"; empty where one claim gives it. */
export function saidAddends(end: EndOrigin): readonly number[] {
  return end.addends.map((addend) => addend - (isMoreThan(end, addend) ? 1 : 0));
}

/** The numbers that a proof adds up, file order; empty for one, or where it weighs and subtracts. */
export function addendsOf({ divisor, terms }: NamedProof): readonly number[] {
  const plain = divisor === 1 && terms.every(({ end, weight }) => weight === 1 && end === terms[0]!.end);
  if (!plain || terms.length === 1) return [];
  return inFileOrder(terms).map(({ claim, end }) => claim.reading[end]!);
}

/** The same of lows, as they were said. */
export function saidLows(proof: NamedProof): readonly number[] {
  return addendsOf(proof).length === 0 ? [] : inFileOrder(proof.terms).map(({ claim }) => saidLowOf(claim));
}

/** The number said behind a low that a proof gives. */
export function saidLow(low: number, proof: NamedProof): number {
  const [only, ...more] = proof.terms;
  const lows =
    more.length === 0 && only!.claim.reading.low === low ? [saidLowOf(only!.claim)] : saidLows(proof);
  return lows.length === 0 ? low : lows.reduce((sum, one) => sum + one, 0);
}

function inFileOrder(terms: readonly NamedTerm[]): readonly NamedTerm[] {
  return [...terms].sort((one, other) => one.claim.order - other.claim.order);
}

function saidLowOf(claim: Claim): number {
  return claim.reading.low! - (saysMoreThan(claim) ? 1 : 0);
}

function countMoreThan(end: EndOrigin): number {
  const addends = end.addends.length === 0 ? [end.value] : end.addends;
  return addends.filter((addend) => isMoreThan(end, addend)).length;
}

function isMoreThan(end: EndOrigin, low: number): boolean {
  const behind = end.claims.filter((claim) => claim.reading.low === low);
  return behind.length > 0 && behind.every(saysMoreThan);
}

/** Whether the claim's low is one above the number in its words; the words count too where `low` was filled in beside them. */
function saysMoreThan({ reading, quantity }: Claim): boolean {
  if (reading.rule === 'more than') return true;
  if (reading.rule !== 'given' || reading.low === null || reading.high !== null) return false;
  const digits = quantity.replace(/[^0-9]+/g, '');
  return digits === String(reading.low - 1);
}

function findScope(event: EventAnswer, { side, category, outcome }: ScopeName): ScopeAnswer | undefined {
  return event.scopes.find(
    ({ scope }) => scope.side === side && scope.category === category && scope.outcome === outcome,
  );
}
