import * as soleOutletAsSource from '../../src/check/sole-outlet-as-source.js';
import { testRule, war } from './rule-tester.js';

testRule(soleOutletAsSource, {
  clean: {
    'a monitor, a speaker and a minor outlet that publish their own numbers': war(
      'quantity,as_of,source,via',
      "874,2020-10-22,B'Tselem,B'Tselem",
      '874,2020-10-22,Nikol Pashinyan,Nikol Pashinyan',
      '874,2020-10-22,Caucasian Knot,caucasian knot',
    ),
    'a speaker, carried by an outlet': war(
      'quantity,as_of,source,via',
      '874,2020-10-22,Defence Ministry,Reuters',
    ),
    'an outlet that names nobody': war(
      'quantity,as_of,source,via',
      '874,2020-10-22,unattributed (Reuters),Reuters',
    ),
    'an outlet that counted': war('quantity,as_of,source,via,basis', '499,2017-11-20,CNN,CNN,estimated'),
    'a ministry that publishes itself': war(
      'quantity,as_of,source,via',
      '874,2020-10-22,Ministry of Health,Ministry of Health',
    ),
    'an outlet in a repeat, which is never counted': war(
      'id,quantity,as_of,source,derived_from',
      'x,874,2020-10-22,M,',
      'y,874,2020-10-22,Reuters,x',
    ),
  },
  faulty: {
    'a source that carries others too': {
      claims: war(
        'quantity,as_of,source,via',
        '874,2020-10-22,Caucasian Knot,Caucasian Knot',
        '880,2020-10-23,Defence Ministry,Caucasian Knot',
      ),
      at: ['2:16'],
      says: '`Caucasian Knot` is an outlet',
    },
    'a known outlet, once for all its rows': {
      claims: war('quantity,as_of,source', '874,2020-10-22,Reuters', '927,2020-10-23,Reuters'),
      at: ['2:16'],
      says: '`Reuters` is an outlet, and stands as the source of 2 numbers',
    },
    'a source that is its own carrier': {
      claims: war('quantity,as_of,source,via', '874,2020-10-22,The Daily Planet,The Daily Planet'),
      at: ['2:16'],
      says: '`The Daily Planet` is an outlet',
    },
  },
});
