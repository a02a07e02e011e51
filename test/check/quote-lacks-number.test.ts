import * as quoteLacksNumber from '../../src/check/quote-lacks-number.js';
import { testRule, war } from './rule-tester.js';

testRule(quoteLacksNumber, {
  clean: {
    'the words themselves': war(
      'quantity,as_of,source,quote',
      '"more than 2,000",2020-10-01,P,"there are more than 2,000 dead"',
    ),
    'another grouping': war('quantity,as_of,source,quote', '2000,2020-10-01,P,"there are 2,000 dead"'),
    'a scale word': war('quantity,as_of,source,quote', '"1,200,000",2020-10-01,P,"1.2 million dead"'),
    'parts that add up': war('quantity,as_of,source,quote', '"1,865",1960,P,"1,346 police and 519 army"'),
    'a number spelled out': war('quantity,as_of,source,quote', '42,2020-10-01,P,forty-two people'),
    'no quote': war('quantity,as_of,source,quote', '42,2020-10-01,P,'),
    'an unknown quantity': war(
      'quantity,as_of,source,quote',
      'not disclosed,2020-10-01,P,no word on 42 others',
    ),
  },
  faulty: {
    'another number': {
      claims: war('quantity,as_of,source,quote', '"4,327",2022-06-02,P,"at least 4,237 people"'),
      at: ['2:22'],
      says: 'the quote holds `4,237`, not `4,327`',
    },
    'a quote with dates only': {
      claims: war('quantity,as_of,source,quote', '"2,855",2021-01-18,P,buried before 18 January 2021'),
      at: ['2:22'],
      says: 'the quote holds no number, and `2,855` is one',
    },
  },
});
