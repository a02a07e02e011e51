// Documented counts that fall (design section 4, "Documented").
//
// Each answer was worked out by hand from the words quoted before the program was asked.

import { describe, expect, it } from 'vitest';
import { tell } from './told.js';

describe('revised down, by the contract', () => {
  it('a source’s own later number below its count replaces it, reported or not', () => {
    // "its own source’s (any basis) replaces it"
    const told = tell(`id,event,quantity,as_of,source,basis
a,war,100,2020-10-05,UN,documented
b,war,80,2020-10-06,UN,reported
c,war,90,2020-10-04,AP,documented
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '90 to 90+, documented' },
      uses: { a: 'revised-down', b: 'below', c: 'low' },
      contradictions: ['c@all b@all'],
    });
  });

  it('another’s later count makes it count as reported, and it stays the highest said', () => {
    // "another’s documented one makes it count as `reported`: it stays in the range"
    const told = tell(`id,event,quantity,as_of,source,basis
a,war,100,2020-10-05,UN,documented
b,war,80,2020-10-06,AP,documented
c,war,70,2020-10-07,Reuters,documented
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '70 to 100, documented' },
      uses: { a: 'high', b: 'revised-down', c: 'low' },
      contradictions: [],
    });
  });

  it('a later count without a low leaves the low empty', () => {
    // "(if its words give no low: what is documented of a part, else empty …)"
    const told = tell(`id,event,quantity,as_of,source,basis
a,war,100,2020-10-05,UN,documented
b,war,up to 120,2020-10-06,AP,documented
c,war,less than 90,2020-10-07,Reuters,documented
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '? to 100' },
      uses: { a: 'high', b: 'floor', c: 'floor' },
    });
  });

  it('a lower count that the earlier words allow is no fall', () => {
    // "lies, at its word, wholly below its low"
    const told = tell(`id,event,basis,quantity,as_of,source
a,war,documented,about 100,2020-10-22,AP
b,war,,95,2020-10-23,AFP
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '≈90 to 95, documented' },
      uses: { a: 'low', b: 'high' },
    });
  });

  it('a documented count of the enemy that falls stands beside the range', () => {
    // "makes it count as `reported`; adversaries … beside the range"
    const told = tell(`id,event,sides,side,quantity,as_of,basis,source,stance,source_side
a,war,x;y,x,500,2020-10-01,documented,Y MoD,,y
b,war,,x,300,2020-10-05,documented,UN,,
`);
    expect(told).toMatchObject({
      ranges: { 'x/all': '300 to 300+, documented, adversaries 500 to 500' },
      uses: { a: 'revised-down', b: 'low' },
    });
  });

  it('a floor by option falls like others', () => {
    // "`--floors own` takes own-side military statements as floors like documented ones"
    const told = tell(
      `id,event,sides,side,category,basis,quantity,as_of,source,source_side
a,war,x;y,x,military,,300-400,2020-10-01,X MoD,x
b,war,,x,military,documented,250,2020-10-05,List,
`,
      { floors: 'own' },
    );
    expect(told).toMatchObject({
      ranges: { 'x/military': '250 to 400, documented' },
      uses: { a: 'high', b: 'low' },
    });
  });

  it('what is confirmed of everyone though its words give no low leaves the low to a part', () => {
    // "(if its words give no low: what is documented of a part, else empty; …)"
    const told = tell(`id,event,sides,side,quantity,as_of,basis,source
a,war,x;y,x,100,2020-10-01,documented,A
b,war,,y,up to 50,2020-10-02,documented,B
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '100 to 100+, documented, without y/all' },
      uses: { a: 'low', b: 'floor' },
    });
  });

  it('and what is said does not take its place', () => {
    // "what is said never takes the place of what is confirmed"
    const told = tell(`id,event,sides,side,quantity,as_of,basis,source
a,war,x;y,x,100,2020-10-01,documented,A
b,war,,y,up to 50,2020-10-02,documented,B
c,war,,all,120,2020-10-02,,C
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '100 to 120, documented, without y/all' },
      uses: { a: 'low', b: 'floor', c: 'high' },
    });
  });
});
