// Adding up rows of a tableau exactly. Coverage is almost totally unimodular (engineering notes, section 5), so the numbers
// stay small and safe integers do; where one would grow beyond 2^53 `Overflow` is thrown, and all is done again in bigints.

import type { Arithmetic, Row } from './tableau.js';

/** A number would exceed what a double holds exactly. */
export class Overflow extends Error {}

/** Does it in safe integers, and over again in bigints where those do not suffice. */
export function solveExactly<R>(solve: <N extends number | bigint>(arithmetic: Arithmetic<N>) => R): R {
  try {
    return solve(SAFE_INTEGERS);
  } catch (error) {
    if (!(error instanceof Overflow)) throw error;
    return solve(BIG_INTEGERS);
  }
}

const LARGEST = Number.MAX_SAFE_INTEGER;

function keepSafe(value: number): number {
  if (value > LARGEST || value < -LARGEST) throw new Overflow();
  return value;
}

export const SAFE_INTEGERS: Arithmetic<number> = {
  zero: 0,
  one: 1,
  zeros: (count) => new Array<number>(count).fill(0),
  from(value) {
    if (value > LARGEST || value < -LARGEST) throw new Overflow();
    return Number(value);
  },
  negate: (value) => 0 - value,
  add: (first, second) => keepSafe(first + second),
  multiply: (first, second) => keepSafe(first * second),
  divide: (dividend, divisor) => (dividend - (dividend % divisor)) / divisor,
  compareProducts(a, b, c, d) {
    const left = a * b;
    const right = c * d;
    if (left <= LARGEST && left >= -LARGEST && right <= LARGEST && right >= -LARGEST) return left - right;
    return compareBig(BigInt(a) * BigInt(b), BigInt(c) * BigInt(d));
  },
  eliminate(row, { pivot, column, filled, columns, before, after, turned }) {
    const { values } = row;
    const from = pivot.values;
    const times = values[column]!;
    const most = Math.abs(times);
    keepWithin(row, pivot, most, after);
    // What two rows together could reach; where that seems too much, it is measured.
    const reach = (row.reach * after + pivot.reach * most) / before;
    if (before === after) {
      for (let index = 0; index < filled.length; index++) {
        const at = filled[index]!;
        const change = times * from[at]!;
        values[at]! -= before === 1 ? change : change / before;
      }
      const change = times * pivot.constant;
      row.constant -= before === 1 ? change : change / before;
    } else if (times === 0) {
      for (let index = 0; index < columns; index++) {
        if (values[index] !== 0) values[index] = (values[index]! * after) / before;
      }
      row.constant = (row.constant * after) / before;
    } else {
      for (let index = 0; index < columns; index++) {
        values[index] = (values[index]! * after - times * from[index]!) / before;
      }
      row.constant = (row.constant * after - times * pivot.constant) / before;
    }
    values[column] = turned ? times : 0 - times;
    row.reach = Math.max(reach, most);
  },
};

export const BIG_INTEGERS: Arithmetic<bigint> = {
  zero: 0n,
  one: 1n,
  zeros: (count) => new Array<bigint>(count).fill(0n),
  from: (value) => BigInt(value),
  negate: (value) => -value,
  add: (first, second) => first + second,
  multiply: (first, second) => first * second,
  divide: (dividend, divisor) => dividend / BigInt(divisor),
  compareProducts: (a, b, c, d) => compareBig(a * b, c * d),
  eliminate(row, { pivot, column, filled, columns, before, after, turned }) {
    const { values } = row;
    const from = pivot.values;
    const times = values[column]!;
    if (before === after) {
      for (const index of filled) values[index]! -= (times * from[index]!) / before;
      row.constant -= (times * pivot.constant) / before;
    } else {
      for (let index = 0; index < columns; index++) {
        values[index] = (values[index]! * after - times * from[index]!) / before;
      }
      row.constant = (row.constant * after - times * pivot.constant) / before;
    }
    values[column] = turned ? times : -times;
  },
};

function compareBig(left: bigint, right: bigint): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Throws where a number of a pivot step could be more than a double holds exactly. */
function keepWithin(row: Row<number>, pivot: Row<number>, most: number, after: number): void {
  if (row.reach * after + pivot.reach * most <= LARGEST) return;
  row.reach = measureReach(row);
  pivot.reach = measureReach(pivot);
  if (row.reach * after + pivot.reach * most > LARGEST) throw new Overflow();
}

function measureReach({ constant, values }: Row<number>): number {
  let reach = Math.abs(constant);
  for (let index = 0; index < values.length; index++) reach = Math.max(reach, Math.abs(values[index]!));
  return reach;
}
