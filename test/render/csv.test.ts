import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { CSV_COLUMNS, renderCsv } from '../../src/render/csv.js';
import { answer, DAILY, end, event, HOSTILE, OPTIONS, SAMPLES, SEED, scope, scopeName } from './samples.js';

function rowsOf(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true });
}

describe('renderCsv', () => {
  it('writes the columns of the contract, in its order', () => {
    expect(renderCsv(SEED).split('\n')[0]).toBe(
      'event,side,category,outcome,from,as_of,low,high,highest_said,partial,low_basis,low_approximate,' +
        'high_approximate,low_sources,low_words,low_as_of,high_sources,high_words,high_as_of,documented,' +
        'adversary_low,adversary_high,leaves_out,contradictions,caveats,low_claims,high_claims,note',
    );
  });

  it('writes the report of 23 October 2020 as it is', async () => {
    await expect(renderCsv(SEED)).toMatchFileSnapshot('goldens/seed.csv');
  });

  it('leaves cells empty where nothing applies', () => {
    const row = rowsOf(
      renderCsv(answer([event('e', { scopes: [scope(scopeName('all'), { from: null })] })])),
    )[0]!;
    for (const column of ['from', 'low', 'high', 'highest_said', 'low_basis', 'documented', 'caveats']) {
      expect(row[column]).toBe('');
    }
    expect(row.note).toMatch(/^No figure\./);
  });

  it('keeps every claim behind an end', () => {
    const row = rowsOf(renderCsv(DAILY))[0]!;
    expect(row.high_claims!.split('; ')).toHaveLength(30);
    expect(row.high_sources).toBe('MoD');
    expect(row.contradictions).toBe('1');
  });

  it('escapes `;` and `\\` inside the items of a list', () => {
    const claims = ['a;b', 'c\\d'].map((id) => ({ ...DAILY.events[0]!.claims[0]!.claim, id }));
    const csv = renderCsv(
      answer([event('e', { scopes: [scope(scopeName('all'), { low: end(1, claims) })] })]),
    );
    expect(rowsOf(csv)[0]!.low_claims).toBe('a\\;b; c\\\\d');
  });

  it('gives implied bounds columns of their own where they were asked for', () => {
    const implied = { low: 3, high: null, lowProof: null, highProof: null };
    const csv = renderCsv(
      answer([event('e', { scopes: [scope(scopeName('all'), { implied })] })], {
        options: { ...OPTIONS, implied: true },
      }),
    );
    expect(rowsOf(csv)[0]).toMatchObject({ implied_low: '3', implied_high: '' });
  });

  it('writes the columns asked for, in the order asked for', () => {
    expect(
      renderCsv(SEED, { columns: ['low', 'side'] })
        .split('\n')
        .slice(0, 2),
    ).toEqual(['low,side', '950,all']);
  });

  it('puts nothing into a cell that a spreadsheet would run', () => {
    for (const row of rowsOf(renderCsv(HOSTILE))) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
    }
    expect(rowsOf(renderCsv(HOSTILE))[0]!.low_claims).toBe("'=cmd");
    expect(rowsOf(renderCsv(HOSTILE, { escapeFormulas: false }))[0]!.low_claims).toBe('=cmd');
  });

  it('has one line for each scope, none of which a CI runner would obey', () => {
    for (const [, sample] of SAMPLES) {
      const lines = renderCsv(sample).split('\n');
      const scopes = sample.events.reduce((sum, { scopes }) => sum + scopes.length, 0);
      expect(lines).toHaveLength(scopes + 2);
      for (const line of lines) expect(line).not.toMatch(/^\s*::/);
    }
  });

  it('keeps text as it is for files and makes it visible for terminals', () => {
    expect(renderCsv(HOSTILE)).toContain('\u001b[31m');
    expect(renderCsv(HOSTILE, { visible: true })).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  it('knows each column once', () => {
    expect(new Set(CSV_COLUMNS).size).toBe(CSV_COLUMNS.length);
  });

  it('begins every sentence of a note with a capital', () => {
    const none = scope(scopeName('a'), { note: 'no whole number of people fits' });
    const [row] = rowsOf(renderCsv(answer([event('e', { scopes: [none] })])));
    expect(row!.note).toMatch(/^No figure\. No whole number of people fits\. /);
  });
});
