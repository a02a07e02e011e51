import * as derivedButIndependent from '../../src/check/derived-but-independent.js';
import { testRule, war } from './rule-tester.js';

testRule(derivedButIndependent, {
  clean: {
    'a repeat of the number': war(
      'id,quantity,as_of,source,derived_from',
      'x,874,2020-10-22,M,',
      'y,874,2020-10-23,N,x',
    ),
    'a repeat in rounder words': war(
      'id,quantity,as_of,source,derived_from',
      'x,874,2020-10-22,M,',
      'y,more than 850,2020-10-23,N,x',
    ),
    'a sum of several': war(
      'id,quantity,as_of,source,derived_from',
      'x,874,2020-10-22,M,',
      'z,61,2020-10-22,P,',
      'y,935,2020-10-23,N,x; z',
    ),
    'a number worked out of another scope': war(
      'id,sides,side,quantity,as_of,source,derived_from',
      'x,a; b,each,"2,000",2020-10-22,P,',
      'y,,all,"4,000",2020-10-23,N,x',
    ),
  },
  faulty: {
    'another number': {
      claims: war('id,quantity,as_of,source,derived_from', 'x,874,2020-10-22,M,', 'y,873,2020-10-22,N,x'),
      at: ['3:20'],
      says: '`873` is marked as a repeat of `874` (line 2), but is another number',
    },
    'a repeat that came first': {
      claims: war('id,quantity,as_of,source,derived_from', 'x,874,2020-10-22,M,', 'y,874,2020-10-12,N,x'),
      at: ['3:20'],
      says: 'marked as a repeat of a claim that came later (line 2, 2020-10-22)',
    },
  },
});
