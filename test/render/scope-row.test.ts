import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/answer/reconcile.js';
import { renderTable } from '../../src/render/table.js';
import { readClaimFile } from '../claim-files.js';

const HEADER = 'event,sides,side,category,quantity,source,as_of';

/** `more`: a column behind those of every file here. */
function tableOf(csv: string, more = ''): string {
  const header = more === '' ? HEADER : `${HEADER},${more}`;
  return renderTable(reconcile(readClaimFile(`${header}\n${csv}`)));
}

/** The line of a label, its columns apart by one space. */
function rowOf(label: string, csv: string, more = ''): string {
  const lines = tableOf(csv, more).split('\n');
  return lines
    .find((line) => line.trim().startsWith(label))!
    .trim()
    .replace(/\s+/g, ' ');
}

describe('the sign Σ', () => {
  it('stands where two numbers were added', () => {
    const csv = 'w,north; south,north,,30,A,2024-05-01\nw,,south,,12,B,2024-05-01\n';
    expect(rowOf('everyone', csv)).toBe('everyone 42 no figure Σ 42 [1,2]');
  });

  it('stands before a low that the range alone shows', () => {
    const csv = 'w,x; y,x,,30 to 40,A,2024-05-01\nw,,y,,12,A,2024-05-01\nw,,all,,90,B,2024-05-01\n';
    expect(rowOf('everyone', csv)).toBe('everyone Σ 42 [2,3] to 90 no figure 90 [1]');
    expect(tableOf(csv)).toContain('Σ worked out from several numbers');
    const same = 'w,,all,,42,A,2024-05-01\nw,,all,,42 dead,B,2024-05-01\nw,,all,,90,C,2024-05-01\n';
    expect(rowOf('everyone', same)).toBe('everyone 42 [2,3] to 90 no figure 90 [1]');
  });

  it('does not stand where one part alone has a number', () => {
    const csv = 'w,north; south,north,military,400 to 500,A,2024-05-01\n';
    expect(rowOf('everyone', csv)).toContain('no figure 500+ [1]');
    expect(rowOf('military', csv)).toContain('no figure 400 to 500 [1]');
  });

  it('stands where that number was added up itself', () => {
    const csv = 'w,north; south,north,military,300,A,2024-05-01\nw,,north,civilian,20,B,2024-05-01\n';
    expect(rowOf('north', csv)).toContain('Σ 320 [1,2]');
    expect(rowOf('everyone', csv)).toContain('Σ 320+ [1,2]');
  });

  it('stands where numbers were weighed or subtracted: nobody said what follows', () => {
    const pairs = ['x+y,,30,A', 'y+z,,40,B', 'x+z,,51,C'];
    const found = pairs.map((pair) => `w,x; y; z,${pair},2024-05-01,documented\n`).join('');
    expect(rowOf('everyone', found, 'basis')).toBe('everyone 61+ Σ 61 [1–3] Σ 61+ [1–3]');
    const said = ['x+y,,30,A', 'y,,10,A', 'y+z,,40,A']
      .map((pair) => `w,x; y; z,${pair},2024-05-01\n`)
      .join('');
    expect(rowOf('everyone', said)).toBe('everyone 60 no figure Σ 60 [1–3]');
  });

  it('does not stand where one of several sources gives the number itself', () => {
    const csv = 'w,x; y,x,,30,A,2024-05-01\nw,,y,,12,A,2024-05-01\nw,,all,,42 dead,B,2024-05-01\n';
    expect(rowOf('everyone', csv)).toContain('42 dead');
  });

  it('does not stand where one of several confirmed counts gives the number itself', () => {
    const csv = [
      'w,x; y,x,military,100,A,2024-05-03,documented',
      'w,,x,civilian,20,B,2024-05-03,documented',
      'w,,x,,120 dead,C,2024-05-01,documented',
    ].join('\n');
    expect(rowOf('x', csv, 'basis')).toBe('x 120+ 120 dead [1–3] 120 dead [1–3]');
  });

  it('is explained below a table that shows it, and only there', () => {
    const one = 'w,,all,,30,A,2024-05-01\n';
    const two = 'w,north; south,north,,30,A,2024-05-01\nw,,south,,12,B,2024-05-01\n';
    expect(tableOf(one)).not.toContain('Σ');
    expect(tableOf(two)).toContain('Σ worked out from several numbers');
  });
});

describe('the label of a category', () => {
  it('stands under the row of its side, never under another category', () => {
    const csv =
      'w,x; y; z,x+y,military,100,A,2024-05-01\nw,,x+y,civilian,30,A,2024-05-01\nw,,x,military,9,A,2024-05-01\n';
    const labels = tableOf(csv)
      .split('\n')
      .map((line) => line.slice(0, 14).trimEnd());
    expect(labels).toEqual(expect.arrayContaining(['x', '  military', 'x+y/military', 'x+y/civilian']));
  });
});

describe('a confirmed sum', () => {
  it('of many claims is told in their footnote though it is not the highest said', () => {
    const found = [1, 2, 3, 4].map(
      (side) => `w,a; b; c; d,${'abcd'[side - 1]},,1${side},S${side},2024-05-01,documented\n`,
    );
    const csv = `${found.join('')}w,,all,,900,UN,2024-05-01,\n`;
    expect(tableOf(csv, 'basis').replace(/\s+/g, ' ')).toContain(
      ': 4 claims together. Everyone is 11 + 12 + 13 + 14.',
    );
  });
});

describe('a confirmed number', () => {
  it('is the one that the range prints, where that is what was said', () => {
    const csv =
      'w,north; south,north,,more than 1000,A,2024-05-01,documented\nw,,south,,500,B,2024-05-01,documented\n';
    const row = rowOf('everyone', csv, 'basis');
    expect(row).toBe('everyone 1,500+ Σ 1,500+ [1,2] Σ 1,500+ [1,2]');
  });

  it('is what follows from it, where the range prints that', () => {
    const csv = 'w,north; south,all,,more than 1000,A,2024-05-01,documented\nw,,all,,3000,B,2024-05-01,\n';
    expect(rowOf('everyone', csv, 'basis')).toBe('everyone 1,001 to 3,000 more than 1000 [1] 3000 [2]');
  });
});

describe('a count of a day', () => {
  it('is printed with its day where another gives a later one of the last day', () => {
    const csv = [
      'w,x; y,all,,300,A,2024-05-01,missing,documented',
      'w,,all,,40,B,2024-05-09,missing,',
      'w,,all,,500,C,2024-05-09,killed,',
    ].join('\n');
    expect(tableOf(csv, 'outcome,basis')).toMatch(/300\+ +300, 1 May 2024 \[2\] +300, 1 May 2024 \[2\]/);
  });

  it('is printed with its day, open or not, since it speaks of no other', () => {
    const csv = [
      'w,north; south,north,,at least 60,A,2024-05-01,captured',
      'w,,south,,12,B,2024-05-02,captured',
      'w,,north,,500,C,2024-06-01,killed',
    ].join('\n');
    expect(tableOf(csv, 'outcome')).toContain('at least 60, 1 May 2024 [');
    expect(tableOf(csv, 'outcome')).toContain('12, 2 May 2024 [');
  });
});
