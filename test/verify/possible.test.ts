import fc from 'fast-check';
import * as highsModule from 'highs';
import { describe, expect, it } from 'vitest';
import { type BoundedSum, Possibility } from '../../src/verify/possible.js';

// Its types are of a CommonJS module, which it is not when imported.
const { default: loadHighs } = highsModule as unknown as { default: () => Promise<highsModule.LegacyHighs> };
const highs = await loadHighs();

interface Sum {
  readonly counted: readonly number[];
  readonly low: number | null;
  readonly high: number | null;
}

function boundedSum({ counted, low, high }: Sum): BoundedSum {
  const big = (end: number | null): bigint | null => (end === null ? null : BigInt(end));
  const terms = new Map(
    counted.flatMap((sign, count) => (sign === 0 ? [] : [[count, BigInt(sign)] as const])),
  );
  return { terms, low: big(low), high: big(high) };
}

function isPossible(counts: number, sums: readonly Sum[], leftOut: number | null = null): boolean {
  const asked = new Possibility(counts, sums.map(boundedSum));
  return leftOut === null ? asked.isPossible() : asked.isPossibleWith(leftOut, null);
}

/** Whether counts of 0 or more fit, by an independent solver. */
function isPossibleByHighs(sums: readonly Sum[]): boolean {
  const rows = sums.flatMap(({ counted, low, high }, sum) => {
    const terms = counted.flatMap((sign, count) => (sign === 0 ? [] : [`${sign < 0 ? '-' : '+'} c${count}`]));
    const left = terms.join(' ') || '0 none';
    return [
      ...(low === null ? [] : [` l${sum}: ${left} >= ${low}`]),
      ...(high === null ? [] : [` h${sum}: ${left} <= ${high}`]),
    ];
  });
  const program = `Minimize\n obj: 0 none\nSubject To\n${rows.join('\n') || ' free: none >= 0'}\nEnd\n`;
  return highs.solve(program).Status === 'Optimal';
}

const COUNTS = 5;
const signs = fc.array(fc.constantFrom(0, 0, 1, 1, 1, -1), { minLength: COUNTS, maxLength: COUNTS });
const ends = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 3 })).map(([low, width]) => ({
    low,
    high: low + width,
  })),
  fc.integer({ min: 0, max: 20 }).map((low) => ({ low, high: null })),
  fc.integer({ min: 0, max: 20 }).map((high) => ({ low: null, high })),
);
const sum: fc.Arbitrary<Sum> = fc.tuple(signs, ends).map(([counted, own]) => ({ counted, ...own }));
const sums = fc.array(sum, { minLength: 1, maxLength: 9 });

describe('whether sums can be between their ends', () => {
  it('is what an independent solver says', () => {
    let possible = 0;
    let impossible = 0;
    fc.assert(
      fc.property(sums, (some) => {
        const found = isPossible(COUNTS, some);
        if (found) possible++;
        else impossible++;
        expect(found).toBe(isPossibleByHighs(some));
      }),
      { numRuns: 300 },
    );
    expect(Math.min(possible, impossible)).toBeGreaterThan(30);
  });

  it('is what an independent solver says, whichever is left out, one after the other', () => {
    fc.assert(
      fc.property(sums, (some) => {
        const asked = new Possibility(COUNTS, some.map(boundedSum));
        some.forEach((_, leftOut) => {
          const others = some.filter((_one, position) => position !== leftOut);
          expect(asked.isPossibleWith(leftOut, null)).toBe(isPossibleByHighs(others));
        });
        expect(asked.isPossible()).toBe(isPossibleByHighs(some));
      }),
      { numRuns: 100 },
    );
  });

  it('is what an independent solver says, with other ends of one or another', () => {
    fc.assert(
      fc.property(sums, fc.array(fc.tuple(fc.nat({ max: 8 }), ends), { maxLength: 6 }), (some, changes) => {
        const asked = new Possibility(COUNTS, some.map(boundedSum));
        for (const [pick, own] of changes) {
          const changed = pick % some.length;
          const others = some.map((one, position) => (position === changed ? { ...one, ...own } : one));
          const { low, high } = boundedSum({ counted: [], ...own });
          expect(asked.isPossibleWith(changed, { low, high })).toBe(isPossibleByHighs(others));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is always so where there are people of whom the sums are true', () => {
    const people = fc.array(fc.nat({ max: 1_000_000_000 }), { minLength: COUNTS, maxLength: COUNTS });
    const slack = fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }));
    fc.assert(
      fc.property(people, fc.array(fc.tuple(signs, slack), { maxLength: 12 }), (counts, rows) => {
        const some = rows.map(([counted, [below, above]]) => {
          const value = counted.reduce<number>((total, sign, count) => total + sign * counts[count]!, 0);
          return { counted, low: value - below, high: value + above };
        });
        expect(isPossible(COUNTS, some)).toBe(true);
      }),
    );
  });

  it('never becomes impossible by leaving one out', () => {
    fc.assert(
      fc.property(sums, (some) => {
        fc.pre(isPossible(COUNTS, some));
        some.forEach((_, leftOut) => {
          expect(isPossible(COUNTS, some, leftOut)).toBe(true);
        });
      }),
    );
  });

  it('is denied where two parts are below their whole', () => {
    const whole = { counted: [1, 1], low: 10, high: null };
    const parts = [
      { counted: [1, 0], low: null, high: 3 },
      { counted: [0, 1], low: null, high: 5 },
    ];
    expect(isPossible(2, [whole, ...parts])).toBe(false);
    for (const leftOut of [0, 1, 2]) expect(isPossible(2, [whole, ...parts], leftOut)).toBe(true);
  });

  it('allows half a person: no weighted sum of whole numbers denies it', () => {
    const pairs = [
      [1, 1, 0],
      [0, 1, 1],
      [1, 0, 1],
    ];
    expect(
      isPossible(
        3,
        pairs.map((counted) => ({ counted, low: 1, high: 1 })),
      ),
    ).toBe(true);
  });

  it('does not lose numbers that no machine word holds', () => {
    const huge = Number.MAX_SAFE_INTEGER;
    const doubled = { counted: [1, 1], low: huge, high: huge };
    const parts = [
      { counted: [1, 0], low: null, high: (huge - 1) / 2 },
      { counted: [0, 1], low: null, high: (huge - 1) / 2 },
    ];
    expect(isPossible(2, [doubled, ...parts])).toBe(false);
  });

  it('is denied of a sum whose low is above its high, and of nobody who are somebody', () => {
    expect(isPossible(1, [{ counted: [1], low: 3, high: 2 }])).toBe(false);
    expect(isPossible(1, [{ counted: [0], low: 1, high: null }])).toBe(false);
  });
});
