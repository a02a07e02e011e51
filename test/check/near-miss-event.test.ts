import * as nearMissEvent from '../../src/check/near-miss-event.js';
import { testRule } from './rule-tester.js';

testRule(nearMissEvent, {
  clean: {
    'two storms of two years':
      'event,quantity,as_of,source\nHurricane Maria,64,2017-12-09,M\nHurricane Marie,6,2014-08-27,M\n',
    'two events':
      'event,quantity,as_of,source\nNagorno-Karabakh 2020,1,2020,M\nNagorno-Karabakh 2016,1,2016,M\n',
    'one event in two cases': 'event,quantity,as_of,source\nWar,1,2020,M\nWAR,1,2020,M\n',
  },
  faulty: {
    'yearly counts under two spellings, and one without a day': {
      claims:
        'event,quantity,as_of,source\nSomalia,1,2019,M\nSomalia,2,2021,M\nSommalia,3,2020,M\nTigray war,4,2021,M\nTigrai war,5,,M\n',
      at: ['4:1', '6:1'],
      says: 'event `Sommalia` is nearly `Somalia`',
    },
    'a letter that splits an event': {
      claims: 'event,quantity,as_of,source\nNagorno-Karabakh 2020,1,2020,M\nNagorno-Karabagh 2020,2,2020,M\n',
      at: ['3:1'],
      says: 'event `Nagorno-Karabagh 2020` is nearly `Nagorno-Karabakh 2020` (line 2)',
    },
  },
});
