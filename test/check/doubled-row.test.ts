import * as doubledRow from '../../src/check/doubled-row.js';
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
