import * as publishedBeforeAsOf from '../../src/check/published-before-as-of.js';
import { testRule, war } from './rule-tester.js';

testRule(publishedBeforeAsOf, {
  clean: {
    'a claim of the day it was published': war(
      'quantity,as_of,published,source',
      '1,2020-10-22,2020-10-22,M',
    ),
    'the evening before, in another time zone': war(
      'quantity,as_of,published,source',
      '1,2020-10-22,2020-10-21,M',
    ),
    'a month that was not over': war('quantity,as_of,published,source', '1,2020-10,2020-10-12,M'),
    'a projection': war('quantity,as_of,published,source,basis', '1,2021-10-22,2020-10-22,M,projected'),
  },
  faulty: {
    'a claim of days to come': {
      claims: war('quantity,as_of,published,source', '1,2020-11-20,2020-10-20,M'),
      at: ['2:14'],
      says: 'published on 2020-10-20, before 2020-11-20, the last day it counts',
    },
  },
});
