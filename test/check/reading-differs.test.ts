import * as readingDiffers from '../../src/check/reading-differs.js';
import { testRule, war } from './rule-tester.js';

testRule(readingDiffers, {
  clean: {
    'a cap on vague words, which give an end by convention alone': war(
      'quantity,low,high,as_of,source',
      'dozens,24,99,2020-10-22,P',
      '"almost 2,000",1900,1999,2020-10-23,P',
      'about 30,30,,2020-10-24,P',
    ),
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
    'a low and a high that the words do not give': {
      claims: war(
        'quantity,low,high,as_of,source',
        '"up to 3,000",3000,3000,2020-10-22,P',
        'up to 50,0,50,2020-10-23,P',
        '"more than 2,000",2001,2500,2020-10-24,P',
      ),
      at: ['2:15', '3:10', '4:24'],
      says: '`low` is 3000, but `up to 3,000` gives no low',
    },
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
