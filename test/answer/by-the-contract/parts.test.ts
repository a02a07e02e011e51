// Sums of parts, rests, and scopes inside others (design section 5, "Parts").
//
// Each answer was worked out by hand from the words quoted before the program was asked.

import { describe, expect, it } from 'vitest';
import { tell } from './told.js';

describe('parts, by the contract', () => {
  it('each side’s range is added up where a source behind it gives no whole figure', () => {
    // "No sum where every source behind it … gives a whole figure of its own."
    const told = tell(`id,event,sides,side,category,quantity,as_of,source
a,war,x;y,x,,100,2020-10-05,UN
b,war,,y,,200,2020-10-05,AP
c,war,,all,,250,2020-10-05,UN
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '250 to 300, said' },
      contradictions: ['rounding: a@x c@all b@y'],
    });
  });

  it('no sum where each source adds up by itself', () => {
    // "No sum where every source behind it … gives a whole figure of its own."
    const told = tell(`id,event,sides,side,category,quantity,as_of,source
a,war,x;y,x,,100,2020-10-05,UN
b,war,,y,,200,2020-10-05,UN
c,war,,all,military,150,2020-10-05,AP
d,war,,all,civilian,250,2020-10-05,AP
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '300 to 400, said' },
      uses: { a: 'low', b: 'low', c: 'low', d: 'low' },
    });
  });

  it('soldiers and civilians by side make the sides, and the sides everyone', () => {
    // "the sum of the parts’ *ranges* is a figure too"
    const told = tell(`id,event,sides,side,category,quantity,as_of,source
a,war,x;y,x,military,100,2020-10-05,UN
b,war,,x,civilian,20,2020-10-05,AP
c,war,,y,military,30,2020-10-05,UN
d,war,,y,civilian,7,2020-10-05,AP
`);
    expect(told).toMatchObject({
      ranges: {
        'all/all': '157 to 157, sum',
        'x/all': '120 to 120, sum',
        'all/military': '130 to 130, said',
      },
    });
  });

  it('where one side has no categories the split by categories has a rest', () => {
    // "A rest … leaves the sum partial"
    const told = tell(`id,event,sides,side,category,quantity,as_of,source
a,war,x;y,x,military,100,2020-10-05,UN
b,war,,x,civilian,20,2020-10-05,AP
c,war,,y,,37,2020-10-05,UN
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '157 to 157, sum' } });
  });

  it('sides joined as somebody spoke of them tile everyone in each way', () => {
    // "Each way to tile the sides that was spoken of … is one"
    const told = tell(`id,event,sides,side,category,quantity,as_of,source
a,war,x;y;z,x+y,,300,2020-10-05,UN
b,war,,y+z,,400,2020-10-05,AP
c,war,,x,,50,2020-10-05,AFP
d,war,,z,,60,2020-10-05,AFP
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '360 to 450, sum' } });
  });

  it('without `sides` there is a rest', () => {
    // "With `sides` declared everyone belongs to one of the sides, else there is a rest"
    const told = tell(`id,event,side,category,outcome,quantity,as_of,source
a,war,x,,killed,100,2020-10-05,UN
b,war,y,,killed,50,2020-10-05,UN
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '150 to 150+, sum, partial' } });
  });

  it('a part of a category leaves the rest of it uncounted', () => {
    // "Parts … are at most the whole"
    const told = tell(`id,event,sides,side,category,quantity,as_of,basis,source
a,war,x;y,x,military,100,2020-10-01,documented,UN
b,war,,x,civilian:children,30,2020-10-01,documented,UN
`);
    expect(told).toMatchObject({ ranges: { 'x/all': '130 to 130+, documented, partial' } });
  });

  it('a part above its whole lifts the highest said, and opens it', () => {
    // "`highest_said` of a whole is never below that of a scope inside it (then it is open)"
    const told = tell(`id,event,sides,side,category,quantity,as_of,source
a,war,x;y,x,military:officers,150,2020-10-05,UN
b,war,,x,military,100,2020-10-05,AP
`);
    expect(told).toMatchObject({
      ranges: { 'x/military': '100 to 150+, said', 'x/military:officers': '150 to 150, said' },
      contradictions: ['rounding: a@x b@x'],
    });
  });

  it('a cap of a sum needs a cap of every part', () => {
    // "high (where all have one)"
    const told = tell(`id,event,sides,side,category,quantity,as_of,source
a,war,x;y,x,,100-200,2020-10-05,UN
b,war,,y,,at least 150,2020-10-05,AP
c,war,,y,,up to 90,2020-10-05,AFP
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '250 to 350+, sum', 'y/all': '150 to 150+, said' } });
  });

  it('with a cap of every part the sum is capped', () => {
    // "high (where all have one)"
    const told = tell(`id,event,sides,side,category,quantity,as_of,source
a,war,x;y,x,,100-200,2020-10-05,UN
b,war,,y,,at least 50,2020-10-05,AP
c,war,,y,,up to 90,2020-10-05,AFP
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '150 to 290, sum', 'y/all': '50 to 90, said' } });
  });

  it('of a part the largest low of a scope inside is the low', () => {
    // "else, and the row is **partial**, the largest of: … the low of a scope inside it"
    const told = tell(`id,event,sides,side,category,quantity,as_of,source,excludes
a,war,x;y,all,,1500,2020-10-05,UN,y/military
b,war,,y,military,300,2020-10-05,AP,
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '300 to 1500+, said, partial, without x/all' } });
  });

  it('parts may overlap: of children and women the larger is the least', () => {
    // "Parts … are at most the whole and may overlap one another"
    const told = tell(`id,event,side,category,outcome,quantity,as_of,source
a,war,x,civilian:children,killed,20,2020-10-01,UNICEF
b,war,x,civilian:women,killed,30,2020-10-01,UNICEF
c,war,x,civilian,killed,40,2020-10-01,MoH
`);
    expect(told).toMatchObject({
      ranges: { 'x/civilian': '40 to 40, said' },
      uses: { a: 'low', b: 'low', c: 'low' },
    });
  });
});
