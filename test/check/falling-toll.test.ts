import * as fallingToll from '../../src/check/falling-toll.js';
import { testRule, war } from './rule-tester.js';

testRule(fallingToll, {
  clean: {
    'a toll that grows': war(
      'side,quantity,as_of,source',
      'a,100,2020-01-01,M',
      'a,100,2020-01-02,M',
      'a,120,2020-01-03,M',
    ),
    'a fall that a correction explains': war(
      'id,side,quantity,as_of,source,supersedes',
      'one,a,120,2020-01-01,M,',
      'two,a,100,2020-01-02,M,one',
    ),
    'figures of two sources': war('side,quantity,as_of,source', 'a,120,2020-01-01,M', 'a,100,2020-01-02,N'),
    'figures of two bases': war(
      'side,quantity,as_of,source,basis',
      'a,120,2020-01-01,M,reported',
      'a,100,2020-01-02,M,documented',
    ),
    'people who leave a count again': war(
      'side,outcome,quantity,as_of,source',
      'a,missing,120,2020-01-01,M',
      'a,missing,100,2020-01-02,M',
    ),
    'a rounded figure before the exact one': war(
      'side,quantity,as_of,source',
      'a,"18,000",2020-01-01,M',
      'a,"17,831",2020-01-02,M',
    ),
    'a figure that is told again, rounded': war(
      'side,quantity,as_of,source',
      'a,"14,059",2020-01-01,M',
      'a,"14,000",2020-01-02,M',
    ),
    'hedges that leave room': war(
      'side,quantity,as_of,source',
      'a,at least 100,2020-01-01,M',
      'a,more than 90,2020-01-02,M',
    ),
    'a repeat of an old figure': war(
      'id,side,quantity,as_of,source,derived_from',
      'x,a,120,2020-01-02,M,',
      'y,a,100,2020-01-03,M,x',
    ),
    'a count of another window': war(
      'side,quantity,from,as_of,source,began',
      'a,120,2020-01-01,2020-01-05,M,2020-01-01',
      'a,20,2020-01-06,2020-01-06,M,',
    ),
    'two figures of one day': war('side,quantity,as_of,source', 'a,120,2020-01-01,M', 'a,100,2020-01-01,M'),
  },
  faulty: {
    'a fall from one round number to another': {
      claims: war('side,quantity,as_of,source', 'a,"1,000",2020-01-01,M', 'a,900,2020-01-02,M'),
      at: ['3:3'],
      says: '`900` is lower than `1,000`',
    },
    'a lower figure of a later day, at its cell': {
      claims: war(
        'side,quantity,as_of,source',
        'a,"1,032",2023-10-17,M',
        'a,"1,000",2023-10-19,M',
        'a,967,2023-10-21,M',
      ),
      at: ['3:3', '4:3'],
      says: '`1,000` is lower than `1,032`, which `M` said before (line 2, 2023-10-17)',
    },
    'a fall whatever the order of the rows': {
      claims: war('side,quantity,as_of,source', 'a,967,2023-10-21,M', 'a,"1,032",2023-10-17,M'),
      at: ['2:3'],
      says: '`967` is lower than `1,032`',
    },
    'a fall within a day, by the time of publication': {
      claims: war(
        'side,quantity,as_of,published,source',
        'a,120,2020-01-01,2020-01-01T09:00,M',
        'a,100,2020-01-01,2020-01-01T18:00,M',
      ),
      at: ['3:3'],
      says: '`100` is lower than `120`',
    },
    'a narrower scope, by its words': {
      claims: war(
        'side,quantity,as_of,source,quote',
        'a,"2,783",2020-12-03,M,',
        'a,"2,723",2020-12-08,M,"2,723 were buried"',
      ),
      at: ['3:3'],
      says: 'its words say `buried`',
    },
  },
});
