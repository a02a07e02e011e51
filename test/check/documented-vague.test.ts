import * as documentedVague from '../../src/check/documented-vague.js';
import { testRule, war } from './rule-tester.js';

testRule(documentedVague, {
  clean: {
    'dozens that were reported': war('quantity,as_of,basis,source', 'dozens,2020-10-01,reported,Governor'),
    'a documented number, hedged': war(
      'quantity,as_of,basis,source',
      '"just under 1,000",2020-10-01,documented,Governor',
    ),
  },
  faulty: {
    'documented dozens': {
      claims: war('quantity,as_of,basis,source', 'dozens,2020-10-01,documented,Governor'),
      at: ['2:19'],
      says: '`dozens` stands as documented, but is no count',
    },
  },
});
