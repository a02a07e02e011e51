import { describe, expect, it } from 'vitest';
import { saidLow } from '../../src/claims/said-low.js';
import { readClaimFile } from '../claim-files.js';

/** The number said behind the low of a row of `quantity,low,high`. */
function saidOf(row: string): number {
  const [claim] = readClaimFile(`event,source,quantity,low,high\nwar,A,${row}\n`).claims;
  return saidLow(claim!);
}

describe('saidLow', () => {
  it('is the number in the words, one below what "more than" was read as', () => {
    expect(saidOf('"more than 2,000",,')).toBe(2000);
    expect(saidOf('at least 500,,')).toBe(500);
    expect(saidOf('40,,')).toBe(40);
  });

  it('takes the words’ number where the low was filled in beside them', () => {
    expect(saidOf('более 2000,2001,')).toBe(2000);
    expect(saidOf('более 2000,2001,3000')).toBe(2001);
    expect(saidOf(',2001,')).toBe(2001);
  });
});
