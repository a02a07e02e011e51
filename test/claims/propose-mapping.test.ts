import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { proposeMapping } from '../../src/claims/propose-mapping.js';
import { readTableHead } from '../../src/claims/table-head.js';

function proposalFor(csv: string | Buffer) {
  const head = readTableHead(typeof csv === 'string' ? Buffer.from(csv) : csv, null, null);
  if (head.kind === 'none') throw new Error(head.reason);
  return { head, ...proposeMapping(head.header, head.rows) };
}

describe('a proposed mapping', () => {
  it('goes by name, by spelling, by near name, then by what the cells hold', () => {
    const { columns, missing, dates } = proposalFor(
      'Event;Date;sorce;Wer;Web;Notes\nwar;23.10.2020;UN;about 30;https://x.org/1;-\nwar;24.10.2020;UN;40;https://x.org/2;x\n',
    );
    expect(columns.map(({ header, column, because }) => `${header} → ${column} (${because})`)).toEqual([
      'Event → event (name)',
      'Date → as_of (spelling)',
      'sorce → source (near-name)',
      'Wer → quantity (cells)',
      'Web → url (cells)',
      'Notes → null (nothing)',
    ]);
    expect(columns.map(({ sample }) => sample)).toEqual([
      'war',
      '23.10.2020',
      'UN',
      'about 30',
      'https://x.org/1',
      'x',
    ]);
    expect([missing, dates]).toEqual([[], 'dmy']);
  });

  it('finds a column by a word of its name', () => {
    const { columns } = proposalFor(
      'claim_source,loss_count,loss_country,time_frame\nUA Source,10,Ukraine,Day\n',
    );
    expect(columns.map(({ column }) => column)).toEqual(['source', 'quantity', 'side', null]);
  });

  it('names what is missing', () => {
    expect(proposalFor('a,b\nx,y\n').missing).toEqual(['event', 'source', 'quantity']);
    expect(proposalFor('event,dead\nx,1\n').missing).toEqual(['source']);
  });

  it('tells the order of dates only where the cells do', () => {
    const datesOf = (...cells: string[]) =>
      proposalFor(`event,date\n${cells.map((cell) => `e,${cell}\n`).join('')}`).dates;
    expect(datesOf('2020-10-23', '2020')).toBeNull();
    expect(datesOf('03/10/2020', '04/10/2020')).toBe('unclear');
    expect(datesOf('03/10/2020', '23/10/2020')).toBe('dmy');
    expect(datesOf('03/10/2020', '10/23/2020')).toBe('mdy');
    expect(datesOf('23/10/2020', '10/23/2020')).toBeNull();
  });

  it('finds the header below a title', () => {
    const { head, columns } = proposalFor('Casualties\n\nevent,quantity,source\ne,1,A\n');
    expect(head.headerRow).toBe(2);
    expect(columns).toHaveLength(3);
  });

  it('looks at a file of one line, and refuses what is no table', () => {
    expect(proposalFor('event,quantity,source').columns).toHaveLength(3);
    expect(readTableHead(Buffer.from('PK\u0003\u0004 xl/'), null, null)).toMatchObject({
      kind: 'none',
      rule: 'not-csv',
    });
    expect(readTableHead(Buffer.alloc(0), null, null)).toMatchObject({ rule: 'empty-file' });
    expect(readTableHead(Buffer.from('event', 'utf16le'), null, null)).toMatchObject({ rule: 'bad-utf-8' });
    expect(readTableHead(Buffer.from('event'), 'x-none', null)).toMatchObject({ rule: 'unknown-encoding' });
  });

  it('guesses an encoding for the person to look over', () => {
    const bytes = Buffer.concat([
      Buffer.from('event,quantity,source\n'),
      Buffer.from([0xca, 0xe0, 0xf0]),
      Buffer.from(',1,A\n'),
    ]);
    expect(proposalFor(bytes).head.guessedEncoding).toBe('windows-1251');
  });
});
