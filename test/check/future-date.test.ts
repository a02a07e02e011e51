import * as futureDate from '../../src/check/future-date.js';
import { testRule, war } from './rule-tester.js';

testRule(futureDate, {
  clean: {
    'today, and a day on in another time zone': war(
      'quantity,as_of,source',
      '1,2024-06-01,M',
      '2,2024-06-02,M',
    ),
    'a year that is not over': war('quantity,as_of,source', '1,2024,M'),
    'a projection': war('quantity,as_of,source,basis', '1,2030-01-01,M,projected'),
  },
  faulty: {
    'a day to come': {
      claims: war('quantity,as_of,source', '1,2200-10-20,M'),
      at: ['2:3'],
      says: '`as_of` is 2200-10-20, which is still to come',
    },
    'a publication to come, even of a projection': {
      claims: war('quantity,as_of,published,source,basis', '1,2030-01-01,2030-01-01,M,projected'),
      at: ['2:14'],
      says: '`published` is 2030-01-01',
    },
  },
});
