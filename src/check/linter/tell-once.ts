// What two rules find in the same rows is told by the one that says more. A contradiction that another rule explains is that
// rule's: one source's two numbers of one day cannot all be true either, but doubled-claim says what is wrong. Where that rule
// is off, the contradiction is told.

import type { Claim } from '../../claims/claim.js';
import type { Diagnostic } from '../../claims/diagnostic.js';
import type { Found } from './found.js';

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

/** What the reader warns of and a rule tells of the same row, in more words: "on each side" beside a number of all sides. */
const BETTER_TOLD: ReadonlyMap<string, string> = new Map([['per-side-words', 'side-not-each']]);

/** Takes out warnings of the reader that a rule tells too. */
export function dropToldFaults(
  faults: readonly Diagnostic[],
  found: readonly Found[],
): readonly Diagnostic[] {
  const told = new Set(
    found.map(({ rule, finding }) => `${rule} ${finding.claim.file}:${finding.claim.line}`),
  );
  return faults.filter(({ rule, file, line }) => {
    const better = BETTER_TOLD.get(rule);
    return better === undefined || !told.has(`${better} ${file}:${line}`);
  });
}

/** The claims that a finding is about, as one text. */
function claimsOf({ finding }: Found): string {
  const orders = [finding.claim, ...(finding.related ?? [])].map((claim: Claim) => claim.order);
  return [...new Set(orders)].sort((a, b) => a - b).join(' ');
}
