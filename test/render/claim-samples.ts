// Claims for hand-made answers: a plain claim with what a test cares about put over it.

import type { Claim, ClaimReading, Spec, Spellings, WrittenDate } from '../../src/claims/claim.js';
import { readDate } from '../../src/claims/dates.js';

export const NO_SPELLINGS: Spellings = {
  event: new Map(),
  side: new Map(),
  category: new Map(),
  outcome: new Map(),
  source: new Map(),
};

/** A label that is alone and has no parts; `all` and `each` name no label. */
export function spec(key: string): Spec {
  return { key, labels: key === 'all' || key === 'each' ? [] : [{ base: key, part: null }] };
}

export function date(text: string, end: 'first' | 'last' = 'last'): WrittenDate {
  const reading = readDate(text, end);
  if (reading.kind !== 'date') throw new Error(`no date: ${text}`);
  return reading.date;
}

export function reading(
  low: number | null,
  high: number | null,
  over: Partial<ClaimReading> = {},
): ClaimReading {
  return {
    kind: 'interval',
    low,
    high,
    lowApproximate: false,
    highApproximate: false,
    rule: 'exact',
    language: 'en',
    strictLow: low,
    strictHigh: high,
    ...over,
  };
}

let order = 0;

export function claim(over: Partial<Claim> & Pick<Claim, 'id' | 'source'>): Claim {
  return {
    file: 'claims.csv',
    line: order + 2,
    order: order++,
    event: 'e',
    side: spec('all'),
    category: spec('all'),
    outcome: spec('killed'),
    quantity: '',
    reading: reading(1, 1),
    from: null,
    asOf: null,
    published: null,
    basis: 'reported',
    sourceSide: null,
    stance: null,
    derivedFrom: [],
    supersedes: [],
    excludes: [],
    omits: '',
    caveat: '',
    via: '',
    publishedText: '',
    url: '',
    quote: '',
    best: '',
    reliability: '',
    credibility: '',
    carried: null,
    ...over,
  };
}
