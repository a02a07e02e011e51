import * as documentedVague from '../../src/check/documented-vague.js';
import { testRule, war } from './rule-tester.js';

testRule(documentedVague, {
  clean: {
    'floors that were counted': war(
      'quantity,as_of,source,basis',
      'at least a dozen,2020,M,documented',
      'at least about 300,2020,N,documented',
      'more than three hundred,2020,O,documented',
    ),
    'dozens that were reported': war('quantity,as_of,basis,source', 'dozens,2020-10-01,reported,Governor'),
    'a documented number, hedged': war(
      'quantity,as_of,basis,source',
      '"just under 1,000",2020-10-01,documented,Governor',
    ),
  },
  faulty: {
    'a vague word behind a hedge': {
      claims: war(
        'quantity,as_of,source,basis',
        'at least several hundred,2020,M,documented',
        '"dozens, possibly hundreds",2020,N,documented',
        'a few dozen or more,2020,O,documented',
      ),
      at: ['2:33', '3:36', '4:28'],
      says: '`at least several hundred` stands as documented, but is no count',
    },
    'documented dozens': {
      claims: war('quantity,as_of,basis,source', 'dozens,2020-10-01,documented,Governor'),
      at: ['2:19'],
      says: '`dozens` stands as documented, but is no count',
    },
  },
});
