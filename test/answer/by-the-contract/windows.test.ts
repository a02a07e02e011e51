// Numbers of some days only: `from` and `as_of` (design section 4, "A claim's own day", and section 5, "Figures").
//
// Each answer was worked out by hand from the words quoted before the program was asked.

import { describe, expect, it } from 'vitest';
import { readDay } from '../../claim-files.js';
import { tell } from './told.js';

describe('numbers of some days, by the contract', () => {
  it('of days that overlap the whole lies between the larger number and both together', () => {
    // "taken together, the tightest low and high that they prove of the scope"
    const told = tell(`id,event,from,as_of,quantity,source
a,siege,2024-05-01,2024-05-05,50,Clinic
b,siege,2024-05-03,2024-05-08,70,Clinic
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '70 to 120, said' },
      uses: { a: 'high', b: 'low' },
      contradictions: [],
    });
  });

  it('a week, a day in it and days after it', () => {
    // "where later ones of its own inside the scope prove a low above its number"
    const told = tell(`id,event,from,as_of,quantity,source
a,siege,2024-05-01,2024-05-07,100,MoD
b,siege,2024-05-07,2024-05-07,20,MoD
c,siege,2024-05-08,2024-05-08,5,MoD
d,siege,2024-05-09,2024-05-10,up to 12,MoD
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '105 to 117, said' },
      uses: { a: 'low', b: 'within', c: 'low', d: 'high' },
    });
  });

  it('asked as of a day, days after it count for nothing', () => {
    // "`--as-of DATE`: the dead up to that day …; later claims are left out"
    const told = tell(
      `id,event,from,as_of,quantity,source
a,siege,2024-05-01,2024-05-05,50,Clinic
b,siege,2024-05-06,2024-05-10,70,Clinic
c,siege,2024-05-06,2024-05-07,20,Clinic
`,
      { asOf: readDay('2024-05-07') },
    );
    expect(told).toMatchObject({
      ranges: { 'all/all': '70 to 70, said' },
      uses: { a: 'low', b: 'later', c: 'low' },
    });
  });

  it('what is withdrawn sets no first day, what is unknown neither', () => {
    // "the first day from those of known quantity"
    const told = tell(`id,event,from,quantity,as_of,source,supersedes
a,war,2020-09-01,100,2020-10-01,A,
b,war,2020-09-15,90,2020-10-02,A,a
c,war,2020-09-27,70,2020-10-02,B,
d,war,2020-09-01,not known,2020-10-02,C,
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '90 to 90, said' },
      uses: { a: 'withdrawn', b: 'low', c: 'partial', d: 'unknown' },
    });
  });

  it('a later part above the cap of the whole opens the range, and contradicts it only of the same days', () => {
    // "a partial one has no high"; "Tolls grow"
    const sameDay = tell(`id,event,began,from,as_of,quantity,source
a,war,2020-10-01,,2020-10-10,100,UN
b,war,,2020-10-05,2020-10-10,more than 150,AP
`);
    expect(sameDay).toMatchObject({
      ranges: { 'all/all': '100 to 151+, said' },
      contradictions: ['a@all b@all'],
    });
    const laterDay = tell(`id,event,from,as_of,quantity,source
a,war,,2020-10-03,100,UN
b,war,2020-10-05,2020-10-10,more than 150,AP
`);
    expect(laterDay).toMatchObject({ ranges: { 'all/all': '100 to 151+, said' }, contradictions: [] });
  });

  it('without `began` and `from` an event is no older than its end', () => {
    // "The earliest `from`, own day or `ended`"
    const told = tell(`id,event,ended,from,quantity,as_of,source
a,raid,2020-09-01,,100,2020-10-01,A
b,raid,,2020-09-01,90,2020-10-02,B
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '90 to 100, said' } });
  });

  it('a month that ends after the day asked about is a later claim', () => {
    // "a shorter one is … its last [day] in `as_of`"
    const told = tell(
      `id,event,as_of,quantity,source
a,war,2020-10,500,UN
b,war,2020-10-20,300,AP
`,
      { asOf: readDay('2020-10-22') },
    );
    expect(told).toMatchObject({ ranges: { 'all/all': '300 to 300, said' }, uses: { a: 'later', b: 'low' } });
  });
});
