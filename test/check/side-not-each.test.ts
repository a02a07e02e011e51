import * as sideNotEach from '../../src/check/side-not-each.js';
import { testRule, war } from './rule-tester.js';

testRule(sideNotEach, {
  clean: {
    'two sides that blame each other, and the two sides of a border': war(
      'sides,quantity,as_of,source,quote',
      'a; b,300,2020-10-22,P,300 dead as each side blamed the other',
      'a; b,320,2020-10-23,P,320 villagers on either side of the border',
    ),
    'a total beside the number of each side': war(
      'sides,quantity,as_of,source,quote',
      'a; b,"4,000",2020-10-22,P,"2,000 on each side, 4,000 in all"',
    ),
    nobody: war('sides,quantity,as_of,source,quote', 'a; b,0,2020-10-22,P,0 dead on either side'),
    'a number of each side, filed so': war(
      'sides,side,quantity,as_of,source,quote',
      'a; b,each,"2,000",2020-10-22,P,"2,000 on each side"',
    ),
    'a number of one side': war(
      'sides,side,quantity,as_of,source,quote',
      'a; b,a,"2,000",2020-10-22,P,"2,000 on each side"',
    ),
    'a total that was worked out from it': war(
      'id,sides,side,quantity,as_of,source,quote,derived_from',
      'x,a; b,each,"2,000",2020-10-22,P,,',
      'y,,all,"4,000",2020-10-22,N,more than 2000 on each side,x',
    ),
  },
  faulty: {
    'what each side lost': {
      claims: war('quantity,as_of,source,quote', '"2,000",2020-10-22,P,"each side has lost 2,000"'),
      at: ['2:22'],
      says: '`each side has lost`',
    },
    'a quote that ends with a letter beyond ASCII': {
      claims: war('quantity,as_of,source,quote', '"2,000",2020-10-22,P,plus de 2000 morts de chaque côté'),
      at: ['2:22'],
      says: '`de chaque côté`',
    },
    'a quote that speaks of each side': {
      claims: war('quantity,as_of,source,quote', '"2,000",2020-10-22,P,"2,000 dead on each side"'),
      at: ['2:22'],
      says: 'its words say `on each side`',
    },
    'a quote in another language': {
      claims: war('quantity,as_of,source,quote', '"2,000",2020-10-22,P,более двух тысяч с каждой стороны'),
      at: ['2:22'],
      says: '`с каждой стороны`',
    },
  },
});
