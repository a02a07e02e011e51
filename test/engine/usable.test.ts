import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundLow } from '../../src/engine/bounds.js';
import { usableInLow } from '../../src/engine/usable.js';
import { askOracle } from './oracle.js';
import { anySystem, sayOf } from './systems.js';

describe('usableInLow', () => {
  it('names all that tie, and all that add up', () => {
    const system = sayOf('abc', [
      { of: 'abc', low: 10 },
      { of: 'a', low: 4 },
      { of: 'b', low: 6 },
      { of: 'b', low: 6 },
      { of: 'c', low: 0 },
      { of: 'ab', low: 9 },
    ]);
    expect(usableInLow(system)).toEqual([true, true, true, true, true, false]);
  });

  it('is asked of floors alone', () => {
    expect(() => usableInLow(sayOf('a', [{ of: 'a', low: 4, high: 5 }]))).toThrow(RangeError);
  });

  it('names nobody where nothing is proved', () => {
    expect(usableInLow(sayOf('a', [{ of: 'b', low: 4 }]))).toEqual([false]);
  });

  it('names exactly those without which, raised by a little, the low would be higher', () => {
    const onlyLows = anySystem({ statements: 10 }).map((system) => ({
      ...system,
      statements: system.statements.map(({ low }) => ({ low, high: null })),
    }));
    fc.assert(
      fc.property(onlyLows, (system) => {
        const usable = usableInLow(system);
        const scale = 1000n;
        const scaled = system.statements.map(({ low }) => (low === null ? null : low * scale));
        const least = (lows: readonly (bigint | null)[]): number => {
          const statements = lows.map((low) => ({ low, high: null }));
          const answer = askOracle({ ...system, statements }, 'least');
          return answer.kind === 'value' ? answer.value : Number.NaN;
        };
        const before = least(scaled);
        if (Number.isNaN(before) || boundLow(system) === null) return;
        const expected = scaled.map((low, index) => {
          if (low === null) return false;
          return least(scaled.with(index, low + 1n)) > before + 1e-5;
        });
        expect(usable).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
