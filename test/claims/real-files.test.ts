// Files that others made: each loads as it stands, or is refused where it must be.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/claims/read-claims.js';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const absent = existsSync(shared) ? '' : ' (skipped: ../shared is not here)';

function read(path: string) {
  return readClaims([{ file: path, content: readFileSync(`${shared}${path}`) }]);
}

describe.skipIf(absent !== '')(`real claims${absent}`, () => {
  const files: readonly [path: string, claims: number, events: number][] = [
    ['data/radford-2023/claims.csv', 881, 1],
    ['data/ivaniuk/claims.csv', 1684, 1],
    ['data/palestine/gaza-cumulative.csv', 4106, 1],
    ['data/palestine/gaza-daily.csv', 1816, 1],
    ['data/palestine/west-bank.csv', 2606, 1],
    ['data/palestine/lebanon.csv', 636, 1],
    ['data/silver-2026/claims.csv', 127, 57],
    ['data/silver-2026/claims-from-notes.csv', 66, 5],
    ['data/hurricane-maria/claims.csv', 15, 1],
  ];

  it.each(files)('%s loads without a word', (path, claims, events) => {
    const { set, diagnostics } = read(path);
    expect(diagnostics.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([]);
    expect([set.claims.length, set.events.length]).toEqual([claims, events]);
  });

  it('numbers that a spreadsheet spoiled are refused, all 27, each at its place', () => {
    const { set, diagnostics, refused, fatal } = read('data/radford-2023/as-typed.csv');
    expect(set.claims).toEqual([]);
    expect([refused, fatal]).toEqual([27, false]);
    const lines = readFileSync(`${shared}data/radford-2023/as-typed.csv`, 'utf8').split('\n');
    for (const { rule, line, column, actual } of diagnostics) {
      expect(rule).toBe('scientific-notation');
      expect(lines[line! - 1]!.slice(column! - 1).startsWith(actual)).toBe(true);
    }
  });

  it('raw tables need a few mappings, and say which columns they lack', () => {
    const { diagnostics } = read('data/radford-2023/raw/replication-data-pnas.csv');
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ reason }) => reason)).toEqual([
      'the header has no column `event`',
      'the header has no column `source`',
    ]);
  });
});

describe.skipIf(absent !== '')(`trap files${absent}`, () => {
  const cases = absent === '' ? readdirSync(`${shared}cases`).filter((name) => name.endsWith('.csv')) : [];

  it.each(cases)('%s loads, unless it must be refused', (name) => {
    const expected = JSON.parse(
      readFileSync(`${shared}cases/${name.replace('.csv', '.expect.json')}`, 'utf8'),
    );
    const refused = expected.runs.every((run: { exit?: number }) => run.exit === 2);
    const { diagnostics } = read(`cases/${name}`);
    expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(refused);
  });
});
