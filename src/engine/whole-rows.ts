// Adding up rows of a tableau exactly. Coverage is almost totally unimodular (engineering notes, section 5), so the numbers
// stay small and safe integers do; where one would grow beyond 2^53 `Overflow` is thrown, and all is done again in bigints.

import type { Arithmetic, Row } from './tableau.js';
import { commonFactor } from './whole.js';

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
const SMALL = 0x7fffffff;

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
  eliminate(row, pivot, column, filled) {
    const { values } = row;
    const pivotValues = pivot.values;
    const coefficient = values[column]!;
    const shared = pivot.scale === 1 ? 1 : commonSafeFactor(pivot.scale, coefficient);
    const own = pivot.scale / shared;
    const other = coefficient / shared;
    if (row.reach * own + pivot.reach * Math.abs(other) > LARGEST) {
      row.reach = measureReach(row);
      pivot.reach = measureReach(pivot);
      if (row.reach * own + pivot.reach * Math.abs(other) > LARGEST) throw new Overflow();
    }
    let reach = row.reach * own;
    values[column] = 0;
    if (own !== 1) {
      for (let index = 0; index < values.length; index++) values[index]! *= own;
      row.scale *= own;
      row.constant *= own;
    }
    for (const index of filled) {
      const value = values[index]! - other * pivotValues[index]!;
      values[index] = value;
      if (value > reach) reach = value;
      else if (-value > reach) reach = -value;
    }
    row.constant -= other * pivot.constant;
    row.reach = Math.max(reach, Math.abs(row.constant));
    if (row.scale !== 1) reduceSafe(row);
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
  eliminate(row, pivot, column, filled) {
    const { values } = row;
    const coefficient = values[column]!;
    const shared = commonFactor(pivot.scale, coefficient);
    const own = pivot.scale / shared;
    const other = coefficient / shared;
    values[column] = 0n;
    if (own !== 1n) {
      for (let index = 0; index < values.length; index++) values[index]! *= own;
      row.scale *= own;
      row.constant *= own;
    }
    for (const index of filled) values[index]! -= other * pivot.values[index]!;
    row.constant -= other * pivot.constant;
    if (row.scale !== 1n) reduceBig(row);
  },
};

function compareBig(left: bigint, right: bigint): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function measureReach({ scale, constant, values }: Row<number>): number {
  let reach = Math.max(scale, Math.abs(constant));
  for (let index = 0; index < values.length; index++) reach = Math.max(reach, Math.abs(values[index]!));
  return reach;
}

function reduceSafe(row: Row<number>): void {
  const { values } = row;
  let factor = commonSafeFactor(row.scale, row.constant);
  for (let index = 0; index < values.length && factor !== 1; index++) {
    factor = commonSafeFactor(factor, values[index]!);
  }
  if (factor === 1) return;
  for (let index = 0; index < values.length; index++) values[index]! /= factor;
  row.scale /= factor;
  row.constant /= factor;
  row.reach = Math.ceil(row.reach / factor);
}

function reduceBig(row: Row<bigint>): void {
  const { values } = row;
  let factor = commonFactor(row.scale, row.constant);
  for (let index = 0; index < values.length && factor !== 1n; index++) {
    factor = commonFactor(factor, values[index]!);
  }
  if (factor === 1n) return;
  for (let index = 0; index < values.length; index++) values[index]! /= factor;
  row.scale /= factor;
  row.constant /= factor;
}

function commonSafeFactor(first: number, second: number): number {
  let a = first < 0 ? -first : first;
  let b = second < 0 ? -second : second;
  // Remainders of doubles are slow, of 32-bit integers fast; both are exact.
  while (b > SMALL || (a > SMALL && b !== 0)) [a, b] = [b, a % b];
  let c = a | 0;
  let d = b | 0;
  if (a > SMALL) return a;
  while (d !== 0) {
    const rest = (c % d) | 0;
    c = d;
    d = rest;
  }
  return c;
}
