import * as undeclaredSide from '../../src/check/undeclared-side.js';
import { testRule, war } from './rule-tester.js';

testRule(undeclaredSide, {
  clean: {
    'a side that is declared, all, and each': war(
      'sides,side,quantity,as_of,source',
      'a; b,a,1,2020,M',
      ',all,1,2020,M',
      ',each,1,2020,M',
    ),
    'an event that declares none': war('side,quantity,as_of,source', 'a,1,2020,M'),
    'a part of a side': war('sides,side,quantity,as_of,source', 'a; b,a:north,1,2020,M'),
  },
  faulty: {
    'another side, once': {
      claims: war(
        'sides,side,quantity,as_of,source',
        'a; b,Syrian fighters,1,2020,M',
        ',syrian fighters,2,2021,M',
      ),
      at: ['2:6'],
      says: '`Syrian fighters` is none of the sides of the event',
    },
  },
});
