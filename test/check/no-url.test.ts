import * as noUrl from '../../src/check/no-url.js';
import { testRule, war } from './rule-tester.js';

testRule(noUrl, {
  clean: {
    'claims with addresses': war('quantity,as_of,source,url', '874,2020-10-22,M,https://example.org/1'),
  },
  faulty: {
    'claims without, once': {
      claims: war(
        'quantity,as_of,source,url',
        '874,2020-10-22,M,https://example.org/1',
        '900,2020-10-23,M,',
        '950,2020-10-24,M,',
      ),
      at: ['3:18'],
      says: '2 of 3 claims of this file have no `url`',
    },
    'a file of many events once': {
      claims: 'event,quantity,as_of,source\nWar,1,2020,M\nFlood,2,2020,M\nQuake,3,2020,M\n',
      at: ['2:1'],
      says: '3 of 3 claims of this file have no `url`',
    },
    'a file without the column': {
      claims: war('quantity,as_of,source', '874,2020-10-22,M'),
      at: ['2:1'],
      says: '1 of 1 claims',
    },
  },
});
