import { describe, expect, it } from 'vitest';
import * as contradiction from '../../../src/check/contradiction.js';
import * as doubledClaim from '../../../src/check/doubled-claim.js';
import { checkClaims } from '../../../src/check/linter/check-claims.js';
import { dropToldFaults } from '../../../src/check/linter/tell-once.js';
import * as partsExceedWhole from '../../../src/check/parts-exceed-whole.js';
import type { Rule } from '../../../src/check/rule.js';
import * as sideNotEach from '../../../src/check/side-not-each.js';
import { readClaims } from '../../../src/claims/read-claims.js';
import { runRules, war } from '../rule-tester.js';

const TWO_NUMBERS = war('quantity,as_of,source', '90,2020-10-25,M', '95,2020-10-25,M');

describe('a contradiction that another rule explains', () => {
  it('is told by that rule alone', () => {
    const found = runRules([contradiction, doubledClaim], TWO_NUMBERS);
    expect(found.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['doubled-claim 3']);
  });

  it('is told where that rule is not asked', () => {
    expect(runRules([contradiction], TWO_NUMBERS).map(({ rule }) => rule)).toEqual(['contradiction']);
  });

  it('is told beside a finding about other claims', () => {
    const claims = war(
      'category,quantity,as_of,source',
      'all,300,2020-10-25,M',
      'all:children,340,2020-10-25,M',
      'all,at most 200,2020-10-26,N',
    );
    const rulesAndLines = (rules: readonly Rule[]): readonly string[] =>
      runRules(rules, claims).map(({ rule, line }) => `${rule} ${line}`);
    expect(rulesAndLines([contradiction])).toEqual(['contradiction 2', 'contradiction 3', 'contradiction 3']);
    expect(rulesAndLines([contradiction, partsExceedWhole])).toEqual([
      'contradiction 2',
      'contradiction 3',
      'parts-exceed-whole 3',
    ]);
  });
});

describe('a warning of the reader', () => {
  const text = 'event,side,quantity,as_of,source\nWar,all,"2,000 on each side",2020-10-22,P\n';
  const { set, diagnostics } = readClaims([{ file: 'a.csv', content: text }]);
  const check = (rules: readonly Rule[]) =>
    checkClaims(set, { rules, severities: new Map(), today: null, reconcile: null });

  it('is not told where a rule says more', () => {
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['per-side-words']);
    expect(dropToldFaults(diagnostics, check([sideNotEach]))).toEqual([]);
  });

  it('is told where that rule is not asked', () => {
    expect(dropToldFaults(diagnostics, check([]))).toEqual(diagnostics);
  });
});
