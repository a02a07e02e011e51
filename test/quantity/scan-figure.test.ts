// What the digits and separators of a figure can be.

import { describe, expect, it } from 'vitest';
import { scanFigure } from '../../src/quantity/scan-figure.js';

describe('a figure', () => {
  const FORMS: readonly (readonly [text: string, form: string, mantissa: number, decimals: number])[] = [
    ['2425', 'whole', 2425, 0],
    ['2 425', 'whole', 2425, 0],
    ["2'425'000", 'whole', 2_425_000, 0],
    ['1,00,000', 'whole', 100_000, 0],
    ['2425.0', 'whole', 2425, 0],
    ['1,234.00', 'whole', 1234, 0],
    ['1.234,00', 'whole', 1234, 0],
    ['2,425', 'comma-group', 2425, 3],
    ['1.500', 'point-group', 1500, 3],
    ['1.5', 'decimal', 15, 1],
    ['1,234.5', 'decimal', 12_345, 1],
    ['.5', 'decimal', 5, 1],
    ['٢٫٥', 'decimal', 25, 1],
    ['12,34,5', 'malformed', 12_345, 0],
    ['0,425', 'decimal', 425, 3],
    ['23.10.2020', 'date', 23_102_020, 0],
  ];
  for (const [text, form, mantissa, decimals] of FORMS)
    it(`${text} is ${form}`, () => {
      expect(scanFigure(text, 0)).toMatchObject({ form, mantissa, end: text.length });
      if (form !== 'comma-group' && form !== 'point-group')
        expect(scanFigure(text, 0).decimals).toBe(decimals);
    });

  it('ends before a space that groups nothing', () => {
    for (const text of ['2425 300', '12 30', '12 3000', '12 345 67'].slice(0, 3))
      expect(scanFigure(text, 0).end).toBe(text.indexOf(' '));
    expect(scanFigure('12 345 67', 0).end).toBe('12 345'.length);
  });

  it('knows how many groups of zeros end it', () => {
    expect(scanFigure('6,000', 0).zeroGroups).toBe(1);
    expect(scanFigure('6.000.000', 0).zeroGroups).toBe(2);
    expect(scanFigure('6000', 0).zeroGroups).toBe(0);
  });

  it('keeps no digits that a number cannot hold exactly', () => {
    expect(scanFigure('9'.repeat(40), 0).mantissa).toBe(Number.POSITIVE_INFINITY);
    expect(scanFigure(`${'0'.repeat(40)}7`, 0).mantissa).toBe(7);
  });
});
