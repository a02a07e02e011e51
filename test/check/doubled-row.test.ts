import { describe, expect, it } from 'vitest';
import * as doubledRow from '../../src/check/doubled-row.js';
import { checkClaims } from '../../src/check/linter/check-claims.js';
import { readClaims } from '../../src/claims/read-claims.js';
import { testRule, war } from './rule-tester.js';

testRule(doubledRow, {
  clean: {
    'rows that differ in a day, a number, an outlet': war(
      'id,quantity,as_of,source,via',
      'x,812,2020-10-20,M,R',
      'y,812,2020-10-21,M,R',
      'z,813,2020-10-20,M,R',
      'w,812,2020-10-20,M,A',
    ),
  },
  faulty: {
    'rows alike but for the id': {
      claims: war(
        'id,quantity,as_of,source,via',
        'x,812,2020-10-20,M,R',
        'y,812,2020-10-20,M,R',
        'z,812,2020-10-20,m,R',
      ),
      at: ['3:1', '4:1'],
      says: 'this row repeats line 2',
    },
  },
});

describe('the help of doubled-row', () => {
  const row = 'event,quantity,as_of,source\nWar,812,2020-10-20,M\n';

  it.each([
    ['names --fix for rows of one file', [`${row}War,812,2020-10-20,M\n`], true],
    ['does not for rows of two, between which --fix takes nothing out', [row, row], false],
  ])('%s', (_what, contents, named) => {
    const files = contents.map((content, index) => ({ file: `${index}.csv`, content }));
    const options = { rules: [doubledRow], severities: new Map(), today: null, reconcile: null };
    const found = checkClaims(readClaims(files).set, options);
    expect(found.map(({ finding }) => finding.help.includes('--fix'))).toEqual([named]);
  });
});
