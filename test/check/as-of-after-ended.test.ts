import * as asOfAfterEnded from '../../src/check/as-of-after-ended.js';
import { testRule, war } from './rule-tester.js';

testRule(asOfAfterEnded, {
  clean: {
    'claims up to the last day': war('quantity,as_of,source,ended', '1,2020-11-10,M,2020-11-10'),
    'a year that holds the last day': war('quantity,as_of,source,ended', '1,2020,M,2020-11-10'),
    'an event that goes on': war('quantity,as_of,source,ended', '1,2020-11-10,M,'),
  },
  faulty: {
    'claims after the end, once': {
      claims: war(
        'quantity,as_of,source,ended',
        '1,2020-11-10,M,2020-11-10',
        '2,2020-11-14,M,',
        '3,2020-11-17,M,',
      ),
      at: ['3:3'],
      says: 'counts up to 2020-11-14, after the event ended on 2020-11-10 (and 1 more claim does)',
    },
  },
});
