// What every output says of itself: what kind of number it holds, and how many rows were left out.

import type { AnswerFacts } from '../answer/answer.js';

export const NOTICE = 'A range of what was reported, not an estimate of the dead.';

/** The standing sentence, and another one where rows were skipped. */
export function noticeOf(answer: AnswerFacts): string {
  const skipped = answer.inputs.reduce((sum, input) => sum + input.skipped, 0);
  return skipped === 0 ? NOTICE : `${NOTICE} ${skippedRows(skipped)}`;
}

function skippedRows(skipped: number): string {
  return skipped === 1
    ? '1 row could not be read and was skipped.'
    : `${skipped} rows could not be read and were skipped.`;
}
