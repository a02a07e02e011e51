import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/answer/reconcile.js';
import { type ClaimSource, readClaims } from '../../src/claims/read-claims.js';
import { renderJson } from '../../src/render/json.js';
import type { Result } from '../../src/verify/result.js';
import { verifyResult } from '../../src/verify/verify.js';

/** Claims without ids, which are called after file and line, that contradict one another. */
const NORTH = 'event,source,as_of,low,high\ne,A,2020-10-01,30,30\ne,B,2020-10-02,20,20\n';
const SOUTH = 'event,source,as_of,low,high,derived_from\ne,C,2020-10-03,50,50,\n';

function resultOf(sources: readonly ClaimSource[]): Result {
  return JSON.parse(renderJson(reconcile(readClaims(sources).set, { implied: true }))) as Result;
}

function failuresOf(result: Result, sources: readonly ClaimSource[]) {
  return verifyResult(result, readClaims(sources).set).failures;
}

describe('a result and its claims', () => {
  it('are checked under whatever names the files have now', () => {
    const result = resultOf([
      { file: 'old/north.csv', content: NORTH },
      { file: 'old/south.csv', content: SOUTH },
    ]);
    const moved = [
      { file: 'new/a.csv', content: NORTH },
      { file: 'new/b.csv', content: SOUTH },
    ];
    expect(failuresOf(result, moved)).toEqual([]);
  });

  it('are told apart by one changed digit, and what changed is told under one name', () => {
    const result = resultOf([{ file: 'north.csv', content: NORTH }]);
    const failures = failuresOf(result, [{ file: 'new.csv', content: NORTH.replace('20,20', '21,21') }]);
    expect(failures[0]!.where).toBe('input');
    expect(failures[1]).toEqual({ where: 'e, claim new.csv:3', what: 'its reading is not that of the file' });
    expect(failures.some(({ what }) => what.includes('north.csv'))).toBe(false);
  });

  it('are not the same where a file is missing or one too many', () => {
    const both = [
      { file: 'north.csv', content: NORTH },
      { file: 'south.csv', content: SOUTH },
    ];
    expect(failuresOf(resultOf(both), both.slice(0, 1))[0]!.where).toBe('input');
    expect(failuresOf(resultOf(both.slice(0, 1)), both)[0]!.where).toBe('input');
  });

  it('are told to stand in another order, and no more', () => {
    const both = [
      { file: 'north.csv', content: NORTH },
      { file: 'south.csv', content: SOUTH },
    ];
    expect(failuresOf(resultOf(both), [...both].reverse())).toEqual([
      {
        where: 'input',
        what: 'the files are the same, but the result took them in another order: north.csv, south.csv',
      },
    ]);
  });

  it('are matched file by file where two files hold the same bytes', () => {
    const twins = [
      { file: 'b.csv', content: NORTH },
      { file: 'a.csv', content: NORTH },
    ];
    expect(failuresOf(resultOf(twins), twins)).toEqual([]);
  });
});
