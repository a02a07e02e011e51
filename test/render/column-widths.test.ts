import { describe, expect, it } from 'vitest';
import { type Column, firstThatFits, shareWidth } from '../../src/render/column-widths.js';

describe('firstThatFits', () => {
  it('is the fullest wording that fits', () => {
    expect(firstThatFits(['more than 2,000, 22 Oct 2020 [2]', '2,000+ [2]'], 12, '')).toBe('2,000+ [2]');
  });

  it('breaks the shortest over lines rather than cut a number', () => {
    expect(firstThatFits(['30,000 [10,11] to 300,000'], 16, '')).toBe('30,000 [10,11]\nto 300,000');
    expect(firstThatFits(['Σ 300,000, 10 Feb 2023 [7–9]'], 18, '')).toBe('Σ 300,000,\n10 Feb 2023 [7–9]');
  });

  it('marks the second line of a label, so that it is no label of its own', () => {
    expect(firstThatFits(['  syrian fighters/military'], 21, '    ')).toBe('  syrian\n    fighters/military');
  });

  it('breaks a label of one word where its parts are joined', () => {
    expect(firstThatFits(['coalition+government/military'], 21, '    ')).toBe(
      'coalition+government/\n    military',
    );
    expect(firstThatFits(['  civilian:by-a-colony'], 20, '    ')).toBe('  civilian:by-a-\n    colony');
  });

  it('keeps a date on one line where that fits', () => {
    expect(firstThatFits(['Σ 208+, 31 Jan 2022 [2]'], 18, '')).toBe('Σ 208+,\n31 Jan 2022 [2]');
    expect(firstThatFits(['Σ 208+, 31 Jan 2022 [2]'], 14, '')).toBe('Σ 208+, 31 Jan\n2022 [2]');
  });

  it('cuts what is one piece, and keeps its references', () => {
    expect(firstThatFits(['incomprehensibilities [3]'], 14, '')).toBe('incompreh… [3]');
  });
});

describe('shareWidth', () => {
  const column = (text: string): Column => ({ head: '', cells: [[text]], most: 80, hang: '' });

  it('gives every column what it needs where that fits', () => {
    expect(shareWidth([column('twelve signs'), column('eight 12')], 40, '   ')).toEqual([12, 8]);
  });

  it('makes room for every number whole before it cuts any', () => {
    const columns = [
      column('everyone/military'),
      column('30,000 [10,11] to 300,000'),
      column('10 Feb 2023 [7–9]'),
    ];
    const widths = shareWidth(columns, 54, '  ');
    expect(widths.reduce((sum, width) => sum + width, 4)).toBeLessThanOrEqual(54);
    expect(firstThatFits(columns[1]!.cells[0]!, widths[1]!, '')).toContain('300,000');
    expect(widths[0]).toBe(17);
  });
});
