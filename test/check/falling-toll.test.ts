import { describe, expect, it } from 'vitest';
import * as fallingToll from '../../src/check/falling-toll.js';
import { runRules, testRule, war } from './rule-tester.js';

testRule(fallingToll, {
  clean: {
    'a lower figure dated by its publication alone: a relay that lags (the office, 20 October 2020)': war(
      'side,quantity,as_of,published,source',
      'a,293,2020-10-20,2020-10-22,M',
      'a,291,,2020-10-23,M',
    ),
    'a month beside a day within it': war(
      'side,quantity,as_of,source',
      'a,91,2020-10-30,M',
      'a,90,2020-10,M',
    ),
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
    'bodies found, in Russian': {
      claims: war(
        'side,quantity,as_of,source,quote',
        'a,"1204",2020-12-03,M,',
        'a,"1099",2020-12-08,M,найдено 1099 тел',
      ),
      at: ['3:3'],
      says: 'its words say `bodies`',
    },
    'a body that speaks, and a corps that fights': {
      claims: war(
        'side,quantity,as_of,source,quote',
        'a,"1,204",2020-12-03,M,',
        'a,"1,099",2020-12-08,M,"the official body of the Marine Corps says it remains at 1,099"',
      ),
      at: ['3:3'],
      says: '`1,099` is lower than `1,204`, which `M` said before',
    },
    'a higher figure that was published afterwards of an earlier day': {
      claims: war(
        'quantity,as_of,published,source',
        '100,2020-10-01,2020-10-01,M',
        '120,2020-10-05,2020-10-05,M',
        '130,2020-10-01,2020-11-01,M',
      ),
      at: ['3:1'],
      says: '`120` is lower than `130`, which `M` said afterwards of an earlier day (line 4, 2020-10-01)',
    },
    'a fall behind a lagging relay, against the figure before it': {
      claims: war(
        'side,quantity,as_of,published,source',
        'a,293,2020-10-20,,M',
        'a,291,,2020-10-23,M',
        'a,292,2020-10-25,,M',
      ),
      at: ['4:3'],
      says: '`292` is lower than `293`',
    },
    'a fall from a day to a later month': {
      claims: war('side,quantity,as_of,source', 'a,91,2020-10-30,M', 'a,90,2020-11,M'),
      at: ['3:3'],
      says: '`90` is lower than `91`',
    },
    'figures that are dated by publication alone': {
      claims: war('side,quantity,published,source', 'a,91,2020-10-30,M', 'a,90,2020-11-02,M'),
      at: ['3:3'],
      says: '`90` is lower than `91`',
    },
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

describe('the help of falling-toll', () => {
  it('names the figure that stands out where those on both sides of it agree', () => {
    const found = runRules(
      [fallingToll],
      war(
        'side,quantity,as_of,source',
        'a,"17,800",2022-04-02,M',
        'a,"73,000",2022-04-03,M',
        'a,"18,300",2022-04-04,M',
      ),
    );
    expect(found.map(({ help }) => help)).toEqual([
      'check `73,000` first: `18,300` goes on from `17,800` (line 2, 2022-04-02); if the source took it back, write its id in `supersedes`',
    ]);
  });
});
