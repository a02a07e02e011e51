import * as echo from '../../src/check/echo.js';
import { testRule, war } from './rule-tester.js';

testRule(echo, {
  clean: {
    'a repeat that is marked': war(
      'id,side,quantity,as_of,source,derived_from',
      'x,a,"5,937",2022-09-21,M,',
      'y,a,"5,937",2022-10-01,U,x',
    ),
    'a round number under one hedge': war(
      'side,quantity,as_of,source',
      'a,"5,000",2022-09-21,M',
      'a,"5,000",2022-10-01,U',
    ),
    'a number that came again after months': war(
      'side,quantity,as_of,source',
      'a,"5,937",2022-01-21,M',
      'a,"5,937",2022-10-01,U',
    ),
    'small numbers': war('side,quantity,as_of,source', 'a,12,2022-09-21,M', 'a,12,2022-09-21,U'),
    'one source that says it again': war(
      'side,quantity,as_of,source',
      'a,"5,937",2022-09-21,M',
      'a,"5,937",2022-10-01,M',
    ),
  },
  faulty: {
    'an exact number under another name': {
      claims: war('side,quantity,as_of,source', 'a,"5,937",2022-09-21,M', 'a,"5,937",2022-10-01,U'),
      at: ['3:3'],
      says: '`5,937` has the number of `5,937` that `M` gave (line 2, 10 days before)',
    },
    'a round number under another hedge': {
      claims: war(
        'side,quantity,as_of,source',
        'a,"nearly 5,000",2022-09-21,M',
        'a,"more than 5,000",2022-09-21,U',
      ),
      at: ['3:3'],
      says: 'the same day',
    },
  },
});
