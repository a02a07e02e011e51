// The number in a claim's words behind its low: "more than 2,000" is 2,001 or more, and 2,000 was said.

import type { Claim } from './claim.js';

/** Of a claim that has a low; never more than it. The words count too where `low` was filled in beside them. */
export function saidLow({ reading, quantity }: Claim): number {
  const low = reading.low!;
  if (reading.rule === 'more than') return low - 1;
  if (reading.rule !== 'given' || reading.high !== null) return low;
  return quantity.replace(/[^0-9]+/g, '') === String(low - 1) ? low - 1 : low;
}
