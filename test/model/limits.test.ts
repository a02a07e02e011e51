import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/answer/reconcile.js';
import { LimitError } from '../../src/model/limit-error.js';
import { readClaimFile } from '../claim-files.js';

describe('limits', () => {
  it('names the limit where claims begin or end on more than 10,000 days', () => {
    const rows = Array.from({ length: 10_001 }, (_, index) => {
      const day = new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10);
      return `e,S,${day},${day},1,1`;
    });
    const set = readClaimFile(`event,source,from,as_of,low,high\n${rows.join('\n')}\n`);
    expect(() => reconcile(set)).toThrow(LimitError);
    expect(() => reconcile(set)).toThrow('the limit is 10000');
  });

  it('names the limit where more than ten parts of one label are joined', () => {
    const parts = Array.from({ length: 11 }, (_, index) => `civilian:p${index}`);
    const set = readClaimFile(
      `event,source,category,as_of,low,high\ne,S,${parts.join('+')},2020-01-01,5,5\ne,S,civilian,2020-01-01,9,9\n`,
    );
    expect(() => reconcile(set)).toThrow('more than 10 parts of one label');
  });

  it('has none for parts that are never joined', () => {
    const rows = Array.from(
      { length: 60 },
      (_, index) => `e,S,civilian:p${index},2020-01-01,${index},${index}`,
    );
    const set = readClaimFile(
      `event,source,category,as_of,low,high\n${rows.join('\n')}\ne,T,civilian,2020-01-01,40,40\n`,
    );
    const civilians = reconcile(set).events[0]!.scopes.find(({ scope }) => scope.category === 'civilian')!;
    expect(civilians.highestSaid!.value).toBe(59);
  });
});
