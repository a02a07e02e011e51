import * as doubledClaim from '../../src/check/doubled-claim.js';
import { testRule, war } from './rule-tester.js';

testRule(doubledClaim, {
  clean: {
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
    'two numbers of one day': {
      claims: war('quantity,as_of,source', '61,2020-10-19,P', '60,2020-10-19,P'),
      at: ['3:1'],
      says: '`P` says `60` here and `61` (line 2) of the same people and day',
    },
  },
});
