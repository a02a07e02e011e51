// Cells as long as a row may be, made to keep patterns busy: each rule looks at them in a moment.

import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/check/rules.js';
import { runRules } from '../rule-tester.js';

const LENGTH = 400_000;
const QUICK = 4_000;

function repeat(piece: string): string {
  return piece.repeat(LENGTH / piece.length);
}

function check(quote: string, url: string): void {
  const row = (day: number): string => `${100 + day},2020-01-0${day},M,"${quote}","${url}"\n`;
  runRules(
    RULES,
    `quantity,as_of,source,quote,url,event\n${[1, 2].map(row).join('').replaceAll('\n', ',War\n')}`,
  );
}

describe('a long cell', () => {
  it.each([
    ...['1,', '1 ', '1', '(+ ', '+1 ', 'up by ', 'an increase of ', 'killed and ', 'dead, wounded '],
    ...['on each side of ', '5 casualties ', 'material losses ', 'убит', 'aged ', '12 - ', ' '],
  ])('of the quote is checked in a moment: %j', (piece) => {
    const start = performance.now();
    check(repeat(piece), 'https://example.org/1');
    expect(performance.now() - start).toBeLessThan(QUICK);
  });

  it.each(['utm_x=1&', 'a-', 'https:', ' '])('of the address is checked in a moment: %j', (piece) => {
    const start = performance.now();
    check('', `https://example.org/?${repeat(piece)}`);
    expect(performance.now() - start).toBeLessThan(QUICK);
  });
});
