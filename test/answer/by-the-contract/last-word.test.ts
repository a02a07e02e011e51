// Which of a source’s claims stands (design section 4, "Last word", "Withdrawn", "Two clocks").
//
// Each answer was worked out by hand from the words quoted before the program was asked.

import { describe, expect, it } from 'vitest';
import { readDay } from '../../claim-files.js';
import { tell } from './told.js';

describe('last word, by the contract', () => {
  it('a later number dated by its publication replaces an earlier one unless it is lower', () => {
    // "Relays lag: … later ones dated only by publication and of a lower number are `replaced`; of what is left the latest stand."
    const told = tell(`id,event,source,quantity,as_of,published
a1,flood,Civil Protection,500,2020-10-10,
a2,flood,Civil Protection,450,,2020-10-12
a3,flood,Civil Protection,520,,2020-10-13
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '520 to 520, said' },
      uses: { a1: 'replaced', a2: 'replaced', a3: 'low' },
    });
  });

  it('two lower relays leave the last word of those with a day', () => {
    // "first the last word of those with `as_of` is found"
    const told = tell(`id,event,source,quantity,as_of,published
a1,flood,Civil Protection,500,2020-10-10,
a2,flood,Civil Protection,450,,2020-10-12
a3,flood,Civil Protection,480,,2020-10-13
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '500 to 500, said' },
      uses: { a1: 'low', a2: 'replaced', a3: 'replaced' },
    });
  });

  it('a lower number with a day of its own does replace', () => {
    // "… the one of the latest own day … stands"
    const told = tell(`id,event,source,quantity,as_of,published
a1,flood,Civil Protection,500,2020-10-10,
a2,flood,Civil Protection,450,,2020-10-12
a3,flood,Civil Protection,470,2020-10-14,
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '470 to 470, said' },
      uses: { a1: 'replaced', a2: 'replaced', a3: 'low' },
    });
  });

  it('"more than 450" published later is a lower number than 500', () => {
    // "relays lag: … of a lower number"
    const told = tell(`id,event,source,basis,quantity,as_of,published
a1,flood,Civil Protection,documented,500,2020-10-10,
a2,flood,Civil Protection,documented,more than 450,,2020-10-12
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '500 to 500+, documented' },
      uses: { a1: 'low', a2: 'replaced' },
    });
  });

  it('a month does not replace an exact day inside it: both stand', () => {
    // "A month or year does not replace an exact day inside it either."
    const told = tell(`id,event,source,quantity,as_of,published
a1,flood,Civil Protection,500,2020-10-20,
a2,flood,Civil Protection,480,2020-10,
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '480 to 500, said' },
      uses: { a1: 'high', a2: 'low' },
      contradictions: ['self: a1@all a2@all'],
    });
  });

  it('a year does not replace an exact day, an exact day replaces an earlier one', () => {
    // "A month or year does not replace an exact day inside it either."
    const told = tell(`id,event,source,quantity,as_of,published
a1,flood,Civil Protection,500,2020-10-20,
a2,flood,Civil Protection,900,2020-10-25,
a3,flood,Civil Protection,700,2020,
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '700 to 900, said' },
      uses: { a1: 'replaced', a2: 'high', a3: 'low' },
    });
  });

  it('a year is replaced by an exact day after it', () => {
    // "the one of the latest own day … stands"
    const told = tell(`id,event,quantity,as_of,published,source
a,quake,100,2020,,UN
b,quake,120,2020-06-15,,UN
c,quake,90,2021-01-01,,UN
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '90 to 90, said' },
      uses: { a: 'replaced', b: 'replaced', c: 'low' },
    });
  });

  it('an undated claim is replaced by any dated one of its source, and counts on the answer’s day', () => {
    // "An undated claim is replaced by any dated one."
    const told = tell(`id,event,source,quantity,as_of,published
a1,flood,UN,700,,
a2,flood,UN,600,2020-10-01,
a3,flood,AFP,650,,
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '600 to 650, said' },
      uses: { a1: 'replaced', a2: 'low', a3: 'high' },
    });
  });

  it('of one day all that tie stand, and contradict one another', () => {
    // "stands; all that tie do"
    const told = tell(`id,event,source,quantity,as_of,published
a1,flood,UN,500,2020-10-01,
a2,flood,UN,530,2020-10-01,
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '500 to 530, said' },
      uses: { a1: 'low', a2: 'high' },
      contradictions: ['self: a1@all a2@all'],
    });
  });

  it('of one day the latest published stands; where none is given its own day counts', () => {
    // "then latest `published` (empty: its own day …)"
    const told = tell(`id,event,source,quantity,as_of,published
a1,flood,UN,500,2020-10-01,2020-10-02
a2,flood,UN,530,2020-10-01,2020-10-03
a3,flood,UN,510,2020-10-01,
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '530 to 530, said' },
      uses: { a1: 'replaced', a2: 'low', a3: 'replaced' },
    });
  });

  it('doubled claims count once, a source in other letters is the same', () => {
    // "Doubled claims count once."
    const told = tell(`id,event,quantity,as_of,source
a,war,100,2020-10-20,UN
a2,war,100,2020-10-20,UN
a3,war,100,2020-10-20,un
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '100 to 100, said' },
      uses: { a: 'low', a2: 'doubled', a3: 'doubled' },
    });
  });

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

  it('explicit ends override the reading of words, an empty one is no end', () => {
    // "if either is filled, both override the reading (empty = no such end)"
    const told = tell(`id,event,quantity,low,high,as_of,source
a,flu,more than 2000,1500,,2020-10-01,UN
b,flu,about 100,,90,2020-10-01,AP
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '1500 to 1500+, said' } });
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
