import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/check/linter/figures.js';

describe('figures in running text', () => {
  it.each([
    ['rose by 35 to 1,008', [35, 1008]],
    ['2.425 y 2 783 y 2’908', [2425, 2783, 2908]],
    ['1,00,000 people', [100000]],
    ['1.2 million, 3k, 5 тысяч', [1200000, 3000, 5000]],
    ['٢٤٢٥ و 1٬000', [2425, 1, 0]],
    ['on 12 2020', [12, 2020]],
    ['none here', []],
  ])('%s', (text, values) => {
    expect(findFigures(text).map(({ value }) => value)).toEqual(values);
  });

  it('know where they stand', () => {
    const text = 'rose to 1,008.';
    const [figure] = findFigures(text);
    expect(text.slice(figure!.start, figure!.end)).toBe('1,008');
  });
});
