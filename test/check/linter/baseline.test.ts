import { describe, expect, it } from 'vitest';
import {
  applyBaseline,
  baselineFile,
  readBaseline,
  writeBaseline,
} from '../../../src/check/linter/baseline.js';
import { RULES } from '../../../src/check/rules.js';
import { runRules, war } from '../rule-tester.js';

const FALL = ['id,quantity,as_of,source', 'x,120,2020-01-01,M', 'y,100,2020-01-02,M'] as const;
const before = runRules(RULES, war(...FALL));

function baselineOf(text: string) {
  const baseline = readBaseline(text);
  if (typeof baseline === 'string') throw new Error(baseline);
  return baseline;
}

describe('a baseline', () => {
  const baseline = baselineOf(writeBaseline(before));

  it('holds back all that was there when it was written', () => {
    expect(applyBaseline(before, baseline)).toEqual({ fresh: [], known: before.length, stale: 0 });
  });

  it('knows a claim again when its line moves, its neighbours change, and its file has another name', () => {
    const [header, ...rows] = FALL;
    const moved = runRules(RULES, `\n${war(header, 'w,90,2019-12-01,N', ...rows)}`);
    const { fresh } = applyBaseline(moved, baseline);
    expect(fresh.map(({ rule, claim }) => `${rule} ${claim}`)).toEqual(['no-url w']);
  });

  it('knows a claim without an id by what it says', () => {
    const rows = FALL.slice(1).map((row) => row.slice(2));
    const unnamed = runRules(RULES, war('quantity,as_of,source', ...rows));
    const moved = runRules(RULES, `\n\n${war('quantity,as_of,source', ...rows)}`);
    expect(applyBaseline(moved, baselineOf(writeBaseline(unnamed))).fresh).toEqual([]);
  });

  it('lets another finding of the same claim through', () => {
    const { fresh } = applyBaseline(runRules(RULES, war(FALL[0], FALL[1], 'y,100,,M')), baseline);
    expect(fresh.map(({ rule }) => rule)).toEqual(['undated']);
  });

  it('counts entries that nothing needs any more', () => {
    expect(applyBaseline([], baseline).stale).toBe(before.length);
  });

  it('counts none that the run did not look for', () => {
    const { rule, file } = before[0]!;
    const others = before.filter((one) => one.rule !== rule).length;
    expect(applyBaseline([], baseline, (one) => one !== rule).stale).toBe(others);
    expect(applyBaseline([], baseline, (_, one) => one !== file).stale).toBe(0);
  });

  it('of an older release, which names no files, is read', () => {
    const older = baselineOf('{"format": "reconcile-baseline/1", "findings": [["y", ["falling-toll"]]]}');
    expect(applyBaseline(before, older).fresh.map(({ rule }) => rule)).not.toContain('falling-toll');
    expect(applyBaseline([], older).stale).toBe(1);
  });

  it('names a file once, whether or not it was given from the folder', () => {
    expect(baselineFile('./data/a.csv')).toBe('data/a.csv');
    expect(baselineFile('data\\a.csv')).toBe('data/a.csv');
    expect(baselineFile('../a.csv')).toBe('../a.csv');
  });

  it('is the same text whatever the order of the findings', () => {
    expect(writeBaseline([...before].reverse())).toBe(writeBaseline(before));
  });

  it('takes claims by the names of an object for what they are', () => {
    const odd = [
      { ...before[0]!, key: '__proto__' },
      { ...before[0]!, key: 'constructor' },
    ];
    expect(applyBaseline(odd, baselineOf(writeBaseline(odd))).fresh).toEqual([]);
  });
});

it.each([
  ['no JSON', '{'],
  ['lacks `format`', '{}'],
  ['its format is not', '{"format": "x", "findings": []}'],
  ['`findings` is no list', '{"format": "reconcile-baseline/1", "findings": {}}'],
  ['an entry is not a claim', '{"format": "reconcile-baseline/1", "findings": [["a", [1]]]}'],
])('a file that is no baseline is told: %s', (says, text) => {
  expect(readBaseline(text)).toContain(says);
});
