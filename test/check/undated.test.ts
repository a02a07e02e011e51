import * as undated from '../../src/check/undated.js';
import { testRule, war } from './rule-tester.js';

testRule(undated, {
  clean: {
    'a day, a month, or a day of publication': war(
      'quantity,as_of,published,source',
      '1,2020-10-22,,M',
      '2,2020-10,,M',
      '3,,2020-10-22,M',
    ),
  },
  faulty: {
    'a claim without any': {
      claims: war('quantity,as_of,published,source', '963,,,M'),
      at: ['2:5'],
      says: 'this claim has no day',
    },
  },
});
