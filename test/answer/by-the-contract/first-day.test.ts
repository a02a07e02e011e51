// From which day totals count (design section 4, "A claim’s own day").
//
// Each answer was worked out by hand from the words quoted before the program was asked.

import { describe, expect, it } from 'vitest';
import { tell } from './told.js';

describe('first day, by the contract', () => {
  it('one day’s figure beside a total without a first day is an increment', () => {
    // "the day before it: an increment is no total"
    const told = tell(`id,event,quantity,from,as_of,source
a,war,23,2020-10-01,2020-10-01,MoD
b,war,51,2020-10-02,2020-10-02,MoD
c,war,500,,2020-10-10,UN
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '500 to 500, said' },
      uses: { a: 'partial', b: 'partial', c: 'low' },
    });
  });

  it('without such a total the days add up from the first', () => {
    // "The earliest `from`, own day or `ended`"
    const told = tell(`id,event,quantity,from,as_of,source
a,war,23,2020-10-01,2020-10-01,MoD
b,war,51,2020-10-02,2020-10-02,MoD
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '74 to 74, said' }, uses: { a: 'low', b: 'low' } });
  });

  it('where a longer count begins on that day too it is the first day', () => {
    // "where … only figures of one single day begin on the earliest"
    const told = tell(`id,event,quantity,from,as_of,source
a,war,23,2020-10-01,2020-10-01,MoD
b,war,51,2020-10-01,2020-10-05,AP
c,war,500,,2020-10-10,UN
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '51 to 500, said' },
      uses: { a: 'outgrown', b: 'low', c: 'high' },
    });
  });

  it('days before `began` are days from `began` on', () => {
    // "empty, or not after the event’s first day (`began`, …), means that first day"
    const told = tell(`id,event,began,quantity,from,as_of,source
a,war,2020-10-01,100,2020-09-01,2020-10-05,UN
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '100 to 100, said' }, uses: { a: 'low' } });
  });
});
