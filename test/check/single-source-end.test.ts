import * as singleSourceEnd from '../../src/check/single-source-end.js';
import { testRule, war } from './rule-tester.js';

testRule(singleSourceEnd, {
  clean: {
    'sources that lie close': war(
      'side,quantity,as_of,source',
      'a,900,2020-10-10,M',
      'a,950,2020-10-10,N',
      'a,1000,2020-10-10,O',
    ),
    'two sources only': war('side,quantity,as_of,source', 'a,900,2020-10-10,M', 'a,9000,2020-10-10,N'),
    'two sources at the end': war(
      'side,quantity,as_of,source',
      'a,900,2020-10-10,M',
      'a,2600,2020-10-10,N',
      'a,2700,2020-10-10,O',
      'a,950,2020-10-10,P',
    ),
  },
  faulty: {
    'a highest number far above the next': {
      claims: war(
        'side,quantity,as_of,source',
        'a,900,2020-10-10,M',
        'a,950,2020-10-10,N',
        'a,2600,2020-10-10,O',
      ),
      at: ['4:3'],
      says: '`O` alone puts `a/all/killed` at 2,600; the next below is 950',
    },
  },
});
