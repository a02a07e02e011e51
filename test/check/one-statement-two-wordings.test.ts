import * as oneStatementTwoWordings from '../../src/check/one-statement-two-wordings.js';
import { testRule, war } from './rule-tester.js';

testRule(oneStatementTwoWordings, {
  clean: {
    'a vague word behind a hedge, which states no number': war(
      'quantity,as_of,source',
      '300,2020-10-22,M',
      'at least several hundred,2020-10-22,M',
    ),
    'two numbers': war(
      'side,quantity,as_of,source,via',
      'a,"more than 2,000",2020-10-22,P,R',
      'a,"almost 3,000",2020-10-22,P,A',
    ),
    'a relay that is marked': war(
      'id,side,quantity,as_of,source,via,derived_from',
      'x,a,"more than 2,000",2020-10-22,P,R,',
      'y,a,"almost 2,000",2020-10-22,P,A,x',
    ),
    'the same words again on the next day': war(
      'side,quantity,as_of,source,via',
      'a,at least 20,2020-10-22,P,R',
      'a,20,2020-10-23,P,R',
    ),
    'two sources': war(
      'side,quantity,as_of,source',
      'a,"more than 2,000",2020-10-22,P',
      'a,"almost 2,000",2020-10-22,Q',
    ),
  },
  faulty: {
    'one day, one number, two hedges': {
      claims: war(
        'side,quantity,as_of,source,via',
        'a,"more than 2,000",2020-10-22,P,R',
        'a,"almost 2,000",2020-10-22,P,A',
      ),
      at: ['3:3'],
      says: '`almost 2,000` and `more than 2,000` (line 2) look like one statement of `P`',
    },
    'another outlet on the next day': {
      claims: war(
        'side,quantity,as_of,source,via',
        'a,"more than 2,000",2020-10-22,P,R',
        'a,"almost 2,000",2020-10-23,P,A',
      ),
      at: ['3:3'],
      says: 'in two wordings',
    },
  },
});
