import { describe, expect, it } from 'vitest';
import { showDate, showDay, showDays } from '../../src/render/day.js';
import { date } from './claim-samples.js';

const day = (text: string) => date(text).day;

describe('days for people', () => {
  it('shows a date as exactly as it was written', () => {
    expect(showDate(date('2020-10-23'))).toBe('23 Oct 2020');
    expect(showDate(date('2020-10'))).toBe('Oct 2020');
    expect(showDate(date('1994'))).toBe('1994');
  });

  it('says once what two days share', () => {
    expect(showDays(day('2020-09-27'), day('2020-10-23'))).toBe('27 Sep to 23 Oct 2020');
    expect(showDays(day('2020-10-01'), day('2020-10-30'))).toBe('1 to 30 Oct 2020');
    expect(showDays(day('2019-12-31'), day('2020-01-01'))).toBe('31 Dec 2019 to 1 Jan 2020');
    expect(showDays(day('2020-01-01'), day('2020-01-01'))).toBe('1 Jan 2020');
  });

  it('leaves out a day that is not known', () => {
    expect(showDays(null, day('2020-01-02'))).toBe('to 2 Jan 2020');
    expect(showDays(day('2020-01-02'), null)).toBe('from 2 Jan 2020');
    expect(showDays(null, null)).toBe('');
  });

  it('shows days before the year 1000 and before 1970', () => {
    expect(showDay(day('0978-03-01'))).toBe('1 Mar 978');
    expect(showDay(day('1945-05-08'))).toBe('8 May 1945');
  });
});
