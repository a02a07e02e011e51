// The tables of columns and spellings: nothing in them may mean two things.
import { describe, expect, it } from 'vitest';
import { COLUMNS, findColumn, findColumnBySpelling, foldHeader } from '../../src/claims/columns.js';
import { foldLabel, readSpec } from '../../src/claims/label.js';
import {
  COLUMN_SPELLINGS,
  COLUMN_SPELLINGS_ELSEWHERE,
  listLabelSpellings,
} from '../../src/claims/synonyms.js';
import { readText } from './read-text.js';

describe('columns', () => {
  it('are found without regard to case, spaces, `-` and `_`', () => {
    for (const header of ['as_of', 'As Of', 'AS-OF', 'asof', ' as  of '])
      expect(findColumn(header)).toBe('as_of');
    expect(findColumn('date')).toBeNull();
  });

  it('have a meaning each, and the three that are needed', () => {
    expect(COLUMNS.every(({ meaning }) => meaning.length > 10)).toBe(true);
    expect(COLUMNS.filter(({ needed }) => needed !== 'no').map(({ name }) => name)).toEqual([
      'event',
      'quantity',
      'source',
    ]);
  });
});

describe('other spellings of columns', () => {
  it('are those that the design promises', () => {
    const promised = [
      ['date', 'as_of'],
      ['deaths', 'killed'],
      ['dead', 'killed'],
      ['injured', 'wounded'],
      ['link', 'url'],
      ['country', 'side'],
    ];
    for (const [spelling, column] of promised) expect(findColumnBySpelling(spelling!)).toBe(column);
  });

  it('are known in the languages that quantities are read in', () => {
    const csv = 'конфликт;страна;дата;источник;погибшие\nКарабах;Армения;2020-10-22;Минобороны;более 2000\n';
    const { set, diagnostics } = readText(csv);
    expect(diagnostics).toEqual([]);
    expect(set.claims).toMatchObject([
      { side: { key: 'армения' }, outcome: { key: 'killed' }, reading: { low: 2001 } },
    ]);
  });

  it('belong to one column each, and are no column’s own name', () => {
    const all = [...COLUMN_SPELLINGS, ...COLUMN_SPELLINGS_ELSEWHERE].flatMap(([column, spellings]) =>
      spellings.map((spelling) => [foldHeader(spelling), column] as const),
    );
    expect(new Set(all.map(([spelling]) => spelling)).size).toBe(all.length);
    for (const [spelling, column] of all) {
      expect(findColumn(spelling)).toBeNull();
      expect(findColumnBySpelling(spelling)).toBe(column);
      expect(findColumn(column)).toBe(column);
    }
  });
});

describe('other spellings of labels', () => {
  it('are written folded, and read as the label that they stand for', () => {
    for (const { kind, label, spellings } of listLabelSpellings()) {
      for (const spelling of spellings) {
        expect(foldLabel(spelling)).toBe(spelling);
        const reading = readSpec(spelling.toUpperCase(), kind as 'side');
        expect(reading).toMatchObject({ kind: 'spec', spec: { key: label } });
      }
    }
  });
});
