import * as contradiction from '../../src/check/contradiction.js';
import { testRule, war } from './rule-tester.js';

testRule(contradiction, {
  clean: {
    'claims that can all be true': war(
      'sides,side,quantity,as_of,basis,source',
      'a; b,a,2113,2020-10-10,documented,Observers',
      ',all,at least 2500,2020-10-10,reported,Minister',
    ),
    'two figures of the very same people and day, which merely differ': war(
      'side,quantity,as_of,source',
      'a,2000,2020-10-10,Observers',
      'a,1500,2020-10-10,Minister',
    ),
  },
  faulty: {
    'claims of two sides at once, once': {
      claims: war(
        'sides,side,quantity,as_of,source',
        'a; b,each,"more than 2,000",2020-10-22,President',
        'a; b,each,at most 900,2020-10-22,President',
      ),
      at: ['3:11'],
      says: '`President` contradicts itself: `at most 900` and `more than 2,000` of `President` (line 2, 2020-10-22) cannot all be true',
    },
    'a documented part above a total': {
      claims: war(
        'sides,side,quantity,as_of,basis,source',
        'a; b,a,2113,2020-10-10,documented,Observers',
        ',all,1527,2020-10-10,reported,Minister',
      ),
      at: ['3:6'],
      says: '`1527` of `Minister` and `2113` of `Observers` (line 2, 2020-10-10) cannot all be true',
    },
  },
});
