// What each convention changes, line by line (quantities, section 2).

import { describe, expect, it } from 'vitest';
import { CONVENTION_TABLES } from '../../src/quantity/conventions.js';
import { CONVENTIONS, type Convention } from '../../src/quantity/reading.js';
import { RULES } from '../../src/quantity/rules.js';
import { expectReading } from './expect-reading.js';

type Line = readonly [
  text: string,
  low: number | null,
  high: number | null,
  approximate?: 'low' | 'high' | 'both',
];

const LINES: Readonly<Record<Exclude<Convention, 'standard'>, readonly Line[]>> = {
  strict: [
    ['about 2,000', null, null],
    ['nearly 5,000', null, null],
    ['just under 1,000', null, 999],
    ['just over 1,000', 1001, null],
    ['more than 2,000', 2001, null],
    ['at least 20', 20, null],
    ['up to about 50', null, null],
    ['some 95–100', null, null],
    ['perhaps 200', null, null],
    ['20 to 30', 20, 30],
    ['450,000 (±150,000)', 300_000, 600_000],
    ['several', 2, null],
    ['a couple', 2, 2],
    ['dozens', 2, null],
    ['hundreds of thousands', 2, null],
    ['several hundred', 2, null],
    ['over several hundred', 3, null],
    ['low hundreds', null, null],
    ['single digits', 0, 9],
    ['none', 0, 0],
    ['a dozen', 12, 12],
  ],
  acled: [
    ['several', 3, null, 'low'],
    ['many', 3, null, 'low'],
    ['a few', 3, null, 'low'],
    ['multiple', 3, null, 'low'],
    ['tens', 10, null, 'low'],
    ['dozens', 12, null, 'low'],
    ['scores', 20, null, 'low'],
    ['hundreds', 100, null, 'low'],
    ['thousands', 1000, null, 'low'],
    ['tens of thousands', 10_000, null, 'low'],
    ['at least several', 3, null, 'low'],
    ['about 2,000', 1800, 2200, 'both'],
    ['at least 20', 20, null],
  ],
  gtd: [
    ['several', null, null],
    ['dozens', null, null],
    ['hundreds of thousands', null, null],
    ['a couple', null, null],
    ['over several hundred', null, null],
    ['at least 20', 20, 20, 'high'],
    ['20 or more', 20, 20, 'high'],
    ['more than 20', 21, null],
    ['about 2,000', 1800, 2200, 'both'],
    ['at least 13 and as many as 46', 13, 46],
  ],
};

for (const [convention, lines] of Object.entries(LINES)) {
  describe(`under ${convention}`, () => {
    for (const [text, low, high, approximate] of lines)
      it(`${text} is ${low ?? 'open'} to ${high ?? 'open'}`, () => {
        expectReading(text, [low, high], approximate, { convention: convention as Convention });
      });

    it('an ambiguous number is refused as everywhere', () => {
      expectReading('1.500', { refused: 'ambiguous-number' }, 'no', { convention: convention as Convention });
      expectReading('not disclosed', 'unknown', 'no', { convention: convention as Convention });
    });
  });
}

describe('the tables', () => {
  it('list every convention, each line with its source', () => {
    expect(CONVENTION_TABLES.map((table) => table.name)).toEqual([...CONVENTIONS]);
    for (const table of CONVENTION_TABLES) {
      expect(table.changes.length).toBeGreaterThan(0);
      for (const change of table.changes) expect(change.source).not.toBe('');
    }
  });

  it('list every rule with its source', () => {
    expect(new Set(RULES.map((rule) => rule.name)).size).toBe(RULES.length);
    for (const rule of RULES) expect(rule.source).not.toBe('');
  });
});
