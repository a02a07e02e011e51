// From the engine's unbounded integers to the numbers of an answer, and sums of those.

import { LimitError } from '../model/limit-error.js';

const MOST = BigInt(Number.MAX_SAFE_INTEGER);

/** A count as a number; beyond 9,007,199,254,740,991 numbers are no longer whole, so that is a limit. */
export function toCount(value: bigint): number {
  if (value > MOST || value < -MOST) throw beyond();
  return Number(value);
}

export function addCounts(counts: Iterable<number>): number {
  let sum = 0;
  for (const count of counts) {
    sum += count;
    if (!Number.isSafeInteger(sum)) throw beyond();
  }
  return sum;
}

function beyond(): LimitError {
  return new LimitError(
    'a sum of claims is over 9,007,199,254,740,991, the largest number that is counted exactly',
  );
}
