import * as zigzagToll from '../../src/check/zigzag-toll.js';
import { testRule, war } from './rule-tester.js';

testRule(zigzagToll, {
  clean: {
    'one correction among many figures': war(
      'side,quantity,as_of,source',
      ...[10, 20, 30, 25, 40, 50, 60, 70].map((toll, day) => `a,${toll},2020-01-0${day + 1},M`),
    ),
    'figures that only go down, each a falling-toll': war(
      'side,quantity,as_of,source',
      ...[90, 80, 70, 70, 60, 50, 40].map((toll, day) => `a,${toll},2020-01-0${day + 1},M`),
    ),
    'people who leave a count again': war(
      'side,outcome,quantity,as_of,source',
      ...[90, 10, 80, 20, 70, 30, 60, 40].map((count, day) => `a,missing,${count},2020-01-0${day + 1},M`),
    ),
  },
  faulty: {
    'a source that is many bodies, once': {
      claims: war(
        'side,quantity,as_of,source',
        ...[4300, 498, 9000, 1351, 16000, 5000, 18000, 7000].map(
          (toll, day) => `russia,${toll},2022-03-0${day + 1},Other`,
        ),
      ),
      at: ['3:23'],
      says: 'the 8 figures of `Other` for `russia/all/killed` fall 4 times, first from `4300` (line 2) to `498`',
    },
  },
});
