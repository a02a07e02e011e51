// Compares a reading with what is expected of it, in the short form that the tables of phrases use.

import { expect } from 'vitest';
import { type ReadQuantityOptions, readQuantity } from '../../src/quantity/read-quantity.js';
import type { Reading } from '../../src/quantity/reading.js';
import type { ReportPhrase } from './phrases/report-phrase.js';

export function expectReading(
  text: string,
  expected: ReportPhrase['read'],
  approximate: 'no' | 'low' | 'high' | 'both' = 'no',
  options: ReadQuantityOptions = {},
): Reading {
  const reading = readQuantity(text, options);
  expect(shortForm(reading), text).toEqual(expectedForm(expected, approximate));
  return reading;
}

function shortForm(reading: Reading): unknown {
  if (reading.kind === 'unknown') return 'unknown';
  if (reading.kind === 'refused') return { refused: reading.code };
  const { low, high, lowApproximate, highApproximate } = reading;
  return {
    low,
    high,
    approximate: lowApproximate ? (highApproximate ? 'both' : 'low') : highApproximate ? 'high' : 'no',
  };
}

function expectedForm(expected: ReportPhrase['read'], approximate: string): unknown {
  if (expected === 'unknown' || 'refused' in (expected as object)) return expected;
  const [low, high] = expected as readonly [number | null, number | null];
  return { low, high, approximate };
}
