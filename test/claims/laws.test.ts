// Laws of reading that hold for any file.
import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/claims/read-claims.js';
import { copyClaim } from '../../src/claims/row-claim.js';
import { readText } from './read-text.js';

const NEEDED = ['event', 'quantity', 'source'];
const COLUMNS = [
  'id',
  'side',
  'category',
  'outcome',
  'low',
  'high',
  'from',
  'as_of',
  'basis',
  'source_side',
  'derived_from',
  'excludes',
  'sides',
  'killed',
  'notes',
];
const CELLS = [
  '',
  ' ',
  'e',
  'a',
  'b',
  'all',
  'each',
  'killed',
  'a+b',
  'a:b',
  'a:b:c',
  '10',
  'more than 5',
  '1.500',
  'n/a',
  '2020',
  '2020-10-23',
  '23/10/2020',
  'documented',
  'x;y',
  'a/military',
  'a/b/c/d',
  'quo"te',
  'co,mma',
  'line\nend',
  'ret\rurn',
  '\ufffd',
  '🕊',
];

const cell = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...CELLS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
);
const table = fc.record({
  columns: fc
    .shuffledSubarray(COLUMNS)
    .map((columns) => [...columns.slice(2), ...NEEDED, ...columns.slice(0, 2)]),
  rows: fc.array(fc.array(cell, { minLength: COLUMNS.length + 3, maxLength: COLUMNS.length + 3 }), {
    maxLength: 8,
  }),
  ends: fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 1, maxLength: 4 }),
  delimiter: fc.constantFrom(',', ';', '\t'),
});

function write({
  columns,
  rows,
  ends,
  delimiter,
}: {
  columns: string[];
  rows: string[][];
  ends: string[];
  delimiter: string;
}): string {
  const lines = [columns, ...rows.map((row) => row.slice(0, columns.length))];
  return lines
    .map((cells, index) => `${cells.map(quote).join(delimiter)}${ends[index % ends.length]}`)
    .join('');
}

function quote(text: string): string {
  return /^[a-z0-9 ]*$/i.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}

describe('reading', () => {
  it('never throws, and says why where it reads nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 })),
        (content) => {
          const { set, diagnostics } = readText(content);
          expect(set.claims.length + diagnostics.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never throws on a good header with any bytes below it', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('e', ',', '"', '\n', '\r', '1', ' ', ';', '\u00e9'),
          maxLength: 60,
        }),
        (text) => {
          const { set, diagnostics } = readText(`event,quantity,source\n${text}`);
          expect(set.claims.length + diagnostics.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('loses no row: every row that is not blank is read, or left out with a fault that names its line', () => {
    fc.assert(
      fc.property(table, (parts) => {
        const { set, diagnostics, refused, fatal } = readText(write(parts));
        const errors = diagnostics.filter(({ severity }) => severity === 'error');
        if (fatal) {
          expect(errors.length).toBeGreaterThan(0);
          return;
        }
        const width = parts.columns.length;
        const filled = parts.rows.filter((row) => row.slice(0, width).some((text) => text.trim() !== ''));
        const kept = new Set(set.claims.map(({ line }) => line));
        expect(kept.size + refused).toBe(filled.length);
        expect(set.inputs[0]).toMatchObject({ rows: filled.length, skipped: refused });
        expect(errors.length).toBeGreaterThanOrEqual(refused);
        for (const { line } of errors) expect(kept.has(line!)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same for every line end and every delimiter', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom(',', ';', '\t'),
        (parts, end, delimiter) => {
          const one = readText(write({ ...parts, ends: ['\n'], delimiter: ',' }));
          const other = readText(write({ ...parts, ends: [end], delimiter }));
          expect(other.diagnostics).toEqual(one.diagnostics);
          expect(other.set.claims.map(copyClaim)).toEqual(one.set.claims.map(copyClaim));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives the same whatever the order of columns', () => {
    fc.assert(
      fc.property(table, (parts) => {
        const turned = {
          ...parts,
          columns: [...parts.columns].reverse(),
          rows: parts.rows.map((row) => row.slice(0, parts.columns.length).reverse()),
        };
        const one = readText(write(parts));
        const other = readText(write(turned));
        expect(other.set.claims.map(copyClaim)).toEqual(one.set.claims.map(copyClaim));
        expect(other.diagnostics.map(({ rule }) => rule).sort()).toEqual(
          one.diagnostics.map(({ rule }) => rule).sort(),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('of a file without its faulty rows gives the same claims', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('e,1,A', 'e,more than 5,B', 'e,1.500,A', ',1,A', 'e,1', 'f,2,C'), {
          minLength: 1,
          maxLength: 10,
        }),
        (rows) => {
          const good = rows.filter((row) => !['e,1.500,A', ',1,A', 'e,1'].includes(row));
          fc.pre(good.length > 0);
          const header = 'event,quantity,source\n';
          const claimsOf = (lines: string[]) =>
            readText(header + lines.join('\n')).set.claims.map(({ event, reading, source, order }) => ({
              event,
              reading,
              source,
              order,
            }));
          expect(claimsOf(rows)).toEqual(claimsOf(good));
        },
      ),
    );
  });

  it('of two files is that of one after the other', () => {
    const header = 'id,event,quantity,source,derived_from\n';
    const [first, second] = ['a,e,1,S,b\n', 'b,e,2,S,\nc,e,1.500,S,\n'];
    const both = readClaims([
      { file: 'one', content: header + first },
      { file: 'two', content: Buffer.from(header + second) },
    ]);
    const one = readText(header + first + second);
    expect(both.set.claims.map(({ id, order, derivedFrom }) => [id, order, derivedFrom])).toEqual(
      one.set.claims.map(({ id, order, derivedFrom }) => [id, order, derivedFrom]),
    );
    expect(both.diagnostics).toMatchObject([{ file: 'two', line: 3 }]);
  });
});
