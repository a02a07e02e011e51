import * as nearMissEvent from '../../src/check/near-miss-event.js';
import { testRule } from './rule-tester.js';

testRule(nearMissEvent, {
  clean: {
    'two events':
      'event,quantity,as_of,source\nNagorno-Karabakh 2020,1,2020,M\nNagorno-Karabakh 2016,1,2016,M\n',
    'one event in two cases': 'event,quantity,as_of,source\nWar,1,2020,M\nWAR,1,2020,M\n',
  },
  faulty: {
    'a letter that splits an event': {
      claims: 'event,quantity,as_of,source\nNagorno-Karabakh 2020,1,2020,M\nNagorno-Karabagh 2020,2,2020,M\n',
      at: ['3:1'],
      says: 'event `Nagorno-Karabagh 2020` is nearly `Nagorno-Karabakh 2020` (line 2)',
    },
  },
});
