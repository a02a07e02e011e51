import * as gradeOutOfRange from '../../src/check/grade-out-of-range.js';
import { testRule, war } from './rule-tester.js';

testRule(gradeOutOfRange, {
  clean: {
    'grades that exist, and none': war(
      'quantity,as_of,source,reliability,credibility',
      '1,2020,M,A,1',
      '1,2020,M,f,6',
      '1,2020,M,,',
    ),
  },
  faulty: {
    'each grade of another scale once': {
      claims: war(
        'killed,wounded,as_of,source,reliability',
        '1,2,2020,M,high',
        '1,2,2020,N,low',
        '1,2,2020,O,high',
        '1,2,2020,P,high',
      ),
      at: ['2:12', '3:12'],
      says: '`high` is no grade of a source (and 2 more rows have it)',
    },
    'grades in the wrong columns': {
      claims: war('quantity,as_of,source,reliability,credibility', '1,2020,M,2,B'),
      at: ['2:10'],
      says: '`2` is no grade of a source',
    },
    'a word for a grade': {
      claims: war('quantity,as_of,source,reliability,credibility', '1,2020,M,B,high'),
      at: ['2:12'],
      says: '`high` is no grade of what was said',
    },
  },
});
