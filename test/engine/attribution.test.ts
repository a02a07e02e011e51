import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeHigh, attributeLow } from '../../src/engine/attribution.js';
import { boundHigh, boundLow } from '../../src/engine/bounds.js';
import { checkHigh, checkLow } from '../../src/engine/check-proof.js';
import type { CoverSystem, Ends, Proof } from '../../src/engine/system.js';
import { possibleSystem, sayOf } from './systems.js';

const NOTHING: Ends = { low: null, high: null };

function strike(system: CoverSystem, struck: ReadonlySet<number>): CoverSystem {
  const statements = system.statements.map((ends, index) => (struck.has(index) ? NOTHING : ends));
  return { ...system, statements };
}

function named(proof: Proof): number[] {
  return [...new Set(proof.terms.map(({ statement }) => statement))].sort((a, b) => a - b);
}

/** Left out one by one, asking each time: what attribution must come to. */
function leaveOutOneByOne(
  system: CoverSystem,
  order: readonly number[],
  holds: (rest: CoverSystem) => boolean,
): number[] {
  const struck = new Set<number>();
  for (const statement of order) {
    struck.add(statement);
    if (!holds(strike(system, struck))) struck.delete(statement);
  }
  return [...system.statements.keys()].filter((statement) => !struck.has(statement));
}

const anyOrder = (system: CoverSystem): fc.Arbitrary<number[]> =>
  fc.shuffledSubarray([...system.statements.keys()], {
    minLength: system.statements.length,
    maxLength: system.statements.length,
  });

const systemAndOrder = possibleSystem({ statements: 10 }).chain((system) =>
  fc.tuple(fc.constant(system), anyOrder(system)),
);

describe('attributeLow', () => {
  it('leaves out what comes first in the order, of proofs that are alike', () => {
    const system = sayOf('ab', [
      { of: 'ab', low: 10 },
      { of: 'a', low: 4 },
      { of: 'b', low: 6 },
    ]);
    expect(named(attributeLow(system, 10n, [1, 2, 0]).proof)).toEqual([0]);
    expect(named(attributeLow(system, 10n, [0, 1, 2]).proof)).toEqual([1, 2]);
  });

  it('keeps statements that are not named', () => {
    const system = sayOf('a', [
      { of: 'a', low: 10 },
      { of: 'a', low: 10 },
    ]);
    expect(named(attributeLow(system, 10n, [0]).proof)).toEqual([1]);
  });

  it('names who says none', () => {
    const system = sayOf('ab', [
      { of: 'a', low: 0 },
      { of: 'b', low: 0 },
    ]);
    expect(named(attributeLow(system, 0n, [1, 0]).proof)).toEqual([0]);
  });

  it('goes on where a proof on the way shows that all the rest is needed', () => {
    const ends: readonly (readonly [number | null, number | null])[] = [
      [0, 3],
      [16, null],
      [0, 9],
      [0, null],
      [null, null],
      [0, null],
      [null, 2],
      [0, 2],
      [17, 17],
      [1, 3],
    ];
    const big = (end: number | null): bigint | null => (end === null ? null : BigInt(end));
    const system: CoverSystem = {
      cells: [
        { covers: [1, 4, 5, 8], target: true },
        { covers: [1, 2, 5, 7, 8], target: false },
        { covers: [0, 1, 4, 6, 8], target: false },
        { covers: [0, 2, 5, 7, 8, 9], target: true },
      ],
      nested: [],
      statements: ends.map(([low, high]) => ({ low: big(low), high: big(high) })),
    };
    const order = [0, 9, 7, 3, 4, 5, 6, 8, 2, 1];
    const { value } = boundLow(system)!;
    const kept = leaveOutOneByOne(system, order, (rest) => (boundLow(rest)?.value ?? -1n) >= value);
    expect(named(attributeLow(system, value, order).proof)).toEqual(kept);
  });

  it('refuses a value that is not proved', () => {
    expect(() => attributeLow(sayOf('a', [{ of: 'a', low: 10 }]), 11n, [0])).toThrow(RangeError);
  });

  it('ends where leaving out one by one ends, with a proof that checks', () => {
    fc.assert(
      fc.property(systemAndOrder, ([system, order]) => {
        const bound = boundLow(system);
        if (bound === null) return;
        const { value, proof } = attributeLow(system, bound.value, order);
        expect(value).toBe(bound.value);
        expect(checkLow(system, proof, value)).toEqual({ ok: true });
        const slow = leaveOutOneByOne(system, order, (rest) => (boundLow(rest)?.value ?? -1n) >= bound.value);
        expect(named(proof)).toEqual(slow);
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on how cells and statements are numbered', () => {
    fc.assert(
      fc.property(systemAndOrder, fc.infiniteStream(fc.nat()), ([system, order], chance) => {
        const bound = boundLow(system);
        if (bound === null) return;
        const draw = (): number => chance.next().value as number;
        const newName = shuffle([...system.statements.keys()], draw);
        const renamed = renumber(system, newName, draw);
        const { proof } = attributeLow(system, bound.value, order);
        const again = attributeLow(
          renamed,
          bound.value,
          order.map((statement) => newName[statement]!),
        ).proof;
        const terms = proof.terms.map((term) => ({ ...term, statement: newName[term.statement]! }));
        expect(again.divisor).toBe(proof.divisor);
        expect(again.terms).toEqual(terms);
      }),
      { numRuns: 300 },
    );
  });
});

describe('attributeHigh', () => {
  it('ends where leaving out one by one ends, with a proof that checks', () => {
    fc.assert(
      fc.property(systemAndOrder, ([system, order]) => {
        const bound = boundHigh(system);
        if (bound === null) return;
        const { value, proof } = attributeHigh(system, bound.value, order);
        expect(value).toBe(bound.value);
        expect(checkHigh(system, proof, value)).toEqual({ ok: true });
        const slow = leaveOutOneByOne(system, order, (rest) => {
          const high = boundHigh(rest);
          return high !== null && high.value <= bound.value;
        });
        expect(named(proof)).toEqual(slow);
      }),
      { numRuns: 500 },
    );
  });
});

function shuffle(indices: number[], draw: () => number): number[] {
  for (let index = indices.length - 1; index > 0; index--) {
    const other = draw() % (index + 1);
    [indices[index], indices[other]] = [indices[other]!, indices[index]!];
  }
  return indices;
}

function renumber(system: CoverSystem, newName: readonly number[], draw: () => number): CoverSystem {
  const statements: Ends[] = [];
  system.statements.forEach((ends, index) => {
    statements[newName[index]!] = ends;
  });
  const rename = (covers: readonly number[]): number[] =>
    covers.map((statement) => newName[statement]!).sort((a, b) => a - b);
  const cellName = shuffle([...system.cells.keys()], draw);
  const cells: CoverSystem['cells'][number][] = [];
  system.cells.forEach((cell, index) => {
    cells[cellName[index]!] = { ...cell, covers: rename(cell.covers) };
  });
  const nestedOrder = shuffle([...system.nested.keys()], draw);
  const nested = nestedOrder.map((index) => {
    const cell = system.nested[index]!;
    return {
      ...cell,
      covers: rename(cell.covers),
      within: cell.within.map((plain) => cellName[plain]!).sort((a, b) => a - b),
    };
  });
  return { cells, nested, statements };
}
