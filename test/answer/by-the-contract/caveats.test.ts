// What must be said beside a range (design section 5, "Caveats", and section 4, "Holes").
//
// Each answer was worked out by hand from the words quoted before the program was asked.

import { describe, expect, it } from 'vitest';
import { tell } from './told.js';

describe('caveats, by the contract', () => {
  it('a caveat of a hole shows where the hole is, a caveat of an end where the end is', () => {
    // "where their claim gives an end, or where their claim’s hole meets the scope (then only there)"
    const told = tell(`id,event,sides,side,category,quantity,as_of,basis,source,excludes,caveat
c,war,x;y,all,,800,2024-01-10,documented,List,y/military,Not all of y
s,war,,x,,700,2024-01-10,,UN,,
t,war,,y,military,50,2024-01-10,,UN,,y mil is a guess
`);
    expect(told).toMatchObject({
      ranges: {
        'all/all': '800 to 800+, documented, without y/military',
        'x/all': '700 to 700, said',
        'y/all': '50 to 50+, said, partial',
      },
    });
    expect(told.caveats).toEqual({ 'all/all': 'c', 'y/all': 'c t', 'y/military': 'c t' });
  });

  it('with its hole the caveat is closed', () => {
    // "then the hole and its caveat are closed"
    const told = tell(`id,event,sides,side,category,quantity,as_of,basis,source,excludes,caveat
c,war,x;y,all,,800,2024-01-10,documented,List,y/military,Not all of y
d,war,,y,military,90,2024-01-12,documented,List,,
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '890 to 890+, documented' }, holes: [] });
    expect(told.caveats).toEqual({});
  });

  it('a newer total of everyone closes no hole: it gives no figure for just those people', () => {
    // "gives a figure for just those people"
    const told = tell(`id,event,sides,side,category,quantity,as_of,basis,source,excludes,caveat
c,war,x;y,all,,800,2024-01-10,documented,List,y/military,Not all of y
d,war,,all,,900,2024-01-12,documented,List,,
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '900 to 900+, documented' }, holes: ['y/military'] });
    expect(told.caveats).toEqual({ 'all/all': 'c', 'y/all': 'c' });
  });

  it('a replaced claim’s caveat goes with it, its hole stays where the newer claim has it too', () => {
    // "what a *standing* documented claim `excludes`"
    const told = tell(`id,event,sides,side,category,quantity,as_of,basis,source,excludes,caveat
c,war,x;y,all,,800,2024-01-10,documented,List,y/military,Not all of y
d,war,,all,,850,2024-01-12,documented,List,y/military,
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '850 to 850+, documented, without y/military' },
      holes: ['y/military'],
    });
    expect(told.caveats).toEqual({});
  });

  it('a caveat of a claim within the range is not said', () => {
    // "Caveats show on a scope where their claim gives an end"
    const told = tell(`id,event,sides,side,category,quantity,as_of,source,caveat
a,war,x;y,x,,100,2024-01-10,UN,UN was not let in
b,war,,x,,90,2024-01-10,AP,AP counted graves
c,war,,x,,95,2024-01-10,AFP,no end
`);
    expect(told).toMatchObject({ ranges: { 'x/all': '90 to 100, said' } });
    expect(told.caveats).toEqual({ 'all/all': 'a b', 'x/all': 'a b' });
  });

  it('nobody is documented as dead: 0, where a source says none', () => {
    // "a 0 is printed only where a source says none"
    const told = tell(`id,event,quantity,as_of,source,basis
a,war,0,2024-01-10,UN,
b,war,no deaths reported,2024-01-11,AP,
c,war,none,2024-01-11,AFP,documented
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '0 to 0, documented' },
      uses: { a: 'high', b: 'unknown', c: 'low' },
      holes: ['all/all'],
    });
  });
});
