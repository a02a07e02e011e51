import * as partsExceedWhole from '../../src/check/parts-exceed-whole.js';
import { testRule, war } from './rule-tester.js';

testRule(partsExceedWhole, {
  clean: {
    'other people of joined outcomes': war(
      'side,outcome,quantity,as_of,source',
      'a,killed+wounded,550,2020-09-28,B',
      'b,killed,600,2020-09-28,B',
      'a,missing,700,2020-09-28,B',
      'a,died,700,2020-09-28,B',
      'a,killed+missing,700,2020-09-28,B',
    ),
    'parts within their whole': war(
      'side,category,quantity,as_of,source',
      'a,civilian:children,79,2023-10-17,M',
      'a,civilian,97,2023-10-17,M',
      'a,all,97,2023-10-17,M',
    ),
    'two sources': war(
      'side,category,quantity,as_of,source',
      'a,civilian,115,2023-10-17,M',
      'a,all,97,2023-10-17,N',
    ),
    'two days': war(
      'side,category,quantity,as_of,source',
      'a,civilian,115,2023-10-18,M',
      'a,all,97,2023-10-17,M',
    ),
    'a whole without an upper end': war(
      'side,category,quantity,as_of,source',
      'a,civilian,115,2023-10-17,M',
      'a,all,at least 97,2023-10-17,M',
    ),
    'a count of a day, which is no part of a toll': war(
      'side,outcome,quantity,as_of,source',
      'a,missing,115,2023-10-17,M',
      'a,casualties,97,2023-10-17,M',
    ),
  },
  faulty: {
    'a part of joined outcomes, and of joined sides': {
      claims: war(
        'side,outcome,quantity,as_of,source',
        'a,killed+wounded,550,2020-09-28,B',
        'a,killed,600,2020-09-28,B',
        'a,killed:soldiers,700,2020-09-28,B',
        'a+b,killed,590,2020-09-28,B',
      ),
      at: ['3:10', '4:19'],
      says: 'are more than `550` of `a/all/killed+wounded` (line 2, 2020-09-28), from the same source',
    },
    'more children than civilians': {
      claims: war(
        'side,category,quantity,as_of,source',
        'a,civilian:children,115,2023-10-17,M',
        'a,civilian,97,2023-10-17,M',
      ),
      at: ['2:21'],
      says: '`115` of `a/civilian:children/killed` are more than `97` of `a/civilian/killed` (line 3, 2023-10-17)',
    },
    'more dead on one side than in all': {
      claims: war('side,category,quantity,as_of,source', 'a,all,115,2023-10-17,M', 'all,all,97,2023-10-17,M'),
      at: ['2:7'],
      says: '`115` of `a/all/killed`',
    },
    'more killed than casualties': {
      claims: war(
        'side,outcome,quantity,as_of,source',
        'a,killed,115,2023-10-17,M',
        'a,casualties,97,2023-10-17,M',
      ),
      at: ['2:10'],
      says: '`a/all/casualties`',
    },
  },
});
