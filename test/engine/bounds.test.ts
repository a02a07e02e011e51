import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundHigh, boundLow } from '../../src/engine/bounds.js';
import { checkHigh, checkLow } from '../../src/engine/check-proof.js';
import { askOracle } from './oracle.js';
import { anySystem, possibleSystem, sayOf } from './systems.js';

const SLACK = 1e-6;

describe('boundLow', () => {
  it('adds up what is said of parts', () => {
    const system = sayOf('ab', [
      { of: 'a', low: 2001 },
      { of: 'b', low: 2001 },
    ]);
    expect(boundLow(system)).toEqual({
      value: 4002n,
      proof: {
        divisor: 1n,
        terms: [
          { statement: 0, end: 'low', weight: 1n },
          { statement: 1, end: 'low', weight: 1n },
        ],
      },
    });
  });

  it('takes the total less the rest', () => {
    const system = sayOf('a', [
      { of: 'ab', low: 10 },
      { of: 'b', high: 4 },
    ]);
    expect(boundLow(system)?.value).toBe(6n);
  });

  it('rounds a half up, with the divisor that shows it', () => {
    const system = sayOf('abc', [
      { of: 'ab', low: 1 },
      { of: 'bc', low: 1 },
      { of: 'ac', low: 1 },
    ]);
    const bound = boundLow(system)!;
    expect(bound.value).toBe(2n);
    expect(bound.proof.divisor).toBe(2n);
    expect(checkLow(system, bound.proof, 2n)).toEqual({ ok: true });
  });

  it('gives zero only where somebody says none of the target', () => {
    expect(boundLow(sayOf('a', [{ of: 'a', low: 0 }]))?.value).toBe(0n);
    expect(boundLow(sayOf('ab', [{ of: 'a', low: 0 }]))?.value).toBe(0n);
    expect(boundLow(sayOf('a', [{ of: 'ab', low: 0 }]))).toBeNull();
    expect(boundLow(sayOf('a', [{ of: 'b', low: 7 }]))).toBeNull();
    expect(boundLow(sayOf('a', [{ of: 'a', high: 7 }]))).toBeNull();
    expect(boundLow(sayOf('a', []))).toBeNull();
  });

  it('knows that a part is at most its whole', () => {
    const system = sayOf('ab', [{ of: 'C', low: 7 }], { C: 'ab' });
    expect(boundLow(system)?.value).toBe(7n);
  });

  it('does not add up parts that may overlap', () => {
    const said = [
      { of: 'C', low: 7 },
      { of: 'W', low: 5 },
    ];
    expect(boundLow(sayOf('a', said, { C: 'a', W: 'a' }))?.value).toBe(7n);
  });

  it('keeps numbers exact beyond what a double holds', () => {
    const most = 2n ** 53n - 1n;
    const said = ['a', 'b', 'c', 'd'].map((of) => ({ of, low: most }));
    expect(boundLow(sayOf('abcd', said))?.value).toBe(4n * most);
    const odd = sayOf('abc', [
      { of: 'ab', low: most },
      { of: 'bc', low: most },
      { of: 'ac', low: most },
      { of: 'abcd', high: most * 7n },
      { of: 'd', low: 5 },
    ]);
    expect(boundLow(odd)?.value).toBe((3n * most + 1n) / 2n);
  });

  it('agrees with an independent solver, and every proof checks', () => {
    fc.assert(
      fc.property(possibleSystem(), (system) => {
        const bound = boundLow(system);
        const oracle = askOracle(system, 'least');
        expect(oracle.kind).toBe('value');
        if (oracle.kind !== 'value') return;
        expect(Number(bound?.value ?? 0n)).toBe(Math.max(0, Math.ceil(oracle.value - SLACK)));
        if (bound !== null) expect(checkLow(system, bound.proof, bound.value)).toEqual({ ok: true });
      }),
      { numRuns: 1500 },
    );
  });

  it('agrees with an independent solver where only lows are given', () => {
    const onlyLows = anySystem({ statements: 12 }).map((system) => ({
      ...system,
      statements: system.statements.map(({ low }) => ({ low, high: null })),
    }));
    fc.assert(
      fc.property(onlyLows, (system) => {
        const bound = boundLow(system);
        const oracle = askOracle(system, 'least');
        if (oracle.kind !== 'value') return; // a low above zero of no cells at all
        expect(Number(bound?.value ?? 0n)).toBe(Math.max(0, Math.ceil(oracle.value - SLACK)));
        if (bound !== null) expect(checkLow(system, bound.proof, bound.value)).toEqual({ ok: true });
      }),
      { numRuns: 700 },
    );
  });
});

describe('boundHigh', () => {
  it('is none where a part of the target has no cap', () => {
    expect(boundHigh(sayOf('ab', [{ of: 'a', high: 5 }]))).toBeNull();
    expect(boundHigh(sayOf('a', [{ of: 'a', low: 5 }]))).toBeNull();
  });

  it('takes the total less the rest', () => {
    const system = sayOf('a', [
      { of: 'ab', high: 10 },
      { of: 'b', low: 4 },
    ]);
    expect(boundHigh(system)?.value).toBe(6n);
  });

  it('rounds a half down', () => {
    const system = sayOf('abc', [
      { of: 'ab', high: 1 },
      { of: 'bc', high: 1 },
      { of: 'ac', high: 1 },
    ]);
    const bound = boundHigh(system)!;
    expect(bound.value).toBe(1n);
    expect(checkHigh(system, bound.proof, 1n)).toEqual({ ok: true });
  });

  it('caps a part by its whole', () => {
    expect(boundHigh(sayOf('C', [{ of: 'ab', high: 9 }], { C: 'ab' }))?.value).toBe(9n);
    expect(
      boundHigh(
        sayOf(
          'C',
          [
            { of: 'abd', high: 9 },
            { of: 'd', low: 2 },
          ],
          { C: 'ab' },
        ),
      )?.value,
    ).toBe(7n);
  });

  it('keeps numbers exact beyond what a double holds', () => {
    const most = 2n ** 53n - 1n;
    const system = sayOf('abc', [
      { of: 'ab', high: most },
      { of: 'bc', high: most },
      { of: 'ac', high: most },
    ]);
    expect(boundHigh(system)?.value).toBe((3n * most) / 2n);
  });

  it('agrees with an independent solver, and every proof checks', () => {
    fc.assert(
      fc.property(possibleSystem(), (system) => {
        const bound = boundHigh(system);
        const oracle = askOracle(system, 'most');
        if (bound === null) {
          expect(oracle.kind === 'unbounded' || !hasTarget(system)).toBe(true);
          return;
        }
        expect(oracle).toMatchObject({ kind: 'value' });
        if (oracle.kind === 'value') expect(Number(bound.value)).toBe(Math.floor(oracle.value + SLACK));
        expect(checkHigh(system, bound.proof, bound.value)).toEqual({ ok: true });
      }),
      { numRuns: 1500 },
    );
  });
});

function hasTarget(system: {
  cells: readonly { target: boolean }[];
  nested: readonly { target: boolean }[];
}): boolean {
  return [...system.cells, ...system.nested].some(({ target }) => target);
}
