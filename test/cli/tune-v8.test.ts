import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import { tuneV8 } from '../../src/cli/tune-v8.js';
import { runProgram } from './run-program.js';

/** Texts of one length: V8 knows a text by that, and would not compile the same one again. */
const TEXTS = [1, 2, 3].map((number) => `(function () { return ${number}; })`);

/** V8 refuses code that was compiled under other flags. */
function flagsDiffer(text: string, cachedData: Buffer): boolean {
  return new Script(text, { cachedData }).cachedDataRejected === true;
}

it('changes V8 for much work alone, and only the V8 that is meant', async () => {
  const [first, second, third] = TEXTS as [string, string, string];
  const compiled = new Script(first).createCachedData();
  await tuneV8(10_000);
  expect(flagsDiffer(second, compiled)).toBe(false);
  await tuneV8(100_000);
  expect(flagsDiffer(third, compiled)).toBe(process.versions.v8.startsWith('11.'));
});

it('is heard by nobody: a V8 that did not know the flag would say so', () => {
  const row = (at: number): string => `c${at},war,${100 + at},2020-10-01,source ${at}\n`;
  const rows = Array.from({ length: 3000 }, (_, at) => row(at));
  const input = `id,event,quantity,as_of,source\n${rows.join('')}`;
  const off = ['contradiction=off', 'single-source-end=off'].flatMap((rule) => ['--rule', rule]);
  for (const words of [['-'], ['check', '-', ...off]])
    expect(runProgram(words, { input })).toMatchObject({ status: 0, stderr: '' });
});
