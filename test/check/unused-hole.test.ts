import * as unusedHole from '../../src/check/unused-hole.js';
import { testRule, war } from './rule-tester.js';

testRule(unusedHole, {
  clean: {
    'people of the claim': war(
      'sides,side,quantity,as_of,source,excludes,caveat',
      'a; b,all,900,2020,T,b/military,c',
    ),
    'an outcome of its own': war(
      'side,outcome,quantity,as_of,source,excludes,caveat',
      'a,casualties,900,2020,T,//missing,c',
    ),
    'a side of each': war(
      'sides,side,quantity,as_of,source,excludes,caveat',
      'a; b,each,900,2020,T,b/military,c',
    ),
  },
  faulty: {
    'people of another side': {
      claims: war('sides,side,quantity,as_of,source,excludes,caveat', 'a; b,a,900,2020,T,b/military,c'),
      at: ['2:19'],
      says: '`b/military` is no part of `a/all/killed`',
    },
    'a side that nobody is of': {
      claims: war('sides,side,quantity,as_of,source,excludes,caveat', 'a; b,all,900,2020,T,c/military,c'),
      at: ['2:21'],
      says: '`c/military` leaves out `c`, which is no side of the event',
    },
  },
});
