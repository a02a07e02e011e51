// The numbers of a proof as a figure's open end is printed with: what was said, not what follows from it. "More than 2,000" is
// 2,001 or more and is printed 2,000+; on each of two sides it is 4,000+ for 2,001 + 2,001.

import type { NamedProof, NamedTerm } from '../answer/answer.js';
import { saidLow } from '../claims/said-low.js';

/** The numbers that a proof adds up, file order; empty for one, or where it weighs and subtracts. */
export function addendsOf({ divisor, terms }: NamedProof): readonly number[] {
  const plain = divisor === 1 && terms.every(({ end, weight }) => weight === 1 && end === terms[0]!.end);
  if (!plain || terms.length === 1) return [];
  return inFileOrder(terms).map(({ claim, end }) => claim.reading[end]!);
}

/** The same of lows, as they were said. */
export function saidAddendsOf(proof: NamedProof): readonly number[] {
  return addendsOf(proof).length === 0 ? [] : inFileOrder(proof.terms).map(({ claim }) => saidLow(claim));
}

/** The number said behind a low that a proof gives. */
export function saidNumberOf(low: number, proof: NamedProof): number {
  const [only, ...more] = proof.terms;
  if (more.length === 0) return only!.claim.reading.low === low ? saidLow(only!.claim) : low;
  const said = saidAddendsOf(proof);
  return said.length === 0 ? low : said.reduce((sum, one) => sum + one, 0);
}

function inFileOrder(terms: readonly NamedTerm[]): readonly NamedTerm[] {
  return [...terms].sort((one, other) => one.claim.order - other.claim.order);
}
