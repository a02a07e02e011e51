// Which of a source’s claims stands (design section 4, "Last word").
//
// Each answer was worked out by hand from the words quoted before the program was asked.

import { describe, expect, it } from 'vitest';
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

  it('explicit ends override the reading of words, an empty one is no end', () => {
    // "if either is filled, both override the reading (empty = no such end)"
    const told = tell(`id,event,quantity,low,high,as_of,source
a,flu,more than 2000,1500,,2020-10-01,UN
b,flu,about 100,,90,2020-10-01,AP
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '1500 to 1500+, said' } });
  });
});
