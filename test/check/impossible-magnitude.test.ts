import * as impossibleMagnitude from '../../src/check/impossible-magnitude.js';
import { testRule, war } from './rule-tester.js';

testRule(impossibleMagnitude, {
  clean: {
    'the displaced of a year': war(
      'outcome,quantity,as_of,source',
      'displaced,117.3 million,2023-12-31,UNHCR',
    ),
    'a number that an event can hold': war('quantity,as_of,source', '85000000,1945,Historians'),
    'an unknown quantity': war('quantity,as_of,source', 'not disclosed,2020-10-01,Ministry'),
  },
  faulty: {
    'more displaced people than there are': {
      claims: war('outcome,quantity,as_of,source', 'displaced,117.3 billion,2023-12-31,UNHCR'),
      at: ['2:11'],
      says: 'more people than there are on Earth',
    },
    'more people than the Second World War cost': {
      claims: war('quantity,as_of,source', '"85,000,001",1945,Historians'),
      at: ['2:1'],
      says: '`85,000,001` is more than the whole Second World War cost',
    },
    'more people than there are, in a filled-in end': {
      claims: war('quantity,low,high,as_of,source', ',100,9000000000,1945,Historians'),
      at: ['2:6'],
      says: 'more people than there are on Earth',
    },
  },
});
