import * as trackingUrl from '../../src/check/tracking-url.js';
import { testRule, war } from './rule-tester.js';

testRule(trackingUrl, {
  clean: {
    'parameters that name the page': war(
      'quantity,as_of,source,url',
      '1,2020-10-22,M,https://example.org/?id=12&page=2',
    ),
  },
  faulty: {
    'parameters that name the reader': {
      claims: war(
        'quantity,as_of,source,url',
        '1,2020-10-22,M,https://example.org/?id=12&utm_source=x&fbclid=y',
      ),
      at: ['2:16'],
      says: 'the address carries `utm_source`, `fbclid`',
    },
  },
});
