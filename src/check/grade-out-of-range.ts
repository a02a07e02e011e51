// Finds Admiralty grades that do not exist: sources are graded A to F, what they say 1 to 6.

import type { Claim } from '../claims/claim.js';
import { quoteValue } from '../claims/visible.js';
import type { Finding, Message } from './rule.js';

export const id = 'grade-out-of-range';
export const severity = 'warning';
export const kind = 'labels';
export const summary = '`reliability` is not A to F, or `credibility` not 1 to 6';

export const messages = {
  reliability: (grade: string): Message => ({
    reason: `${quoteValue(grade)} is no grade of a source`,
    expected: '`A` (reliable) to `E` (unreliable), or `F` (cannot be judged)',
    help: /^[1-6]$/.test(grade)
      ? 'this is a grade of what was said: write it in `credibility`'
      : 'correct the grade, or leave it empty',
  }),
  credibility: (grade: string): Message => ({
    reason: `${quoteValue(grade)} is no grade of what was said`,
    expected: '`1` (confirmed) to `5` (improbable), or `6` (cannot be judged)',
    help: /^[a-f]$/i.test(grade)
      ? 'this is a grade of a source: write it in `reliability`'
      : 'correct the grade, or leave it empty',
  }),
};

export function checkClaim(claim: Claim): Finding | null {
  const reliability = claim.reliability.trim();
  if (reliability !== '' && !/^[A-F]$/i.test(reliability))
    return { claim, column: 'reliability', ...messages.reliability(reliability) };
  const credibility = claim.credibility.trim();
  if (credibility !== '' && !/^[1-6]$/.test(credibility))
    return { claim, column: 'credibility', ...messages.credibility(credibility) };
  return null;
}
