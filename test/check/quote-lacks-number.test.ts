import * as quoteLacksNumber from '../../src/check/quote-lacks-number.js';
import { testRule, war } from './rule-tester.js';

testRule(quoteLacksNumber, {
  clean: {
    'a child whose age is told': war(
      'quantity,as_of,source,quote',
      '1,2020-10-01,P,a 12-year-old boy was killed',
      '3,2020-10-02,P,a couple and their child (5) were killed',
    ),
    'number words that begin or end beyond ASCII, beside another figure': war(
      'quantity,as_of,source,quote',
      '6,2020-10-01,P,"altı ölü, 40 yaralı"',
      '3,2020-10-02,P,"üç ölü, 40 yaralı"',
    ),
    'numbers spelled out in languages that this rule does not know': war(
      'quantity,as_of,source,quote',
      '21,2020-10-01,P,ventuno morti',
      '21,2020-10-02,P,dwadzieścia jeden ofiar',
      '21,2020-10-03,P,dua puluh satu orang tewas',
      '40,2020-10-04,P,quarante morts',
    ),
    'a few people named one by one': war(
      'quantity,as_of,source,quote',
      '3,2020-10-01,P,"the bodies of a man, a woman and a child"',
    ),
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
    'a number within a longer one': {
      claims: war(
        'quantity,as_of,source,quote',
        '23,2020-10-01,P,238 were killed',
        '204,2020-10-02,P,"1,204 dead"',
      ),
      at: ['2:17', '3:18'],
      says: 'the quote holds `238`, not `23`',
    },
    'digits that changed places, in words of another script': {
      claims: war('quantity,as_of,source,quote', '217,2020-10-01,P,ما لا يقل عن 271 قتيلا'),
      at: ['2:18'],
      says: 'the quote holds `271`, not `217`',
    },
    'words without any number': {
      claims: war('quantity,as_of,source,quote', '880,2020-10-23,P,servicemen have died'),
      at: ['2:18'],
      says: 'the quote holds no number, and `880` is one',
    },
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
