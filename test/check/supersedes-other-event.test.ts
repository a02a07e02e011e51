import * as supersedesOtherEvent from '../../src/check/supersedes-other-event.js';
import { testRule } from './rule-tester.js';

const HEADER = 'id,event,quantity,as_of,source,supersedes\n';

testRule(supersedesOtherEvent, {
  clean: {
    'a correction within an event, beside another event': `${HEADER}a,Flood,120,2021-07-15,M,\nb,Flood,112,2021-07-16,M,a\nc,Quake,3,2021-07-16,M,\n`,
  },
  faulty: {
    'a correction of what was said of another event': {
      claims: `${HEADER}a,Flood,120,2021-07-15,M,\nb,Quake,112,2021-07-16,M,a\n`,
      at: ['3:26'],
      says: '`a`, `120` (line 2, 2021-07-15), is about another event, `Flood`: it is not withdrawn',
    },
  },
});
