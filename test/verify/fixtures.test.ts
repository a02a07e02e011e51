// The results of test/fixtures/proofs: a good one, and others that are wrong in one named way each. They are files, so that
// anybody can give them to `reconcile verify` with claims.csv. UPDATE_FIXTURES=1 writes them anew, after a key was added to
// results or claims.csv was changed; that other keys are added makes none of these tests fail.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/answer/reconcile.js';
import { readClaims } from '../../src/claims/read-claims.js';
import { renderJson } from '../../src/render/json.js';
import type { Result } from '../../src/verify/result.js';
import { checkResult, type Failure, verifyResult } from '../../src/verify/verify.js';
import { makeWrong, WRONG_RESULTS } from './wrong-results.js';

const folder = new URL('../fixtures/proofs/', import.meta.url);
const { set } = readClaims([{ file: 'claims.csv', content: readFileSync(new URL('claims.csv', folder)) }]);
const good: Result = {
  ...(JSON.parse(renderJson(reconcile(set, { implied: true }))) as Result),
  version: 'of a fixture',
};

if (process.env.UPDATE_FIXTURES === '1') {
  const write = (name: string, result: Result): void =>
    writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(result, null, 1)}\n`);
  write('valid', good);
  for (const wrong of WRONG_RESULTS) write(wrong.name, makeWrong(good, wrong));
}

const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

function readFixture(name: string): Result {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Result;
}

function has(failures: readonly Failure[], where: string, what: string): boolean {
  return failures.some((failure) => failure.where === where && failure.what.includes(what));
}

describe('the results in test/fixtures/proofs', () => {
  it('are one that is good, and one for each named fault', () => {
    expect(files.sort()).toEqual(
      ['valid', ...WRONG_RESULTS.map(({ name }) => name)].map((name) => `${name}.json`).sort(),
    );
  });

  it('hold, where nothing is wrong', () => {
    expect(checkResult(readFixture('valid'), set).failures).toEqual([]);
    expect(verifyResult(good, set).failures).toEqual([]);
  });

  for (const wrong of WRONG_RESULTS) {
    const { name, where, what, onlyMadeAgain } = wrong;
    it(`fail for the right reason: ${name.replaceAll('-', ' ')}`, () => {
      // Without making the answer again, but for those that only this can see.
      const failures = checkResult(readFixture(name), set).failures;
      if (onlyMadeAgain) expect(failures).toEqual([]);
      else expect(has(failures, where, what), JSON.stringify(failures, null, 1)).toBe(true);
      const all = verifyResult(makeWrong(good, wrong), set).failures;
      expect(has(all, where, what), JSON.stringify(all, null, 1)).toBe(true);
    });
  }
});
