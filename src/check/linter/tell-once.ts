// A contradiction that another rule explains is that rule's to tell: one source's two numbers of one day cannot all be true
// either, but doubled-claim says what is wrong. Where that rule is off, the contradiction is told.

import type { Claim } from '../../claims/claim.js';
import type { Found } from './check-claims.js';

const GENERAL = 'contradiction';
/** Rules that find fault with the very claims that contradict one another, and say which fault. */
const EXPLAINING: ReadonlySet<string> = new Set([
  'doubled-claim',
  'one-statement-two-wordings',
  'parts-exceed-whole',
  'sums-disagree',
  'transposed-digits',
]);

export function tellOnce(found: readonly Found[]): readonly Found[] {
  if (!found.some(({ rule }) => rule === GENERAL)) return found;
  const explained = new Set(found.filter(({ rule }) => EXPLAINING.has(rule)).map(claimsOf));
  return found.filter((one) => one.rule !== GENERAL || !explained.has(claimsOf(one)));
}

/** The claims that a finding is about, as one text. */
function claimsOf({ finding }: Found): string {
  const orders = [finding.claim, ...(finding.related ?? [])].map((claim: Claim) => claim.order);
  return [...new Set(orders)].sort((a, b) => a - b).join(' ');
}
