// Which sides and categories are everyone (design section 4, "Sides").
//
// Each answer was worked out by hand from the words quoted before the program was asked.

import { describe, expect, it } from 'vitest';
import { tell } from './told.js';

describe('everyone, by the contract', () => {
  it('categories other than military and civilian are not everyone', () => {
    // "where `military` and `civilian` are both named … Otherwise there is a rest."
    const told = tell(`id,event,side,category,quantity,as_of,source
a,quake,,adults,100,2020-10-05,UN
b,quake,,child,20,2020-10-05,AP
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '120 to 120+, sum, partial' } });
  });

  it('a third category named for a side is part of it', () => {
    // "its people belong to the categories named for it"
    const told = tell(`id,event,sides,side,category,quantity,as_of,source
a,war,x;y,x,military,100,2020-10-05,UN
b,war,,x,civilian,20,2020-10-05,AP
c,war,,x,police,5,2020-10-05,AP
`);
    expect(told).toMatchObject({ ranges: { 'x/all': '125 to 125, sum' } });
  });

  it('a claim about all names its category for every side', () => {
    // "(a claim about `all` names for every side)"
    const told = tell(`id,event,sides,side,category,quantity,as_of,source
a,war,x;y,x,military,100,2020-10-05,UN
b,war,,x,civilian,20,2020-10-05,AP
c,war,,all,journalists,9,2020-10-05,CPJ
`);
    expect(told).toMatchObject({
      ranges: {
        'x/all': '120 to 120+, sum, partial, without x/journalists',
        'all/all': '129 to 129+, sum, partial',
      },
    });
  });

  it('a side outside `sides` is in the total and not in each', () => {
    // "A `side` outside `sides` … is a side of its own: in the totals, not in `each`"
    const told = tell(`id,event,sides,side,category,quantity,as_of,source
a,war,x;y,each,,at least 300,2020-10-01,UN
b,war,,foreign,,50,2020-10-01,AP
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '650 to 650+, sum', 'foreign/all': '50 to 50, said' },
    });
  });

  it('all sides joined are everyone', () => {
    // "everyone belongs to one of the sides"
    const told = tell(`id,event,sides,side,category,quantity,as_of,source
a,war,x;y,x+y,,800,2020-10-01,UN
b,war,,x,,500,2020-10-01,AP
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '800 to 800, said', 'x+y/all': '800 to 800, said' } });
  });

  it('`--open` drops that everyone is of a side', () => {
    // "`--open` drops both assumptions"
    const told = tell(
      `id,event,sides,side,category,quantity,as_of,source
a,war,x;y,each,,at least 300,2020-10-01,UN
`,
      { open: true },
    );
    expect(told).toMatchObject({ ranges: { 'all/all': '600 to 600+, sum, partial' } });
  });

  it('military and civilian joined are everyone where no other is named', () => {
    // "its people belong to the categories named for it"
    const told = tell(`id,event,side,category,quantity,as_of,source
a,war,all,military+civilian,100,2020-10-01,UN
b,war,all,military,30,2020-10-01,AP
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '100 to 100, said' } });
  });

  it('`--open` drops that too', () => {
    // "`--open` drops both assumptions"
    const told = tell(
      `id,event,side,category,quantity,as_of,source
a,war,all,military+civilian,100,2020-10-01,UN
b,war,all,military,30,2020-10-01,AP
`,
      { open: true },
    );
    expect(told).toMatchObject({ ranges: { 'all/all': '100 to 100+, said, partial' } });
  });

  it('people of unknown category are a category of their own', () => {
    // "Otherwise there is a rest."
    const told = tell(`id,event,sides,side,category,quantity,as_of,source
a,storm,,all,unknown,30,2020-10-01,A
b,storm,,all,civilian,10,2020-10-01,A
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '40 to 40+, sum, partial' } });
  });

  it('and one of the categories of a side where military and civilian are named too', () => {
    // "its people belong to the categories named for it"
    const told = tell(`id,event,sides,side,category,quantity,as_of,source
a,war,x;y,x,civilian,30,2020-10-01,A
b,war,,x,military,10,2020-10-01,A
c,war,,x,unknown,5,2020-10-01,A
`);
    expect(told).toMatchObject({ ranges: { 'x/all': '45 to 45, said' } });
  });

  it('where one side is declared it is everyone', () => {
    // "With `sides` declared everyone belongs to one of the sides"
    const told = tell(`id,event,sides,side,category,quantity,as_of,source
a,raid,x,x,,100,2020-10-01,UN
b,raid,,all,,90,2020-10-02,AP
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '90 to 100, said', 'x/all': '90 to 100, said' },
      contradictions: ['rounding: b@all a@x'],
    });
  });

  it('everyone without one of two sides is the other', () => {
    // "every cell of its scope and days, less `excludes`"
    const told = tell(`id,event,sides,side,quantity,as_of,source,excludes
a,war,x;y,all,100,2020-10-01,UN,y
`);
    expect(told).toMatchObject({
      ranges: { 'x/all': '100 to 100, said', 'all/all': '100 to 100+, said, partial, without y/all' },
    });
  });

  it('everyone without soldiers is the civilians, who are added to soldiers', () => {
    // "its people belong to the categories named for it"
    const told = tell(`id,event,sides,side,category,quantity,as_of,source,excludes
a,war,x;y,all,,100,2020-10-01,UN,all/military
b,war,,all,military,60,2020-10-01,AP,
c,war,,all,civilian,30,2020-10-01,AFP,
`);
    expect(told).toMatchObject({
      ranges: { 'all/civilian': '30 to 100, said', 'all/all': '90 to 160, sum' },
    });
  });

  it('categories of joined sides make everyone', () => {
    // "all of them inside the scope, taken together"
    const told = tell(`id,event,sides,side,category,quantity,as_of,source
a,war,x;y,x+y,civilian,50,2020-10-01,UN
b,war,,x+y,military,70,2020-10-01,UN
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '120 to 120, said', 'x+y/civilian': '50 to 50, said' },
    });
  });
});
