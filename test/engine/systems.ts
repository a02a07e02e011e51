// Systems by chance, and short ways to write them by hand.

import fc from 'fast-check';
import type { Cell, CoverSystem, Ends, NestedCell } from '../../src/engine/system.js';

type End = number | bigint | null;

/** A statement by hand: its ends and the cells that it covers (letters; nested cells are capitals). */
export interface Said {
  readonly of: string;
  readonly low?: End;
  readonly high?: End;
}

/**
 * `sayOf('ab', [{ of: 'abc', low: 5 }])`: the target is cells a and b. Nested cells are declared as `{ A: 'ab' }`: A is at most
 * a + b.
 */
export function sayOf(
  target: string,
  said: readonly Said[],
  within: Readonly<Record<string, string>> = {},
): CoverSystem {
  const letters = new Set([
    ...said.flatMap(({ of }) => [...of]),
    ...target,
    ...Object.values(within).join(''),
  ]);
  const plain = [...letters].filter((letter) => !(letter in within)).sort();
  const cellOf = (letter: string): Cell => ({
    covers: said.flatMap(({ of }, index) => (of.includes(letter) ? [index] : [])),
    target: target.includes(letter),
  });
  return {
    cells: plain.map(cellOf),
    nested: Object.entries(within).map(([letter, holders]) => ({
      ...cellOf(letter),
      within: [...holders].map((holder) => plain.indexOf(holder)),
    })),
    statements: said.map(({ low = null, high = null }) => ({ low: readEnd(low), high: readEnd(high) })),
  };
}

function readEnd(end: End): bigint | null {
  return end === null ? null : BigInt(end);
}

interface Shape {
  readonly cells: number;
  readonly nested: number;
  readonly statements: number;
  readonly fewest: number;
  readonly largest: number;
}

const SMALL: Shape = { cells: 6, nested: 3, statements: 8, fewest: 1, largest: 20 };

/** Any system at all: most of them contradict themselves. */
export function anySystem(shape: Partial<Shape> = {}): fc.Arbitrary<CoverSystem> {
  const { cells, nested, statements, fewest, largest } = { ...SMALL, ...shape };
  const ends = fc.record({ low: endUpTo(largest), high: endUpTo(largest) }).map(orderEnds);
  return fc.array(ends, { minLength: fewest, maxLength: statements, size: 'max' }).chain((said) => {
    const cell = fc.record({ covers: fc.subarray([...said.keys()]), target: fc.boolean() });
    return fc.array(cell, { minLength: 1, maxLength: cells, size: 'max' }).chain((plain) =>
      fc.record({
        cells: fc.constant(plain),
        nested: fc.array(nestedIn(cell, plain.length), { maxLength: nested }),
        statements: fc.constant(said),
      }),
    );
  });
}

/** A system that some counts meet: ends are drawn around what those counts come to. */
export function possibleSystem(shape: Partial<Shape> = {}): fc.Arbitrary<CoverSystem> {
  const { largest } = { ...SMALL, ...shape };
  return anySystem(shape).chain((system) =>
    fc
      .record({
        counts: fc.array(fc.integer({ min: 0, max: largest }), {
          minLength: system.cells.length,
          maxLength: system.cells.length,
        }),
        shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
          minLength: system.nested.length,
          maxLength: system.nested.length,
        }),
        slack: fc.array(fc.tuple(slackUpTo(largest), slackUpTo(largest)), {
          minLength: system.statements.length,
          maxLength: system.statements.length,
        }),
      })
      .map(({ counts, shares, slack }) => {
        const sums = sumsOf(system, counts, shares);
        const statements = slack.map(([below, above], index): Ends => {
          const sum = sums[index]!;
          return {
            low: below === null ? null : BigInt(Math.max(0, sum - below)),
            high: above === null ? null : BigInt(sum + above),
          };
        });
        return { ...system, statements };
      }),
  );
}

function sumsOf(system: CoverSystem, counts: readonly number[], shares: readonly number[]): number[] {
  const sums = system.statements.map(() => 0);
  const add = (cell: Cell, count: number): void => {
    for (const statement of cell.covers) sums[statement]! += count;
  };
  system.cells.forEach((cell, index) => {
    add(cell, counts[index]!);
  });
  system.nested.forEach((cell, index) => {
    const limit = cell.within.reduce((sum, plain) => sum + counts[plain]!, 0);
    add(cell, Math.floor(limit * shares[index]!));
  });
  return sums;
}

function nestedIn(cell: fc.Arbitrary<Cell>, plain: number): fc.Arbitrary<NestedCell> {
  const within = fc.subarray([...Array(plain).keys()], { minLength: 1 });
  return fc.record({ cell, within }).map(({ cell: { covers, target }, within: limits }) => ({
    covers,
    target,
    within: limits,
  }));
}

function endUpTo(largest: number): fc.Arbitrary<bigint | null> {
  return fc.option(fc.bigInt({ min: 0n, max: BigInt(largest) }), { freq: 2 });
}

function slackUpTo(largest: number): fc.Arbitrary<number | null> {
  return fc.option(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: largest })), { freq: 2 });
}

function orderEnds({ low, high }: Ends): Ends {
  return low !== null && high !== null && low > high ? { low: high, high: low } : { low, high };
}
