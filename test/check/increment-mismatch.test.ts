import * as incrementMismatch from '../../src/check/increment-mismatch.js';
import { testRule, war } from './rule-tester.js';

testRule(incrementMismatch, {
  clean: {
    'words of one day behind a day without a report': war(
      'side,quantity,as_of,source,quote',
      'a,"28,176",2024-02-11,M,',
      'a,"28,473",2024-02-13,M,"133 more deaths bring the toll to 28,473"',
    ),
    'a sign beside the wounded': war(
      'side,quantity,as_of,source,quote',
      'a,"1,068",2020-10-27,M,',
      'a,"1,119",2020-10-28,M,"1,119 dead, +16 civilians wounded"',
    ),
    'increments in words that fit, or are of others, or no number of people': war(
      'side,quantity,as_of,source,quote',
      'a,963,2020-10-25,M,',
      'a,"998",2020-10-26,M,"the toll rose by 35 to 998"',
      'a,"1,010",2020-10-27,M,"12 more bodies were found, 1,010 in all"',
      'a,"1,020",2020-10-28,M,"1,020 dead and 35 more wounded"',
      'a,"1,122",2020-10-29,M,"1,122 dead; the number rose by 10% in a day"',
    ),
    'a daily count that fits one of two totals of a day (Radford et al., 7 May 2022)': war(
      'side,quantity,from,as_of,source,began',
      'a,24700,,2022-05-06,M,2022-02-24',
      'a,25100,,2022-05-07,M,',
      'a,25500,,2022-05-07,M,',
      'a,400,2022-05-07,2022-05-07,M,',
    ),
    'an increment behind two totals of one day': war(
      'side,quantity,as_of,source',
      'a,963,2020-10-26,M',
      'a,970,2020-10-26,M',
      'a,"998 (+35)",2020-10-27,M',
    ),
    'an increment that fits': war(
      'side,quantity,as_of,source',
      'a,963,2020-10-26,M',
      'a,"998 (+35)",2020-10-27,M',
    ),
    'a report that may be missing between': war(
      'side,quantity,as_of,source',
      'a,900,2020-10-01,M',
      'a,"1,008 (+35)",2020-10-27,M',
    ),
    'a daily count that is the change of the totals': war(
      'side,quantity,from,as_of,source,began',
      'a,100,,2020-01-01,M,2020-01-01',
      'a,135,,2020-01-02,M,',
      'a,35,2020-01-02,2020-01-02,M,',
    ),
    'totals too round to tell': war(
      'side,quantity,from,as_of,source,began',
      'a,27700,,2020-01-01,M,2020-01-01',
      'a,27900,,2020-01-02,M,',
      'a,178,2020-01-02,2020-01-02,M,',
    ),
  },
  faulty: {
    'an increase in words': {
      claims: war(
        'side,quantity,as_of,source,quote',
        'a,963,2020-10-23,M,',
        'a,"1,008",2020-10-24,M,"1,008, an increase of 35"',
      ),
      at: ['3:3'],
      says: 'and 35 more are 998, not 1,008',
    },
    'increments in words': {
      claims: war(
        'side,quantity,as_of,source,quote',
        'a,963,2020-10-25,M,',
        'a,"1,008",2020-10-26,M,"the toll rose by 35 to 1,008"',
        'a,"1,030",2020-10-27,M,"12 more deaths bring it to 1,030"',
      ),
      at: ['3:3', '4:3'],
      says: '`963` (line 2, 2020-10-25) and 35 more are 998, not 1,008',
    },
    'a daily count that fits none of two totals of a day': {
      claims: war(
        'side,quantity,from,as_of,source,began',
        'a,24700,,2022-05-06,M,2022-02-24',
        'a,25100,,2022-05-07,M,',
        'a,25500,,2022-05-07,M,',
        'a,90,2022-05-07,2022-05-07,M,',
      ),
      at: ['5:3'],
      says: '`90` of 1 day is not the change of the total, 800',
    },
    'a total that its increment does not make': {
      claims: war(
        'side,quantity,as_of,source,quote',
        'a,963,2020-10-25,M,',
        'a,"1,008",2020-10-27,M,"1,008 (+35)"',
      ),
      at: ['3:3'],
      says: '`963` (line 2, 2020-10-25) and 35 more are 998, not 1,008',
    },
    'a total below the one before and its increment, however long between': {
      claims: war('side,quantity,as_of,source', 'a,"1,000",2020-10-01,M', 'a,"1,008 (+35)",2020-10-27,M'),
      at: ['3:3'],
      says: 'are 1,035, not 1,008',
    },
    'a daily count that is not the change of the totals': {
      claims: war(
        'side,quantity,from,as_of,source,began',
        'a,"15,500",,2023-12-04,M,2023-10-07',
        'a,"15,849",,2023-12-05,M,',
        'a,725,2023-12-05,2023-12-05,M,',
      ),
      at: ['4:3'],
      says: '`725` of 1 day is not the change of the total, 349',
    },
  },
});
