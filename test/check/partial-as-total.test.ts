import * as partialAsTotal from '../../src/check/partial-as-total.js';
import { testRule, war } from './rule-tester.js';

testRule(partialAsTotal, {
  clean: {
    'a total that says whom it leaves out': war(
      'sides,side,category,quantity,as_of,source,excludes',
      'a; b,a,military,874,2020-10-22,M,',
      ',a,civilian,37,2020-10-22,M,',
      ',b,civilian,61,2020-10-22,P,',
      ',all,all,972,2020-10-23,T,b/military',
    ),
    'a total that holds more than the parts': war(
      'sides,side,quantity,as_of,source',
      'a; b; c,a,874,2020-10-22,M',
      ',b,61,2020-10-22,P',
      ',all,"1,100",2020-10-23,T',
    ),
    'a total of all its parts': war(
      'sides,side,quantity,as_of,source',
      'a; b,a,874,2020-10-22,M',
      ',b,61,2020-10-22,P',
      ',all,935,2020-10-23,T',
    ),
    'parts that came after the total': war(
      'sides,side,quantity,as_of,source',
      'a; b; c,a,874,2020-10-25,M',
      ',b,61,2020-10-25,P',
      ',all,935,2020-10-23,T',
    ),
  },
  faulty: {
    'a total without a side that nobody gives': {
      claims: war(
        'sides,side,quantity,as_of,source',
        'a; b; c,a,874,2020-10-22,M',
        ',b,61,2020-10-22,P',
        ',all,935,2020-10-23,T',
      ),
      at: ['4:6'],
      says: '`935` is `874` (line 2) + `61` (line 3), which leaves out `c`',
    },
    'a total without the soldiers of a side, in words around the sum': {
      claims: war(
        'sides,side,category,quantity,as_of,source',
        'a; b,a,military,874,2020-10-22,M',
        ',a,civilian,37,2020-10-22,O',
        ',b,civilian,61,2020-10-22,P',
        ',b,military,not disclosed,2020-10-22,D',
        ',all,all,"just under 1,000",2020-10-23,T',
      ),
      at: ['6:10'],
      says: 'which leaves out `b/military`',
    },
  },
});
