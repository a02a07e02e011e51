import * as sideNotEach from '../../src/check/side-not-each.js';
import { testRule, war } from './rule-tester.js';

testRule(sideNotEach, {
  clean: {
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
