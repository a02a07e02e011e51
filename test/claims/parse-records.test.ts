import { Buffer } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecords } from '../../src/claims/parse-records.js';

function recordsOf(block: Buffer, delimiter: string): readonly (readonly string[])[] {
  const records: (readonly string[])[] = [];
  parseRecords(block, delimiter, (cells) => records.push(cells));
  return records;
}

describe('records without quotation marks', () => {
  const character = fc.constantFrom('a', 'é', '🕊', ',', ';', '\t', '\n', '\r', '\r\n', ' ', '0', "'");

  it('are cut as csv-parse cuts them', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: character, maxLength: 40 }),
        fc.constantFrom(',', ';', '\t'),
        (text, delimiter) => {
          const expected = parse(Buffer.from(text), {
            delimiter,
            record_delimiter: ['\r\n', '\n', '\r'],
            relax_column_count: true,
          });
          expect(recordsOf(Buffer.from(text), delimiter)).toEqual(expected);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('may be cut at a delimiter of several bytes', () => {
    expect(recordsOf(Buffer.from('a¦b\nc¦d'), '¦')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});

describe('records with quotation marks', () => {
  it('are read by csv-parse, whatever their line ends', () => {
    expect(recordsOf(Buffer.from('a,"b ""c"",\r\nd"\re,f\n'), ',')).toEqual([
      ['a', 'b "c",\r\nd'],
      ['e', 'f'],
    ]);
  });
});
