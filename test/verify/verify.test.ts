import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/answer/reconcile.js';
import { readClaims } from '../../src/claims/read-claims.js';
import { renderJson } from '../../src/render/json.js';
import type { Result } from '../../src/verify/result.js';
import { verifyResult } from '../../src/verify/verify.js';
import { readClaimFile } from '../claim-files.js';

const SEED = new URL('../../data/nagorno-karabakh-2020.csv', import.meta.url);
const WAR = `id,event,sides,side,category,low,high,as_of,basis,source,source_side,excludes
mod,e,a; b,a,military,500,500,2020-10-05,,MoD A,a,
civ,e,,a,civilian,40,60,2020-10-05,,Office,,
b,e,,b,,200,300,2020-10-05,,MoD B,b,
un,e,,all,,700,700,2020-10-04,,UN,,
list,e,,all,,450,480,2020-10-03,documented,Counters,,b/military
enemy,e,,b,military,900,,2020-10-05,,MoD A,a,
`;

function resultOf(content: string | Uint8Array) {
  const { set } = readClaims([{ file: 'claims.csv', content }]);
  const text = renderJson(reconcile(set, { implied: true }));
  return { set, text };
}

/** Every number of a JSON document, each with the document in which it is one more. */
function* changeEachNumber(document: unknown): Generator<{ path: string; changed: unknown }> {
  const paths: (string | number)[][] = [];
  const walk = (value: unknown, path: (string | number)[]): void => {
    if (typeof value === 'number') paths.push(path);
    else if (Array.isArray(value)) for (const [index, one] of value.entries()) walk(one, [...path, index]);
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) walk(one, [...path, key]);
  };
  walk(document, []);
  for (const path of paths) {
    const changed = structuredClone(document);
    let parent = changed as Record<string | number, unknown>;
    for (const step of path.slice(0, -1)) parent = parent[step] as Record<string | number, unknown>;
    const last = path[path.length - 1]!;
    parent[last] = (parent[last] as number) + 1;
    yield { path: path.join('.'), changed };
  }
}

describe('verify', () => {
  for (const [name, content] of [
    ['the claims of the report', readFileSync(SEED)],
    ['a war with contradictions, an adversary and a hole', WAR],
  ] as const) {
    it(`finds nothing wrong with what was made of ${name}`, () => {
      const { set, text } = resultOf(content);
      const verdict = verifyResult(JSON.parse(text) as Result, set);
      expect(verdict.failures).toEqual([]);
      expect(verdict.count).toBeGreaterThan(5);
    });

    it(`finds every number that was changed in what was made of ${name}`, () => {
      const { set, text } = resultOf(content);
      let numbers = 0;
      const missed: string[] = [];
      for (const { path, changed } of changeEachNumber(JSON.parse(text))) {
        numbers++;
        if (verifyResult(changed as Result, set).failures.length === 0) missed.push(path);
      }
      expect(missed).toEqual([]);
      expect(numbers).toBeGreaterThan(60);
    });
  }

  it('says that the input is another one', () => {
    const { text } = resultOf(WAR);
    const other = readClaimFile(WAR.replace('500,500', '501,501'));
    const { failures } = verifyResult(JSON.parse(text) as Result, other);
    expect(failures[0]).toEqual({
      where: 'input',
      what: 'the claims are not the ones that the result was made of: the hash differs',
    });
  });

  it('lifts no scope by one that only a repeat or a projection names', () => {
    const { set, text } = resultOf(`event,sides,id,side,category,outcome,low,high,as_of,basis,source,excludes
e,a; b,hidden,all,civilian,killed:buried,34,39,2020-10-03,,V,all/all/killed:buried
e,,said,,,killed:buried,,39,2020-10-09,,U,all/military
e,,ahead,,civilian,casualties,0,8,2020-10-02,projected,V,
`);
    expect(verifyResult(JSON.parse(text) as Result, set).failures).toEqual([]);
  });

  it('finds a proof whose sum is right and whose people are not', () => {
    const { set, text } = resultOf(WAR);
    const result = JSON.parse(text) as Result;
    const changed = structuredClone(result) as unknown as {
      events: { scopes: { documented: { proof: { terms: unknown[] } } | null }[] }[];
    };
    const scope = changed.events[0]!.scopes.find(({ documented }) => documented !== null)!;
    // The same number from the same claim, but counted for one side.
    scope.documented!.proof.terms = [{ claim: 'list', side: 'a', end: 'low', weight: 1 }];
    const { failures } = verifyResult(changed as unknown as Result, set);
    expect(failures.some(({ what }) => what.includes('says nothing of a'))).toBe(true);
  });
});
