// A proof as a sum in words that a reader can follow with a pencil (docs/proofs.md).

import type { NamedProof, NamedTerm } from '../answer/answer.js';
import type { Claim } from '../claims/claim.js';
import { formatCount } from './count.js';

interface Wording {
  readonly safe: (text: string) => string;
  readonly sourceOf: (claim: Claim) => string;
}

/** More terms than this of one kind are added up before they are told. */
const MOST_TERMS = 6;

/**
 * `1,000 (a mission, claim all), less 400 (the north, claim n), less 450 (the south, claim s): at least 150`. `bound` says what
 * the sum proves.
 */
export function showProof(
  proof: NamedProof,
  bound: 'low' | 'high' | 'contradiction',
  wording: Wording,
): string {
  const firm = bound === 'high' ? 'high' : 'low';
  const added = proof.terms.filter((term) => term.end === firm);
  const taken = proof.terms.filter((term) => term.end !== firm);
  const total = sumOf(added) - sumOf(taken);
  const sum = [
    nameTerms(added, wording).join(' + '),
    // Each by itself: "less 400 + 450" would be read as 50 more.
    ...nameTerms(taken, wording).map((term) => `less ${term}`),
  ].join(', ');
  if (bound === 'contradiction') return `${sum}: ${formatCount(total)} too many.`;
  const divided = proof.divisor === 1 ? total : total / proof.divisor;
  const value = bound === 'low' ? Math.ceil(divided) : Math.floor(divided);
  const division =
    proof.divisor === 1 ? '' : `, divided by ${formatCount(proof.divisor)} and rounded to whole people`;
  return `${sum}${division}: ${bound === 'low' ? 'at least' : 'at most'} ${formatCount(value)}.`;
}

function sumOf(terms: readonly NamedTerm[]): number {
  return terms.reduce((sum, { claim, end, weight }) => sum + weight * (claim.reading[end] ?? 0), 0);
}

function nameTerms(terms: readonly NamedTerm[], { safe, sourceOf }: Wording): string[] {
  if (terms.length > MOST_TERMS) {
    const sources = [...new Set(terms.map(({ claim }) => safe(sourceOf(claim))))];
    const named = sources.length > 3 ? `${formatCount(sources.length)} sources` : sources.join(', ');
    return [`${formatCount(terms.length)} numbers of ${named}, ${formatCount(sumOf(terms))} together`];
  }
  return terms.map(({ claim, side, end, weight }) => {
    const times = weight === 1 ? '' : `${formatCount(weight)} × `;
    const about = side === 'all' ? '' : ` for ${safe(side)}`;
    return `${times}${formatCount(claim.reading[end] ?? 0)} (${safe(sourceOf(claim))}${about}, claim ${safe(claim.id)})`;
  });
}
