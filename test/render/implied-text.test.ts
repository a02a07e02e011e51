import { describe, expect, it } from 'vitest';
import { showImplied, tellImplied } from '../../src/render/implied-text.js';

describe('implied bounds in words', () => {
  it('say that nobody fits where the rounded low is above the rounded high', () => {
    expect(showImplied({ low: 2, high: 1 })).toBe('none fits');
    expect(tellImplied({ low: 2, high: 1 })).toBe(
      'no whole number of people fits (at least 2 and at most 1)',
    );
  });

  it('leave an end open that does not follow', () => {
    expect(showImplied({ low: 4002, high: null })).toBe('4,002+');
    expect(showImplied({ low: null, high: 400 })).toBe('up to 400');
    expect(showImplied({ low: null, high: null })).toBe('no figure');
    expect(tellImplied({ low: 4002, high: null })).toBe('4,002 or more');
  });

  it('are one number where both ends are', () => {
    expect(showImplied({ low: 400, high: 400 })).toBe('400');
    expect(tellImplied({ low: 600, high: 1100 })).toBe('600 to 1,100');
  });
});
