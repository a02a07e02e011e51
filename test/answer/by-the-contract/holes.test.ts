// Who is not counted, and what that does to ranges (design section 4, "Holes").
//
// Each answer was worked out by hand from the words quoted before the program was asked.

import { describe, expect, it } from 'vitest';
import { tell } from './told.js';

describe('holes, by the contract', () => {
  it('a number of the same day does not close a hole', () => {
    // "until a standing claim of its source, or a documented one, of a *later* day"
    const told = tell(`id,event,sides,side,category,quantity,as_of,basis,source,source_side,excludes,caveat
h,war,north; south,south,military,not disclosed,2024-03-10,,South MoD,south,,South does not publish its military dead
a,war,,north,,1000,2024-03-10,documented,North MoD,north,,
b,war,,south,civilian,200,2024-03-10,documented,South police,south,,
c,war,,south,military,300,2024-03-10,,South MoD,south,,
`);
    expect(told).toMatchObject({
      ranges: {
        'all/all': '1200 to 1500+, documented, without south/military',
        'south/all': '200 to 500+, documented, without south/military',
        'south/military': '300 to 300, said',
      },
      holes: ['south/military'],
    });
  });

  it('a number that leaves out people of a wider hole counts everyone but the hole', () => {
    // "counts everyone of the scope but the declared holes"
    const told = tell(`id,event,sides,side,category,quantity,as_of,source,excludes
h,war,north; south,all,military,not disclosed,2024-03-10,Observers,
s,war,,,,900,2024-03-11,UN,south/military
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '900 to 900+, said, without south/military' },
      holes: ['all/military'],
    });
  });

  it('a later number of the same source closes it, reported too', () => {
    // "until a standing claim of its source … gives a figure"
    const told = tell(`id,event,sides,side,category,quantity,as_of,basis,source,source_side,excludes,caveat
h,war,north; south,south,military,not disclosed,2024-03-10,,South MoD,south,,South does not publish its military dead
a,war,,north,,1000,2024-03-10,documented,North MoD,north,,
b,war,,south,civilian,200,2024-03-10,documented,South police,south,,
c,war,,south,military,300,2024-03-11,,South MoD,south,,
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '1500 to 1500+, sum', 'south/all': '500 to 500+, sum' },
      holes: [],
    });
  });

  it('another source’s reported number does not close it', () => {
    // "a standing claim of its source, or a documented one"
    const told = tell(`id,event,sides,side,category,quantity,as_of,basis,source,source_side,excludes,caveat
h,war,north; south,south,military,not disclosed,2024-03-10,,South MoD,south,,South does not publish its military dead
a,war,,north,,1000,2024-03-10,documented,North MoD,north,,
b,war,,south,civilian,200,2024-03-10,documented,South police,south,,
c,war,,south,military,300,2024-03-11,,UN,,,
`);
    expect(told).toMatchObject({
      ranges: {
        'all/all': '1200 to 1500+, documented, without south/military',
        'south/all': '200 to 500+, documented, without south/military',
      },
      holes: ['south/military'],
    });
  });

  it('another source’s documented count closes it', () => {
    // "… or a documented one, of a later day"
    const told = tell(`id,event,sides,side,category,quantity,as_of,basis,source,source_side,excludes,caveat
h,war,north; south,south,military,not disclosed,2024-03-10,,South MoD,south,,South does not publish its military dead
a,war,,north,,1000,2024-03-10,documented,North MoD,north,,
b,war,,south,civilian,200,2024-03-10,documented,South police,south,,
c,war,,south,military,300,2024-03-11,documented,Mediazona,,,
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '1500 to 1500+, documented', 'south/all': '500 to 500+, documented' },
      holes: [],
    });
  });

  it('a count that does not begin on the first day does not close it', () => {
    // "a figure for just those people from the first day"
    const told =
      tell(`id,event,sides,side,category,quantity,from,as_of,basis,source,source_side,excludes,caveat
h,war,north; south,south,military,not disclosed,2024-03-01,2024-03-10,,South MoD,south,,South does not publish its military dead
a,war,,north,,1000,2024-03-01,2024-03-10,documented,North MoD,north,,
b,war,,south,civilian,200,2024-03-01,2024-03-10,documented,South police,south,,
c,war,,south,military,300,2024-03-11,2024-03-20,documented,South MoD,south,,
`);
    expect(told).toMatchObject({
      ranges: {
        'all/all': '1500 to 1500+, documented',
        'south/military': '300 to 300+, documented, partial',
      },
      holes: ['south/military'],
    });
  });

  it('a hole of a count of soldiers is of soldiers only', () => {
    // "within that claim’s own side, category and outcome"
    const told = tell(`id,event,sides,side,category,outcome,quantity,as_of,basis,source,excludes,caveat
a,war,north; south,all,military,killed,1000,2024-03-10,documented,Ministry,south,Southern dead not counted
`);
    expect(told).toMatchObject({
      ranges: {
        'all/all': '1000 to 1000+, documented, partial, without south/all',
        'all/military': '1000 to 1000+, documented, without south/military',
      },
      holes: ['south/military'],
    });
  });

  it('a later silence is a hole of its own where a number has closed the earlier one', () => {
    // "an unknown quantity … until … of a later day"
    const told = tell(`id,event,sides,side,category,outcome,quantity,as_of,basis,source,excludes,caveat
a,war,north; south,all,,killed,1000,2024-03-10,documented,Ministry,south/military,South hides
b,war,,south,military,killed,not disclosed,2024-03-12,,Ministry,,still nothing from the south
c,war,,south,military,killed,400,2024-03-11,,Ministry,,
`);
    expect(told).toMatchObject({
      ranges: {
        'all/all': '1000 to 1000+, documented, without south/military',
        'south/military': '400 to 400, said',
      },
      holes: ['south/military'],
    });
  });

  it('a withdrawn silence is no hole', () => {
    // "`withdrawn`"
    const told = tell(`id,event,sides,side,category,outcome,quantity,as_of,basis,source,supersedes,caveat
a,war,north; south,south,military,killed,not disclosed,2024-03-10,,Ministry,,South hides
b,war,,north,,killed,400,2024-03-11,,Ministry,a,
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '400 to 400+, said, partial, without south/all' },
      uses: { a: 'withdrawn', b: 'low' },
      holes: [],
    });
  });

  it('a repeated or projected silence is no hole', () => {
    // "Repeats, unknown and projected claims are set aside first"
    const told = tell(`id,event,sides,side,category,outcome,quantity,as_of,basis,source,derived_from,caveat
b,war,north; south,north,,killed,400,2024-03-11,,Ministry,,
a,war,,south,military,killed,not disclosed,2024-03-10,,AFP,b,AFP says South hides
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '400 to 400+, said, partial, without south/all' },
      uses: { b: 'low', a: 'repeats' },
      holes: [],
    });
  });

  it('a hole of each side closes side by side', () => {
    // "a hole … within that claim’s own side"
    const told = tell(`id,event,sides,side,category,quantity,as_of,basis,source
h,war,x;y,each,military,not disclosed,2020-10-01,,UN
a,war,,each,civilian,at least 10,2020-10-01,documented,UN
b,war,,x,military,50,2020-10-02,,UN
`);
    expect(told).toMatchObject({
      ranges: {
        'all/all': '70 to 70+, sum, without y/military',
        'x/all': '60 to 60+, sum',
        'y/all': '10 to 10+, documented, without y/military',
      },
      holes: ['y/military'],
    });
  });

  it('a part that is all hole leaves a sum of parts whole, and without a high', () => {
    // "high (where all have one)"; "(a part that is all hole does not)"
    const told = tell(`id,event,sides,side,category,quantity,as_of,source
a,war,x;y,x,military,100,2020-10-05,UN
b,war,,x,civilian,20,2020-10-05,AP
c,war,,x,unknown,not known,2020-10-05,AP
`);
    expect(told).toMatchObject({
      ranges: {
        'x/all': '120 to 120+, sum, without x/unknown',
        'all/all': '120 to 120+, sum, partial, without x/unknown y/all',
      },
      holes: ['x/unknown'],
    });
  });

  it('a side that is all hole leaves a sum of sides whole and without a high, also where everyone is in the hole', () => {
    const file = (side: string): string => `id,event,sides,side,as_of,quantity,source
u,war,x;y;z,${side},2020-10-01,unknown,Government
a,war,,x,2020-10-02,100,UN
b,war,,z,2020-10-02,100,AP
`;
    expect(tell(file('y')).ranges).toMatchObject({ 'all/all': '200 to 200+, sum, without y/all' });
    expect(tell(file('all')).ranges).toMatchObject({ 'all/all': '200 to 200+, sum, without y/all' });
  });
});
