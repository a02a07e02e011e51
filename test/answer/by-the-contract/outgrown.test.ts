// Numbers that growth explains away (design section 5, "Outgrown" and "The range").
//
// Each answer was worked out by hand from the words quoted before the program was asked.

import { describe, expect, it } from 'vitest';
import { tell } from './told.js';

describe('outgrown, by the contract', () => {
  it('two later sources above a number strike it, one does not', () => {
    // "later figures … of two other sources … have their low above its number"
    const told = tell(`id,event,quantity,as_of,source
a,war,10,2020-10-01,A
b,war,50,2020-10-02,B
c,war,at least 60,2020-10-03,C
d,war,at least 5,2020-10-04,D
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '5 to 60+, said' },
      uses: { a: 'outgrown', b: 'within', c: 'high', d: 'low' },
    });
  });

  it('later figures of parts strike a total too', () => {
    // "of the whole or of a part of it"
    const told = tell(`id,event,sides,side,quantity,as_of,source
a,war,x;y,all,10,2020-10-01,A
b,war,,x,50,2020-10-02,B
c,war,,y,60,2020-10-03,C
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '110 to 110, sum' },
      uses: { a: 'outgrown', b: 'low', c: 'low' },
    });
  });

  it('a bolder source strikes nothing', () => {
    // "of at least as firm a stance"
    const told = tell(`id,event,sides,side,quantity,as_of,source,source_side
a,war,x;y,x,10,2020-10-01,A,
b,war,,x,50,2020-10-02,B,y
c,war,,x,60,2020-10-03,C,
`);
    expect(told).toMatchObject({
      ranges: { 'x/all': '10 to 60, said, adversaries 50 to 50' },
      uses: { a: 'low', b: 'adversary', c: 'high' },
    });
  });

  it('a low at or under the number does not strike it', () => {
    // "have their low above its number"
    const told = tell(`id,event,quantity,as_of,source
a,war,10-100,2020-10-01,A
b,war,120,2020-10-02,B
c,war,90-150,2020-10-03,C
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '10 to 150, said' },
      uses: { a: 'low', b: 'within', c: 'high' },
    });
  });

  it('a figure under a later whole floor is below what is documented', () => {
    // "`below` (a whole figure under what is documented)"
    const told = tell(`id,event,basis,quantity,as_of,source
a,war,,10,2020-10-01,A
b,war,documented,50,2020-10-02,B
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '50 to 50+, documented' },
      uses: { a: 'below', b: 'low' },
    });
  });

  it('a later figure under the floor is below it, and contradicts it', () => {
    // "never less than what is documented"
    const told = tell(`id,event,basis,quantity,as_of,source
a,war,,10,2020-10-03,A
b,war,documented,50,2020-10-02,B
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '50 to 50+, documented' },
      uses: { a: 'below', b: 'low' },
      contradictions: ['b@all a@all'],
    });
  });

  it('what is documented of a part lifts the low of the whole', () => {
    // "but never less than what is documented"
    const told = tell(`id,event,sides,side,basis,quantity,as_of,source
a,war,x;y,all,,10,2020-10-01,A
b,war,,x,documented,50,2020-10-02,B
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '50 to 50+, documented, without y/all' },
      uses: { a: 'below', b: 'low' },
    });
  });

  it('a source’s own later, lower word has replaced its range', () => {
    // "Last word"
    const told = tell(`id,event,quantity,as_of,source
a,war,10-100,2020-10-01,A
b,war,120,2020-10-02,B
c,war,130,2020-10-03,C
d,war,at least 5,2020-10-03,A
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '5 to 130, said' },
      uses: { a: 'replaced', b: 'within', c: 'high', d: 'low' },
    });
  });

  it('a later figure of a part counts among the two', () => {
    // "later figures, of the whole or of a part of it, of **two other sources**"
    const told = tell(`id,event,side,category,outcome,quantity,as_of,source
a,war,x,military,killed,20,2020-10-01,A
b,war,x,military,killed:identified,25,2020-10-05,B
c,war,x,military,killed,22,2020-10-06,C
`);
    expect(told).toMatchObject({
      ranges: { 'x/military': '22 to 25+, said' },
      uses: { a: 'outgrown', b: 'low', c: 'low' },
      contradictions: ['c@x b@x'],
    });
  });

  it('more than 20 is documented: 20 said a day later is below it', () => {
    // "never less than what is documented"
    const told = tell(`id,event,quantity,as_of,basis,source
a,fire,more than 20,2020-10-01,documented,Fire dept
b,fire,21,2020-10-01,,AP
c,fire,20,2020-10-02,,AFP
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '21 to 21, documented' },
      uses: { a: 'low', b: 'high', c: 'below' },
      contradictions: ['a@all c@all'],
    });
  });

  it('a count that rose leaves earlier figures below', () => {
    // "an earlier floor holds later"
    const told = tell(`id,event,quantity,as_of,basis,source
a,fire,nearly 100,2020-10-01,documented,Fire dept
b,fire,120,2020-10-03,documented,Fire dept
c,fire,90-110,2020-10-02,,AP
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '120 to 120+, documented' },
      uses: { a: 'replaced', b: 'low', c: 'below' },
    });
  });
});
