// Who is set aside, and what is told (design section 5, "Contradictions").
//
// Each answer was worked out by hand from the words quoted before the program was asked.

import { describe, expect, it } from 'vitest';
import { tell } from './told.js';

describe('contradictions, by the contract', () => {
  it('the firmest source is kept, each other one told against it', () => {
    // "Sources … are taken firmest stance first"
    const told = tell(`id,event,sides,side,quantity,as_of,source,source_side
a,war,x;y,x,100,2020-10-20,X MoD,x
b,war,,x,at most 90,2020-10-21,UN,
c,war,,x,at most 80,2020-10-21,AP,
`);
    expect(told).toMatchObject({
      ranges: { 'x/all': '100 to 100, said' },
      contradictions: ['rounding: a@x b@x', 'rounding: a@x c@x'],
    });
  });

  it('the source that agrees with the most others is kept', () => {
    // "then those whose figures overlap the figures of the most other sources"
    const told = tell(`id,event,quantity,as_of,source
a,war,100,2020-10-20,A
b,war,at most 90,2020-10-21,B
c,war,at least 95,2020-10-19,C
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '95 to 100, said' },
      contradictions: ['rounding: a@all b@all'],
    });
  });

  it('of equals the later is kept', () => {
    // "then latest own day"
    const told = tell(`id,event,quantity,as_of,source
a,war,"30,000",2020-10-20,A
b,war,"28,500",2020-10-21,B
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '28500 to 30000, said' },
      contradictions: ['rounding: b@all a@all'],
    });
  });

  it('numbers filled in are not read as rounded', () => {
    // "when bare round figures (`30,000`) are read as rounded"
    const told = tell(`id,event,quantity,low,high,as_of,source
a,war,,30000,30000,2020-10-20,A
b,war,,28500,28500,2020-10-21,B
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '28500 to 30000, said' },
      contradictions: ['b@all a@all'],
    });
  });

  it('a source that contradicts itself is told once, and a mere difference not at all', () => {
    // "a source that contradicts itself (without the floors) is told first"
    const told = tell(`id,event,quantity,as_of,source
a,war,100,2020-10-20,A
b,war,90,2020-10-20,A
c,war,95,2020-10-20,B
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '90 to 100, said' },
      contradictions: ['self: a@all b@all'],
    });
  });

  it('two sources that differ about the same people and day are no contradiction', () => {
    // "that merely differ are a **difference**"
    const told = tell(`id,event,quantity,best,reliability,credibility,as_of,source
a,flu,100-300,200,A,1,2020-10-01,UN
b,flu,100-200,150,F,6,2020-10-01,AP
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '100 to 300, said' }, contradictions: [] });
  });

  it('floors of parts contradict a later total below their sum', () => {
    // "with the floors and the sources kept"
    const told = tell(`id,event,sides,side,category,quantity,as_of,basis,source
a,siege,x;y,x,military,100-120,2024-01-10,documented,X list
b,siege,,x,civilian,30,2024-01-12,documented,X rescue
c,siege,,y,,55,2024-01-08,documented,Y list
d,siege,,all,,180,2024-01-15,,UN
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '185 to 185+, documented' },
      contradictions: ['b@x a@x c@y d@all'],
    });
  });
});
