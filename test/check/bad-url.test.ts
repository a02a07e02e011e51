import * as badUrl from '../../src/check/bad-url.js';
import { testRule, war } from './rule-tester.js';

testRule(badUrl, {
  clean: {
    'whole addresses': war(
      'quantity,as_of,source,url',
      '1,2020-10-22,M,https://example.org/a?b=c&d=%20#e',
      '2,2020-10-22,M,http://пример.рф/путь',
      '3,2020-10-22,M,https://web.archive.org/web/2020/https://example.org/',
    ),
    'no address': war('quantity,as_of,source,url', '1,2020-10-22,M,'),
  },
  faulty: {
    'what stands in every row once': {
      claims: war('quantity,as_of,source,url', '1,2020,M,see text', '1,2020,N,see text', '1,2020,O,see text'),
      at: ['2:10'],
      says: '`see text` does not begin with `https://` (and 2 more rows have it)',
    },
    'an address without its beginning': {
      claims: war('quantity,as_of,source,url', '1,2020-10-22,M,example.org/toll'),
      at: ['2:16'],
      says: '`example.org/toll` does not begin with `https://`',
    },
    'two addresses, one cut off, no web address, no host': {
      claims: war(
        'quantity,as_of,source,url',
        '1,2020-10-22,M,https://example.org/1 https://example.org/2',
        '1,2020-10-22,M,https://example.org/2020/...',
        '1,2020-10-22,M,javascript:alert(1)',
        '1,2020-10-22,M,https://localhost',
      ),
      at: ['2:16', '3:16', '4:16', '5:16'],
      says: 'holds two addresses',
    },
  },
});
