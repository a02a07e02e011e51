// What one source says of a scope (design section 5, "Figures").
//
// Each answer was worked out by hand from the words quoted before the program was asked.

import { describe, expect, it } from 'vitest';
import { tell } from './told.js';

describe('figures, by the contract', () => {
  it('a later word of a source’s own that proves more takes the place of its total', () => {
    // "where later ones of its own inside the scope prove a low above its number: all of them"
    const told = tell(`id,event,sides,side,category,quantity,as_of,source
a,war,x;y,all,,1000,2020-10-01,UN
b,war,,all,military,700,2020-10-05,UN
c,war,,all,civilian,600,2020-10-05,UN
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '1300 to 1300, said' },
      uses: { a: 'within', b: 'low', c: 'low' },
    });
  });

  it('parts of the same day do not take the place of the total: the source contradicts itself', () => {
    // "its undocumented statements exactly about it"
    const told = tell(`id,event,sides,side,category,quantity,as_of,source
a,war,x;y,all,,1000,2020-10-05,UN
b,war,,all,military,700,2020-10-05,UN
c,war,,all,civilian,600,2020-10-05,UN
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '1000 to 1000, said' },
      contradictions: ['self: a@all b@all c@all'],
    });
  });

  it('an increment that begins where the total ends is added to it', () => {
    // "… taken together"
    const told = tell(`id,event,sides,side,quantity,from,as_of,source
a,war,x;y,each,100,2020-10-01,2020-10-05,UN
b,war,,x,40,2020-10-06,2020-10-10,UN
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '240 to 240+, said', 'x/all': '140 to 140, said', 'y/all': '100 to 100, said' },
    });
  });

  it('an increment within the days of the total adds nothing', () => {
    // "… prove a low above its number"
    const told = tell(`id,event,quantity,from,as_of,source
a,war,100,2020-10-01,2020-10-05,UN
b,war,40,2020-10-03,2020-10-10,UN
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '100 to 100, said' },
      uses: { a: 'low', b: 'partial' },
    });
  });

  it('days that nobody counts leave the figure partial, and a partial figure has no high', () => {
    // "a partial one has no high"
    const told = tell(`id,event,quantity,from,as_of,source
a,war,100,2020-10-01,2020-10-05,UN
b,war,40,2020-10-08,2020-10-10,UN
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '140 to 140+, said, partial' } });
  });

  it('a count that begins later is partial and sets no end beside a whole one', () => {
    // "A later `from` makes it partial."
    const told = tell(`id,event,quantity,from,as_of,source
a,war,23,2020-10-01,2020-10-10,MoD
b,war,15,2020-10-05,2020-10-20,AP
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '23 to 23, said' }, uses: { a: 'low', b: 'partial' } });
  });

  it('numbers of two days of one source that cannot both be the first total', () => {
    // "Several statements are taken together where they can all be true, else each is a figure."
    const told = tell(`id,event,side,quantity,from,as_of,source
a,war,all,10,2020-10-01,2020-10-01,MoD
b,war,all,20,2020-10-02,2020-10-02,MoD
c,war,all,15,2020-10-02,2020-10-02,MoD
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '10 to 20+, said' },
      contradictions: ['self: b@all c@all'],
    });
  });

  it('"up to 40" caps only its own day', () => {
    // "an earlier ceiling does not [hold later]"
    const told = tell(`id,event,ended,quantity,from,as_of,source
a,war,,up to 40,,2020-11-01,MoD
b,war,,at least 50,,2020-12-01,AP
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '50 to 50+, said' }, contradictions: [] });
  });

  it('after the end nothing grows, so the cap holds', () => {
    // "After `ended` nothing grows"
    const told = tell(`id,event,ended,quantity,from,as_of,source
a,war,2020-10-10,up to 40,,2020-11-01,MoD
b,war,,at least 50,,2020-12-01,AP
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '50 to 50+, said' }, contradictions: ['b@all a@all'] });
  });

  it('after the end a claim made later is still the later one', () => {
    // "but a claim made later is still the later one"
    const told = tell(`id,event,ended,quantity,as_of,source
a,war,2020-10-10,100,2020-10-20,UN
b,war,,90,2020-12-01,UN
c,war,,up to 95,2020-10-15,AP
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '90 to 95, said' },
      uses: { a: 'replaced', b: 'low', c: 'high' },
    });
  });

  it('a claim that omits people who are no scope caps nothing', () => {
    // "`omits`: … the claim then caps nothing"
    const told = tell(`id,event,quantity,as_of,basis,source,omits
a,quake,100,2020-10-01,documented,UN,those under the rubble
b,quake,120,2020-10-02,,AP,people in the north
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '100 to 120+, documented' } });
  });

  it('killings and other deaths are counted together only where somebody joins them', () => {
    // "`died+killed` is both"
    const told = tell(`id,event,side,category,outcome,quantity,as_of,basis,source
a,famine,x,,died,5000,2020-10-05,,UN
b,famine,x,,killed,300,2020-10-05,,UN
c,famine,x,,died+killed,6000,2020-10-05,,AP
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '300 to 300+, said, partial', 'x/all/died+killed': '5300 to 6000, said' },
    });
  });

  it('killed may be more than a joined count says: the joined row stays open', () => {
    // "`highest_said` of a whole is never below that of a scope inside it (then it is open)"
    const told = tell(`id,event,side,category,outcome,quantity,as_of,basis,source
a,war,x,,killed+wounded,500,2020-10-05,,UN
b,war,x,,killed,600,2020-10-05,,AP
`);
    expect(told).toMatchObject({
      ranges: { 'x/all/killed+wounded': '500 to 600+, said' },
      contradictions: ['rounding: a@x b@x'],
    });
  });

  it('caps of two days prove none of the later one', () => {
    // "an earlier floor holds later, an earlier ceiling does not"
    const told = tell(`id,event,sides,side,category,quantity,as_of,source
a,war,x;y,each,military,50,2020-10-01,UN
b,war,,each,civilian,10-20,2020-10-02,UN
c,war,,x,,75,2020-10-01,AP
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '120 to 135+, said', 'x/all': '60 to 75, said', 'y/all': '60 to 60+, said' },
      contradictions: ['a@x b@x c@x'],
    });
  });

  it('after the end caps of two days add up', () => {
    // "After `ended` nothing grows"
    const told = tell(`id,event,sides,ended,side,category,quantity,as_of,source
a,war,x;y,2020-09-30,each,military,50,2020-10-01,UN
b,war,,,each,civilian,10-20,2020-10-02,UN
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '120 to 140, said', 'x/all': '60 to 70, said' } });
  });

  it('floors of days that follow one another add up, one inside another does not', () => {
    // "the best lower bound that the floors prove together"
    const told = tell(`id,event,quantity,from,as_of,source,basis
a,quake,100,,2023-02-07,AFAD,documented
b,quake,at least 50,2023-02-08,2023-02-09,AFAD,documented
c,quake,at least 30,2023-02-08,2023-02-08,WH,documented
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '150 to 150+, documented' },
      uses: { a: 'low', b: 'low', c: 'floor' },
    });
  });

  it('an estimate and a report of one source are two words, taken together', () => {
    // "Of one source’s statements of the same basis"
    const told = tell(`id,event,sides,side,quantity,as_of,source,basis
a,war,x;y,x,10,2020-10-01,A,estimated
b,war,,x,20,2020-10-02,A,reported
`);
    expect(told).toMatchObject({
      ranges: { 'x/all': '20 to 20, said' },
      uses: { a: 'within', b: 'low' },
      contradictions: [],
    });
  });

  it('where they cannot both be true each is a figure', () => {
    // "Several statements are taken together where they can all be true, else each is a figure."
    const told = tell(`id,event,sides,side,quantity,as_of,source,basis
a,war,x;y,x,20,2020-10-01,A,estimated
b,war,,x,10,2020-10-02,A,reported
`);
    expect(told).toMatchObject({
      ranges: { 'x/all': '10 to 20, said' },
      uses: { a: 'high', b: 'low' },
      contradictions: ['self: a@x b@x'],
    });
  });

  it('an estimate beside a source’s own count sets the other end', () => {
    // "Last word: … of the same basis"
    const told = tell(`id,event,sides,side,quantity,as_of,source,basis
a,war,x;y,x,at least 20,2020-10-01,A,documented
b,war,,x,about 50,2020-10-02,A,estimated
`);
    expect(told).toMatchObject({
      ranges: { 'x/all': '20 to ≈55, documented' },
      uses: { a: 'low', b: 'high' },
    });
  });

  it('words of every kind in one storm', () => {
    // "quantities.md"
    const told = tell(`id,event,quantity,as_of,source
a,storm,at least 12,2020-10-01,A
b,storm,dozens,2020-10-01,B
c,storm,as many as 30,2020-10-01,C
d,storm,between 20 and 25,2020-10-02,D
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '≈12 to 30, said' },
      uses: { a: 'low', b: 'within', c: 'high', d: 'within' },
    });
  });
});
