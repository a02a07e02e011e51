import { describe, expect, it } from 'vitest';
import type { AnswerOptions } from '../../src/answer/answer.js';
import { reconcile } from '../../src/answer/reconcile.js';
import { renderJson } from '../../src/render/json.js';
import type { Result, ResultContradiction, ResultTerm } from '../../src/verify/result.js';
import { checkResult } from '../../src/verify/verify.js';
import { readClaimFile } from '../claim-files.js';

type Forged = Pick<ResultContradiction, 'kind' | 'set_aside'> & { readonly terms: readonly ResultTerm[] };

function low(claim: string, side = 'all'): ResultTerm {
  return { claim, side, end: 'low', weight: 1 };
}

function high(claim: string, side = 'all'): ResultTerm {
  return { claim, side, end: 'high', weight: 1 };
}

/** What is said of a file's result with these contradictions in place of its own. */
function failuresWith(csv: string, forged: readonly Forged[], asked: Partial<AnswerOptions> = {}) {
  const set = readClaimFile(csv);
  const result = JSON.parse(renderJson(reconcile(set, asked))) as Result;
  const contradictions = forged.map(({ kind, set_aside, terms }) => ({
    kind,
    set_aside,
    statements: terms.map(({ claim, side }) => ({ claim, side })),
    proof: { divisor: 1, terms },
    repairs: [],
  }));
  const events = result.events.map((event) => {
    const scopes = event.scopes.map((scope) => ({ ...scope, contradictions: [] }));
    return { ...event, scopes, contradictions };
  });
  return checkResult({ ...result, events }, set).failures.map(({ what }) => what);
}

/** The contradictions that the program itself tells of a file. */
function contradictionsOf(csv: string, asked: Partial<AnswerOptions> = {}) {
  const result = JSON.parse(renderJson(reconcile(readClaimFile(csv), asked))) as Result;
  return result.events[0]!.contradictions.map(({ kind, set_aside, proof }) => ({
    kind,
    set_aside,
    terms: proof.terms,
  }));
}

const THREE = `id,event,source,as_of,low,high
a,e,A,2020-10-01,100,
b,e,B,2020-10-02,45,50
c,e,C,2020-10-03,,40
`;

describe('who is in a contradiction', () => {
  it('may be as the program tells it', () => {
    const told = contradictionsOf(THREE);
    expect(told).toHaveLength(2);
    expect(failuresWith(THREE, told)).toEqual([]);
  });

  it('may not be a source that another contradiction sets aside', () => {
    const forged: Forged[] = [
      { kind: 'contradiction', set_aside: 'B', terms: [low('a'), high('b')] },
      { kind: 'contradiction', set_aside: 'C', terms: [low('b'), high('c')] },
    ];
    expect(failuresWith(THREE, forged)).toEqual(['it rests on claim b of B, who is set aside too']);
  });

  it('may not be one that was set aside before', () => {
    const forged: Forged[] = [
      { kind: 'contradiction', set_aside: 'B', terms: [low('a'), high('b')] },
      { kind: 'contradiction', set_aside: 'B', terms: [low('a'), high('b')] },
    ];
    expect(failuresWith(THREE, forged)).toContain('B is set aside more than once');
  });

  it('is one whom it sets aside', () => {
    const forged: Forged[] = [{ kind: 'contradiction', set_aside: 'C', terms: [low('a'), high('b')] }];
    expect(failuresWith(THREE, forged)).toEqual(['C, who is set aside, says none of it']);
  });

  it('may not be an adversary who was not asked for', () => {
    const csv = `id,event,sides,side,source,source_side,as_of,low,high
a,e,x; y,y,Ministry of x,x,2020-10-01,100,
b,e,,y,Observers,,2020-10-02,,50
`;
    const forged: Forged[] = [
      { kind: 'contradiction', set_aside: 'Ministry of x', terms: [low('a', 'y'), high('b', 'y')] },
    ];
    const [fault] = failuresWith(csv, forged);
    expect(fault).toContain("claim a is an adversary's word, which was not included");
    const told = contradictionsOf(csv, { include: 'adversary' });
    expect(failuresWith(csv, told, { include: 'adversary' })).toEqual([]);
  });

  it('may be a floor by its low alone', () => {
    const csv = `id,event,source,as_of,basis,low,high
list,e,L,2020-10-01,documented,40,45
a,e,A,2020-10-01,,50,60
b,e,B,2020-10-02,,,30
`;
    expect(failuresWith(csv, contradictionsOf(csv))).toEqual([]);
    const forged: Forged[] = [{ kind: 'contradiction', set_aside: 'A', terms: [low('a'), high('list')] }];
    const [fault] = failuresWith(csv, forged);
    expect(fault).toContain('claim list gives no high');
  });
});

describe('a source that contradicts itself', () => {
  const SELF = `id,event,sides,side,category,source,as_of,basis,low,high
all,e,x; y,x,all,M,2020-10-01,,100,100
soldiers,e,,x,military,M,2020-10-01,,90,90
civilians,e,,x,civilian,M,2020-10-01,,25,25
other,e,,x,all,N,2020-10-01,,120,130
list,e,,x,military,L,2020-10-01,documented,80,
`;

  it('is told first, and then its statements one by one', () => {
    const told = contradictionsOf(SELF);
    expect(told[0]).toMatchObject({ kind: 'self', set_aside: 'M' });
    expect(failuresWith(SELF, told)).toEqual([]);
  });

  it('is one source', () => {
    const terms = [high('all', 'x'), low('other', 'x')];
    const faults = failuresWith(SELF, [{ kind: 'self', set_aside: 'M', terms }]);
    expect(faults).toEqual(['it is said to be of one source with itself, but it is of several']);
  });

  it('is not contradicted by what others found', () => {
    const terms = [high('all', 'x'), low('list', 'x'), low('civilians', 'x')];
    const faults = failuresWith(SELF, [{ kind: 'self', set_aside: 'M', terms }]);
    expect(faults[0]).toContain("claim list is documented: a floor contradicts nobody's own words");
  });
});

describe('what a contradiction is called', () => {
  const ROUND = `id,event,source,as_of,quantity
a,e,A,2020-10-01,"30,000"
b,e,B,2020-09-30,"31,204"
`;

  it('is rounding where round figures, read as rounded, go together', () => {
    const told = contradictionsOf(ROUND);
    expect(told.map(({ kind }) => kind)).toEqual(['rounding']);
    expect(failuresWith(ROUND, told)).toEqual([]);
    const forged = told.map((one) => ({ ...one, kind: 'contradiction' as const }));
    expect(failuresWith(ROUND, forged)).toEqual([
      'it goes away where round figures are read as rounded, and is not told as rounding',
    ]);
  });

  it('is none where two sources merely differ about the very same people and day', () => {
    const csv = 'id,event,source,as_of,low,high\na,e,A,2020-10-01,30,30\nb,e,B,2020-10-01,40,40\n';
    const forged: Forged[] = [{ kind: 'contradiction', set_aside: 'B', terms: [high('a'), low('b')] }];
    expect(failuresWith(csv, forged)).toEqual([
      'it is a mere difference: two sources of the very same people and day',
    ]);
  });
});

describe('a sum of parts', () => {
  it('tells children from those who are left out because they are children', () => {
    // Of 10, at most 3 grown-ups; at least 5 children: no contradiction, for nobody is counted by both.
    const csv = `id,event,category,source,as_of,low,high,excludes
grown,e,all,A,2020-10-01,,3,all/all:children
children,e,all:children,B,2020-10-01,5,,
`;
    const forged: Forged[] = [
      { kind: 'contradiction', set_aside: 'B', terms: [high('grown'), low('children')] },
    ];
    const [fault] = failuresWith(csv, forged);
    expect(fault).toBe('these cannot all be true: the sum counts some people more often than it may');
  });
});
