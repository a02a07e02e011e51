import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOfHeader, type FixOptions, fixText } from '../../../src/check/fix/fix-text.js';
import { writeUnifiedDiff } from '../../../src/check/fix/unified-diff.js';
import { readClaims } from '../../../src/claims/read-claims.js';
import { copyClaim } from '../../../src/claims/row-claim.js';
import { makeFolder } from '../../cli/run-program.js';

const OPTIONS: FixOptions = { delimiter: ',', dates: 'iso', columnOf: columnOfHeader, keepRows: false };

function fix(text: string, options: Partial<FixOptions> = {}): string {
  return fixText(text, { ...OPTIONS, ...options })!.text;
}

describe('a safe fix', () => {
  it('takes spaces from around labels and out of them', () => {
    expect(fix('event,side,source\nWar,  north  side ,M \n')).toBe('event,side,source\nWar,north side,M\n');
  });

  it('writes a label as the file first writes it, and well-known spellings as ours', () => {
    expect(fix('event,side,category,quantity\nWar,North,soldiers,1\nWAR,NORTH,Military,2\n')).toBe(
      'event,side,category,quantity\nWar,North,military,1\nWar,North,military,2\n',
    );
  });

  it('writes dates as ISO only where somebody says how they are ordered', () => {
    const text = 'event,as_of,published\nWar,23/10/2020,03.04.2020\n';
    expect(fix(text)).toBe(text);
    expect(fix(text, { dates: 'dmy' })).toBe('event,as_of,published\nWar,2020-10-23,2020-04-03\n');
    expect(fix(text, { dates: 'mdy' })).toBe('event,as_of,published\nWar,23/10/2020,2020-03-04\n');
  });

  it('takes out rows that are the same in every cell, and no others', () => {
    expect(fix('event,quantity\nWar,1\nWar,2\nWar,1\nWar,1\n')).toBe('event,quantity\nWar,1\nWar,2\n');
    const named = 'id,event,quantity\na,War,1\nb,War,1\n';
    expect(fix(named)).toBe(named);
  });

  it('takes out no rows where a row names another by its line', () => {
    const text = 'event,quantity,source,derived_from\nWar,1,M,\nWar,1,M,\nWar,2,N,\nWar,2,O,a.csv:4\n';
    expect(fix(text)).toBe(text);
    const supersedes = 'event,quantity,source,supersedes\nWar,1,M,\nWar,1,M,\nWar,2,M,a.csv:3; b\n';
    expect(fix(supersedes)).toBe(supersedes);
  });

  it('never touches a number, a quote, a title or a column of others', () => {
    const text =
      'event,quantity,low,high,best,killed,quote,other\nWar,  1  000 , 1 , 2 , 3 , 4 ,  he  said ,  x  \n';
    expect(fix(text)).toBe(text);
  });

  it('keeps line ends, quotes and delimiters as they are', () => {
    expect(fix('event;side;quantity\r\n"War";" a ";1\r\n', { delimiter: ';' })).toBe(
      'event;side;quantity\r\n"War";"a";1\r\n',
    );
    expect(fix('event,source,quantity\rWar," a ""b"", c ",1')).toBe(
      'event,source,quantity\rWar,"a ""b"", c",1',
    );
  });

  it('is not made where quotes are broken', () => {
    expect(fixText('event,side\nWar,"a\n', OPTIONS)).toBeNull();
    expect(fixText('event,side\nWar,"a" b\n', OPTIONS)).toBeNull();
  });

  it('changes no claim', () => {
    const cell = fc.constantFrom(
      'north',
      ' North',
      'SOUTH  ',
      'soldiers',
      'military ',
      'a  b',
      '"quoted ""x"""',
      '"1,000"',
      'killed',
      '',
    );
    const row = fc.tuple(cell, cell, fc.constantFrom('1', '"2,000"', ' more than 3', 'dozens'));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const text = [
          'event,side,category,quantity,source',
          ...rows.map((cells) => `War,${cells.join(',')},M`),
          '',
        ].join('\n');
        const claimsOf = (content: string) => {
          const { set } = readClaims([{ file: 'c', content }]);
          const said = set.claims.map((claim) => {
            const { id, line, order, quantity, ...rest } = copyClaim(claim);
            return JSON.stringify({ ...rest, quantity: quantity.trim() });
          });
          return [...new Set(said)];
        };
        const fixed = fix(text);
        expect(claimsOf(fixed)).toEqual(claimsOf(text));
        expect(fix(fixed)).toBe(fixed);
      }),
    );
  });
});

describe('the diff of fixes', () => {
  it('shows changed and removed lines with their neighbours', () => {
    const text = [
      'event,side',
      'War,a',
      'War,b',
      'War, c',
      'War,d',
      'War,e',
      'War,f',
      'War,g',
      'War,a',
      '',
    ].join('\n');
    const { changes } = fixText(text, OPTIONS)!;
    expect(writeUnifiedDiff('claims.csv', text, changes)).toBe(
      [
        '--- claims.csv',
        '+++ claims.csv',
        '@@ -2,8 +2,7 @@',
        ' War,a',
        ' War,b',
        '-War, c',
        '+War,c',
        ' War,d',
        ' War,e',
        ' War,f',
        ' War,g',
        '-War,a',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['LF', 'event,side,quantity\nWar, a ,1\nWar,b,2\n'],
    ['CRLF', 'event,side,quantity\r\nWar, a ,1\r\nWar,b,2\r\nWar,b,2\r\n'],
    ['tabs', 'event\tside\tquantity\nWar\t a \t1\n'],
    ['no line end at the end', 'event,side,quantity\nWar,b,1\nWar, a ,2'],
    ['line ends in cells', 'event,side,quantity,quote\nWar, a ,1,"x\ny"\nWar,a,1,"x\ny"\n'],
  ])('can be applied: %s', (_what, text) => {
    const delimiter = text.includes('\t') ? '\t' : ',';
    const fixed = fixText(text, { ...OPTIONS, delimiter })!;
    const folder = makeFolder({ 'a.csv': text });
    const input = writeUnifiedDiff('a.csv', text, fixed.changes);
    execFileSync('git', ['apply', '-p0', '-'], { cwd: folder, input });
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe(fixed.text);
    expect(fixed.text).not.toBe(text);
  });

  it('makes what steers a terminal visible', () => {
    const text = 'event,side,source\nWar, a,\u001b[31mM\n';
    expect(writeUnifiedDiff('c', text, fixText(text, OPTIONS)!.changes)).toContain('\\u{1b}[31mM');
  });
});
