import * as readingDiffers from '../../src/check/reading-differs.js';
import { testRule, war } from './rule-tester.js';

testRule(readingDiffers, {
  clean: {
    'ends as the words say': war('quantity,low,high,as_of,source', '"more than 2,000",2001,,2020-10-22,P'),
    'ends that a convention sets, set otherwise': war(
      'quantity,low,high,as_of,source',
      '"about 2,000",1900,2100,2020-10-22,P',
    ),
    'words in a language that is not read': war(
      'quantity,low,high,as_of,source',
      'Hampir 100 orang,90,99,2020-10-22,P',
    ),
    'no words': war('quantity,low,high,as_of,source', ',90,99,2020-10-22,P'),
  },
  faulty: {
    'a low that is one too low': {
      claims: war('quantity,low,high,as_of,source', '"more than 2,000",2000,,2020-10-22,P'),
      at: ['2:19'],
      says: '`low` is 2000, but `more than 2,000` gives 2001',
    },
    'a high that the words do not reach': {
      claims: war('quantity,low,high,as_of,source', '"2,425",2425,2452,2020-10-22,P'),
      at: ['2:14'],
      says: '`high` is 2452, but `2,425` gives 2425',
    },
  },
});
