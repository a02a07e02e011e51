// What `reconcile read` answers for a phrase: a line for people, or an object for JSON (docs/quantities.md).

import { languageName } from '../quantity/languages.js';
import type { IntervalReading, Reading } from '../quantity/reading.js';
import { showInterval } from './reading-text.js';

/** `2,001 or more · more than · English`; a refusal is one line too, so that lines answer lines. */
export function renderReadingLine(reading: Reading): string {
  if (reading.kind === 'refused') return `not read · ${reading.reason} [${reading.code}]`;
  if (reading.kind === 'unknown')
    return ['no number given', 'unknown', languageOf(reading.language)].join(' · ');
  const parts = [showReading(reading), reading.rule, languageOf(reading.language)];
  if (reading.advice !== undefined) parts.push(reading.advice);
  return parts.join(' · ');
}

/**
 * The interval in words that read back as the same ends: `≈` before a range or a floor marks and does not widen. Before a
 * single number it would, so that such a number, and a ceiling, is `perhaps`.
 */
export function showReading({ low, high, lowApproximate, highApproximate }: IntervalReading): string {
  if (low === null && high === null) return 'no bound';
  // "1 to 80,000" would read back as elided thousands.
  const elides = low !== null && high !== null && high % 1000 === 0 && low < high / 1000;
  if (elides)
    return `${lowApproximate || highApproximate ? 'perhaps ' : ''}at least ${showInterval(low, low)} and at most ${showInterval(high, high)}`;
  const interval = showInterval(low, high);
  if (!lowApproximate && !highApproximate) return interval;
  return low === high || low === null ? `perhaps ${interval}` : `≈${interval}`;
}

/** The object of a JSON line. `approximate` is whether any end is; which one stands beside it. */
export function readingToJson(text: string, reading: Reading) {
  if (reading.kind === 'refused') {
    const { code, reason, expected, help } = reading;
    return { text, error: reason, code, expected, help };
  }
  const interval = reading.kind === 'interval' ? reading : null;
  const lowApproximate = interval?.lowApproximate ?? false;
  const highApproximate = interval?.highApproximate ?? false;
  return {
    text,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    approximate: lowApproximate || highApproximate,
    low_approximate: lowApproximate,
    high_approximate: highApproximate,
    rule: reading.rule,
    language: reading.language,
    ...(interval?.advice === undefined ? {} : { advice: interval.advice }),
  };
}

function languageOf(code: string): string {
  return languageName(code);
}
