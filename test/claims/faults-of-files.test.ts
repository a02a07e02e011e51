// Faults of a whole file: what it is, how it is encoded, its header, its quotes.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { onlyFault, placesOf, readText } from './read-text.js';

const HEADER = 'event,quantity,source\n';

function bytes(text: string, encoding: BufferEncoding = 'latin1'): Buffer {
  return Buffer.from(text, encoding);
}

describe('a file without a table', () => {
  it('is empty, or has only a header', () => {
    for (const text of ['', '\ufeff', '\n\n', ' , ,\n']) {
      expect(onlyFault(text)).toMatchObject({
        rule: 'empty-file',
        line: null,
        column: null,
        reason: 'the file is empty',
      });
    }
    expect(onlyFault(HEADER)).toMatchObject({
      rule: 'no-rows',
      line: 1,
      reason: 'the file has a header and no rows',
    });
    expect(onlyFault(`${HEADER},,\n\n`)).toMatchObject({ rule: 'no-rows' });
  });

  it('is told from one whose rows are all faulty', () => {
    expect(readText(`${HEADER}e,1.500,A\n`)).toMatchObject({ fatal: false, refused: 1, set: { claims: [] } });
  });
});

describe('a file that is no CSV', () => {
  const known: readonly [string, Uint8Array][] = [
    ['an Excel workbook (xlsx)', bytes('PK\u0003\u0004\u0014\u0000[Content_Types].xml xl/workbook.xml')],
    [
      'an OpenDocument spreadsheet',
      bytes('PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
    ],
    ['a zip archive or a spreadsheet (xlsx, ods, numbers)', bytes('PK\u0003\u0004claims.csv')],
    ['an old Excel workbook (xls)', bytes('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')],
    ['a Parquet file', bytes('PAR1\u0015\u0004')],
    ['an SQLite database', bytes('SQLite format 3\u0000')],
    ['a gzip archive', gzipSync('event,quantity,source\ne,1,A\n')],
    ['a PDF', bytes('%PDF-1.7\n')],
    ['an image', bytes('\u0089PNG\r\n\u001a\n')],
    ['an RTF document', bytes('{\\rtf1\\ansi')],
    ['a web page (HTML)', bytes('\n<!DOCTYPE html><html>')],
    ['an XML file', bytes('<?xml version="1.0"?>')],
    ['JSON', bytes('\u00ef\u00bb\u00bf{"claims": []}')],
    ['JSON', bytes('[ {"event": "e"} ]')],
    ['UTF-32 text', bytes('\u00ff\u00fe\u0000\u0000e\u0000\u0000\u0000')],
  ];

  it.each(known)('is recognised as %s', (name, content) => {
    expect(readText(content).fatal).toBe(true);
    expect(onlyFault(content)).toMatchObject({
      rule: 'not-csv',
      line: null,
      reason: `this is ${name}, not CSV`,
    });
  });

  it('is told what to do with', () => {
    expect(onlyFault(bytes('PK\u0003\u0004 xl/'))).toMatchObject({
      expected: 'a CSV file with a header, in UTF-8',
      help: 'open it in the spreadsheet program and save the sheet as "CSV UTF-8"',
    });
  });

  it('is not every file that begins with a bracket', () => {
    expect(placesOf('[id],event,quantity,source\na,e,1,A\n')).toEqual([]);
  });
});

describe('an encoding', () => {
  const text = 'event,quantity,source\nКарабах,10,Минобороны\n';

  it('is UTF-8, with or without a byte order mark, or UTF-16 with one', () => {
    const utf16be = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    for (const content of [text, `\ufeff${text}`, Buffer.from(`\ufeff${text}`, 'utf16le'), utf16be]) {
      expect(readText(content).set.claims).toMatchObject([
        { event: 'карабах', source: 'минобороны', line: 2 },
      ]);
    }
  });

  it('may be any that the Encoding Standard names', () => {
    const windows1251 = Uint8Array.from([
      ...bytes('event,quantity,source\n'),
      0xca,
      0xe0,
      0xf0,
      ...bytes(',10,A\n'),
    ]);
    expect(readText(windows1251, { encoding: 'windows-1251' }).set.claims).toMatchObject([{ event: 'кар' }]);
    expect(readText(windows1251, { encoding: 'CP1251' }).set.claims).toHaveLength(1);
    expect(readText(Buffer.from(text, 'utf16le'), { encoding: 'utf-16le' }).set.claims).toHaveLength(1);
  });

  it('given by a label yields to the byte order mark of the file', () => {
    expect(readText(`\ufeff${text}`, { encoding: 'windows-1251' }).set.claims).toMatchObject([
      { event: 'карабах' },
    ]);
  });

  it('that does not exist is a fault', () => {
    expect(onlyFault(text, { encoding: 'windows-9999' })).toMatchObject({
      rule: 'unknown-encoding',
      reason: '`windows-9999` is no encoding that can be read',
    });
  });

  it('that is not UTF-8 is a fault of the row, at the byte, with a guess that is not acted on', () => {
    const content = Uint8Array.from([...bytes(`${HEADER}e,1,A\nf,2,K`), 0xe9, ...bytes('rr\ng,3,C\n')]);
    expect(onlyFault(content)).toMatchObject({
      line: 3,
      column: 6,
      rule: 'bad-utf-8',
      reason: 'the bytes here are not UTF-8: a character cannot be read',
      help: 'save the file as UTF-8, or name its encoding with `--encoding`; it looks like `--encoding windows-1252`',
    });
    expect(readText(content)).toMatchObject({
      refused: 1,
      fatal: false,
      set: { claims: [{ event: 'e' }, { event: 'g' }] },
    });
  });

  it('that is another throughout is told once, for the file', () => {
    const row = Uint8Array.from([0xca, 0xe0, 0xf0, 0xe0, 0xe1, 0xe0, 0xf5, ...bytes(',10,A\n')]);
    const content = Buffer.concat([bytes(HEADER), ...Array.from({ length: 20 }, () => row)]);
    expect(onlyFault(content)).toMatchObject({
      line: 2,
      column: 1,
      rule: 'bad-utf-8',
      reason: 'the file is not UTF-8: 20 rows hold bytes that cannot be read, the first here',
      help: 'save it as UTF-8, or name its encoding; it looks like `--encoding windows-1251`',
    });
    expect(readText(content).fatal).toBe(true);
  });

  it('that is UTF-16 without a mark is recognised by its zeros', () => {
    expect(onlyFault(Buffer.from(text, 'utf16le'))).toMatchObject({
      rule: 'bad-utf-8',
      line: 1,
      reason: 'every other byte is zero: this is not UTF-8',
      help: 'it looks like UTF-16 without a byte order mark: save it as UTF-8, or give `--encoding utf-16le`',
    });
  });

  it('holds no NUL characters', () => {
    expect(onlyFault(`${HEADER}e,1,A\ne,1\u0000,A\n`)).toMatchObject({
      rule: 'nul-character',
      line: 3,
      reason: 'the line holds a NUL character, which no text does',
    });
  });

  it('is read up to a NUL character, whatever ends its lines', () => {
    const faultsOf = (end: string): unknown[] =>
      readText(`event,quantity,source${end},,more than 5${end}\u0000${end}`).diagnostics.map(
        ({ rule, line }) => [rule, line],
      );
    const found = [
      ['missing-event', 2],
      ['missing-quantity', 2],
      ['nul-character', 3],
    ];
    for (const end of ['\n', '\r\n', '\r']) expect(faultsOf(end)).toEqual(found);
  });

  it('that was given but does not fit is a fault at the byte', () => {
    const content = Uint8Array.from([...bytes(`${HEADER}e,1,A`), 0xff, 0xff, ...bytes('\n')]);
    expect(onlyFault(content, { encoding: 'euc-kr' })).toMatchObject({
      rule: 'bad-encoding',
      line: 2,
      column: 6,
    });
  });
});

describe('a header', () => {
  it('may name its columns in any order, case and style', () => {
    const csv = 'SOURCE;As Of;derived-from;Event;Quantity;Source_Side\nA;2020-10-23;;e;10;armenia\n';
    expect(readText(csv)).toMatchObject({
      diagnostics: [],
      set: { claims: [{ source: 'a', sourceSide: { key: 'armenia' } }] },
    });
  });

  it('without a needed column says which, what it is for, and which column may be meant', () => {
    expect(onlyFault('event,quantity,sorce\ne,1,A\n')).toMatchObject({
      line: 1,
      rule: 'missing-column',
      severity: 'error',
      reason: 'the header has no column `source`',
      expected: '`source`: who counted or said it; where nobody is named: `unattributed (The National)`',
      help: 'did you mean `sorce`? rename it, or give `--map sorce=source`',
    });
    expect(placesOf('quantity,low\n1,1\n')).toEqual(['1:1 missing-column', '1:1 missing-column']);
    expect(onlyFault('event,source\ne,A\n').reason).toBe('the header has no column `quantity`');
    expect(placesOf('event,source,low\ne,A,10\n')).toEqual([]);
  });

  it('with a column twice is refused', () => {
    expect(onlyFault('event,quantity,source,Quantity\ne,1,A,2\n')).toMatchObject({
      line: 1,
      column: 23,
      rule: 'doubled-column',
      reason: 'the column `quantity` stands twice: cells 2 and 4 of the header',
    });
    expect(onlyFault('event,number,source,figure\ne,1,A,2\n')).toMatchObject({
      rule: 'two-columns-mean-one',
      reason: '`number` and `figure` both mean the column `quantity`',
      help: 'rename one, or set it aside with `--map figure=-`',
    });
  });

  it('of another meaning, or numbered behind one of ours, is carried along without a word', () => {
    const text = 'event,quantity,source,url,url2,source 2,lat,lon\ne,1,A,,,,,\n';
    expect(readText(text).diagnostics).toEqual([]);
    expect(onlyFault('event,quantity,source,url2\ne,1,A,\n')).toMatchObject({ rule: 'unknown-column' });
    expect(onlyFault('event,quantity,source,ingore\ne,1,A,\n').help).toMatch(
      /did you mean `ignore`\? rename it/,
    );
  });

  it('with a slip of the hand is warned of, and read', () => {
    for (const [slip, meant] of [
      ['exclude', 'excludes'],
      ['supercedes', 'supersedes'],
      ['form', 'from'],
      ['as off', 'as_of'],
    ] as const) {
      const fault = onlyFault(`event,quantity,source,${slip}\ne,1,A,\n`);
      expect(fault).toMatchObject({ severity: 'warning', rule: 'unknown-column', line: 1, column: 23 });
      expect(fault.help.replaceAll('_', '')).toContain(`did you mean \`${meant.replaceAll('_', '')}\`?`);
    }
  });

  it('with a column of numbers that is not known is warned of', () => {
    expect(onlyFault('event,quantity,source,civilians killed\ne,1,A,5\n')).toMatchObject({
      severity: 'warning',
      reason: 'the column `civilians killed` is not known: it is carried along and not read',
    });
    expect(
      placesOf('event,quantity,source,civilians killed\ne,1,A,5\n', {
        map: new Map([['civilians killed', '-']]),
      }),
    ).toEqual([]);
  });

  it('with another spelling of a column that is there says which is read', () => {
    expect(onlyFault('event,quantity,source,as_of,date\ne,1,A,2020,1999\n')).toMatchObject({
      severity: 'warning',
      rule: 'column-set-aside',
      reason: 'the column `date` is carried along and not read: `as_of` is there already',
    });
  });

  it('with a column of numbers beside those of outcomes asks what it is', () => {
    const csv = 'number,event,deaths,source\n1,e,20,A\n2,e,30,A\n';
    expect(onlyFault(csv)).toMatchObject({
      line: 1,
      column: 1,
      rule: 'unclear-numbers',
      reason: '`number` may be a quantity, or may number the rows: `deaths` holds numbers of people already',
    });
    expect(readText(csv, { map: new Map([['number', '-']]) }).set.claims).toHaveLength(2);
    expect(readText(csv, { map: new Map([['number', 'quantity']]) }).set.claims).toHaveLength(4);
  });

  it('below a title is found and said, and not guessed', () => {
    const csv = 'Casualties of the war,,\n,,\nevent,quantity,source\ne,1,A\n';
    expect(onlyFault(csv)).toMatchObject({
      line: 1,
      rule: 'title-above-header',
      reason: 'the table begins with `Casualties of the war`, and line 3 looks like the header',
      help: 'delete lines 1 to 2',
    });
    expect(readText(csv).fatal).toBe(true);
    expect(onlyFault('Dead\nevent;quantity;source\ne;1;A\n')).toMatchObject({ help: 'delete line 1' });
  });

  it('that was never cut into cells says why', () => {
    expect(onlyFault('"event,quantity,source"\n"e,1,A"\n')).toMatchObject({
      rule: 'missing-column',
      reason: 'the header is one cell, `event,quantity,source`',
      help: "if every line stands in quotation marks, export the table again; if its delimiter is `,`, give `--delimiter ','`",
    });
    expect(onlyFault('event;quantity;source\ne;1;A\n', { delimiter: ',' }).help).toContain(
      "`--delimiter ';'`",
    );
  });

  it('may have empty lines above it', () => {
    expect(readText('\n,,\nevent,quantity,source\ne,1,A\n').set.claims).toMatchObject([{ line: 4 }]);
  });

  it('may have columns without a name, as a data frame’s index', () => {
    const { set } = readText(',event,quantity,source,\n0,e,1,A,x\n');
    expect([...set.claims[0]!.carried!]).toEqual([
      ['column 1', '0'],
      ['column 5', 'x'],
    ]);
  });
});

describe('delimiters', () => {
  it('are found from the header: comma, semicolon or tab, one of them', () => {
    for (const sign of [',', ';', '\t']) {
      const csv = ['event', '"quantity"', 'source', 'notes']
        .join(sign)
        .concat('\n', ['e', '10', 'A', 'x'].join(sign), '\n');
      expect(readText(csv).set.claims).toMatchObject([{ event: 'e', source: 'a' }]);
    }
    expect(readText('event;quantity;source;a, b and c\ne;1,5 million;A, B;x,y\n').set.claims).toMatchObject([
      { source: 'a, b' },
    ]);
  });

  it('may be given, by sign or by name', () => {
    for (const delimiter of ['|', 'pipe']) {
      expect(readText('event|quantity|source\ne|1|A\n', { delimiter }).set.claims).toHaveLength(1);
    }
    expect(onlyFault('event,quantity,source\ne,1,A\n', { delimiter: '"' })).toMatchObject({
      rule: 'bad-delimiter',
      reason: '`"` cannot part cells',
    });
  });

  it('are taken from the line that spreadsheets write above the table', () => {
    const csv = 'sep=|\r\nevent|quantity|source\r\ne|1.500|A\r\n';
    expect(placesOf(csv)).toEqual(['3:3 ambiguous-number']);
  });
});

describe('quotation marks', () => {
  it('that are never closed are reported where they opened, with what they swallow', () => {
    const csv = `${HEADER}e,1.500,A\ne,"more than 2,000,A\nf,2,A\ng,3,A\n`;
    expect(readText(csv)).toMatchObject({
      fatal: true,
      diagnostics: [
        { line: 2, column: 3, rule: 'ambiguous-number' },
        {
          line: 3,
          column: 3,
          rule: 'unclosed-quote',
          reason: 'the quotation mark here is never closed: the 2 lines below would all be one cell',
        },
      ],
    });
    expect(onlyFault(`${HEADER}e,1,A\nf,2,"A`).reason).toBe('the quotation mark here is never closed');
  });

  it('that close in front of text are reported where they opened, and swallow no row in silence', () => {
    const csv = `${HEADER}a,1,A\nb,"open,A\nc,"closed",C\nd,1.500,A\n`;
    expect(readText(csv)).toMatchObject({
      diagnostics: [
        {
          line: 3,
          column: 3,
          rule: 'stray-quote',
          reason: 'the quoted cell that begins here ends at 4:3, and text follows its end',
        },
        { line: 5, column: 3, rule: 'ambiguous-number' },
      ],
      set: { claims: [{ event: 'a' }] },
    });
  });

  it('inside a cell that is not quoted are ordinary characters', () => {
    expect(readText(`${HEADER}e,1,The "Post"\n`).set.claims).toMatchObject([{ source: 'the "post"' }]);
  });

  it('behind a space are not taken for part of a label', () => {
    expect(onlyFault('event, quantity, source\n"e", "1", "A"\n')).toMatchObject({
      rule: 'space-before-quote',
      column: 10,
      reason: 'a space stands in front of the quotation mark in ` "A"`, and makes it part of the text',
    });
  });

  it('doubled inside a quoted cell are one', () => {
    const { set } = readText('event,quantity,source,quote\ne,1,A,"""just under"" 1,000"\n');
    expect(set.claims[0]!.quote).toBe('"just under" 1,000');
  });

  it('around a megabyte are taken for an unclosed one', () => {
    const csv = `${HEADER}e,1,A\nf,2,"${'x'.repeat(1 << 21)}\n`;
    expect(onlyFault(csv)).toMatchObject({ rule: 'unclosed-quote', line: 3, column: 5 });
    expect(onlyFault(`${HEADER}e,1,A\nf,2,"${'x'.repeat(1 << 21)}"\n`)).toMatchObject({
      rule: 'record-too-long',
      line: 3,
      column: 1,
    });
    expect(onlyFault(`${HEADER}e,1,A\nf,2,${'x'.repeat(1 << 21)}\n`)).toMatchObject({
      rule: 'record-too-long',
      line: 3,
      column: 1,
    });
  });
});
