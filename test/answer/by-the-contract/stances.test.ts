// Who speaks for whom, and what is let in (design section 2, "Stance", and section 5, "Adversaries").
//
// Each answer was worked out by hand from the words quoted before the program was asked.

import { describe, expect, it } from 'vitest';
import { tell } from './told.js';

describe('stances, by the contract', () => {
  it('of each side a source is its own for one and an adversary for the other', () => {
    // "`own` (the source speaks for the side it speaks of); `adversary` (it speaks for another side …)"
    const told = tell(`id,event,sides,side,category,quantity,as_of,source,source_side
a,war,x;y,each,military,at least 300,2020-10-01,X MoD,x
`);
    expect(told).toMatchObject({
      ranges: {
        'all/military': '300 to 300+, said, partial, adversaries 600 to 600, without y/military',
        'x/military': '300 to 300+, said',
        'y/military': 'no figure, adversaries 300 to 300',
      },
      uses: { a: 'low' },
    });
  });

  it('a side about everyone is an adversary', () => {
    // "or for one side about all"
    const told = tell(`id,event,sides,side,quantity,as_of,source,source_side
a,war,x;y,all,500,2020-10-01,X MoD,x
b,war,,all,400,2020-10-01,UN,
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '400 to 400, said, adversaries 500 to 500' },
      uses: { a: 'adversary', b: 'low' },
    });
  });

  it('parts and joined labels are judged by their whole sides', () => {
    // "parts and joined labels by their whole sides"
    const told = tell(`id,event,sides,side,quantity,as_of,source,source_side
a,war,x;y,x:militia,50,2020-10-01,X MoD,x
b,war,,y:militia,60,2020-10-01,X MoD,x
c,war,,x+y,600,2020-10-01,X MoD,x
`);
    expect(told).toMatchObject({
      ranges: {
        'x:militia/all': '50 to 50, said',
        'y:militia/all': 'no figure, adversaries 60 to 60',
        'x+y/all': '50 to 50+, said, partial, adversaries 600 to 600, without y/all',
      },
      uses: { a: 'low', b: 'adversary', c: 'adversary' },
    });
  });

  it('up to `own` a third party is outside', () => {
    // "`outside` (beyond `--include`, no adversary)"
    const told = tell(
      `id,event,sides,side,quantity,as_of,source,source_side
a,war,x;y,x,50,2020-10-01,X MoD,x
b,war,,x,60,2020-10-01,UN,
c,war,,x,70,2020-10-01,Y MoD,y
`,
      { include: 'own' },
    );
    expect(told).toMatchObject({
      ranges: { 'x/all': '50 to 50, said, adversaries 70 to 70' },
      uses: { a: 'low', b: 'outside', c: 'adversary' },
    });
  });

  it('up to `documented` only floors count', () => {
    // "The range over the figures up to `--include`"
    const told = tell(
      `id,event,sides,side,basis,quantity,as_of,source,source_side
a,war,x;y,x,,50,2020-10-01,X MoD,x
b,war,,x,documented,40,2020-10-01,UN,
`,
      { include: 'documented' },
    );
    expect(told).toMatchObject({
      ranges: { 'x/all': '40 to 40+, documented' },
      uses: { a: 'outside', b: 'low' },
    });
  });

  it('own soldiers are floors where that is asked for, civilians are not', () => {
    // "`--floors own` takes own-side **military** statements as floors"
    const told = tell(
      `id,event,sides,side,category,basis,quantity,as_of,source,source_side
a,war,x;y,x,military,,50,2020-10-01,X MoD,x
b,war,,x,civilian,,20,2020-10-01,X MoD,x
c,war,,x,military,,45,2020-10-01,UN,
`,
      { floors: 'own' },
    );
    expect(told).toMatchObject({
      ranges: {
        'x/military': '50 to 50+, documented',
        'x/civilian': '20 to 20, said',
        'x/all': '70 to 70+, sum',
      },
      uses: { a: 'low', b: 'low', c: 'below' },
      contradictions: ['a@x c@x'],
    });
  });

  it('adversaries enter where that is asked for', () => {
    // "`--include adversary` takes them in"
    const told = tell(
      `id,event,sides,side,category,quantity,as_of,source,source_side
a,war,x;y,x,military,900,2020-10-01,Y MoD,y
b,war,,x,military,50,2020-10-01,X MoD,x
`,
      { include: 'adversary' },
    );
    expect(told).toMatchObject({
      ranges: { 'x/military': '50 to 900, said' },
      uses: { a: 'high', b: 'low' },
    });
  });

  it('a source that speaks for no side of the event is a third party', () => {
    // "one that is no side of the event is a third party’s"
    const told = tell(`id,event,sides,side,quantity,as_of,source,source_side
a,war,x;y,x,50,2020-10-01,Russian MoD,russia
b,war,,y,60,2020-10-01,Russian MoD,russia
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '110 to 110, said' }, uses: { a: 'low', b: 'low' } });
  });

  it('enemies’ numbers are never added to others’', () => {
    // "never in it, nor in sums with others"
    const told = tell(`id,event,sides,side,category,quantity,as_of,source,source_side
a,war,x;y,x,military,500,2024-01-10,X MoD,x
b,war,,y,military,900,2024-01-10,X MoD,x
c,war,,x,military,1500,2024-01-10,Y MoD,y
d,war,,y,military,400,2024-01-10,Y MoD,y
`);
    expect(told).toMatchObject({
      ranges: {
        'all/military': '900 to 900, sum, adversaries 1400 to 1900',
        'all/all': '900 to 900+, sum, partial, adversaries ? to 1900',
      },
      uses: { a: 'low', b: 'adversary', c: 'adversary', d: 'low' },
    });
  });

  it('who speaks for all sides is its own of everyone, who speaks for one is not', () => {
    // "`own` of all only if it speaks for all `sides`"
    const told = tell(`id,event,sides,side,quantity,as_of,source,source_side
a,war,x;y,all,500,2020-10-01,Joint commission,x+y
b,war,,all,600,2020-10-01,Alliance,x
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '500 to 500, said, adversaries 600 to 600' },
      uses: { a: 'low', b: 'adversary' },
    });
  });

  it('a stance that is written down is the one', () => {
    // "`stance`: … where `source_side` would not tell it rightly"
    const told = tell(`id,event,sides,side,quantity,as_of,source,source_side,stance
a,war,x;y,x,500,2020-10-01,Ally of x,z,own
b,war,,x,600,2020-10-01,UN,,adversary
c,war,,x,700,2020-10-01,X MoD,x,third-party
`);
    expect(told).toMatchObject({
      ranges: { 'x/all': '500 to 700, said, adversaries 600 to 600' },
      uses: { a: 'low', b: 'adversary', c: 'high' },
    });
  });

  it('a side that only `source_side` names is no side of the event', () => {
    // "It makes no side; one that is no side of the event is a third party’s"
    const told = tell(`id,event,side,quantity,as_of,source,source_side
a,war,x,500,2020-10-01,X MoD,x
b,war,y,900,2020-10-01,X MoD,x
c,war,y,100,2020-10-01,Z MoD,z
`);
    expect(told).toMatchObject({
      ranges: {
        'y/all': '100 to 100, said, adversaries 900 to 900',
        'all/all': '600 to 600+, sum, partial, adversaries ? to 1400',
      },
      uses: { a: 'low', b: 'adversary', c: 'low' },
    });
  });

  it('a documented count of the enemy is a floor like others', () => {
    // "**Documented** statements are floors"
    const told = tell(`id,event,sides,side,category,basis,quantity,as_of,source,source_side
a,war,x;y,y,military,documented,900,2020-10-01,X MoD,x
b,war,,y,military,,300,2020-10-05,Y MoD,y
`);
    expect(told).toMatchObject({
      ranges: { 'y/military': '900 to 900+, documented' },
      uses: { a: 'low', b: 'below' },
      contradictions: ['a@y b@y'],
    });
  });

  it('where only the two sides speak of everyone there is no figure, and both stand beside it', () => {
    // "Adversaries beyond `--include` stand beside the range"
    const told = tell(`id,event,sides,side,quantity,as_of,source,source_side
a,war,x;y,all,1000,2020-10-01,X MoD,x
b,war,,all,300,2020-10-01,Y MoD,y
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': 'no figure, adversaries 300 to 1000' },
      uses: { a: 'adversary', b: 'adversary' },
    });
  });
});
