import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateEdge, type DateOrder, dayFromCivil, formatDay, readDate } from '../../src/claims/dates.js';

function iso(text: string, edge: DateEdge = 'last', order: DateOrder = 'iso'): string {
  const reading = readDate(text, edge, order);
  return reading.kind === 'date' ? formatDay(reading.date.day) : `refused: ${reading.code}`;
}

describe('day numbers', () => {
  it('count from 1 January 1970', () => {
    expect(dayFromCivil(1970, 1, 1)).toBe(0);
    expect(dayFromCivil(1969, 12, 31)).toBe(-1);
    expect(dayFromCivil(2020, 10, 23)).toBe(18558);
  });

  it('agree with the calendar that the platform keeps, over years 1 to 9999', () => {
    for (let day = dayFromCivil(1, 1, 1); day <= dayFromCivil(9999, 12, 31); day += 13) {
      expect(formatDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
    }
  });

  it('written and read again are the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayFromCivil(1, 1, 1), max: dayFromCivil(9999, 12, 31) }), (day) => {
        const reading = readDate(formatDay(day), 'first');
        expect(reading).toEqual({ kind: 'date', date: { day, precision: 'day', time: 0 } });
      }),
    );
  });
});

describe('ISO dates', () => {
  it('take a month or year as its last day, or its first where a claim begins', () => {
    expect(iso('2020')).toBe('2020-12-31');
    expect(iso('2020', 'first')).toBe('2020-01-01');
    expect(iso('2020-02')).toBe('2020-02-29');
    expect(iso('1900-02')).toBe('1900-02-28');
    expect(iso('2020-02', 'first')).toBe('2020-02-01');
  });

  it('keep how exact they are', () => {
    const precisions = ['2020', '2020-10', '2020-10-23'].map((text) => {
      const reading = readDate(text, 'last');
      return reading.kind === 'date' && reading.date.precision;
    });
    expect(precisions).toEqual(['year', 'month', 'day']);
  });

  it('are read with the hyphens that word processors write, and with spaces around', () => {
    expect(iso(' 2020‑10–23\u00a0')).toBe('2020-10-23');
  });

  it('are refused where there is no such day', () => {
    for (const text of ['2020-02-30', '2021-02-29', '2020-13', '2020-00-10', '2020-10-00', '0000']) {
      expect(iso(text)).toBe('refused: no-such-day');
    }
  });
});

describe('dates with a time', () => {
  const timeOf = (text: string): number | string => {
    const reading = readDate(text, 'last');
    return reading.kind === 'date' ? reading.date.time : reading.code;
  };

  it('keep the time for the order within the day', () => {
    expect(timeOf('2020-10-23T14:05')).toBe((14 * 60 + 5) * 60_000);
    expect(timeOf('2020-10-23 14:05:30Z')).toBe((14 * 60 + 5) * 60_000 + 30_000);
    expect(timeOf('2020-10-23 00:00:00')).toBe(0);
  });

  it('stay on the day as it was written, with the time in UTC from its midnight', () => {
    expect(iso('2020-10-23T01:00+04:00')).toBe('2020-10-23');
    expect(timeOf('2020-10-23T01:00+04:00')).toBe(-3 * 3_600_000);
    expect(timeOf('2020-10-23T23:00-0500')).toBe(28 * 3_600_000);
  });

  it('are refused where no clock shows the time', () => {
    for (const text of ['2020-10-23T24:30', '2020-10-23T12:60', '2020-10-23T12:00+25:00']) {
      expect(timeOf(text)).toBe('no-such-time');
    }
  });
});

describe('dates that are no ISO dates', () => {
  it('are never guessed: the refusal shows both readings', () => {
    const reading = readDate('03/10/2020', 'last');
    expect(reading).toMatchObject({
      code: 'ambiguous-date',
      reason:
        '`03/10/2020` is not read without knowing its order: day first it is 2020-10-03, month first it is 2020-03-10',
      help: 'write the ISO date, or say which comes first in the whole file with `--dates dmy` or `--dates mdy`',
    });
  });

  it('are refused even where only one order gives a date', () => {
    expect(readDate('23/10/2020', 'last')).toMatchObject({
      code: 'ambiguous-date',
      reason:
        '`23/10/2020` is not read without knowing its order: day first it is 2020-10-23, month first it is no date',
    });
  });

  it('are read in the order that was said', () => {
    for (const text of ['03/10/2020', '3.10.2020', '03-10-2020', '3. 10. 2020'.replaceAll(' ', '')]) {
      expect(iso(text, 'last', 'dmy')).toBe('2020-10-03');
      expect(iso(text, 'last', 'mdy')).toBe('2020-03-10');
    }
    expect(readDate('23.10.2020 14:05', 'last', 'dmy')).toMatchObject({
      date: { time: (14 * 60 + 5) * 60_000 },
    });
    expect(iso('10/2020', 'last', 'dmy')).toBe('2020-10-31');
    expect(iso('2020-10-03', 'last', 'dmy')).toBe('2020-10-03');
  });

  it('that do not fit the order said are refused, and told what the other order gives', () => {
    expect(readDate('23/10/2020', 'last', 'mdy')).toMatchObject({
      code: 'no-such-day',
      reason: '`23/10/2020` is no date under `--dates mdy`: there is no month 23',
      help: 'under `--dates dmy` it is 2020-10-23',
    });
  });

  it('that are plain in words are refused with the ISO date to write', () => {
    for (const text of ['23 October 2020', 'Oct 23, 2020', '2020/10/23', '20201023', '23-Oct-2020']) {
      expect(readDate(text, 'last')).toMatchObject({ code: 'date-not-iso', help: 'write `2020-10-23`' });
    }
    expect(readDate('October 2020', 'last')).toMatchObject({ help: 'write `2020-10`' });
    expect(readDate('2020-9-7', 'last')).toMatchObject({ help: 'write `2020-09-07`' });
  });

  it('name a spreadsheet’s day number, a short year, and what is no date at all', () => {
    expect(readDate('44127', 'last')).toMatchObject({
      code: 'spreadsheet-day-number',
      reason: "`44127` looks like a spreadsheet's day number (2020-10-23, if it counts from 1900)",
    });
    expect(iso('23/10/20', 'last', 'dmy')).toBe('refused: two-digit-year');
    for (const text of ['yesterday', '2020-10-23 to 2020-10-25', '2020-W43', '1e3', 'Mar', '12:00']) {
      expect(iso(text)).toBe('refused: date-not-read');
    }
  });

  it('never throw, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('iso', 'dmy', 'mdy'), (text, order) => {
        expect(['date', 'refused']).toContain(readDate(text, 'last', order as DateOrder).kind);
      }),
    );
  });
});
