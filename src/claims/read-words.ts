// The number of a claim: what its words mean, or what `low` and `high` say in their place.
import { readWithStrict } from '../quantity/read-quantity.js';
import type { Convention } from '../quantity/reading.js';
import { isBlankValue } from './blank-marks.js';
import { faultOfLength } from './cell-faults.js';
import { accept, type CellReading, refuse } from './cell-reading.js';
import type { ClaimReading } from './claim.js';
import { faultOf } from './fault.js';
import type { ClaimNumber } from './row-claim.js';
import { readWholeNumber } from './whole-number.js';

/** A quantity's words and what they mean, and advice that goes with them, or ''. */
export interface WordsReading extends ClaimNumber {
  readonly advice: string;
}

/** Bare figures, of which half of many files are made: every convention reads them alike, without looking for words. */
const PLAIN_FIGURE = /^(?:0|[1-9]\d{0,14})$/;

/** What a quantity's words mean under a convention. */
export function readWords(text: string, convention: Convention): CellReading<WordsReading> {
  const tooLong = faultOfLength(text);
  if (tooLong) return refuse(tooLong);
  if (PLAIN_FIGURE.test(text)) return accept({ text, reading: exactly(Number(text)), advice: '' });
  const { reading, strict } = readWithStrict(text, convention);
  if (reading.kind === 'refused') return refuse(faultOf(reading));
  if (reading.kind === 'unknown') {
    const bounds = intervalOf({ low: null, high: null, rule: reading.rule, language: reading.language });
    return accept({ text: text.trim(), reading: { ...bounds, kind: 'unknown' }, advice: '' });
  }
  return accept({
    text: text.trim(),
    reading: {
      kind: 'interval',
      low: reading.low,
      high: reading.high,
      lowApproximate: reading.lowApproximate,
      highApproximate: reading.highApproximate,
      rule: reading.rule,
      language: reading.language,
      strictLow: strict.kind === 'interval' ? strict.low : null,
      strictHigh: strict.kind === 'interval' ? strict.high : null,
    },
    advice: reading.advice ?? '',
  });
}

/** `low` or `high`: a whole number, or null where the cell is empty. */
export function readEnd(text: string): CellReading<number | null> {
  if (isBlankValue(text)) return accept(null);
  const tooLong = faultOfLength(text);
  if (tooLong) return refuse(tooLong);
  const reading = readWholeNumber(text);
  return reading.kind === 'number' ? accept(reading.value) : refuse(faultOf(reading));
}

/** The number that `low` and `high` give, whatever the words beside them. */
export function givenNumber(text: string, low: number | null, high: number | null): ClaimNumber {
  return { text: text.trim(), reading: intervalOf({ low, high, rule: 'given', language: 'und' }) };
}

function exactly(count: number): ClaimReading {
  return intervalOf({ low: count, high: count, rule: 'exact', language: 'und' });
}

function intervalOf(ends: {
  low: number | null;
  high: number | null;
  rule: string;
  language: string;
}): ClaimReading {
  return {
    kind: 'interval',
    low: ends.low,
    high: ends.high,
    lowApproximate: false,
    highApproximate: false,
    rule: ends.rule,
    language: ends.language,
    strictLow: ends.low,
    strictHigh: ends.high,
  };
}
