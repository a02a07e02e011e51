import * as scopeDrift from '../../src/check/scope-drift.js';
import { testRule, war } from './rule-tester.js';

testRule(scopeDrift, {
  clean: {
    'a soldier killed among losses, in French': war(
      'quantity,as_of,source,quote',
      '1,2020-10-01,P,"pertes: 1 soldat tué"',
    ),
    'few people who are all dead, and a part that is all of its whole': war(
      'side,outcome,quantity,as_of,source',
      'a,casualties,3,2020-09-28,B',
      'a,killed,3,2020-09-28,B',
      'b,killed,500,2020-09-28,B',
      'b,killed:identified,500,2020-09-28,B',
    ),
    'one number of two bodies': war(
      'side,outcome,quantity,as_of,source',
      'a,killed+wounded,550,2020-09-28,B',
      'a,killed,550,2020-09-28,C',
    ),
    'no casualties': war('quantity,as_of,source,quote', 'none,2020-09-28,B,no casualties were reported'),
    'losses of things, and the dead under other names': war(
      'quantity,as_of,source,quote',
      '45,2020-10-01,B,45 martyrs; material losses were great',
      '46,2020-10-02,B,economic losses; the number is 46',
      '51,2020-10-07,B,51 deaths; the dead and wounded were taken to Goris',
    ),
    'words about another number of the quote (Silver 2026, Chaco War)': war(
      'low,high,as_of,source,quote',
      '30000,40000,1935,S,"30,000 Paraguayan dead, 31,500 dead and missing, and 40,000"',
    ),
    'killed and wounded, filed so': war(
      'outcome,quantity,as_of,source,quote',
      'killed+wounded,550,2020-09-28,B,550 killed and wounded',
    ),
    'casualties beside a word that says killed': war(
      'outcome,quantity,as_of,source,quote',
      'killed,42,2020-09-28,B,"casualties rose, with 42 dead"',
    ),
    'words that say nothing of the outcome': war(
      'quantity,as_of,source,quote',
      '42,2020-09-28,B,the number is 42',
    ),
    'a quantity that is not known': war(
      'quantity,as_of,source,quote',
      'not disclosed,2020-09-28,B,the losses are not disclosed',
    ),
    'a relay of the same outcome': war(
      'id,outcome,quantity,as_of,source,derived_from',
      'x,wounded,550,2020-09-28,B,',
      'y,wounded,550,2020-09-28,C,x',
    ),
  },
  faulty: {
    'one number of a source under two outcomes': {
      claims: war(
        'side,outcome,quantity,as_of,source',
        'a,killed+wounded,more than 550,2020-09-28,B',
        'a,killed,550,2020-09-28,B',
        'a,casualties,700,2020-09-29,B',
        'a,killed,700,2020-09-29,B',
      ),
      at: ['3:3', '5:3'],
      says: '`550` is filed as `killed`, and its source gives the same number for `killed+wounded` (line 2, 2020-09-28)',
    },
    'killed and wounded in the quote': {
      claims: war(
        'quantity,as_of,source,quote',
        'more than 550,2020-09-28,B,550 servicemen killed and wounded',
      ),
      at: ['2:28'],
      says: '`more than 550` is filed as killed, but its words say `killed and wounded`',
    },
    'losses in the quantity, in two languages': {
      claims: war('quantity,as_of,source', '550 casualties,2020-09-28,B', 'потери 550,2020-09-29,C').replace(
        'потери 550',
        '"550, потери"',
      ),
      at: ['2:1', '3:1'],
      says: 'its words say `casualties`',
    },
    'a relay that lost the wounded': {
      claims: war(
        'id,outcome,quantity,as_of,source,derived_from',
        'x,killed+wounded,550,2020-09-28,B,',
        'y,killed,550,2020-09-28,C,x',
      ),
      at: ['3:3'],
      says: '`550` is filed as `killed`, but repeats `550` (line 2), which is `killed+wounded`',
    },
  },
});
