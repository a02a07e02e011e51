import * as nearMissLabel from '../../src/check/near-miss-label.js';
import { testRule, war } from './rule-tester.js';

testRule(nearMissLabel, {
  clean: {
    "labels of the file's own beside words that the program knows": war(
      'category,outcome,quantity,as_of,source',
      'militia,killed,1,2020-10-20,M',
      'police,died,2,2020-10-20,M',
      'civilian:women,killed:identified,2,2020-10-20,M',
      'medical,displaced,2,2020-10-20,M',
    ),
    'one spelling in two cases': war(
      'side,quantity,as_of,source',
      'Armenia,1,2020-10-20,M',
      'ARMENIA,2,2020-10-21,M',
    ),
    'short words, numbers, endings': war(
      'side,quantity,as_of,source',
      'iran,1,2020-10-20,UA Source',
      'iraq,2,2020-10-20,US Source',
      'iran,3,2020-10-20,Source 1',
      'iran,4,2020-10-20,Source 2',
    ),
    'sides that the event declares': war(
      'sides,side,quantity,as_of,source',
      'northen; northern,northen,1,2020,M',
      ',northern,2,2020,M',
    ),
  },
  faulty: {
    'a misspelt word, where the known one is rarer': {
      claims: war(
        'category,quantity,as_of,source',
        'militray,50,2020-12-03,M',
        'militray,60,2020-12-04,M',
        'military,70,2020-12-05,M',
      ),
      at: ['2:1'],
      says: '`militray` is nearly `military`, which one claim uses (line 4)',
    },
    'a hole whose category is misspelt': {
      claims: war(
        'side,quantity,as_of,source,basis,excludes,caveat',
        'a,50,2020-12-03,M,documented,a/militray,Soldiers are left out',
      ),
      at: ['2:30'],
      says: '`militray` is nearly `military`, which the program knows, and counts as a label of its own',
    },
    'a hole whose side is misspelt': {
      claims: war(
        'side,quantity,as_of,source,excludes,caveat',
        'azerbaijan,50,2020-12-03,M,,',
        'all,90,2020-12-03,M,azerbiajan/military,Soldiers are left out',
      ),
      at: ['3:21'],
      says: '`azerbiajan` is nearly `azerbaijan`, which one claim uses (line 2)',
    },
    'an outcome that every row misspells': {
      claims: war('outcome,quantity,as_of,source', 'kiled,50,2020-12-03,M', 'kiled,60,2020-12-04,M'),
      at: ['2:1'],
      says: '`kiled` is nearly `killed`',
    },
    'a side that no row spells as it is declared': {
      claims: war('sides,side,quantity,as_of,source', 'armenia; azerbaijan,armena,50,2020-12-03,M'),
      at: ['2:21'],
      says: '`armena` is nearly `armenia`, a side that the event declares',
    },
    'a source that lost a letter, at the rarer one': {
      claims: war(
        'side,quantity,as_of,source',
        'a,1,2020-10-20,Defence Ministry',
        'a,2,2020-10-21,Defence Ministry',
        'a,3,2020-10-22,Defence Minstry',
      ),
      at: ['4:16'],
      says: '`Defence Minstry` is nearly `Defence Ministry`, which 2 claims use (line 2)',
    },
    'two letters that changed places, and a letter too many': {
      claims: war(
        'side,quantity,as_of,source',
        'azerbaijan,1,2020,M',
        'azerbiajan,2,2020,M',
        'azerbaidjan,3,2020,M',
      ),
      at: ['3:1', '4:1'],
      says: '`azerbiajan` is nearly `azerbaijan`',
    },
    'one name in two scripts, and without its marks': {
      claims: war(
        'side,quantity,as_of,source',
        'a,1,2020,Мемориал',
        'a,2,2020,José Pérez',
        'a,3,2020,Jose Perez',
        'a,4,2020,Memorial',
      ),
      at: ['4:10', '5:10'],
      says: '`Jose Perez` is nearly `José Pérez`',
    },
  },
});
