import * as documentedByAdversary from '../../src/check/documented-by-adversary.js';
import { testRule, war } from './rule-tester.js';

testRule(documentedByAdversary, {
  clean: {
    'a confirmed toll of its own side': war(
      'sides,side,quantity,as_of,basis,source,source_side',
      'a; b,a,100,2020,documented,M,a',
    ),
    'a reported toll of the enemy': war(
      'sides,side,quantity,as_of,basis,source,source_side',
      'a; b,a,100,2020,reported,M,b',
    ),
    'a third party that counts': war(
      'sides,side,quantity,as_of,basis,source,source_side',
      'a; b,a,100,2020,documented,UN,',
    ),
    'prisoners, whom the captor counts': war(
      'sides,side,outcome,quantity,as_of,basis,source,source_side',
      'a; b,a,captured,100,2020,documented,M,b',
    ),
    'a stance that somebody gave': war(
      'sides,side,quantity,as_of,basis,source,source_side,stance',
      'a; b,a,100,2020,documented,M,b,third-party',
    ),
  },
  faulty: {
    'a confirmed toll of the enemy, once': {
      claims: war(
        'sides,side,quantity,as_of,basis,source,source_side',
        'a; b,a,100,2020-01-01,documented,M,b',
        ',a,120,2020-01-02,documented,M,b',
      ),
      at: ['2:23'],
      says: '`100` of `a` stands as documented, but `M` speaks for `b` (so do 1 more of its claims)',
    },
  },
});
