// Laws: whatever is made of any claims, the check that shares no code with what made it finds nothing wrong.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerOptions } from '../../src/answer/answer.js';
import { reconcile } from '../../src/answer/reconcile.js';
import { renderJson } from '../../src/render/json.js';
import type { Result } from '../../src/verify/result.js';
import { checkResult } from '../../src/verify/verify.js';
import { randomRows, writeCsv } from '../answer/random-claims.js';
import { readClaimFile, readDay } from '../claim-files.js';
import { contradictingClaims } from './contradicting-claims.js';

const options = fc.record({
  include: fc.constantFrom('third-party', 'third-party', 'own', 'adversary'),
  floors: fc.constantFrom('documented', 'documented', 'own'),
  open: fc.boolean(),
  allScopes: fc.boolean(),
  asOf: fc.constantFrom(null, null, null, readDay('2020-10-06')),
  known: fc.constantFrom(null, null, null, readDay('2020-10-06')),
}) as fc.Arbitrary<Partial<AnswerOptions>>;

const facts = fc.constantFrom<Readonly<Record<string, string>>>(
  { sides: 'a; b' },
  { sides: 'a; b', ended: '2020-10-05' },
  { sides: 'a' },
);

const anyClaims = fc.tuple(randomRows(9, 1), facts).map(([rows, event]) => writeCsv(rows, event));

/** What the check says of the result that is made of a claims file. */
function listFailures(csv: string, asked: Partial<AnswerOptions>) {
  const set = readClaimFile(csv);
  const result = JSON.parse(renderJson(reconcile(set, { implied: true, ...asked }))) as Result;
  return checkResult(result, set).failures;
}

describe('what is checked without what made it', () => {
  it('holds of everything that is made of any claims', () => {
    fc.assert(
      fc.property(anyClaims, options, (csv, asked) => {
        expect(listFailures(csv, asked), csv).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('holds of everything that is made of claims that contradict one another', () => {
    fc.assert(
      fc.property(contradictingClaims(10), options, (csv, asked) => {
        expect(listFailures(csv, asked), csv).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
