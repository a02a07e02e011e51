// Slips of typing hands in a series of figures: two digits that changed places, a digit too many or too few. A slip is told
// only where the figures on both sides explain it, for a toll may well jump.

import type { Claim } from '../../claims/claim.js';
import { statedNumber } from './stated.js';

export interface Slip {
  readonly kind: 'transposed' | 'digit too many' | 'digit missing';
  readonly claim: Claim;
  /** What was probably meant. */
  readonly meant: number;
  readonly before: Claim;
  readonly after: Claim;
}

const NEAR = 1.3;
/** Neighbours of a number in which two digits changed places; and of one under 1,000, which chance makes often. */
const NEARER = 1.1;
const NEAREST = 1.05;

/** Every figure of a toll that does not fit between its neighbours and would with one slip undone. */
export function findSlips(claims: readonly Claim[]): readonly Slip[] {
  if (claims.length < 3) return [];
  const slips: Slip[] = [];
  const figures = claims.flatMap((claim) => {
    const number = statedNumber(claim);
    return number === null ? [] : [{ claim, number }];
  });
  const seen = new Set<number>();
  for (let index = 1; index + 1 < figures.length; index++) {
    const [before, at, after] = [figures[index - 1]!, figures[index]!, figures[index + 1]!];
    const fitted = at.number >= before.number && at.number <= after.number;
    // A number that stood before is old news, not a slip. Between neighbours far apart almost any slip would fit.
    const old = seen.has(at.number);
    seen.add(before.number);
    if (fitted || old || before.number > after.number || after.number > before.number * NEAR) continue;
    const slip = undoSlip(at.number, before.number, after.number);
    if (slip !== null) slips.push({ ...slip, claim: at.claim, before: before.claim, after: after.claim });
  }
  return slips;
}

/** Whether one number is the other with two neighbouring digits exchanged: 4,237 and 4,327. */
export function isTransposed(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)];
  if (a.length !== b.length || one === other) return false;
  let index = 0;
  while (a[index] === b[index]) index++;
  return a[index] === b[index + 1] && a[index + 1] === b[index] && a.slice(index + 2) === b.slice(index + 2);
}

function undoSlip(number: number, low: number, high: number): { kind: Slip['kind']; meant: number } | null {
  if (number < 100 || !Number.isSafeInteger(number)) return null;
  const fits = (value: number): boolean => value >= low && value <= high;
  const digits = String(number);
  for (let index = 0; index + 1 < digits.length; index++) {
    if (digits[index] === digits[index + 1]) continue;
    const swapped = `${digits.slice(0, index)}${digits[index + 1]}${digits[index]}${digits.slice(index + 2)}`;
    const meant = Number(swapped);
    // The exchange must matter beside the room that the neighbours leave.
    const tells = high <= low * NEARER && Math.abs(meant - number) * 2 >= high - low;
    if (swapped[0] !== '0' && fits(meant) && tells && (number >= 1000 || high <= low * NEAREST))
      return { kind: 'transposed', meant };
  }
  for (let index = 0; index < digits.length; index++) {
    const shorter = Number(`${digits.slice(0, index)}${digits.slice(index + 1)}`);
    if (String(shorter).length === digits.length - 1 && fits(shorter))
      return { kind: 'digit too many', meant: shorter };
  }
  return digitMissing(number, low, high);
}

/** A digit that was left out is told only where the neighbours agree on all of the others: 1,2_4 between 1,224 and 1,254. */
function digitMissing(
  number: number,
  low: number,
  high: number,
): { kind: Slip['kind']; meant: number } | null {
  const digits = String(number);
  if (low < number * 4 || high > low * 1.2) return null;
  for (let index = 0; index <= digits.length; index++) {
    for (let digit = 0; digit <= 9; digit++) {
      const longer = Number(`${digits.slice(0, index)}${digit}${digits.slice(index)}`);
      if (longer >= low && longer <= high && String(longer).length === digits.length + 1) {
        return { kind: 'digit missing', meant: longer };
      }
    }
  }
  return null;
}
