import { describe, expect, it } from 'vitest';
import { keepTouched, type TouchedLines } from '../../../src/check/linter/changed.js';
import { checkClaims } from '../../../src/check/linter/check-claims.js';
import { RULES } from '../../../src/check/rules.js';
import { readClaims } from '../../../src/claims/read-claims.js';
import { TODAY, war } from '../rule-tester.js';

const TEXT = war(
  'quantity,as_of,source,quote',
  '120,2020-01-01,M,"two\nlines"',
  '100,2020-01-02,M,',
  'nobody knows how,2020-01-03,M,',
  '130,,N,',
);

function touchedBy(lines: TouchedLines): readonly string[] {
  const { set, diagnostics } = readClaims([{ file: 'claims.csv', content: TEXT }]);
  const rules = RULES.filter(({ id }) => id === 'falling-toll' || id === 'undated');
  const found = checkClaims(set, { rules, severities: new Map(), today: TODAY, reconcile: null });
  const kept = keepTouched(set, { found, faults: diagnostics }, new Map([['claims.csv', lines]]));
  return [
    ...kept.faults.map(({ line }) => `${line} fault`),
    ...kept.found.map(({ rule, finding }) => `${finding.claim.line} ${rule}`),
  ];
}

describe('a finding is of touched claims', () => {
  it('where a line of its own row was touched', () => {
    expect(touchedBy([[4, 4]])).toEqual(['4 falling-toll']);
    expect(touchedBy([[6, 6]])).toEqual(['6 undated']);
  });

  it('where a row that it is about was touched, on any of its lines', () => {
    expect(touchedBy([[3, 3]])).toEqual(['4 falling-toll']);
  });

  it('which stands for others that have the fault too, told once', () => {
    const text = war('quantity,source', '1,M', '2,M', '3,M');
    const { set } = readClaims([{ file: 'claims.csv', content: text }]);
    const rules = RULES.filter(({ id }) => id === 'undated');
    const found = checkClaims(set, { rules, severities: new Map(), today: TODAY, reconcile: null });
    const kept = keepTouched(set, { found, faults: [] }, new Map([['claims.csv', [[4, 4]]]]));
    expect(kept.found.map(({ finding }) => finding.claim.line)).toEqual([4]);
  });

  it('where it is a fault of a touched row', () => {
    expect(touchedBy([[5, 5]])).toEqual(['5 fault']);
  });

  it('never where nothing was touched, always where the file is new', () => {
    expect(touchedBy([])).toEqual([]);
    expect(touchedBy(null)).toEqual(['5 fault', '4 falling-toll', '6 undated']);
  });
});
