// Finds Admiralty grades that do not exist: sources are graded A to F, what they say 1 to 6. Told once for a grade.

import type { ClaimSet } from '../claims/claim.js';
import { quoteValue } from '../claims/visible.js';
import { tellEachValue } from './linter/each-value.js';
import type { Finding, Message } from './rule.js';

export const id = 'grade-out-of-range';
export const severity = 'warning';
export const kind = 'labels';
export const summary = '`reliability` is not A to F, or `credibility` not 1 to 6';

export const messages = {
  reliability: (grade: string): Message => ({
    reason: `${quoteValue(grade)} is no grade of a source`,
    expected: '`A` (reliable) to `E` (unreliable), or `F` (cannot be judged)',
    help: helpFor(
      grade,
      /^[1-6]$/.test(grade) ? 'this is a grade of what was said: write it in `credibility`' : null,
    ),
  }),
  credibility: (grade: string): Message => ({
    reason: `${quoteValue(grade)} is no grade of what was said`,
    expected: '`1` (confirmed) to `5` (improbable), or `6` (cannot be judged)',
    help: helpFor(
      grade,
      /^[a-f]$/i.test(grade) ? 'this is a grade of a source: write it in `reliability`' : null,
    ),
  }),
};

function helpFor(grade: string, otherColumn: string | null): string {
  const both = /^([a-f])[\s/-]?([1-6])$/i.exec(grade);
  if (both !== null) return `write \`${both[1]}\` in \`reliability\` and \`${both[2]}\` in \`credibility\``;
  return otherColumn ?? 'correct the grade, or leave it empty';
}

export function* checkSet(set: ClaimSet): Generator<Finding> {
  yield* tellEachValue(set, (claim) => {
    const reliability = claim.reliability.trim();
    if (reliability !== '' && !/^[A-F]$/i.test(reliability))
      return {
        value: reliability,
        finding: { claim, column: 'reliability', ...messages.reliability(reliability) },
      };
    const credibility = claim.credibility.trim();
    if (credibility === '' || /^[1-6]$/.test(credibility)) return null;
    return {
      value: credibility,
      finding: { claim, column: 'credibility', ...messages.credibility(credibility) },
    };
  });
}
