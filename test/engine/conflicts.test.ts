import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContradiction } from '../../src/engine/check-proof.js';
import { keepConsistent, smallestContradiction } from '../../src/engine/conflicts.js';
import { findContradiction } from '../../src/engine/consistency.js';
import type { CoverSystem } from '../../src/engine/system.js';
import { askOracle } from './oracle.js';
import { anySystem, possibleSystem, sayOf } from './systems.js';

function only(system: CoverSystem, chosen: readonly number[]): CoverSystem {
  const among = new Set(chosen);
  return {
    ...system,
    statements: system.statements.map((ends, index) => (among.has(index) ? ends : { low: null, high: null })),
  };
}

const canBeTrue = (system: CoverSystem, chosen: readonly number[]): boolean =>
  findContradiction(only(system, chosen)) === null;

/** Deletion from the last, one question a statement. */
function deleteOneByOne(system: CoverSystem, order: readonly number[]): number[] {
  let left = [...order];
  for (const statement of [...order].reverse()) {
    const without = left.filter((other) => other !== statement);
    if (!canBeTrue(system, without)) left = without;
  }
  return left;
}

describe('smallestContradiction', () => {
  it('leaves out from the last', () => {
    const system = sayOf('', [
      { of: 'a', low: 5 },
      { of: 'a', low: 7 },
      { of: 'ab', high: 4 },
    ]);
    expect(smallestContradiction(system, [0, 1, 2]).statements).toEqual([0, 2]);
    expect(smallestContradiction(system, [1, 0, 2]).statements).toEqual([1, 2]);
  });

  it('refuses what can be true', () => {
    expect(() => smallestContradiction(sayOf('', [{ of: 'a', low: 5 }]), [0])).toThrow(RangeError);
  });

  it('needs sixteen of thirty days to outgrow one total', () => {
    const days = [...Array(30).keys()].map((day) => String.fromCharCode(97 + day));
    const said = [
      ...days.map((of) => ({ of, low: 10, high: 10 })),
      { of: days.join(''), low: 155, high: 155 },
    ];
    const system = sayOf('', said);
    const { statements, proof } = smallestContradiction(system, [...said.keys()]);
    expect(statements).toEqual([...Array(16).keys(), 30]);
    expect(checkContradiction(system, proof)).toEqual({ ok: true });
  });

  it('ends where deletion one by one ends; without any member all can be true', () => {
    fc.assert(
      fc.property(anySystem({ statements: 12, largest: 8 }), (system) => {
        const order = [...system.statements.keys()];
        if (canBeTrue(system, order)) return;
        const { statements, proof } = smallestContradiction(system, order);
        expect(statements).toEqual(deleteOneByOne(system, order));
        expect(checkContradiction(system, proof)).toEqual({ ok: true });
        expect(new Set(proof.terms.map(({ statement }) => statement))).toEqual(new Set(statements));
        for (const member of statements) {
          const rest = statements.filter((other) => other !== member);
          expect(askOracle(only(system, rest), 'any').kind).toBe('value');
        }
      }),
      { numRuns: 800 },
    );
  });
});

describe('keepConsistent', () => {
  it('keeps the firmer source and sets the bolder aside', () => {
    const system = sayOf('', [
      { of: 'a', low: 950 },
      { of: 'a', high: 900 },
      { of: 'a', low: 1000, high: 1000 },
      { of: 'a', low: 1100 },
    ]);
    const { kept, setAside } = keepConsistent(system, [0], [[1], [2], [3]]);
    expect(kept).toEqual([1]);
    expect(setAside.map(({ group, contradiction }) => ({ group, contradiction }))).toEqual([
      { group: 0, contradiction: [0, 1] },
      { group: 2, contradiction: [2, 3] },
    ]);
  });

  it('does what asking again for every source would do', () => {
    const systems = fc.oneof(
      anySystem({ statements: 16, largest: 12 }),
      anySystem({ statements: 24, nested: 0, cells: 8, largest: 40 }),
      possibleSystem({ statements: 30, nested: 0, cells: 8 }),
    );
    const withGroups = systems.chain((system) =>
      fc.tuple(
        fc.constant(system),
        fc.array(fc.nat({ max: 6 }), {
          minLength: system.statements.length,
          maxLength: system.statements.length,
        }),
      ),
    );
    fc.assert(
      fc.property(withGroups, ([drawn, owners]) => {
        // Owner 0 has the floors, which have no high.
        const statements = drawn.statements.map((ends, index) =>
          owners[index] === 0 ? { low: ends.low, high: null } : ends,
        );
        const system = { ...drawn, statements };
        const of = (owner: number): number[] => [...owners.keys()].filter((index) => owners[index] === owner);
        const floors = of(0);
        if (!canBeTrue(system, floors)) return; // a low above zero of no cells at all
        const groups = [1, 2, 3, 4, 5, 6].map(of);
        const result = keepConsistent(system, floors, groups);

        const order = [...floors];
        const kept: number[] = [];
        const contradictions: { group: number; contradiction: number[] }[] = [];
        groups.forEach((group, index) => {
          if (canBeTrue(system, [...order, ...group])) {
            kept.push(index);
            order.push(...group);
          } else {
            contradictions.push({
              group: index,
              contradiction: deleteOneByOne(system, [...order, ...group]),
            });
          }
        });
        expect(result.kept).toEqual(kept);
        expect(result.setAside.map(({ group, contradiction }) => ({ group, contradiction }))).toEqual(
          contradictions,
        );
        for (const { proof } of result.setAside) {
          expect(checkContradiction(system, proof)).toEqual({ ok: true });
        }
        expect(askOracle(only(system, order), 'any').kind).toBe('value');
      }),
      { numRuns: 600 },
    );
  });
});
