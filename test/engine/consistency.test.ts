import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContradiction } from '../../src/engine/check-proof.js';
import { findContradiction } from '../../src/engine/consistency.js';
import { askOracle } from './oracle.js';
import { anySystem, possibleSystem, sayOf } from './systems.js';

describe('findContradiction', () => {
  it('finds a part above its whole', () => {
    const system = sayOf('', [
      { of: 'a', low: 7 },
      { of: 'ab', high: 6 },
    ]);
    expect(findContradiction(system)).toEqual({
      divisor: 1n,
      terms: [
        { statement: 0, end: 'low', weight: 1n },
        { statement: 1, end: 'high', weight: 1n },
      ],
    });
  });

  it('finds nothing where parts may overlap', () => {
    const said = [
      { of: 'C', low: 6 },
      { of: 'W', low: 6 },
      { of: 'a', high: 6 },
    ];
    expect(findContradiction(sayOf('', said, { C: 'a', W: 'a' }))).toBeNull();
  });

  it('does not need whole counts to be possible', () => {
    const said = ['ab', 'bc', 'ac'].map((of) => ({ of, low: 1, high: 1 }));
    expect(findContradiction(sayOf('', said))).toBeNull();
  });

  it('finds thirty days against one total', () => {
    const days = [...Array(30).keys()].map((day) => String.fromCharCode(97 + day));
    const said = [
      ...days.map((of) => ({ of, low: 10, high: 10 })),
      { of: days.join(''), low: 155, high: 155 },
    ];
    const system = sayOf('', said);
    const proof = findContradiction(system)!;
    expect(checkContradiction(system, proof)).toEqual({ ok: true });
  });

  it('agrees with an independent solver, and every proof checks', () => {
    fc.assert(
      fc.property(fc.oneof(anySystem(), anySystem({ statements: 14, largest: 6 })), (system) => {
        const proof = findContradiction(system);
        expect(proof === null).toBe(askOracle(system, 'any').kind === 'value');
        if (proof !== null) expect(checkContradiction(system, proof)).toEqual({ ok: true });
      }),
      { numRuns: 2000 },
    );
  });

  it('finds none among statements that are true of some counts', () => {
    fc.assert(
      fc.property(possibleSystem({ statements: 20 }), (system) => {
        expect(findContradiction(system)).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});
