import { describe, expect, it } from 'vitest';
import { findNearMisses, suggest } from '../../src/claims/near-miss.js';

describe('near misses', () => {
  it('are the nearest names first, at most four', () => {
    expect(findNearMisses('azerbaijn', ['armenia', 'azerbaijan', 'azerbajan'])).toEqual([
      'azerbaijan',
      'azerbajan',
    ]);
    expect(findNearMisses('abcdef', ['abcdeg', 'abcdeh', 'abcdei', 'abcdej', 'abcdek'])).toHaveLength(4);
  });

  it('must be nearer for short words, but two letters may change places', () => {
    expect(findNearMisses('un', ['us'])).toEqual([]);
    expect(findNearMisses('form', ['from', 'forty'])).toEqual(['from']);
    expect(findNearMisses('quantity', ['quality'])).toEqual(['quality']);
  });

  it('are offered as a question, or not at all', () => {
    expect(suggest(['a', 'b', 'c'], 'x')).toBe('did you mean `a`, `b` or `c`?');
    expect(suggest(['a'], 'x')).toBe('did you mean `a`?');
    expect(suggest([], 'correct it')).toBe('correct it');
  });
});
