import { describe, expect, it } from 'vitest';
import * as undated from '../../src/check/undated.js';
import { runRules, testRule, war } from './rule-tester.js';

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
    'a file without any day once, with the column that may hold it': {
      claims: war('quantity,event_date,source', '1,2020-10-22,M', '2,2020-10-23,M', '3,2020-10-24,M'),
      at: ['2:1'],
      says: 'none of the 3 claims of this file has a day',
    },
    'each claim without, beside one that has it': {
      claims: war('quantity,as_of,source', '1,,M', '2,2020-10-23,M', '3,,M'),
      at: ['2:3', '4:3'],
      says: 'this claim has no day',
    },
    'a claim without any': {
      claims: war('quantity,as_of,published,source', '963,,,M'),
      at: ['2:5'],
      says: 'this claim has no day',
    },
  },
});

describe('the help of undated', () => {
  it('names a column that may hold the day', () => {
    const [found] = runRules(
      [undated],
      war('quantity,event_date,source', '1,2020-10-22,M', '2,2020-10-23,M'),
    );
    expect(found!.help).toContain('`--map event_date=as_of`');
  });
});
