import * as hedgeDrift from '../../src/check/hedge-drift.js';
import { testRule, war } from './rule-tester.js';

testRule(hedgeDrift, {
  clean: {
    'a relay in the words of its original': war(
      'id,side,quantity,as_of,source,derived_from',
      'x,a,"more than 2,000",2020-10-22,P,',
      'y,a,"over 2,000",2020-10-22,R,x',
    ),
    'another number': war(
      'id,side,quantity,as_of,source,derived_from',
      'x,a,"more than 2,000",2020-10-22,P,',
      'y,a,"almost 2,500",2020-10-22,R,x',
    ),
    'about and nearly, one word in many languages': war(
      'id,side,quantity,as_of,source,derived_from',
      'x,a,"about 2,000",2020-10-22,P,',
      'y,a,"nearly 2,000",2020-10-22,R,x',
    ),
  },
  faulty: {
    'a hedge that was turned round': {
      claims: war(
        'id,side,quantity,as_of,source,derived_from',
        'x,a,"almost 2,000",2020-10-22,P,',
        'y,a,"more than 2,000",2020-10-22,R,x',
      ),
      at: ['3:5'],
      says: '`more than 2,000` repeats `almost 2,000` (line 2) with the hedge turned round',
    },
    'an exact number that became a floor': {
      claims: war(
        'id,side,quantity,as_of,source,derived_from',
        'x,a,"2,317",2020-11-14,P,',
        'y,a,"at least 2,317",2020-11-14,R,x',
      ),
      at: ['3:5'],
      says: 'with another hedge',
    },
  },
});
