import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as library from '../src/index.js';

describe('the library', () => {
  it('goes from a claims file to every format without touching anything else', () => {
    const content = readFileSync(new URL('../data/nagorno-karabakh-2020.csv', import.meta.url));
    const { set, diagnostics, fatal } = library.readClaims([{ file: 'claims.csv', content }]);
    expect(diagnostics).toEqual([]);
    expect(fatal).toBe(false);
    const answer = library.reconcile(set);
    expect(library.renderTable(answer)).toContain('≈950 to 4,000+');
    expect(library.renderCsv(answer)).toMatch(/^event,side,category/);
    expect(JSON.parse(library.renderJson(answer)).format).toBe(library.RESULT_FORMAT);
    expect(library.renderNdjson(answer).split('\n')).toHaveLength(5);
    expect(library.renderMarkdown(answer)).toContain('| everyone | ≈950 to 4,000+ |');
    expect(library.renderSentence(answer)).toContain('from about 950');
  });

  it('reads a quantity by itself', () => {
    expect(library.readQuantity('more than 2,000')).toMatchObject({
      kind: 'interval',
      low: 2001,
      high: null,
    });
  });

  it('offers these names and no others', () => {
    expect(Object.keys(library).sort()).toEqual([
      'CONVENTIONS',
      'CSV_COLUMNS',
      'LimitError',
      'RESULT_FORMAT',
      'STANCES',
      'USES',
      'VERSION',
      'formatDay',
      'readClaims',
      'readQuantity',
      'reconcile',
      'renderCsv',
      'renderDiagnostics',
      'renderJson',
      'renderMarkdown',
      'renderNdjson',
      'renderSentence',
      'renderTable',
    ]);
  });
});
