// People who leave a count again (design section 4, "Counts of a day").
//
// Each answer was worked out by hand from the words quoted before the program was asked.

import { describe, expect, it } from 'vitest';
import { tell } from './told.js';

describe('counts of a day, by the contract', () => {
  it('a later count of the missing replaces an earlier one of any source', () => {
    // "any later whole figure … of at least as firm a stance replaces it"
    const told = tell(`id,event,outcome,quantity,as_of,basis,source
a,quake,missing,100,2020-10-01,,Police
b,quake,missing,30,2020-10-05,,Fire brigade
`);
    expect(told).toMatchObject({
      ranges: { 'all/all/missing': '30 to 30, said' },
      uses: { a: 'outgrown', b: 'low' },
    });
  });

  it('an adversary’s later count replaces none of the side’s own', () => {
    // "of at least as firm a stance"
    const told = tell(`id,event,sides,side,outcome,quantity,as_of,source,source_side
a,war,x;y,x,missing,100,2020-10-01,X MoD,x
b,war,,x,missing,500,2020-10-05,Y MoD,y
`);
    expect(told).toMatchObject({
      ranges: { 'x/all/missing': '100 to 100, said, adversaries 500 to 500' },
      uses: { a: 'low', b: 'adversary' },
    });
  });

  it('with a toll in a joined label the missing are counted for good', () => {
    // "In a joined label that also holds a toll … such people are a toll"
    const told = tell(`id,event,outcome,quantity,as_of,basis,source
a,quake,killed+missing,200,2020-10-01,documented,Police
b,quake,killed,150,2020-10-05,documented,Hospital
c,quake,missing,20,2020-10-05,documented,Hospital
`);
    expect(told).toMatchObject({
      ranges: {
        'all/all': '150 to 150+, documented',
        'all/all/killed+missing': '200 to 200+, documented',
        'all/all/missing': '20 to 20+, documented',
      },
    });
  });

  it('a count of the missing proves nothing of a joined toll', () => {
    // "a count of a day proves nothing of them"
    const told = tell(`id,event,outcome,quantity,as_of,basis,source
a,quake,killed+missing,200,2020-10-01,,Police
b,quake,killed,250,2020-10-05,documented,Hospital
c,quake,missing,20,2020-10-05,documented,Hospital
`);
    expect(told).toMatchObject({
      ranges: { 'all/all/killed+missing': '250 to 250+, documented, without all/all/missing' },
      uses: { a: 'below', b: 'low', c: 'low' },
    });
  });

  it('casualties are at least the tolls named, and never the missing', () => {
    // "`casualties` ≥ the sum of the named outcomes"
    const told = tell(`id,event,outcome,quantity,as_of,basis,source
a,quake,casualties,350,2020-10-01,,Police
b,quake,killed,100,2020-10-05,documented,Hospital
c,quake,wounded,300,2020-10-05,documented,Hospital
d,quake,missing,20,2020-10-05,documented,Hospital
`);
    expect(told).toMatchObject({
      ranges: { 'all/all/casualties': '400 to 400+, documented, without all/all/missing' },
      uses: { a: 'below', b: 'low', c: 'low', d: 'low' },
    });
  });

  it('counts of two sides on two days are added up as a sum', () => {
    // "the sum of the parts’ *ranges* is a figure too"
    const told = tell(`id,event,sides,side,outcome,quantity,as_of,basis,source
a,war,x;y,x,missing,20,2020-10-05,documented,X Red Cross
b,war,,y,missing,30,2020-10-10,documented,Y Red Cross
`);
    expect(told).toMatchObject({ ranges: { 'all/all/missing': '50 to 50+, sum' } });
  });

  it('a part named so is a count of a day: the unidentified are identified', () => {
    // "(and parts so named)"
    const told = tell(`id,event,outcome,quantity,as_of,basis,source
a,quake,killed:unidentified,250,2020-10-01,documented,Morgue
b,quake,killed:unidentified,90,2020-11-01,documented,Morgue
c,quake,killed,800,2020-11-01,documented,Morgue
`);
    expect(told).toMatchObject({
      ranges: {
        'all/all': '800 to 800+, documented',
        'all/all/killed:unidentified': '90 to 90+, documented',
      },
      uses: { a: 'replaced', b: 'low', c: 'low' },
    });
  });

  it('hostages come home after the event has ended', () => {
    // "After `ended` nothing grows"
    const told = tell(`id,event,ended,outcome,quantity,as_of,basis,source
a,siege,2020-10-10,hostage,240,2020-10-01,documented,Families
b,siege,,hostage,101,2020-11-01,documented,Families
c,siege,,hostage,120,2020-10-15,,Army
`);
    expect(told).toMatchObject({
      ranges: { 'all/all/hostage': '101 to 101+, documented' },
      uses: { a: 'replaced', b: 'low', c: 'outgrown' },
    });
  });

  it('the displaced return', () => {
    // "They are not revised down, they fall."
    const told = tell(`id,event,outcome,quantity,as_of,basis,source
a,flood,displaced,5000,2020-10-01,,UN
b,flood,displaced,9000,2020-10-01,,Red Cross
c,flood,displaced,2000,2020-10-09,,UN
`);
    expect(told).toMatchObject({
      ranges: { 'all/all/displaced': '2000 to 2000, said' },
      uses: { a: 'replaced', b: 'outgrown', c: 'low' },
    });
  });

  it('killed alone prove nothing more of killed and captured than they are', () => {
    // "a count of a day proves nothing of them"
    const told = tell(`id,event,sides,side,category,outcome,quantity,as_of,source
a,war,x;y,x,,captured,500,2020-10-01,X MoD
b,war,,x,,killed+captured,900,2020-10-01,X MoD
c,war,,x,,killed,300,2020-10-01,X MoD
`);
    expect(told).toMatchObject({
      ranges: { 'x/all/captured+killed': '900 to 900, said', 'x/all/captured': '500 to 500, said' },
    });
  });

  it('what was captured earlier says nothing of the later answer', () => {
    // "Their answer is of the latest day that a standing statement inside the scope speaks of"
    const told = tell(`id,event,sides,side,category,outcome,quantity,as_of,source
a,war,x;y;z,x,military,captured,60,2020-11-06,Red Cross
b,war,,x,,captured,38,2022-01-31,X government
c,war,,y,,captured,at least 3,2021-01-31,Y report
`);
    expect(told).toMatchObject({
      ranges: {
        'all/all/captured': '41 to 41+, sum, partial, without z/all/captured',
        'x/all/captured': '38 to 38, said',
        'x/military/captured': '60 to 60, said',
      },
      uses: { a: 'low', b: 'low', c: 'low' },
    });
  });

  it("a source's own total stands beside its later count of a part, until its parts are all counted again", () => {
    // "its undocumented statements exactly about it"; "any later whole figure or floor of at least as firm a stance replaces it"
    const file = (rows: string): string => `id,event,sides,side,outcome,quantity,as_of,source
a,flood,east;west,all,missing,100,2020-11-01,Red Cross
b,flood,,east,missing,${rows}`;
    const one = tell(file('20,2020-11-05,Red Cross\n'));
    expect(one.ranges).toMatchObject({ 'all/all/missing': '100 to 100, said' });
    expect(one.uses).toMatchObject({ a: 'low', b: 'low' });
    const both = tell(file('20,2020-11-05,Red Cross\nc,flood,,west,missing,30,2020-11-03,Red Cross\n'));
    expect(both.ranges).toMatchObject({ 'all/all/missing': '50 to 50, sum' });
    expect(both.uses).toMatchObject({ a: 'outgrown' });
    const more = tell(file('120,2020-11-05,Red Cross\n'));
    expect(more.uses).toMatchObject({ a: 'outgrown', b: 'low' });
  });
});
