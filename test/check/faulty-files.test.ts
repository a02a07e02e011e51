// Files with one fault each, or a few of one kind: all rules together tell it once, at its cell, and nothing else. One list,
// however long.

import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/check/rules.js';
import { runRules } from './rule-tester.js';

interface FaultyFile {
  readonly text: string;
  /** `line:column rule`. */
  readonly told: readonly string[];
}

const FILES: Readonly<Record<string, FaultyFile>> = {
  falling: {
    text: `
event,side,quantity,as_of,source,url
War,a,"1,204",2021-07-10,M,https://e.org/1
War,a,"1,104",2021-07-12,M,https://e.org/1
War,a,"1,300",2021-07-14,M,https://e.org/1
`,
    told: ['3:7 falling-toll'],
  },
  'falling buried': {
    text: `
event,side,quantity,as_of,source,quote,url
War,a,"1,204",2021-07-10,M,"1,204 were killed",https://e.org/1
War,a,"1,099",2021-07-12,M,"1,099 soldiers have been buried",https://e.org/1
`,
    told: ['3:7 falling-toll'],
  },
  'falling identified ru': {
    text: `
event,side,quantity,as_of,source,quote,url
War,a,"1204",2021-07-10,M,"погибли 1204",https://e.org/1
War,a,"1099",2021-07-12,M,"опознаны 1099",https://e.org/1
`,
    told: ['3:7 falling-toll'],
  },
  steep: {
    text: `
event,side,quantity,as_of,source,url
War,a,104,2021-07-10,M,https://e.org/1
War,a,118,2021-07-12,M,https://e.org/1
War,a,131,2021-07-14,M,https://e.org/1
War,a,962,2021-07-16,M,https://e.org/1
`,
    told: ['5:7 steep-rise'],
  },
  'transposed series': {
    text: `
event,side,quantity,as_of,source,url
War,a,"4,190",2021-07-10,M,https://e.org/1
War,a,"4,327",2021-07-11,M,https://e.org/1
War,a,"4,262",2021-07-12,M,https://e.org/1
`,
    told: ['3:7 transposed-digits'],
  },
  'transposed pair': {
    text: `
event,side,quantity,as_of,source,url
War,a,"4,237",2021-07-10,M,https://e.org/1
War,a,"4,327",2021-07-10,N,https://e.org/1
`,
    told: ['3:7 transposed-digits'],
  },
  increment: {
    text: `
event,side,quantity,as_of,source,url
War,a,963,2020-10-25,M,https://e.org/1
War,a,"1,008 (+35)",2020-10-26,M,https://e.org/1
`,
    told: ['3:7 increment-mismatch'],
  },
  'doubled row': {
    text: `
id,event,side,quantity,as_of,source,url
x,War,a,90,2020-10-25,M,https://e.org/1
y,War,a,90,2020-10-25,M,https://e.org/1
`,
    told: ['3:1 doubled-row'],
  },
  'doubled claim': {
    text: `
event,side,quantity,as_of,source,url
War,a,90,2020-10-25,M,https://e.org/1
War,a,95,2020-10-25,M,https://e.org/2
`,
    told: ['3:7 doubled-claim'],
  },
  echo: {
    text: `
event,side,quantity,as_of,source,url
War,a,"more than 2,317",2020-10-25,Ministry,https://e.org/1
War,a,"about 2,317",2020-10-28,Monitor,https://e.org/2
`,
    told: ['3:7 echo'],
  },
  'hedge drift': {
    text: `
id,event,side,quantity,as_of,source,derived_from,url
a,War,a,"almost 2,000",2020-10-25,President,,https://e.org/1
b,War,a,"more than 2,000",2020-10-25,President,a,https://e.org/2
`,
    told: ['3:9 hedge-drift'],
  },
  'scope relay': {
    text: `
id,event,side,outcome,quantity,as_of,source,derived_from,url
a,War,a,killed+wounded,550,2020-10-25,President,,https://e.org/1
b,War,a,killed,550,2020-10-25,President,a,https://e.org/2
`,
    told: ['3:9 scope-drift'],
  },
  'scope words': {
    text: `
event,side,quantity,as_of,source,quote,url
War,a,550,2020-10-25,P,550 casualties,https://e.org/1
War,a,650,2020-10-26,P,650 troops were neutralized,https://e.org/1
War,a,750,2020-10-27,P,losses of 750 men,https://e.org/1
War,a,850,2020-10-28,P,850 eliminated,https://e.org/1
War,a,950,2020-10-29,P,950 killed and wounded,https://e.org/1
War,a,1050,2020-10-30,P,нейтрализовано 1050 военных,https://e.org/1
War,a,1150 etkisiz hale getirildi,2020-10-31,P,,https://e.org/1
`,
    told: [
      '2:24 scope-drift',
      '3:24 scope-drift',
      '4:24 scope-drift',
      '5:24 scope-drift',
      '6:24 scope-drift',
      '7:25 scope-drift',
      '8:7 scope-drift',
    ],
  },
  'two wordings': {
    text: `
sides,event,side,quantity,as_of,source,via,url
a; b,War,each,"more than 2,000",2020-10-22,Putin,TASS,https://e.org/1
a; b,War,each,"almost 2,000",2020-10-22,Putin,AFP,https://e.org/2
`,
    told: ['3:15 one-statement-two-wordings'],
  },
  outlet: {
    text: `
event,side,quantity,as_of,source,url
War,a,550,2020-10-25,Reuters,https://e.org/1
War,b,560,2020-10-25,the BBC,https://e.org/1
`,
    told: ['2:22 sole-outlet-as-source', '3:22 sole-outlet-as-source'],
  },
  'near label': {
    text: `
event,side,category,quantity,as_of,source,url
War,armenia,militray,550,2020-10-25,Defence Ministry,https://e.org/1
War,armenia,military,560,2020-10-26,Defence Ministry,https://e.org/1
War,armenia,military,570,2020-10-27,Defense Ministry,https://e.org/1
`,
    told: ['2:13 near-miss-label', '4:37 near-miss-label'],
  },
  'near label translit': {
    text: `
event,side,quantity,as_of,source,url
War,azerbaijan,550,2020-10-25,Зеленский,https://e.org/1
War,azerbaijan,560,2020-10-26,Zelensky,https://e.org/1
War,azərbaycan,570,2020-10-27,Zelenskyi,https://e.org/1
`,
    told: ['3:31 near-miss-label', '4:5 near-miss-label', '4:31 near-miss-label'],
  },
  'near event': {
    text: `
event,quantity,as_of,source,url
Nagorno-Karabakh 2020,550,2020-10-25,M,https://e.org/1
Nagorno-Karabak 2020,560,2020-10-26,N,https://e.org/1
`,
    told: ['3:1 near-miss-event'],
  },
  undeclared: {
    text: `
event,sides,side,quantity,as_of,source,url
War,a; b,a,550,2020-10-25,M,https://e.org/1
War,a; b,c,30,2020-10-25,M,https://e.org/1
`,
    told: ['3:10 undeclared-side'],
  },
  undated: {
    text: `
event,quantity,as_of,source,url
War,550,,M,https://e.org/1
`,
    told: ['2:9 undated'],
  },
  'undated no col': {
    text: `
event,quantity,source,url
War,550,M,https://e.org/1
`,
    told: ['2:1 undated'],
  },
  'published before': {
    text: `
event,quantity,as_of,published,source,url
War,550,2020-10-25,2020-10-20,M,https://e.org/1
`,
    told: ['2:20 published-before-as-of'],
  },
  'after ended': {
    text: `
event,quantity,as_of,ended,source,url
War,550,2020-11-25,2020-11-10,M,https://e.org/1
`,
    told: ['2:9 as-of-after-ended'],
  },
  future: {
    text: `
event,quantity,as_of,published,source,url
War,550,2092-10-25,2092-10-25,M,https://e.org/1
`,
    told: ['2:9 future-date'],
  },
  'missing caveat': {
    text: `
event,sides,quantity,as_of,source,excludes,url
War,a; b,550,2020-10-25,M,b/military,https://e.org/1
`,
    told: ['2:1 missing-caveat'],
  },
  'unused hole': {
    text: `
event,sides,side,quantity,as_of,source,excludes,caveat,url
War,a; b,a,550,2020-10-25,M,b/military,B is silent,https://e.org/1
`,
    told: ['2:29 unused-hole'],
  },
  'partial total': {
    text: `
event,sides,side,category,quantity,as_of,source,url
War,a; b,a,military,874,2020-10-22,Ministry A,https://e.org/1
War,a; b,a,civilian,37,2020-10-22,Ombudsman A,https://e.org/1
War,a; b,b,civilian,61,2020-10-22,Prosecutor B,https://e.org/1
War,a; b,all,all,972,2020-10-23,AFP count,https://e.org/1
`,
    told: ['5:18 partial-as-total'],
  },
  'parts exceed': {
    text: `
event,sides,side,category,quantity,as_of,source,url
War,a; b,a,all,300,2020-10-22,M,https://e.org/1
War,a; b,a,all:children,340,2020-10-22,M,https://e.org/1
`,
    told: ['3:25 parts-exceed-whole'],
  },
  'doc adversary': {
    text: `
event,sides,side,quantity,as_of,source,source_side,basis,url
War,a; b,a,400,2020-10-22,Ministry of B,b,documented,https://e.org/1
`,
    told: ['2:43 documented-by-adversary'],
  },
  'doc vague': {
    text: `
event,side,quantity,as_of,source,basis,url
War,a,dozens,2020-10-22,Ministry,documented,https://e.org/1
`,
    told: ['2:34 documented-vague'],
  },
  'quote lacks': {
    text: `
event,quantity,as_of,source,quote,url
War,874,2020-10-22,Ministry,847 servicemen died,https://e.org/1
War,880,2020-10-23,Ministry,servicemen died,https://e.org/1
`,
    told: ['2:29 quote-lacks-number', '3:29 quote-lacks-number'],
  },
  reading: {
    text: `
event,quantity,low,high,as_of,source,url
War,"more than 2,000",2000,,2020-10-22,Ministry,https://e.org/1
War,up to 3000,3000,3000,2020-10-23,Ministry,https://e.org/1
`,
    told: ['2:23 reading-differs', '3:16 reading-differs'],
  },
  urls: {
    text: `
event,quantity,as_of,source,url
War,871,2020-10-22,Ministry,
War,872,2020-10-23,Ministry,www.example.org/a
War,873,2020-10-24,Ministry,https://example.org/a?utm_source=x&fbclid=1
War,874,2020-10-25,Ministry,https://example.org/a; https://example.org/b
War,875,2020-10-26,Ministry,https://localhost/a
War,876,2020-10-27,Ministry,https://example.org/a…
`,
    told: ['3:29 bad-url', '4:29 tracking-url', '5:29 bad-url', '6:29 bad-url', '7:29 bad-url'],
  },
  grade: {
    text: `
event,quantity,as_of,source,reliability,credibility,url
War,871,2020-10-22,Ministry,2,B,https://e.org/1
`,
    told: ['2:29 grade-out-of-range'],
  },
  'derived indep': {
    text: `
id,event,quantity,as_of,source,derived_from,url
a,War,871,2020-10-22,Ministry,,https://e.org/1
b,War,640,2020-10-22,Monitor,a,https://e.org/1
`,
    told: ['3:30 derived-but-independent'],
  },
  'superseded older': {
    text: `
id,event,quantity,as_of,source,supersedes,url
a,War,871,2020-10-22,Ministry,,https://e.org/1
b,War,640,2020-10-20,Ministry,a,https://e.org/1
`,
    told: ['3:31 superseded-by-older'],
  },
  'cat no side': {
    text: `
event,sides,side,category,quantity,as_of,source,url
War,a; b,,military,640,2020-10-20,Ministry,https://e.org/1
`,
    told: ['2:10 category-without-side'],
  },
  'single end': {
    text: `
event,side,quantity,as_of,source,url
War,a,100,2020-10-20,M,https://e.org/1
War,a,110,2020-10-20,N,https://e.org/1
War,a,at least 900,2020-10-20,O,https://e.org/1
`,
    told: ['4:7 single-source-end'],
  },
  'each words': {
    text: `
event,sides,side,quantity,as_of,source,quote,url
War,a; b,all,"more than 2,000",2020-10-20,M,"more than 2,000 on each side",https://e.org/1
`,
    told: ['2:45 side-not-each'],
  },
  zigzag: {
    text: `
event,side,quantity,as_of,source,url
War,a,100,2021-07-10,Other,https://e.org/1
War,a,300,2021-07-11,Other,https://e.org/1
War,a,150,2021-07-12,Other,https://e.org/1
War,a,400,2021-07-13,Other,https://e.org/1
War,a,180,2021-07-14,Other,https://e.org/1
War,a,500,2021-07-15,Other,https://e.org/1
War,a,220,2021-07-16,Other,https://e.org/1
War,a,600,2021-07-17,Other,https://e.org/1
War,a,260,2021-07-18,Other,https://e.org/1
`,
    told: ['4:22 zigzag-toll'],
  },
  'wide fall': {
    text: `
id,event,date,source,killed,injured,link
1,Quake,2021-07-10,Police,120,400,https://e.org/1
2,Quake,2021-07-11,Police,112,390,https://e.org/1
`,
    told: ['3:27 falling-toll', '3:31 falling-toll'],
  },
  multiline: {
    text: `
event,quote,quantity,as_of,source,url
War,"first line
second, 1,204 dead","1,204",2021-07-10,M,https://e.org/1
War,"x
y, 1,104 dead","1,104",2021-07-11,M,https://e.org/1
`,
    told: ['5:16 falling-toll'],
  },
  'unicode col': {
    text: `
event,source,quantity,as_of,url
Вой𝒲на,Министерство 🇦🇲,120,2021-07-10,https://e.org/1
Вой𝒲на,Министерство 🇦🇲,112,2021-07-11,https://e.org/1
`,
    told: ['3:24 falling-toll'],
  },
  'low high only': {
    text: `
event,source,as_of,low,high,url
War,M,2021-07-10,120,130,https://e.org/1
War,M,2021-07-11,,112,https://e.org/1
`,
    told: ['3:19 falling-toll'],
  },
  'ev two': {
    text: `
event,quantity,as_of,source,url
War,120,2021-07-10,M,https://e.org/1
Fire,12,2021-07-11,M,https://e.org/1
War,110,2021-07-12,M,https://e.org/1
Fire,10,2021-07-12,M,https://e.org/1
`,
    told: ['4:5 falling-toll', '5:6 falling-toll'],
  },
  'side typo vs sides': {
    text: `
event,sides,side,quantity,as_of,source,url
War,armenia; azerbaijan,armenia,50,2020-10-01,M,https://e.org/1
War,armenia; azerbaijan,armena,60,2020-10-02,M,https://e.org/1
`,
    told: ['3:25 near-miss-label', '3:25 undeclared-side'],
  },
  'ru fall quantity': {
    text: `
event,quantity,as_of,source,url
Война,более 2000,2021-07-10,МО,https://e.org/1
Война,около 1200,2021-07-11,МО,https://e.org/1
`,
    told: ['3:7 falling-toll'],
  },
  'hedge relay langs': {
    text: `
id,event,quantity,as_of,source,derived_from,url
a,War,more than 550,2021-07-10,MoD,,https://e.org/1
b,War,fast 550 Soldaten,2021-07-10,MoD,a,https://e.org/2
c,War,plus de 550,2021-07-10,MoD,a,https://e.org/2
`,
    told: ['3:7 hedge-drift'],
  },
  'parts sum identified': {
    text: `
event,outcome,quantity,as_of,source,url
Fire,killed,70,2021-07-10,M,https://e.org/1
Fire,killed:identified,75,2021-07-10,M,https://e.org/1
`,
    told: ['3:24 parts-exceed-whole'],
  },
  'sums sides': {
    text: `
event,sides,side,quantity,as_of,source,url
War,a; b,a,"2,783",2020-12-03,UN,https://e.org/1
War,a; b,b,"2,425",2020-12-03,UN,https://e.org/1
War,a; b,all,"5,280",2020-12-03,UN,https://e.org/1
`,
    told: ['4:14 sums-disagree'],
  },
  'sums outcomes': {
    text: `
event,outcome,quantity,as_of,source,url
Fire,killed,72,2021-07-10,M,https://e.org/1
Fire,wounded,123,2021-07-10,M,https://e.org/1
Fire,killed+wounded,159,2021-07-10,M,https://e.org/1
`,
    told: ['4:21 sums-disagree'],
  },
  'digit extra': {
    text: `
event,quantity,as_of,source,url
War,"4,190",2021-07-10,M,https://e.org/1
War,"42,327",2021-07-11,M,https://e.org/1
War,"4,262",2021-07-12,M,https://e.org/1
`,
    told: ['3:5 transposed-digits'],
  },
  'typed stats year': {
    text: `
event,quantity,as_of,source,url
War,12000000000,2021-07-10,M,https://e.org/1
`,
    told: ['2:5 impossible-magnitude'],
  },
  'caveat each': {
    text: `
event,sides,side,quantity,as_of,source,basis,excludes,caveat,url
War,a; b,a,50,2020-12-03,UN,documented,a/militray,Soldiers left out,https://e.org/1
War,a; b,a,60,2020-12-04,N,documented,c/military,Soldiers of c,https://e.org/1
`,
    told: ['2:40 near-miss-label', '3:39 unused-hole'],
  },
  'wider words in seven languages': {
    text: `
event,side,quantity,as_of,source,quote,url
S1,a,556,2020-10-06,A,"556 dead, wounded and missing",https://e.org/1
S2,a,556,2020-10-06,A,556 killed/wounded,https://e.org/1
S3,a,556,2020-10-06,A,556 Gefallene und Verwundete,https://e.org/1
S4,a,557,2020-10-06,A,造成557人伤亡,https://e.org/1
S5,a,557,2020-10-06,A,557 убитих та поранених,https://e.org/1
S6,a,557,2020-10-06,A,Losses: 557 men,https://e.org/1
S7,a,557,2020-10-06,A,557 morti e feriti,https://e.org/1
S8,a,557,2020-10-06,A,557 قتيلا وجريحا,https://e.org/1
`,
    told: [2, 3, 4, 5, 6, 7, 8, 9].map((line) => `${line}:23 scope-drift`),
  },
  'outlets in their own scripts': {
    text: `
event,quantity,as_of,source,via,url
S1,556,2020-10-06,ТАСС,,https://e.org/1
S2,556,2020-10-06,رويترز,,https://e.org/1
`,
    told: ['2:19 sole-outlet-as-source', '3:19 sole-outlet-as-source'],
  },
};

describe('a file with a fault', () => {
  it.each(Object.entries(FILES))('is told so, once and at its cell: %s', (_what, { text, told }) => {
    const found = runRules(RULES, text.slice(1)).filter(({ rule }) => rule !== 'no-url');
    expect(found.map(({ rule, line, column }) => `${line}:${column} ${rule}`)).toEqual(told);
  });
});
