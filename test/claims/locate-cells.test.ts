import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Locator } from '../../src/claims/locate.js';
import { CellLocator, type CellsByLine, cellOf } from '../../src/claims/locate-cells.js';
import { readClaims } from '../../src/claims/read-claims.js';

function claimOf(text: string) {
  return readClaims([{ file: 'a.csv', content: text }]).set.claims[0]!;
}

const CLAIM = claimOf('event,quantity,source\nWar,1,M\n');

/** Each piece is overwritten when it was taken. */
function locate(bytes: Buffer, wanted: CellsByLine, piece = bytes.length) {
  const locator = new CellLocator(CLAIM, wanted, null);
  for (let at = 0; at < bytes.length; at += piece) {
    const fed = Buffer.from(bytes.subarray(at, at + piece));
    locator.feed(fed);
    fed.fill('"');
  }
  return [...locator.end()];
}

const ALL_CELLS: ReadonlySet<number> = new Set(Array.from({ length: 40 }, (_, index) => index));

describe('cells of claims', () => {
  it('are found by their columns, numbers of a wide table by their own', () => {
    expect(cellOf(CLAIM, 'source')).toBe(2);
    expect(cellOf(CLAIM, 'url')).toBeNull();
    const wide = claimOf('event,killed,source,Ignore,notes\nWar,1,M,x,y\n');
    expect([cellOf(wide, 'quantity'), cellOf(wide, 'ignore'), cellOf(wide, 'note')]).toEqual([1, 3, 4]);
  });

  it('stand where the reader of faults says, whatever the quotes, line ends and pieces', () => {
    const cell = fc.constantFrom(
      'a',
      '',
      '"q"',
      '"a,b"',
      '"two\nlines"',
      '"cr\r\nlf"',
      '"a ""b"""',
      'ä€𝒳',
      'x"y',
      '5"',
    );
    const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.join(','));
    const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(row, lineEnd), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 40 }),
        (rows, piece) => {
          const bytes = Buffer.from(rows.flat().join(''));
          const wanted = new Set(Array.from({ length: 40 }, (_, index) => index + 1));
          const reference = new Locator(',', wanted, 1);
          reference.feed(bytes);
          reference.end();
          const expected = [...reference.cells].filter(([, places]) => places.length > 0);
          const cells = new Map([...wanted].map((line) => [line, ALL_CELLS]));
          const found = locate(bytes, cells, piece).filter(([line]) =>
            expected.some(([known]) => known === line),
          );
          expect(found).toEqual(expected.filter(([line]) => found.some(([known]) => known === line)));
          expect(found.length).toBeGreaterThanOrEqual(expected.length - 1);
        },
      ),
    );
  });

  it('are given where they were asked for, and only there', () => {
    const bytes = Buffer.from('event,quantity,source\nWar,1,M\nWar,"2",Mé\n');
    const wanted = new Map([
      [2, new Set([1])],
      [3, new Set([0, 2])],
    ]);
    expect(locate(bytes, wanted)).toEqual([
      [2, [null, { line: 2, column: 5 }, null]],
      [3, [{ line: 3, column: 1 }, null, { line: 3, column: 9 }]],
    ]);
  });
});
