import * as missingCaveat from '../../src/check/missing-caveat.js';
import { testRule, war } from './rule-tester.js';

testRule(missingCaveat, {
  clean: {
    'a hole that is explained': war(
      'sides,side,quantity,as_of,source,excludes,caveat',
      'a; b,all,900,2020,T,b/military,B does not say',
    ),
    'a hole that the first row of its source explains': war(
      'sides,side,quantity,as_of,source,excludes,caveat',
      'a; b,all,900,2020-01-01,T,b/military,B does not say',
      ',all,950,2020-01-02,T,b/military,',
    ),
    'a repeat': war(
      'id,sides,side,quantity,as_of,source,excludes,caveat,derived_from',
      'x,a; b,all,900,2020,T,b/military,B does not say,',
      'y,,all,900,2020,U,b/military,,x',
    ),
  },
  faulty: {
    'a hole without words, once': {
      claims: war(
        'sides,side,quantity,as_of,source,excludes,caveat',
        'a; b,all,900,2020-01-01,T,b/military,',
        ',all,950,2020-01-02,T,b/military,',
      ),
      at: ['2:38'],
      says: 'this number leaves out `b/military`, and no `caveat` says so',
    },
  },
});
