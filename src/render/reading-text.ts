// What a claim's words were read as, in words: `950 to 999`, `2,001 or more`, `up to 50`.

import type { Claim, ClaimReading } from '../claims/claim.js';
import { formatCount } from './count.js';

/** Rules whose English words say the ends themselves, so that "read as" would only repeat them. */
const PLAIN_RULES = new Set(['exact', 'at least', 'more than', 'at most', 'less than', 'range', 'unknown']);

/** An interval in words; an end that the words do not give is not named. */
export function showInterval(low: number | null, high: number | null): string {
  if (low === null) return high === null ? 'no number' : `up to ${formatCount(high)}`;
  if (high === null) return `${formatCount(low)} or more`;
  return low === high ? formatCount(low) : `${formatCount(low)} to ${formatCount(high)}`;
}

/** What the words were read as; '' where they say so themselves. */
export function explainReading({ quantity, reading }: Claim): string {
  if (reading.kind === 'unknown') return 'a number that is not given';
  const interval = showInterval(reading.low, reading.high);
  if (quantity === '') return '';
  if (reading.rule === 'given') return saysItself(quantity, reading) ? '' : `given as ${interval}`;
  const inEnglish = reading.language === 'en' || reading.language === 'und';
  const plain =
    inEnglish && PLAIN_RULES.has(reading.rule) && !reading.lowApproximate && !reading.highApproximate;
  return plain ? '' : `read as ${interval}`;
}

/** The words where there are any, in quotation marks; else the ends as they were filled in. */
export function quoteClaim({ quantity, reading }: Claim, safe: (text: string) => string): string {
  return quantity === '' ? showInterval(reading.low, reading.high) : `"${safe(quantity)}"`;
}

/** Why a claim bounds nothing: it gives no number, or one that holds for others than those it is about. */
export function explainUnbound({ reading, omits }: Claim, safe: (text: string) => string): string {
  if (reading.kind === 'unknown') return 'gives no number';
  if (omits === '') return 'bounds nothing as its words are read';
  return `bounds nothing: it does not count ${safe(omits.trim().replace(/\.$/, ''))}`;
}

function saysItself(quantity: string, { low, high }: ClaimReading): boolean {
  if (low === null || high === null) return false;
  const written = quantity.replace(/[\s,]/g, '');
  return low === high ? written === String(low) : new RegExp(`^${low}(-|–|—|to)${high}$`).test(written);
}
