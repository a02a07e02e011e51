// The numbers that open ends are printed with: what was said, not what follows from it.

import { describe, expect, it } from 'vitest';
import type { AnswerOptions } from '../../src/answer/answer.js';
import { reconcile } from '../../src/answer/reconcile.js';
import { readClaimFile } from '../claim-files.js';

/** What is highest of everyone: its value, what was said, and how that adds up. */
function highestOf(rows: readonly string[], options: Partial<AnswerOptions> = {}): string {
  const csv = `event,sides,side,category,basis,quantity,source,as_of\n${rows.map((row) => `war,${row},2024-05-01\n`).join('')}`;
  const { value, said, saidAddends } = reconcile(readClaimFile(csv), options).events[0]!.scopes[0]!
    .highestSaid!;
  return `${value}: ${[said, ...saidAddends].join(' ')}`;
}

describe('what was said behind an end', () => {
  it('is one less for each number that says "more than"', () => {
    expect(highestOf(['x;y,all,,,more than 2000,A'])).toBe('2001: 2000');
    expect(highestOf(['x;y,each,,,more than 2000,A'])).toBe('4002: 4000 2000 2000');
    expect(highestOf(['x;y,x,,documented,more than 2000,A', ',y,,documented,500,B'])).toBe(
      '2501: 2500 2000 500',
    );
  });

  it('follows a sum of parts down to what was said of each, whichever rows are printed', () => {
    const rows = ['x;y,x,military,,more than 300,A', ',each,civilian,documented,at least 20,B'];
    expect(highestOf(rows)).toBe('341: 340 320 20');
    expect(highestOf(rows, { scopes: ['all/all/killed'] })).toBe(highestOf(rows));
  });

  it('is the number itself where another says that, or where it is capped', () => {
    expect(highestOf(['x;y,all,,,more than 2000,A', ',all,,,2001,B'])).toBe('2001: 2001');
    expect(highestOf(['x;y,x,,,2001 to 3000,A', ',y,,,more than 2000,B'])).toBe('5001: 5000 3000 2000');
  });
});
