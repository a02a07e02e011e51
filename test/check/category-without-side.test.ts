import * as categoryWithoutSide from '../../src/check/category-without-side.js';
import { testRule, war } from './rule-tester.js';

testRule(categoryWithoutSide, {
  clean: {
    'soldiers of a side': war('sides,side,category,quantity,as_of,source', 'a; b,a,military,1,2020,M'),
    'civilians of all sides': war('sides,side,category,quantity,as_of,source', 'a; b,,civilian,143,2020,M'),
    'an event without sides': war('side,category,quantity,as_of,source', ',military,1,2020,M'),
    'the total of a source that gives the sides': war(
      'sides,side,category,quantity,as_of,source',
      'a; b,a,military,1,2020,M',
      ',b,military,2,2020,M',
      ',,military,3,2020,M',
    ),
  },
  faulty: {
    'soldiers of nobody': {
      claims: war('sides,side,category,quantity,as_of,source', 'a; b,,military,"over 5,000",2020,BBC'),
      at: ['2:6'],
      says: '`over 5,000` soldiers of `BBC` are of no side',
    },
  },
});
