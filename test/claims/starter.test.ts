import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../src/claims/columns.js';
import { writeStarter } from '../../src/claims/starter.js';
import { readText } from './read-text.js';

describe('the starter file', () => {
  it('is read without a word, and says of each row why it is so', () => {
    const { set, diagnostics } = readText(writeStarter());
    expect(diagnostics).toEqual([]);
    expect(set.claims.map(({ id }) => id)).toEqual(['confirmed', 'putin-each', 'report-sum', 'war-1991']);
    expect(set.claims.every(({ carried }) => (carried?.get('comment') ?? '').length > 40)).toBe(true);
  });

  it('has only columns that the reader knows, and the comment', () => {
    const names = new Set<string>(COLUMNS.map(({ name }) => name));
    expect(
      writeStarter()
        .split('\n')[0]!
        .split(',')
        .filter((column) => !names.has(column)),
    ).toEqual(['comment']);
  });
});
