import { describe, expect, it } from 'vitest';
import { readWholeNumber } from '../../src/claims/whole-number.js';

function numberIn(text: string): number | string {
  const reading = readWholeNumber(text);
  return reading.kind === 'number' ? reading.value : `refused: ${reading.code}`;
}

describe('a cell of `low` or `high`', () => {
  it('is a whole number in figures', () => {
    expect(numberIn('2425')).toBe(2425);
    expect(numberIn(' 0 ')).toBe(0);
    expect(numberIn('9007199254740991')).toBe(9007199254740991);
  });

  it('may be grouped where that can mean only one number', () => {
    for (const text of ['2,425', '2 425', '2\u00a0425', '2\u202f425', "2'425", '2’425'])
      expect(numberIn(text)).toBe(2425);
    expect(numberIn('2.425.000')).toBe(2425000);
    expect(numberIn('1,00,000')).toBe(100000);
  });

  it('may be a whole float, as spreadsheets and statistics programs write it', () => {
    for (const text of ['2425.0', '2425.00', '2425,0', '2,425.0', '2425.000'])
      expect(numberIn(text)).toBe(2425);
  });

  it('may be in the digits of another script', () => {
    for (const text of ['٢٤٢٥', '۲۴۲۵', '２４２５', '२४२५', '\u{1d7d0}\u{1d7d2}\u{1d7d0}\u{1d7d3}']) {
      expect(numberIn(text)).toBe(2425);
    }
  });

  it('is refused where it may mean two numbers', () => {
    expect(readWholeNumber('1.500')).toMatchObject({
      code: 'ambiguous-number',
      reason: '`1.500` may mean 1.5 or 1,500',
      help: 'write `1500` in full if that is meant',
    });
  });

  it('is refused, each for its own reason', () => {
    expect(numberIn('1,50')).toBe('refused: not-whole');
    expect(numberIn('12.5')).toBe('refused: not-whole');
    expect(numberIn('-5')).toBe('refused: negative-number');
    expect(numberIn('(12)')).toBe('refused: negative-number');
    expect(numberIn('1e+05')).toBe('refused: scientific-notation');
    expect(numberIn('9007199254740992')).toBe('refused: number-too-large');
    expect(numberIn('#REF!')).toBe('refused: spreadsheet-error');
    expect(numberIn('=A1')).toBe('refused: spreadsheet-error');
    for (const text of ['about 5', '2,5,0', '0x10', '1 00', '5%', '12-15', '']) {
      expect(numberIn(text)).toBe('refused: not-a-number');
    }
  });
});
