import * as steepRise from '../../src/check/steep-rise.js';
import { testRule, war } from './rule-tester.js';

testRule(steepRise, {
  clean: {
    'a rise no steeper than the rises before it (Radford et al., Ukraine on its own dead)': war(
      'side,quantity,as_of,source',
      'a,40,2022-02-24,M',
      'a,210,2022-02-27,M',
      'a,1300,2022-03-12,M',
    ),
    'a second number behind one that was only told again (Radford et al., Russia on its enemy)': war(
      'side,quantity,as_of,source',
      'a,2870,2022-03-02,M',
      'a,2870,2022-03-20,M',
      'a,14000,2022-03-25,M',
    ),
    'the first days of a war': war(
      'side,quantity,as_of,source',
      'a,12,2020-01-01,M',
      'a,40,2020-01-02,M',
      'a,350,2020-01-03,M',
    ),
    'a second figure, without a history': war(
      'side,quantity,as_of,source',
      'a,120,2020-01-01,M',
      'a,2000,2020-01-02,M',
    ),
    'a jump that a caveat explains': war(
      'side,quantity,as_of,source,caveat',
      'a,120,2020-01-01,M,',
      'a,130,2020-01-02,M,',
      'a,2000,2020-01-03,M,A mass grave was found',
    ),
    'a rise over months': war(
      'side,quantity,as_of,source',
      'a,120,2020-01-01,M',
      'a,130,2020-01-02,M',
      'a,2000,2020-06-03,M',
    ),
  },
  faulty: {
    'a toll of many times all before': {
      claims: war(
        'side,quantity,as_of,source',
        'a,780,2022-03-17,M',
        'a,847,2022-03-19,M',
        'a,"9,770",2022-03-24,M',
      ),
      at: ['4:3'],
      says: '`9,770` is 11 times `847` (line 3), said 5 days before',
    },
  },
});
