import { describe, expect, it } from 'vitest';
import { showDate, showDay, showDays, showDaysCounted, showSpanOf } from '../../src/render/day.js';
import { claim, date, spec } from './claim-samples.js';

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

describe('the days of several claims', () => {
  const of = (...days: (string | null)[]): string =>
    showSpanOf(days.map((asOf) => claim({ id: 'a', source: 's', asOf: asOf === null ? null : date(asOf) })));

  it('are a span, or the one that all have', () => {
    expect(of('2024-05-03', '2024-05-01')).toBe('1 to 3 May 2024');
    expect(of('2024-05', '2024-05')).toBe('May 2024');
    expect(of('2024-05-03', null)).toBe('3 May 2024');
    expect(of(null, null)).toBe('undated');
  });
});

describe('the days that a claim counts', () => {
  const counted = (from: string | null, asOf: string | null, outcome = 'killed'): string =>
    showDaysCounted(
      claim({
        id: 'a',
        source: 's',
        outcome: spec(outcome),
        from: from === null ? null : date(from, 'first'),
        asOf: asOf === null ? null : date(asOf),
      }),
      day('2024-05-01'),
    );

  it('are said as its own day where it counts from the event’s first', () => {
    expect(counted(null, '2024-05-08')).toBe('8 May 2024');
    expect(counted('2024-05', '2024-05-08')).toBe('8 May 2024');
    expect(counted('2024-04-02', '2024-05')).toBe('May 2024');
    expect(counted(null, null)).toBe('undated');
  });

  it('are both named where it begins later', () => {
    expect(counted('2024-05-09', '2024-05-10')).toBe('9 to 10 May 2024');
    expect(counted('2024-05-08', '2024-05-08')).toBe('8 May 2024 alone');
    expect(counted('2024-06', '2024-06')).toBe('Jun 2024 alone');
    expect(counted('2024-06', '2024-07-03')).toBe('Jun 2024 to 3 Jul 2024');
    expect(counted('2024-05-09', null)).toBe('from 9 May 2024');
  });

  it('are its own day alone, whatever it says, where people leave the count again', () => {
    expect(counted('2024-05-08', '2024-05-10', 'missing')).toBe('10 May 2024');
  });
});
