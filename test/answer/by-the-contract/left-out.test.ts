// Whom a claim leaves out (design section 3, `excludes`, and section 2, "Whole / partial").
//
// Each answer was worked out by hand from the words quoted before the program was asked.

import { describe, expect, it } from 'vitest';
import { tell } from './told.js';

describe('left out, by the contract', () => {
  it('a figure that leaves out a hole counts everyone else whole, and caps nobody', () => {
    // "Whole: counts everyone of the scope but the declared holes. A high needs a proof that covers every cell."
    const told = tell(`id,event,sides,side,category,quantity,as_of,basis,source,source_side,excludes,caveat
a,war,north; south,all,,1000,2024-03-10,documented,Ministry,,south/military,South hides its soldiers
b,war,,all,,1500,2024-03-12,,UN,,south/military,UN could not count southern soldiers
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '1000 to 1500+, documented, without south/military' },
      holes: ['south/military'],
    });
  });

  it('what an undocumented claim leaves out makes it partial, and is no hole', () => {
    // "What an undocumented claim excludes makes that claim partial, and no hole for others."
    const told = tell(`id,event,sides,side,category,quantity,as_of,basis,source,source_side,excludes,caveat
b,war,north; south,all,,1500,2024-03-12,,UN,,south/military,UN could not count southern soldiers
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '1500 to 1500+, said, partial, without south/military' },
      holes: [],
    });
  });

  it('people outside the claim’s own side are no hole of it', () => {
    // "within that claim’s own side, category and outcome"
    const told = tell(`id,event,sides,side,category,outcome,quantity,as_of,basis,source,excludes
a,war,north; south,north,,killed,1000,2024-03-10,documented,Ministry,south/military
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '1000 to 1000+, documented, partial, without south/all' },
      holes: [],
    });
  });

  it('a part that one count leaves out and another counts are added up, whole', () => {
    // "Whole where the floors of one of its proofs count every part of the scope but the holes"
    const told = tell(`id,event,sides,side,category,outcome,quantity,as_of,basis,source,excludes,caveat
a,quake,,all,,killed,1000,2024-03-10,documented,Ministry,all/civilian:foreign,foreign tourists are not counted
b,quake,,all,civilian:foreign,killed,40,2024-03-11,documented,Ministry,,
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '1040 to 1040+, documented', 'all/civilian:foreign': '40 to 40+, documented' },
      holes: [],
    });
  });

  it('what a claim of each side excludes is left out of the sides that it meets', () => {
    // "excludes … within that claim’s own side"
    const told = tell(`id,event,sides,side,category,quantity,as_of,basis,source,excludes
a,war,x;y,each,,at least 10,2020-10-01,documented,UN,y/military
`);
    expect(told).toMatchObject({
      ranges: {
        'all/all': '20 to 20+, documented, without y/military',
        'x/all': '10 to 10+, documented',
        'y/all': '10 to 10+, documented, without y/military',
      },
      holes: ['y/military'],
    });
  });

  it('a source’s total without a group and its number of that group are added up', () => {
    // "Where there are none [exactly about it]: all of them inside the scope, taken together"
    const told = tell(`id,event,sides,side,category,quantity,as_of,source,excludes
a,war,x;y,all,,1500,2020-10-05,UN,y/military
b,war,,y,military,300,2020-10-05,UN,
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '1800 to 1800, said' }, uses: { a: 'low', b: 'low' } });
  });

  it('a joined label of all sides holds the scopes inside everyone', () => {
    // "else, and the row is **partial**, the largest of: … the low of a scope inside it"
    const told = tell(`id,event,sides,side,category,quantity,as_of,source
u,war,x;y,x+y,civilian,not known,2020-10-05,UN
t,war,,all,civilian:children,38,2020-10-01,T
s,war,,all,civilian:women,5,2020-10-01,S
`);
    expect(told).toMatchObject({
      ranges: { 'x+y/civilian': '38 to 38+, said, partial', 'all/civilian': '38 to 38+, said, partial' },
    });
  });

  it('people whom `excludes` alone names are told apart too', () => {
    // "every cell of its scope and days, less `excludes`"
    const told =
      tell(`event,quantity,sides,id,side,category,outcome,low,high,from,as_of,published,basis,source,source_side,derived_from,supersedes,excludes,omits
e,,a; b; c,c0,each,,,,36,,2020-10-01,,projected,U,,,,,
e,,a; b; c,c1,,civilian:children,killed:buried,20,,,2020-10-05,2020-10-08,estimated,V,,,,,
e,,a; b; c,c2,,civilian,killed+wounded,8,14,2020-10-01,,,,T,,,,a,
`);
    expect(told).toMatchObject({
      ranges: { 'all/civilian/killed+wounded': '20 to 20+, said, partial, without all/civilian/wounded' },
      contradictions: [],
    });
  });

  it('leaving out people of a hole leaves a figure whole, leaving out others does not', () => {
    // "Whole: counts everyone of the scope but the declared holes"
    const told = tell(`id,event,sides,side,category,quantity,as_of,basis,source,excludes
a,war,x;y,all,,1000,2024-03-10,documented,Ministry,y
b,war,,all,,1500,2024-03-12,,UN,y/military
c,war,,all,,1200,2024-03-12,,AP,x/military
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '1000 to 1500+, documented, without y/all' },
      uses: { a: 'low', b: 'high', c: 'partial' },
      holes: ['y/all'],
    });
  });

  it('nobody is left out where a source says of each side that there was none', () => {
    // "what none of the low's claims counts"
    const told = tell(`id,event,sides,side,quantity,as_of,source,basis
a,war,x;y,each,no deaths,2020-10-07,A,
c,war,,x,none,2020-10-08,C,documented
`);
    expect(told.ranges).toMatchObject({ 'all/all': '0 to 0, documented' });
  });
});
