import * as transposedDigits from '../../src/check/transposed-digits.js';
import { testRule, war } from './rule-tester.js';

testRule(transposedDigits, {
  clean: {
    'figures that rise': war(
      'side,quantity,as_of,source',
      'a,"4,190",2022-06-01,M',
      'a,"4,237",2022-06-02,M',
      'a,"4,251",2022-06-03,M',
    ),
    'neighbours so far apart that anything would fit': war(
      'side,quantity,as_of,source',
      'a,"1,000",2022-06-01,M',
      'a,"9,120",2022-06-02,M',
      'a,"9,000",2022-06-03,M',
    ),
    'old news told again': war(
      'side,quantity,as_of,source',
      'a,"130,590",2022-06-01,M',
      'a,"135,010",2022-06-02,M',
      'a,"130,590",2022-06-03,M',
      'a,"135,740",2022-06-04,M',
    ),
    'two numbers of two days': war(
      'side,quantity,as_of,source',
      'a,"2,317",2020-11-14,M',
      'a,"2,371",2020-11-16,N',
    ),
  },
  faulty: {
    'two digits the other way round, beside their neighbours': {
      claims: war(
        'side,quantity,as_of,source',
        'a,"4,190",2022-06-01,M',
        'a,"4,327",2022-06-02,M',
        'a,"4,251",2022-06-03,M',
      ),
      at: ['3:3'],
      says: '`4,327` does not fit between `4,190` (line 2, 2022-06-01) and `4,251` (line 4, 2022-06-03)',
    },
    'a digit too many': {
      claims: war(
        'side,quantity,as_of,source',
        'a,"4,190",2022-06-01,M',
        'a,42370,2022-06-02,M',
        'a,"4,251",2022-06-03,M',
      ),
      at: ['3:3'],
      says: '`42370` does not fit',
    },
    'a digit that is missing': {
      claims: war(
        'side,quantity,as_of,source',
        'a,"364,440",2022-06-01,M',
        'a,36650,2022-06-02,M',
        'a,"369,240",2022-06-03,M',
      ),
      at: ['3:3'],
      says: '`36650` does not fit',
    },
    'another outlet that exchanged two digits': {
      claims: war('side,quantity,as_of,source', 'a,"2,317",2020-11-14,M', 'a,"2,137",2020-11-14,N'),
      at: ['3:3'],
      says: '`2,137` is `2,317` (line 2, 2020-11-14) with two digits the other way round',
    },
  },
});
