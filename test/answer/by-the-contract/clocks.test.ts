// What is withdrawn, repeated, or not yet said (design section 4, "Two clocks", "Withdrawn").
//
// Each answer was worked out by hand from the words quoted before the program was asked.

import { describe, expect, it } from 'vitest';
import { readDay } from '../../claim-files.js';
import { tell } from './told.js';

describe('clocks, by the contract', () => {
  it('a claim stays withdrawn where its correction was itself replaced', () => {
    // "what a claim `supersedes` is out, even where that claim was itself replaced"
    const told = tell(`id,event,source,quantity,as_of,published,supersedes
a,flood,UN,900,2020-10-01,,
b,flood,Red Cross,400,2020-10-02,,a
c,flood,Red Cross,450,2020-10-03,,
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '450 to 450, said' },
      uses: { a: 'withdrawn', b: 'replaced', c: 'low' },
    });
  });

  it('a claim stays withdrawn where its correction was itself withdrawn', () => {
    // "… or withdrawn since"
    const told = tell(`id,event,source,quantity,as_of,published,supersedes
a,flood,UN,900,2020-10-01,,
b,flood,UN,400,2020-10-02,,a
c,flood,Red Cross,450,2020-10-03,,b
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '450 to 450, said' },
      uses: { a: 'withdrawn', b: 'withdrawn', c: 'low' },
    });
  });

  it('a correction of a later day withdraws nothing yet', () => {
    // "`--as-of DATE`: … later claims are left out"
    const told = tell(
      `id,event,source,quantity,as_of,published,supersedes
a,flood,UN,900,2020-10-01,,
b,flood,UN,400,2020-10-02,,a
`,
      { asOf: readDay('2020-10-01') },
    );
    expect(told).toMatchObject({ ranges: { 'all/all': '900 to 900, said' }, uses: { a: 'low', b: 'later' } });
  });

  it('a correction not yet published withdraws nothing', () => {
    // "`--known DATE`: only what was published by then"
    const told = tell(
      `id,event,source,quantity,as_of,published,supersedes
a,flood,UN,900,2020-10-01,,
b,flood,UN,400,2020-10-01,2020-10-04,a
`,
      { known: readDay('2020-10-02') },
    );
    expect(told).toMatchObject({
      ranges: { 'all/all': '900 to 900, said' },
      uses: { a: 'low', b: 'unpublished' },
    });
  });

  it('silence may withdraw a number', () => {
    // "what a claim `supersedes` is out"
    const told = tell(`id,event,source,quantity,as_of,published,supersedes
a,flood,UN,900,2020-10-01,,
b,flood,UN,not known,2020-10-02,,a
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': 'no figure' },
      uses: { a: 'withdrawn', b: 'unknown' },
    });
  });

  it('a repeat of a withdrawn claim is a repeat still, and no witness', () => {
    // "a claim with `derived_from` is nobody’s witness"
    const told = tell(`id,event,source,quantity,as_of,supersedes,derived_from
a,flood,UN,900,2020-10-01,,
b,flood,AP,more than 900,2020-10-02,,a
c,flood,UN,800,2020-10-03,a,
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '800 to 800, said' },
      uses: { a: 'withdrawn', b: 'repeats', c: 'low' },
    });
  });

  it('a source may speak of days before it published', () => {
    // "`--as-of`: the dead up to that day"
    const told = tell(
      `id,event,quantity,as_of,published,source
a,war,100,2020-10-01,2020-10-02,UN
b,war,150,2020-10-05,2020-10-20,UN
c,war,180,2020-10-08,2020-10-09,AP
`,
      { asOf: readDay('2020-10-05') },
    );
    expect(told).toMatchObject({
      ranges: { 'all/all': '150 to 150, said' },
      uses: { a: 'replaced', b: 'low', c: 'later' },
    });
  });

  it('what was not published by the day asked about is unknown, by day of publication, else own day', () => {
    // "(`published`, else own day)"
    const told = tell(
      `id,event,quantity,as_of,published,source
a,war,100,2020-10-01,2020-10-02,UN
b,war,150,2020-10-05,2020-10-20,UN
c,war,180,2020-10-12,,AP
d,war,170,2020-10-05,2020-10-10T23:00,Reuters
`,
      { known: readDay('2020-10-10') },
    );
    expect(told).toMatchObject({
      ranges: { 'all/all': '100 to 170, said' },
      uses: { a: 'low', b: 'unpublished', c: 'unpublished', d: 'high' },
    });
  });

  it('a claim of another source may be withdrawn', () => {
    // "what a claim `supersedes` is out"
    const told = tell(`id,event,sides,side,quantity,as_of,source,supersedes
a,war,x;y,x,100,2020-10-01,UN,
b,war,,x,90,2020-10-02,AP,a
`);
    expect(told).toMatchObject({ ranges: { 'x/all': '90 to 90, said' }, uses: { a: 'withdrawn', b: 'low' } });
  });

  it('what only repeats name is printed and nobody’s number', () => {
    // "a claim with `derived_from` is nobody’s witness: shown, never counted"
    const told = tell(`id,event,sides,side,category,quantity,as_of,source,derived_from
a,war,x;y,x,,100,2020-10-01,X list,
b,war,,all,,150,2020-10-05,AP,a
c,war,,all,civilian,40,2020-10-09,AFP,b
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '100 to 100+, said, partial, without y/all', 'all/civilian': 'no figure' },
      uses: { a: 'low', b: 'repeats', c: 'repeats' },
    });
  });
});
