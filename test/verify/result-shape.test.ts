import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/answer/reconcile.js';
import { readClaims } from '../../src/claims/read-claims.js';
import { renderJson } from '../../src/render/json.js';
import { findMisfit } from '../../src/verify/result-shape.js';
import { verifyResult } from '../../src/verify/verify.js';

const CLAIMS = readFileSync(new URL('../fixtures/proofs/claims.csv', import.meta.url));
const { set } = readClaims([{ file: 'claims.csv', content: CLAIMS }]);
const text = renderJson(reconcile(set, { implied: true }));

type Path = readonly (string | number)[];

/** Where anything stands in a document. */
function* listPaths(value: unknown, path: Path): Generator<Path> {
  if (path.length > 0) yield path;
  if (Array.isArray(value))
    for (const [index, one] of value.entries()) yield* listPaths(one, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) yield* listPaths(one, [...path, key]);
}

/** The document with something else in one place; undefined: with nothing there. */
function damage(path: Path, by: unknown): unknown {
  const document = JSON.parse(text);
  const parent = path.slice(0, -1).reduce((value, step) => value[step], document);
  const last = path[path.length - 1]!;
  if (by === undefined && Array.isArray(parent)) parent.splice(last as number, 1);
  else if (by === undefined) delete parent[last];
  else parent[last] = by;
  return document;
}

const paths = [...listPaths(JSON.parse(text), [])].filter(([top]) => top === 'events' || top === 'inputs');
const others = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  'x',
  -1,
  1.5,
  1e300,
  true,
  [],
  [null],
  {},
  { terms: 1 },
);

describe('a damaged result', () => {
  it('is a result before it is damaged', () => {
    expect(findMisfit(JSON.parse(text))).toBeNull();
  });

  it('is found out wherever it is damaged, and never stops the check', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), others, (path, by) => {
        const damaged = damage(path, by);
        fc.pre(JSON.stringify(damaged) !== JSON.stringify(JSON.parse(text)));
        // A file may have any name by now: it is known by its hash.
        fc.pre(!(path.at(-1) === 'file' && typeof by === 'string'));
        expect(verifyResult(damaged, set).failures, path.join('.')).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is told by the place and what should stand there', () => {
    const verdict = verifyResult(damage(['events', 0, 'scopes', 0, 'figures'], 3), set);
    expect(verdict.failures).toEqual([
      { where: 'result', what: 'events[0].scopes[0].figures is not a list' },
    ]);
    const [failure] = verifyResult(damage(['events', 0, 'scopes', 0, 'low'], 1.5), set).failures;
    expect(failure!.what).toBe('events[0].scopes[0].low is not a whole number or null');
    expect(verifyResult([], set).failures[0]!.what).toBe('the document is not an object');
  });

  it('may not hide an event, or tell one twice', () => {
    const result = JSON.parse(text);
    result.events = [result.events[1], result.events[1], result.events[2]];
    const { failures } = verifyResult(result, set);
    expect(failures).toContainEqual({
      where: 'Made-up war',
      what: 'no claim is about this event, or it is told twice',
    });
    expect(failures).toContainEqual({
      where: 'Made-up siege',
      what: 'the result says nothing of this event',
    });
  });
});
