import { describe, expect, it } from 'vitest';
import * as doubledClaim from '../../src/check/doubled-claim.js';
import { runRules, testRule, war } from './rule-tester.js';

testRule(doubledClaim, {
  clean: {
    'a month beside one of its days (the office, 31 October 2020)': war(
      'quantity,as_of,published,source',
      '91,2020-10-31,2020-10-31,P',
      '90,2020-10,,P',
    ),
    'a relay that is dated by its publication and lags (the office, 19 October 2020)': war(
      'quantity,as_of,published,source',
      '61,2020-10-19,2020-10-19,P',
      '60,,2020-10-19,P',
    ),
    'two scenarios that caveats tell apart (Hurricane Maria)': war(
      'quantity,as_of,source,caveat',
      '2658–3290,2018-02-28,P,Allows for the people who left',
      '836–1544,2018-02-28,P,Does not allow for the people who left',
    ),
    'a slip of a digit, a rule of its own': war(
      'quantity,as_of,source',
      '130110,2023-02-03,P',
      '130590,2023-02-04,P',
      '13050,2023-02-04,P',
      '131290,2023-02-05,P',
    ),
    'a number that was said twice': war('quantity,as_of,source', '61,2020-10-19,P', '61,2020-10-19,P'),
    'numbers of two days': war('quantity,as_of,source', '61,2020-10-19,P', '63,2020-10-20,P'),
    'a morning and an evening': war(
      'quantity,as_of,published,source',
      '60,2020-10-19,2020-10-19T09:00,P',
      '61,2020-10-19,2020-10-19T18:00,P',
    ),
    'a number and a floor that allows it': war(
      'quantity,as_of,source',
      'at least 60,2020-10-19,P',
      '61,2020-10-19,P',
    ),
    'a number and its rounding': war(
      'quantity,as_of,source',
      '"17,831",2020-10-19,P',
      '"18,000",2020-10-19,P',
    ),
    'one number under two hedges, a rule of its own': war(
      'quantity,as_of,source',
      '"more than 2,000",2020-10-19,P',
      '"almost 2,000",2020-10-19,P',
    ),
  },
  faulty: {
    'two numbers of one day that share a caveat': {
      claims: war(
        'quantity,as_of,source,caveat',
        '61,2020-10-19,P,Soldiers are not counted',
        '60,2020-10-19,P,Soldiers are not counted',
      ),
      at: ['3:1'],
      says: '`P` says `60` here and `61` (line 2)',
    },
    'two numbers in `low` and `high` alone, at the cell that is filled': {
      claims: war('source,as_of,low,high', 'P,2020-10-19,61,61', 'P,2020-10-19,60,60'),
      at: ['3:14'],
      says: '`P` says `60` here and `61` (line 2)',
    },
    'two numbers of one day': {
      claims: war('quantity,as_of,source', '61,2020-10-19,P', '60,2020-10-19,P'),
      at: ['3:1'],
      says: '`P` says `60` here and `61` (line 2) of the same people and day',
    },
  },
});

describe('the help of doubled-claim', () => {
  const helpOf = (first: number, second: number): string =>
    runRules(
      [doubledClaim],
      war('quantity,as_of,source', `${first},2021-08-15,M`, `${second},2021-08-15,M`),
    )[0]!.help;

  it('asks for the times where the toll may have risen within the day', () => {
    expect(helpOf(724, 1297)).toMatch(/^where the toll rose within the day, give the times in `published`; /);
    expect(helpOf(1297, 724)).toMatch(/^check whom each counts/);
  });
});
