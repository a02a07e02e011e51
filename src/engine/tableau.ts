// A simplex tableau in whole numbers: each row is an equation with whole coefficients, reduced by their common factor, so
// that nothing is ever rounded. Coverage is almost totally unimodular (engineering notes, section 5): the numbers stay
// small, and safe integers do. Where one would grow beyond 2^53, `Overflow` is thrown and the same is done in bigints.

import { commonFactor } from './whole.js';

export type Whole = number | bigint;

/** scale·(basic variable) + Σ coefficient·(free variable of that column) = constant, with scale > 0. */
export interface Row<N extends Whole> {
  basic: number;
  scale: N;
  readonly coefficients: N[];
  constant: N;
  /** No number of the row is larger than this, signs apart; used by safe integers only. */
  reach: number;
}

export interface Arithmetic<N extends Whole> {
  readonly one: N;
  readonly from: (value: bigint | number) => N;
  readonly negate: (value: N) => N;
  readonly subtract: (first: N, second: N) => N;
  /** Adds a multiple of `pivot` to a multiple of `row`, so that the variable that has become basic in `pivot` leaves. */
  readonly eliminate: (row: Row<N>, pivot: Row<N>, column: number, filled: readonly number[]) => void;
  /** The sign of a·b − c·d. */
  readonly compareProducts: (a: N, b: N, c: N, d: N) => number;
}

/** A number would exceed what a double holds exactly; caught where bigints take over. */
export class Overflow extends Error {}

export interface Tableau<N extends Whole> {
  readonly arithmetic: Arithmetic<N>;
  readonly rows: Row<N>[];
  /** The sum to be made as large as can be, as an equation; its basic variable is the sum itself. */
  readonly objective: Row<N>;
  /** For each column its free variable. */
  readonly free: number[];
}

/** The free variable of `column` becomes the basic one of row `index`, and the other way round. */
export function pivotTableau<N extends Whole>(tableau: Tableau<N>, index: number, column: number): void {
  const { arithmetic, rows, objective, free } = tableau;
  const pivot = rows[index]!;
  const coefficients = pivot.coefficients;
  if (coefficients[column]! < 0) {
    for (let other = 0; other < coefficients.length; other++) {
      if (coefficients[other]) coefficients[other] = arithmetic.negate(coefficients[other]!);
    }
    pivot.constant = arithmetic.negate(pivot.constant);
    pivot.scale = arithmetic.negate(pivot.scale);
  }
  const scale = coefficients[column]!;
  coefficients[column] = pivot.scale;
  pivot.scale = scale;
  const leaving = pivot.basic;
  pivot.basic = free[column]!;
  free[column] = leaving;

  const filled: number[] = [];
  for (let other = 0; other < coefficients.length; other++) if (coefficients[other]) filled.push(other);
  for (const row of rows) {
    if (row !== pivot && row.coefficients[column]) arithmetic.eliminate(row, pivot, column, filled);
  }
  if (objective.coefficients[column]) arithmetic.eliminate(objective, pivot, column, filled);
}

const LARGEST = Number.MAX_SAFE_INTEGER;

export const SAFE_INTEGERS: Arithmetic<number> = {
  one: 1,
  from(value) {
    if (value > LARGEST || value < -LARGEST) throw new Overflow();
    return Number(value);
  },
  negate: (value) => 0 - value,
  subtract(first, second) {
    const difference = first - second;
    if (Math.abs(difference) > LARGEST) throw new Overflow();
    return difference;
  },
  eliminate(row, pivot, column, filled) {
    const { coefficients } = row;
    const shared = commonSafeFactor(pivot.scale, coefficients[column]!);
    const own = pivot.scale / shared;
    const other = coefficients[column]! / shared;
    checkReach(row, pivot, own, Math.abs(other));
    coefficients[column] = 0;
    let reach = row.reach;
    if (own !== 1) {
      for (let index = 0; index < coefficients.length; index++) coefficients[index]! *= own;
      row.scale *= own;
      row.constant *= own;
      reach *= own;
    }
    for (const index of filled) {
      const value = coefficients[index]! - other * pivot.coefficients[index]!;
      coefficients[index] = value;
      if (value > reach) reach = value;
      else if (-value > reach) reach = -value;
    }
    row.constant -= other * pivot.constant;
    row.reach = Math.max(reach, Math.abs(row.constant));
    if (row.scale !== 1) reduceSafeRow(row);
  },
  compareProducts(a, b, c, d) {
    const left = a * b;
    const right = c * d;
    if (Math.abs(left) <= LARGEST && Math.abs(right) <= LARGEST) return left - right;
    return compareBig(BigInt(a) * BigInt(b), BigInt(c) * BigInt(d));
  },
};

export const BIG_INTEGERS: Arithmetic<bigint> = {
  one: 1n,
  from: (value) => BigInt(value),
  negate: (value) => -value,
  subtract: (first, second) => first - second,
  eliminate(row, pivot, column, filled) {
    const { coefficients } = row;
    const shared = commonFactor(pivot.scale, coefficients[column]!);
    const own = pivot.scale / shared;
    const other = coefficients[column]! / shared;
    coefficients[column] = 0n;
    if (own !== 1n) {
      for (let index = 0; index < coefficients.length; index++) coefficients[index]! *= own;
      row.scale *= own;
      row.constant *= own;
    }
    for (const index of filled) coefficients[index]! -= other * pivot.coefficients[index]!;
    row.constant -= other * pivot.constant;
    if (row.scale !== 1n) reduceBigRow(row);
  },
  compareProducts: (a, b, c, d) => compareBig(a * b, c * d),
};

function compareBig(left: bigint, right: bigint): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function checkReach(row: Row<number>, pivot: Row<number>, own: number, other: number): void {
  if (row.reach * own + pivot.reach * other <= LARGEST) return;
  row.reach = measureReach(row);
  pivot.reach = measureReach(pivot);
  if (row.reach * own + pivot.reach * other > LARGEST) throw new Overflow();
}

export function measureReach(row: Row<number>): number {
  let reach = Math.max(row.scale, Math.abs(row.constant));
  for (const value of row.coefficients) reach = Math.max(reach, Math.abs(value));
  return reach;
}

function reduceSafeRow(row: Row<number>): void {
  const { coefficients } = row;
  let factor = commonSafeFactor(row.scale, row.constant);
  for (let index = 0; index < coefficients.length && factor !== 1; index++) {
    if (coefficients[index] !== 0) factor = commonSafeFactor(factor, coefficients[index]!);
  }
  if (factor === 1) return;
  for (let index = 0; index < coefficients.length; index++) coefficients[index]! /= factor;
  row.scale /= factor;
  row.constant /= factor;
  row.reach = Math.ceil(row.reach / factor);
}

function reduceBigRow(row: Row<bigint>): void {
  const { coefficients } = row;
  let factor = commonFactor(row.scale, row.constant);
  for (let index = 0; index < coefficients.length && factor !== 1n; index++) {
    if (coefficients[index] !== 0n) factor = commonFactor(factor, coefficients[index]!);
  }
  if (factor === 1n) return;
  for (let index = 0; index < coefficients.length; index++) coefficients[index]! /= factor;
  row.scale /= factor;
  row.constant /= factor;
}

function commonSafeFactor(first: number, second: number): number {
  let a = Math.abs(first);
  let b = Math.abs(second);
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
