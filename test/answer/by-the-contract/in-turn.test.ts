// Words that replace words that replaced words (design section 4, "Last word", "Withdrawn", "Documented").
//
// Each answer was worked out by hand from the words quoted before the program was asked.

import { describe, expect, it } from 'vitest';
import { tell } from './told.js';

describe('one after another, by the contract', () => {
  it('a year replaces a month inside it', () => {
    // "A month or year does not replace an exact *day* inside it"
    const told = tell(`id,event,as_of,quantity,source
a,war,2020-10,500,UN
b,war,2020,450,UN
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '450 to 450, said' },
      uses: { a: 'replaced', b: 'low' },
    });
  });

  it('a day replaces an earlier day, and the month stands beside it', () => {
    // the same
    const told = tell(`id,event,as_of,quantity,source
a,war,2020-10-05,300,UN
b,war,2020-10-20,320,UN
c,war,2020-10,310,UN
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '310 to 320, said' },
      uses: { a: 'replaced', b: 'high', c: 'low' },
      contradictions: ['self: b@all c@all'],
    });
  });

  it('whom a number leaves out is the same in any order and however often', () => {
    // "about the same people (side, category, outcome, `excludes`, first day)"
    const told = tell(`id,event,sides,excludes,as_of,basis,quantity,source
a,war,x;y,x/military; y/military,2020-10-05,documented,300,UN
b,war,,Y/Military;x/military;x/military,2020-10-06,documented,280,un
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '280 to 280+, documented, without all/military' },
      uses: { a: 'replaced', b: 'low' },
    });
  });

  it('a number below a count that was itself replaced revises nothing', () => {
    // "the one of the latest own day … stands"
    const told = tell(`id,event,as_of,basis,quantity,source
a,war,2020-10-01,documented,100,A
b,war,2020-10-02,reported,80,A
c,war,2020-10-03,reported,120,A
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '100 to 120, documented' },
      uses: { a: 'low', b: 'replaced', c: 'high' },
    });
  });

  it('nor does another’s count that has risen since', () => {
    // the same
    const told = tell(`id,event,as_of,basis,quantity,source
a,war,2020-10-01,documented,100,A
b,war,2020-10-02,documented,80,B
c,war,2020-10-03,documented,110,B
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '110 to 110+, documented' },
      uses: { a: 'floor', b: 'replaced', c: 'low' },
    });
  });

  it('a count that leaves nobody out revises none that does', () => {
    // "when a later statement about the *same people* lies … wholly below its low"
    const told = tell(`id,event,sides,excludes,as_of,basis,quantity,source
a,war,x;y,y/military,2020-10-01,documented,100,A
b,war,,,2020-10-02,documented,80,B
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '100 to 100+, documented, without y/military' },
      uses: { a: 'low', b: 'floor' },
    });
  });

  it('counts of three bodies that fall twice', () => {
    // "another's documented one makes it count as `reported`: it stays in the range"
    const told = tell(`id,event,quantity,as_of,basis,source
a,fire,100,2020-10-01,documented,A
b,fire,80,2020-10-02,documented,B
c,fire,60,2020-10-03,documented,C
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '60 to 100, documented' },
      uses: { a: 'high', b: 'revised-down', c: 'low' },
      contradictions: [],
    });
  });

  it('the hours of an attack, each number dated by its publication', () => {
    // "the one of the latest own day, then latest `published` …, stands"
    const told = tell(`id,event,began,ended,quantity,published,source,via
a,attack,2015-11-13,2015-11-13,at least 18,2015-11-13T23:30,Police,TV
b,attack,,,about 60,2015-11-14T00:30,Police,Agency
c,attack,,,at least 118,2015-11-14T01:30,Police,Agency
d,attack,,,more than 120,2015-11-14T03:00,Prosecutor,Agency
e,attack,,,128,2015-11-14T12:00,Prosecutor,Agency
f,attack,,,130,2015-11-20,Hospitals,
g,attack,,,158,2015-11-14T01:45,Police,Radio
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '128 to 158, said' },
      uses: { a: 'replaced', b: 'replaced', c: 'replaced', d: 'replaced', e: 'low', f: 'within', g: 'high' },
    });
  });

  it('a later publication of the same own day replaces, an earlier one does not', () => {
    // "then latest `published`"
    const told = tell(`id,event,quantity,as_of,published,source
a,war,100,2020-10-01,2020-12-01,A
b,war,120,2020-10-01,2020-11-01,A
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '100 to 100, said' },
      uses: { a: 'low', b: 'replaced' },
    });
  });

  it('a repeat withdraws what it supersedes', () => {
    // "what a claim `supersedes` is out"
    const told = tell(`id,event,as_of,quantity,source,derived_from,supersedes
a,raid,2020-01-01,80,Army,,
b,raid,2020-01-02,20,Monitor,,
c,raid,2020-01-03,20,Paper,b,a
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '20 to 20, said' },
      uses: { a: 'withdrawn', b: 'low', c: 'repeats' },
    });
  });

  it('with a withdrawn count its hole and its caveat are gone', () => {
    // "Holes: what a *standing* documented claim `excludes`"
    const told = tell(`id,event,sides,as_of,basis,quantity,source,excludes,supersedes,caveat
a,war,x;y,2020-01-01,documented,80,A,y/military,,Y hides its dead
b,war,,2020-01-02,documented,70,A,,a,
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '70 to 70+, documented' },
      uses: { a: 'withdrawn', b: 'low' },
      holes: [],
      caveats: {},
    });
  });

  it('an undated number counts on the answer’s day, and strikes earlier ones', () => {
    // "it counts on the answer's day"
    const told = tell(`id,event,as_of,quantity,source
a,flood,2020-10-01,100,A
b,flood,,200,B
c,flood,2020-10-05,300,C
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '200 to 300, said' },
      uses: { a: 'outgrown', b: 'low', c: 'high' },
    });
  });
});
