// Files as fact-checkers keep them, where several rules meet.
//
// Each answer was worked out by hand from the design before the program was asked.

import { describe, expect, it } from 'vitest';
import { tell } from './told.js';

describe('whole stories, by the contract', () => {
  it('an earthquake in two countries, one of them counted in two parts that may overlap', () => {
    const told = tell(`id,event,sides,side,killed,injured,as_of,basis,source,source_side
t1,quake,turkey;syria,turkey,"2,316","13,293",2023-02-06,documented,AFAD,turkey
t2,quake,,turkey,"8,574","49,133",2023-02-08,documented,AFAD,turkey
s1,quake,,syria:government,"1,250","2,054",2023-02-08,documented,SANA,syria
s2,quake,,syria:opposition,"at least 1,280","more than 2,600",2023-02-08,documented,White Helmets,
w1,quake,,all,"more than 11,000",,2023-02-08,,WHO,
`);
    expect(told).toMatchObject({
      ranges: {
        'all/all': '11001 to 11001+, said',
        'turkey/all': '8574 to 8574+, documented',
        'syria/all': '1280 to 1280+, documented, partial',
        'all/all/wounded': '51734 to 51734+, documented, partial',
      },
    });
  });

  it('a ferry: the dead rise, the missing fall, both together stay', () => {
    const told = tell(`id,event,began,outcome,quantity,as_of,basis,source
m1,ferry,2014-04-16,missing,295,2014-04-16,,Coast guard
k1,ferry,,killed,3,2014-04-16,documented,Coast guard
m2,ferry,,missing,174,2014-04-22,,Coast guard
k2,ferry,,killed,128,2014-04-22,documented,Coast guard
j,ferry,,killed+missing,304,2014-04-20,,Coast guard
k3,ferry,,killed,295,2014-10-28,documented,Coast guard
m3,ferry,,missing,9,2014-10-28,documented,Coast guard
`);
    expect(told).toMatchObject({
      ranges: {
        'all/all': '295 to 295+, documented',
        'all/all/missing': '9 to 9+, documented',
        'all/all/killed+missing': '304 to 304, said',
      },
      uses: {
        m1: 'replaced',
        k1: 'replaced',
        m2: 'outgrown',
        k2: 'replaced',
        j: 'low',
        k3: 'low',
        m3: 'low',
      },
      contradictions: [],
    });
  });

  it('a tower: fewer dead than were first feared', () => {
    const told = tell(`id,event,outcome,quantity,as_of,basis,source
n,fire,killed:identified,41,2017-07-10,documented,Coroner
k,fire,killed,at least 80,2017-06-28,,Police
m,fire,missing,about 30,2017-06-28,,Police
p,fire,killed,71,2017-11-16,documented,Police
q,fire,killed+missing,as many as 120,2017-06-30,,A councillor
`);
    expect(told).toMatchObject({
      ranges: {
        'all/all': '71 to 80+, documented',
        'all/all/killed:identified': '41 to 41+, documented',
        'all/all/missing': '≈27 to ≈33, said',
        'all/all/killed+missing': '71 to 120, documented, without all/all/missing',
      },
      contradictions: [],
    });
  });

  it('two armies under one command, each counting itself and the enemy', () => {
    const told = tell(`id,event,sides,side,category,quantity,as_of,source,source_side
g1,yemen,government;houthi;coalition,government,military,"1,200",2016-03-01,Government army,government
g2,yemen,,government+coalition,military,"1,500",2016-03-01,Joint command,government+coalition
g3,yemen,,houthi,military,"5,000",2016-03-01,Joint command,government+coalition
h1,yemen,,houthi,military,900,2016-03-01,Houthi TV,houthi
h2,yemen,,government+coalition,military,"4,000",2016-03-01,Houthi TV,houthi
c1,yemen,,coalition,military,200,2016-03-01,Coalition,coalition
c2,yemen,,government+coalition,military,1300,2016-03-01,Coalition,coalition
`);
    expect(told).toMatchObject({
      ranges: {
        'all/all': '2300 to 2400+, sum, partial, adversaries ? to 6500',
        'all/military': '2300 to 2400, sum, adversaries 4900 to 6500',
        'houthi/military': '900 to 900, said, adversaries 5000 to 5000',
        'coalition+government/military': '1400 to 1500, sum, adversaries 1300 to 4000',
      },
      uses: {
        g1: 'low',
        g2: 'high',
        g3: 'adversary',
        h1: 'low',
        h2: 'adversary',
        c1: 'low',
        c2: 'adversary',
      },
    });
  });

  it('a famine: who died, who was killed, and both', () => {
    const told = tell(`id,event,category,outcome,quantity,from,as_of,basis,source
a,famine,,died,"between 250,000 and 1 million",2011-10,2012-04,estimated,A study
b,famine,,died,258000,2010-10,2012-04,estimated,FAO
c,famine,all:children,died,"133,000",2010-10,2012-04,estimated,FAO
d,famine,,killed,"at least 3,000",2010-10,2012-04,,A monitor
e,famine,,died+killed,"260,000",2010-10,2012-04,,UN
`);
    expect(told).toMatchObject({
      ranges: {
        'all/all': '3000 to 3000+, said',
        'all/all/died': '258000 to 258000, said',
        'all/all:children/died': '133000 to 133000, said',
        'all/all/died+killed': '260000 to 260000, said',
      },
      uses: { a: 'partial', b: 'low', c: 'low', d: 'low', e: 'low' },
      contradictions: ['rounding: b@all d@all e@all'],
    });
  });

  it('a flood: a count with certificates alone beside a much larger number, which caps', () => {
    const told = tell(`id,event,began,sides,side,dead,missing,as_of,basis,source,omits
l1,flood,2023-09-10,,derna,"more than 2,000","5,000-6,000",2023-09-11,,Government,
l2,flood,,,derna,"at least 5,300","10,000",2023-09-12,,Interior ministry,
l3,flood,,,all,"11,300","10,100",2023-09-16,,Red Crescent,
l4,flood,,,all,"3,958","more than 9,000",2023-09-16,documented,WHO,those without a certificate
l5,flood,,,all,"4,345","8,540",2023-10-01,documented,WHO,those without a certificate
l6,flood,,,derna,"as many as 20,000",,2023-09-13,projected,Mayor,
`);
    expect(told).toMatchObject({
      ranges: {
        'all/all': '4345 to 11300, documented',
        'derna/all': '2001 to 5300+, said',
        'all/all/missing': '8540 to 8540+, documented',
      },
      uses: { 'l6/killed': 'projected', 'l4/killed': 'replaced', 'l3/missing': 'outgrown' },
    });
  });

  it('a shelled hospital: the ministry’s parts and total, the other army, third parties', () => {
    const told = tell(`id,event,sides,side,category,quantity,as_of,basis,source,source_side
h1,strike,gaza;israel,gaza,civilian,471,2023-10-18,,Ministry,gaza
h2,strike,,gaza,,at least 500,2023-10-17,,Ministry,gaza
i1,strike,,gaza,,several dozen,2023-10-19,,Army,israel
u1,strike,,gaza,,100-300,2023-10-19,estimated,US intelligence,
e1,strike,,gaza,,10-50,2023-10-18,,European source,
`);
    expect(told).toMatchObject({
      ranges: {
        'all/all': '471 to 500+, said, partial, adversaries ? to 36, without israel/all',
        'gaza/all': '10 to 500+, said, adversaries 36 to 36',
        'gaza/civilian': '471 to 471, said',
      },
      contradictions: ['h1@gaza u1@gaza', 'h1@gaza e1@gaza'],
    });
  });

  it('mercenaries who are no side of `sides` and speak for themselves', () => {
    const told = tell(`id,event,sides,side,quantity,as_of,source,source_side
a,war,x;y,x,500,2020-01-01,Fighters,mercenaries
b,war,,mercenaries,40,2020-01-01,Fighters,mercenaries
c,war,,all,2000,2020-01-01,Fighters,mercenaries
`);
    expect(told).toMatchObject({
      ranges: {
        'all/all': '40 to 40+, said, partial, adversaries 2000 to 2000, without x/all y/all',
        'x/all': 'no figure, adversaries 500 to 500',
        'mercenaries/all': '40 to 40, said',
      },
    });
  });

  it('a silence about all soldiers, broken for one side', () => {
    const told = tell(`id,event,sides,side,category,as_of,basis,quantity,source
u,war,x;y,all,military,2020-10-01,,not disclosed,Monitors
a,war,,x,military,2020-10-02,documented,100,X MoD
b,war,,all,civilian,2020-10-02,documented,50,UN
`);
    expect(told).toMatchObject({
      ranges: {
        'all/all': '150 to 150+, documented, without y/military',
        'all/military': '100 to 100+, documented, without y/military',
      },
    });
  });

  it('a sum of which one side is all hole counts everyone, and nobody caps it', () => {
    const told = tell(`id,event,sides,side,as_of,quantity,source
u,war,x;y;z,y,2020-10-01,unknown,Y government
a,war,,x,2020-10-02,100,UN
b,war,,z,2020-10-02,100,AP
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '200 to 200+, sum, without y/all' } });
  });

  it('two armies left out, one of them counted later', () => {
    const told = tell(`id,event,sides,side,category,as_of,basis,quantity,source,excludes,caveat
a,war,x;y,all,,2020-10-01,documented,500,Red Cross,x/military; y/military,Armies do not publish their dead
b,war,,x,military,2020-10-05,documented,200,X MoD,,
`);
    expect(told).toMatchObject({
      ranges: {
        'all/all': '700 to 700+, documented, without y/military',
        'x/military': '200 to 200+, documented',
      },
      caveats: { 'all/all': 'a', 'y/all': 'a' },
      holes: ['y/military'],
    });
  });

  it('a source with two words of one day adds up through the sides’ ranges', () => {
    const told = tell(`id,event,sides,side,as_of,quantity,source
a,war,x;y,x,2020-10-01,100,UN
b,war,,x,2020-10-01,120,UN
c,war,,y,2020-10-01,50,UN
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '150 to 170, sum', 'x/all': '100 to 120, said' },
      contradictions: ['self: a@x b@x'],
    });
  });

  it('three counts of two sides each prove half of their sum', () => {
    const told = tell(`id,event,sides,side,quantity,as_of,basis,source
a,war,x;y;z,x+y,30,2020-10-10,documented,A
b,war,,y+z,40,2020-10-10,documented,B
c,war,,x+z,51,2020-10-10,documented,C
`);
    expect(told).toMatchObject({
      ranges: {
        'all/all': '61 to 61+, documented',
        'x/all': 'no figure',
        'x+z/all': '51 to 51+, documented',
      },
    });
  });

  it('the same from one source that also says whom both counts hold', () => {
    const told = tell(`id,event,sides,side,quantity,as_of,source
a,war,x;y;z,x+y,30,2020-10-10,A
b,war,,y,10,2020-10-10,A
c,war,,y+z,40,2020-10-10,A
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '60 to 60, said' } });
  });

  it('wounded and dead above what the police call all casualties', () => {
    const told = tell(`id,event,killed,wounded,casualties,as_of,source
a,bombing,50,400,,2020-10-01,Hospital
b,bombing,,,300,2020-10-01,Police
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '50 to 50, said', 'all/all/casualties': '300 to 450+, said' },
    });
  });

  it('an enemy’s early number that a confirmed count has outgrown', () => {
    const told = tell(`id,event,sides,side,quantity,as_of,basis,source,source_side
a,war,x;y,x,50,2020-10-01,,Y MoD,y
b,war,,x,100,2020-10-05,documented,Red Cross,
c,war,,x,150,2020-10-03,,Y radio,y
`);
    expect(told).toMatchObject({
      ranges: {
        'all/all': '100 to 100+, documented, partial, adversaries ? to 150, without y/all',
        'x/all': '100 to 100+, documented, adversaries 150 to 150',
      },
    });
  });

  it('what leaves out both armies is a count of civilians', () => {
    const told = tell(`id,event,sides,side,category,quantity,as_of,basis,source,excludes
a,war,x;y,all,,400,2020-10-10,documented,Tally,x/military;y/military
b,war,,all,,1000,2020-10-10,,UN,
c,war,,all,civilian,600,2020-10-10,,AP,
`);
    expect(told).toMatchObject({
      ranges: {
        'all/all': '400 to 1000, documented, without all/military',
        'all/civilian': '400 to 600, documented',
      },
    });
  });

  it('a confirmed number of each side against a cap of both', () => {
    const told = tell(`id,event,sides,side,category,quantity,as_of,basis,source
a,clash,x;y,each,military,20,2020-10-23,documented,Joint commission
b,clash,,all,military,fewer than 40,2020-10-23,,Observers
c,clash,,all,,41,2020-10-23,,Press
`);
    expect(told).toMatchObject({
      ranges: { 'all/military': '40 to 40+, documented', 'all/all': '41 to 41, said' },
      uses: { a: 'low', b: 'below', c: 'low' },
      contradictions: ['a@x a@y b@all'],
    });
  });

  it('who speaks for all sides, and who for one, about everyone and about others', () => {
    const told = tell(`id,event,sides,side,quantity,as_of,source,source_side
a,war,x;y,all,2100,2020-11-05,Joint inquiry,x+y
b,war,,all,2500,2020-11-05,X MoD,x
c,war,,mercenaries,100,2020-11-05,X MoD,x
`);
    expect(told).toMatchObject({
      ranges: {
        'all/all': '2100 to 2100, said, adversaries 2500 to 2500',
        'mercenaries/all': 'no figure, adversaries 100 to 100',
      },
    });
  });
});
