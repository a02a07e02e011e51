import * as supersededByOlder from '../../src/check/superseded-by-older.js';
import { testRule, war } from './rule-tester.js';

testRule(supersededByOlder, {
  clean: {
    'a correction that came later': war(
      'id,quantity,as_of,source,supersedes',
      'x,874,2020-10-22,M,',
      'y,850,2020-10-23,M,x',
    ),
    'a correction of the same day': war(
      'id,quantity,as_of,source,supersedes',
      'x,874,2020-10-22,M,',
      'y,850,2020-10-22,M,x',
    ),
    'a claim without a day': war('id,quantity,as_of,source,supersedes', 'x,874,2020-10-22,M,', 'y,850,,M,x'),
  },
  faulty: {
    'a correction that was there first': {
      claims: war('id,quantity,as_of,source,supersedes', 'x,874,2020-10-22,M,y', 'y,850,2020-10-23,M,'),
      at: ['2:20'],
      says: '`874` withdraws `850`, which was said later (line 3, 2020-10-23)',
    },
  },
});
