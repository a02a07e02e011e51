// Lines and columns of messages: lines end with CRLF, LF or CR, also inside quotes; columns count characters.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf, readText } from './read-text.js';

describe('lines', () => {
  it('are counted through every kind of line end, mixed in one file', () => {
    const csv = 'event,quantity,source\r\ne,1,A\ne,2,A\re,3,A\r\n\r\n\ne,1.500,A';
    expect(placesOf(csv)).toEqual(['7:3 ambiguous-number']);
    expect(readText(csv).set.claims.map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  it('are counted inside quoted cells', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const csv = `event,quote,quantity,source${end}e,"one${end}two${end}three",1,A${end}f,,1.500,A${end}`;
      expect(placesOf(csv)).toEqual(['5:4 ambiguous-number']);
      expect(readText(csv).set.claims[0]!.quote).toBe(`one${end}two${end}three`);
    }
  });

  it('of a cell behind a quoted line end are where the cell is, and of a claim where its row begins', () => {
    const csv = 'event,quote,quantity,source\ne,"one\ntwo",1.500,\n';
    expect(placesOf(csv)).toEqual(['3:6 ambiguous-number', '3:12 missing-source']);
    expect(
      readText('event,quote,quantity,source\ne,"one\ntwo",1,A\nf,,1,A\n').set.claims.map(({ line }) => line),
    ).toEqual([2, 4]);
  });

  it('name a claim without an id', () => {
    expect(readText('event,quantity,source\ne,1,A\n\ne,2,A\n').set.claims.map(({ id }) => id)).toEqual([
      'a.csv:2',
      'a.csv:4',
    ]);
  });
});

describe('columns', () => {
  it('count characters, not bytes and not halves of surrogate pairs', () => {
    expect(placesOf('event,quantity,source\nКарабах🕊,1.500,A\n')).toEqual(['2:10 ambiguous-number']);
  });

  it('stand at the opening quotation mark of a quoted cell, and count doubled marks as they are written', () => {
    expect(placesOf('event,quote,quantity,source\ne,"a ""b"" c","1.500",A\n')).toEqual([
      '2:15 ambiguous-number',
    ]);
  });

  it('begin behind a byte order mark', () => {
    expect(placesOf('\ufeffevent,quantity,source\ne,1.500,A\n')).toEqual(['2:3 ambiguous-number']);
    expect(placesOf(Buffer.from('\ufeffevent,quantity,sorce\ne,1.500,A\n', 'utf16le'))).toEqual([
      '1:1 missing-column',
    ]);
  });

  it('of UTF-16 are those of its characters', () => {
    expect(placesOf(Buffer.from('\ufeffevent,quantity,source\nöö🕊,1.500,A\n', 'utf16le'))).toEqual([
      '2:5 ambiguous-number',
    ]);
  });

  it('of an empty last cell stand behind the last delimiter', () => {
    expect(placesOf('event,quantity,source\ne,1,\nf,2,')).toEqual([
      '2:5 missing-source',
      '3:5 missing-source',
    ]);
  });
});

describe('places', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'é', '🕊', '"', ',', '\n', '\r\n', '\r', ' '),
    maxLength: 6,
  });

  it('are those of a plain count over the text, whatever the cells around hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, end) => {
          let csv = `note,event,quantity,source,other${end}`;
          const expected: string[] = [];
          for (const [note, other] of rows) {
            csv += `${quote(note)},e,`;
            expected.push(`${placeAtEnd(csv)} ambiguous-number`);
            csv += `1.500,A,${quote(other)}${end}`;
          }
          expect(placesOf(csv)).toEqual(expected);
        },
      ),
    );
  });
});

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Line and column of what comes next. */
function placeAtEnd(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  return `${lines.length}:${[...lines.at(-1)!].length + 1}`;
}
