// Finds confirmed tolls in words that nobody can have confirmed: who counted does not say "dozens".

import type { Claim } from '../claims/claim.js';
import { findFigures } from './linter/figures.js';
import { wordsOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'documented-vague';
export const severity = 'warning';
export const kind = 'words';
export const summary = 'a documented number is too vague to have been counted';

export const messages = {
  vague: (claim: Claim): Message => ({
    reason: `${wordsOf(claim)} stands as documented, but is no count`,
    expected: 'a number that somebody counted, or `reported`',
    help: 'set `basis` to `reported`, or give the number of the list or method behind it',
  }),
};

const VAGUE: ReadonlySet<string> = new Set(['vague', 'band']);
/** These may stand before a count, and before a vague word: "at least several hundred". */
const ONE_SIDED: ReadonlySet<string> = new Set(['at least', 'more than', 'range']);

export function checkClaim(claim: Claim): Finding | null {
  if (claim.basis !== 'documented') return null;
  const { rule, lowApproximate } = claim.reading;
  const isVague =
    VAGUE.has(rule) || (ONE_SIDED.has(rule) && lowApproximate && findFigures(claim.quantity).length === 0);
  return isVague ? { claim, column: 'basis', ...messages.vague(claim) } : null;
}
