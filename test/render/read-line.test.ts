// The lines of `reconcile read`: what people see, and that an interval so shown reads back as itself.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../src/quantity/read-quantity.js';
import type { IntervalReading } from '../../src/quantity/reading.js';
import { readingToJson, renderReadingLine, showReading } from '../../src/render/read-line.js';

describe('a line for people', () => {
  const LINES: readonly (readonly [string, string])[] = [
    ['more than 2,000', '2,001 or more · more than · English'],
    ['2425', '2,425 · exact · figures'],
    ['just under 1,000', '≈950 to 999 · just under · English'],
    ['up to 50', 'up to 50 · at most · English'],
    ['up to about 50', 'perhaps up to 55 · at most · English'],
    ['perhaps 200', 'perhaps 200 · exact · English'],
    ['not disclosed', 'no number given · unknown · English'],
    ['1.500', 'not read · `1.500` may mean 1.5 or 1,500 [ambiguous-number]'],
  ];
  for (const [text, line] of LINES)
    it(`says ${line}`, () => expect(renderReadingLine(readQuantity(text))).toBe(line));

  it('gives the advice that goes with a reading', () => {
    expect(renderReadingLine(readQuantity('2,000 per side'))).toContain('set `side` to `each`');
  });

  it('says that a reading without ends gives no bound', () => {
    expect(renderReadingLine(readQuantity('dozens', { convention: 'gtd' }))).toBe(
      'no bound · vague · English',
    );
  });
});

describe('an object for programs', () => {
  it('has the ends, the rule and the language', () => {
    expect(readingToJson('about 50', readQuantity('about 50'))).toEqual({
      text: 'about 50',
      low: 45,
      high: 55,
      approximate: true,
      low_approximate: true,
      high_approximate: true,
      rule: 'about',
      language: 'en',
    });
  });

  it('has the error, and the text unchanged', () => {
    const text = ' -5\r';
    expect(readingToJson(text, readQuantity(text))).toMatchObject({
      text,
      error: '`-5` is a negative number',
      code: 'negative',
    });
  });

  it('has no ends where no number is given', () => {
    expect(readingToJson('?', readQuantity('?'))).toMatchObject({
      low: null,
      high: null,
      approximate: false,
      rule: 'unknown',
    });
  });
});

describe('a range that would read back as elided thousands', () => {
  it('is shown as a floor and a ceiling', () => {
    expect(renderReadingLine(readQuantity('at least 1 and at most 80,000'))).toBe(
      'at least 1 and at most 80,000 · range · English',
    );
    expect(readQuantity('1 to 80,000')).toMatchObject({ low: 1000, high: 80_000 });
  });
});

describe('laws', () => {
  it('an interval that is shown reads back as the same ends', () => {
    const count = fc.oneof(
      fc.integer({ min: 0, max: 10_000_000 }),
      fc.integer({ min: 0, max: 900 }).map((value) => value * 1000),
      fc.nat(20),
    );
    const end = fc.option(count, { nil: null });
    fc.assert(
      fc.property(end, end, fc.boolean(), fc.boolean(), (one, other, lowApproximate, highApproximate) => {
        fc.pre(one !== null || other !== null);
        const ordered = one !== null && other !== null && one > other;
        const low = ordered ? other : one;
        const high = ordered ? one : other;
        const marks = {
          lowApproximate: low !== null && lowApproximate,
          highApproximate: high !== null && highApproximate,
        };
        const shown: IntervalReading = {
          kind: 'interval',
          low,
          high,
          ...marks,
          rule: 'range',
          language: 'und',
        };
        expect(readQuantity(showReading(shown))).toMatchObject({ kind: 'interval', low, high });
      }),
      { numRuns: 2000 },
    );
  });
});
