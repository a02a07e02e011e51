import * as sumsDisagree from '../../src/check/sums-disagree.js';
import { testRule, war } from './rule-tester.js';

testRule(sumsDisagree, {
  clean: {
    'parts of one label, which may overlap': war(
      'side,category,quantity,as_of,source',
      'a,civilian:children,500,2020-10-01,UN',
      'a,civilian:girls,300,2020-10-01,UN',
      'a,civilian:children+civilian:girls,510,2020-10-01,UN',
    ),
    'parts that add up': war(
      'side,category,quantity,as_of,source',
      'a,military,"3,712",2021,M',
      'a,civilian,76,2021,M',
      'a,all,"3,788",2021,M',
    ),
    'a rounded total': war(
      'side,outcome,quantity,as_of,source',
      'a,killed,"6,884",2022-12-26,M',
      'a,wounded,"10,947",2022-12-26,M',
      'a,killed+wounded,"18,000",2022-12-26,M',
    ),
    'a side whose other categories may be more': war(
      'side,category,quantity,as_of,source',
      'a,military,100,2021,M',
      'a,all,150,2021,M',
    ),
    'parts of another source': war(
      'side,category,quantity,as_of,source',
      'a,military,"3,712",2021,N',
      'a,civilian,76,2021,N',
      'a,all,"3,798",2021,M',
    ),
  },
  faulty: {
    'two sides together and each of them': {
      claims: war(
        'sides,side,quantity,as_of,source',
        'a; b; c,a,512,2020-10-01,UN',
        ',b,304,2020-10-01,UN',
        ',a+b,701,2020-10-01,UN',
      ),
      at: ['4:6'],
      says: '`701` is not the sum of `512` (line 2) + `304` (line 3), which is 816',
    },
    'soldiers and civilians that are not the total': {
      claims: war(
        'side,category,quantity,as_of,source',
        'a,military,"3,712",2021,M',
        'a,civilian,76,2021,M',
        'a,all,"3,798",2021,M',
      ),
      at: ['4:7'],
      says: '`3,798` is not the sum of `3,712` (line 2) + `76` (line 3), which is 3,788',
    },
    'sides that are not everyone': {
      claims: war(
        'sides,side,quantity,as_of,source',
        'a; b,a,101,2021,M',
        ',b,202,2021,M',
        ',all,313,2021,M',
      ),
      at: ['4:6'],
      says: 'which is 303',
    },
    'killed and wounded that are not both': {
      claims: war(
        'side,outcome,quantity,as_of,source',
        'a,killed,111,2021,M',
        'a,wounded,222,2021,M',
        'a,killed+wounded,343,2021,M',
      ),
      at: ['4:18'],
      says: 'which is 333',
    },
  },
});
