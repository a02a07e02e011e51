import { describe, expect, it } from 'vitest';
import type { ScopeAnswer } from '../../src/answer/answer.js';
import { showRange } from '../../src/render/range-text.js';
import { claim, reading } from './claim-samples.js';
import { end, scope, scopeName } from './samples.js';

const one = claim({ id: 'a', source: 's', quantity: '5', reading: reading(5, 5) });

function rangeOf(over: Partial<ScopeAnswer>): string {
  return showRange(scope(scopeName('all'), over));
}

describe('showRange', () => {
  it('shows what there is of both ends', () => {
    expect(rangeOf({})).toBe('no figure');
    expect(rangeOf({ low: end(5, [one]), high: 5, highestSaid: end(5, [one]) })).toBe('5');
    expect(rangeOf({ low: end(5, [one]), high: 90, highestSaid: end(90, [one]) })).toBe('5 to 90');
    expect(rangeOf({ low: end(5, [one]), highestSaid: end(5, [one]) })).toBe('5+');
    expect(rangeOf({ low: end(5, [one]), highestSaid: end(90, [one]) })).toBe('5 to 90+');
  });

  it('never invents a low end', () => {
    expect(rangeOf({ high: 50, highestSaid: end(50, [one]) })).toBe('up to 50');
    expect(rangeOf({ highestSaid: end(4000, [one]) })).toBe('? to 4,000+');
  });

  it('marks ends that rest on vague words, and ranges of a part', () => {
    const low = end(27000, [one], { approximate: true });
    const highestSaid = end(33000, [one], { approximate: true });
    expect(rangeOf({ low, high: 33000, highestSaid })).toBe('≈27,000 to ≈33,000');
    expect(rangeOf({ low: end(5, [one]), highestSaid: end(9, [one]), partial: true })).toBe('5 to 9+ (part)');
  });
});
