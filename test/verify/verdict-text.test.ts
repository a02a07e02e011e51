import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/answer/reconcile.js';
import { readClaims } from '../../src/claims/read-claims.js';
import { renderJson } from '../../src/render/json.js';
import type { Result } from '../../src/verify/result.js';
import { renderVerdict } from '../../src/verify/verdict-text.js';
import { verifyResult } from '../../src/verify/verify.js';
import { makeWrong, WRONG_RESULTS } from './wrong-results.js';

const CLAIMS = readFileSync(new URL('../fixtures/proofs/claims.csv', import.meta.url));
const { set } = readClaims([{ file: 'claims.csv', content: CLAIMS }]);
const good = JSON.parse(renderJson(reconcile(set, { implied: true }))) as Result;

function show(result: Result, verbose: boolean): string {
  return renderVerdict(verifyResult(result, set), set, verbose);
}

/** The lines under a heading. */
function paragraphOf(text: string, heading: string): string {
  return text.split('\n\n').find((paragraph) => paragraph.startsWith(`${heading}\n`)) ?? '';
}

function wrong(name: string): Result {
  return makeWrong(good, WRONG_RESULTS.find((one) => one.name === name)!);
}

describe('what a check found, in words', () => {
  it('is one line where all holds', () => {
    expect(show(good, false)).toMatch(
      /^\d+ proofs, sums and ranges checked with whole numbers: all hold\.\n$/,
    );
  });

  it('is one line a failure, and how many', () => {
    const lines = show(wrong('implied-too-tight'), false).trimEnd().split('\n');
    expect(lines[0]).toBe('Made-up war, all/all/killed: implied low: the sum gives 4001, not 4002');
    expect(lines.at(-1)).toMatch(
      /^\d of what was checked do not hold \(\d+ proofs, sums and ranges checked\)\.$/,
    );
    expect(lines).toHaveLength(3);
  });

  it('shows each sum under its place, parts and range last', () => {
    expect(paragraphOf(show(good, true), 'Made-up war, all/all/killed')).toMatchInlineSnapshot(`
      "Made-up war, all/all/killed
        - documented: 950 (a monitor, claim list): at least 950.
        - low of an envoy: 4,001 (an envoy, claim envoy): at least 4,001.
        - low of the north: 400 (the north for north, claim north): at least 400.
        - low of the south: 3,600 (the south for south, claim south): at least 3,600.
        - implied low: 4,001 (an envoy, claim envoy): at least 4,001.
        - implied high: 500 (the north for north, claim north) + 3,900 (the south for
          south, claim south): at most 4,400.
        - low of the parts together: 300 (north/all/killed) + 3,600
          (south/all/killed): 3,900.
        - highest said of the parts together: 500 (north/all/killed) + 3,900
          (south/all/killed): 4,400.
        - range: at least 950; at most 4,400."
    `);
  });

  it('says of a contradiction that any one of its statements can be left out', () => {
    expect(paragraphOf(show(good, true), 'Made-up siege, contradiction 1')).toMatchInlineSnapshot(`
      "Made-up siege, contradiction 1
        - these cannot all be true: 10 (the ministry, claim day-1) + 10 (the ministry,
          claim day-2) + 10 (the ministry, claim day-3) + 10 (the ministry, claim
          day-4) + 10 (the ministry, claim day-5), less 45 (a mission, claim total): 5
          too many. Leave out any one of the 6 statements, and the rest can all be
          true."
    `);
  });

  it('says of a gap whose people are meant', () => {
    expect(paragraphOf(show(good, true), 'Made-up war, gap 1')).toMatchInlineSnapshot(`
      "Made-up war, gap 1
        - against claim envoy: 4,001 (an envoy, claim envoy), less 999 (a monitor,
          claim list): at least 3,002. So many must be people whom claim list did not
          count."
    `);
  });

  it('says in its place that a sum does not hold', () => {
    const text = show(wrong('weight-too-large'), true);
    expect(paragraphOf(text, 'Made-up race, all/all/killed').replace(/\s+/g, ' ')).toContain(
      '- low of a club: does not hold: the sum counts some people more often than it may.',
    );
  });

  it('never lets text of a file steer a terminal', () => {
    const csv = 'id,event,source,as_of,low,high\n"a\u001b[31m",e,A,2020-10-01,1,2\n';
    const { set: own } = readClaims([{ file: 'claims.csv', content: csv }]);
    const result = JSON.parse(renderJson(reconcile(own))) as Result;
    result.events.forEach((event) => {
      (event as { event: string }).event = 'e\u001b[2J';
    });
    const text = renderVerdict(verifyResult(result, own), own, true);
    expect(text).not.toContain('\u001b');
  });
});
