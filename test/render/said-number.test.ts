import { describe, expect, it } from 'vitest';
import { saidAddends, saidNumber } from '../../src/render/said-number.js';
import { claim, reading } from './claim-samples.js';
import { end, event, scope, scopeName } from './samples.js';

const moreThan = claim({
  id: 'a',
  source: 's',
  quantity: 'more than 2,000',
  reading: reading(2001, null, { rule: 'more than' }),
});
const atLeast = claim({
  id: 'b',
  source: 's',
  quantity: 'at least 500',
  reading: reading(500, null, { rule: 'at least' }),
});
const given = claim({
  id: 'c',
  source: 's',
  quantity: 'более 2000',
  reading: reading(2001, null, { rule: 'given' }),
});

function saidOf(highestSaid: ReturnType<typeof end>): number {
  const one = scope(scopeName('all'), { highestSaid });
  return saidNumber(one, event('e', { scopes: [one] }));
}

describe('saidNumber', () => {
  it('is the number in the words, one below what "more than" was read as', () => {
    expect(saidOf(end(2001, [moreThan]))).toBe(2000);
    expect(saidOf(end(500, [atLeast]))).toBe(500);
  });

  it('takes the words’ number where the low was filled in beside them', () => {
    expect(saidOf(end(2001, [given]))).toBe(2000);
  });

  it('takes one off each addend that says "more than"', () => {
    expect(saidOf(end(4002, [moreThan], { addends: [2001, 2001] }))).toBe(4000);
    expect(saidOf(end(2501, [moreThan, atLeast], { addends: [2001, 500] }))).toBe(2500);
    expect(saidAddends(end(2501, [moreThan, atLeast], { addends: [2001, 500] }))).toEqual([2000, 500]);
  });

  it('follows a sum of parts down to what was said of each', () => {
    const part = (side: string) =>
      scope(scopeName(side), { low: end(2001, [moreThan]), highestSaid: end(2001, [moreThan]) });
    const whole = scope(scopeName('all'), {
      highestSaid: end(4002, [moreThan], { basis: 'sum', addends: [2001, 2001] }),
      figures: [
        {
          kind: 'sum',
          parts: [scopeName('a'), scopeName('b')],
          low: 4002,
          high: null,
          number: 4002,
          whole: true,
          stance: 'third-party',
          day: null,
          outgrown: false,
          included: true,
          lowClaims: [moreThan],
          highClaims: [moreThan],
          sources: ['s'],
        },
      ],
    });
    expect(saidNumber(whole, event('e', { scopes: [whole, part('a'), part('b')] }))).toBe(4000);
  });
});
