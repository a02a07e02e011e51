// Dates of claims as day numbers, and what a written date means: ISO 8601 as far as the claims file knows it (year, month or
// day), day-first or month-first only where the reader was told so. Proleptic Gregorian by arithmetic: no clock, no time zone.
import type { Day, WrittenDate } from './claim.js';
import { quoteValue } from './visible.js';

/** How numbers between slashes or dots are ordered; `iso` refuses them. */
export type DateOrder = 'iso' | 'dmy' | 'mdy';

/** Which day a month or a year stands for: the first in `from` and `began`, the last elsewhere. */
export type DateEdge = 'first' | 'last';

export interface RefusedDate {
  readonly kind: 'refused';
  readonly code: string;
  readonly reason: string;
  readonly expected: string;
  readonly help: string;
}

export type DateReading = { readonly kind: 'date'; readonly date: WrittenDate } | RefusedDate;

const EXPECTED = 'a day, month or year as `2020-10-23`, `2020-10` or `2020`';
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const ISO_TIME =
  /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?( ?Z| ?[+-]\d\d(?::?\d\d)?)?$/i;
const THREE_NUMBERS = /^(\d{1,2})[/.-] ?(\d{1,2})[/.-] ?(\d{4})\.?(?:,? (\d{1,2}):(\d\d)(?::(\d\d))?)?$/;
const MONTH_YEAR = /^(\d{1,2})[/.-](\d{4})$/;
const HYPHENS = /[\u2010-\u2015\u2212]/g;

/**
 * What a written date means. A time is taken for the order within the day and may carry the day over its ends, where an
 * offset is given: compare `day × 86,400,000 + time`.
 */
export function readDate(text: string, edge: DateEdge, order: DateOrder = 'iso'): DateReading {
  const written = text.trim().replace(HYPHENS, '-');
  const iso = ISO.exec(written);
  if (iso) return dateOf(text, edge, Number(iso[1]), numberOrNull(iso[2]), numberOrNull(iso[3]));
  const timed = ISO_TIME.exec(written);
  if (timed) return dateWithTime(text, timed);
  const three = THREE_NUMBERS.exec(written);
  if (three) return readThreeNumbers(text, three, order);
  if (order !== 'iso') {
    const monthYear = MONTH_YEAR.exec(written);
    if (monthYear) return dateOf(text, edge, Number(monthYear[2]), Number(monthYear[1]), null);
  }
  return refuseText(text, written);
}

/** The day as `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const { year, month, date } = civilFromDay(day);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** Days since 1 January 1970 of a date of the proleptic Gregorian calendar (Howard Hinnant, `days_from_civil`). */
export function dayFromCivil(year: number, month: number, date: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Year, month and day of the month of a day number (Howard Hinnant, `civil_from_days`). */
export function civilFromDay(day: Day): { year: number; month: number; date: number } {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function dateOf(
  text: string,
  edge: DateEdge,
  year: number,
  month: number | null,
  date: number | null,
): DateReading {
  const missing = missingDay(year, month ?? 1, date ?? 1);
  if (missing !== null)
    return refuse('no-such-day', `${quoteValue(text)} is no date: ${missing}`, 'correct the date');
  const last = edge === 'last';
  const day = dayFromCivil(
    year,
    month ?? (last ? 12 : 1),
    date ?? (last ? daysInMonth(year, month ?? 12) : 1),
  );
  const precision = date !== null ? 'day' : month !== null ? 'month' : 'year';
  return { kind: 'date', date: { day, precision, time: 0 } };
}

function dateWithTime(text: string, match: RegExpExecArray): DateReading {
  const [, year, month, date] = match;
  return withTime(text, dateOf(text, 'last', Number(year), Number(month), Number(date)), match.slice(4));
}

/** The date with hour, minute, second and zone, where they were written. */
function withTime(text: string, reading: DateReading, clock: readonly (string | undefined)[]): DateReading {
  const [hour, minute, second, zone] = clock;
  if (reading.kind === 'refused' || hour === undefined) return reading;
  const seconds = Number(second ?? 0);
  const offset = offsetMinutes(zone);
  if (Number(hour) > 23 || Number(minute) > 59 || seconds > 60 || offset === null) {
    return refuse('no-such-time', `${quoteValue(text)} has a time that no clock shows`, 'correct the time');
  }
  const time = ((Number(hour) * 60 + Number(minute) - offset) * 60 + seconds) * 1000;
  return { kind: 'date', date: { ...reading.date, time } };
}

/** Minutes ahead of UTC, 0 where no zone is given, null where there is no such zone. */
function offsetMinutes(zone: string | undefined): number | null {
  const trimmed = zone?.trim() ?? '';
  if (trimmed === '' || trimmed === 'Z' || trimmed === 'z') return 0;
  const hours = Number(trimmed.slice(1, 3));
  const minutes = Number(trimmed.slice(-2)) * (trimmed.length > 3 ? 1 : 0);
  if (hours > 18 || minutes > 59) return null;
  return (trimmed[0] === '-' ? -1 : 1) * (hours * 60 + minutes);
}

function readThreeNumbers(text: string, match: RegExpExecArray, order: DateOrder): DateReading {
  const first = Number(match[1]);
  const second = Number(match[2]);
  const year = Number(match[3]);
  if (order === 'iso') {
    return refuse(
      'ambiguous-date',
      `${quoteValue(text)} is not read without knowing its order: ${describeBothOrders(first, second, year)}`,
      'write the ISO date, or say which comes first in the whole file with `--dates dmy` or `--dates mdy`',
    );
  }
  const [month, date] = order === 'dmy' ? [second, first] : [first, second];
  const missing = missingDay(year, month, date);
  if (missing === null) return withTime(text, dateOf(text, 'last', year, month, date), match.slice(4));
  const other = order === 'dmy' ? 'mdy' : 'dmy';
  const fits = missingDay(year, date, month) === null;
  return refuse(
    'no-such-day',
    `${quoteValue(text)} is no date under \`--dates ${order}\`: ${missing}`,
    fits
      ? `under \`--dates ${other}\` it is ${formatDay(dayFromCivil(year, date, month))}`
      : 'correct the date',
  );
}

function describeBothOrders(first: number, second: number, year: number): string {
  const dayFirst =
    missingDay(year, second, first) === null ? formatDay(dayFromCivil(year, second, first)) : null;
  const monthFirst =
    missingDay(year, first, second) === null ? formatDay(dayFromCivil(year, first, second)) : null;
  return `day first it is ${dayFirst ?? 'no date'}, month first it is ${monthFirst ?? 'no date'}`;
}

/** Why there is no such day, or null where there is one. */
function missingDay(year: number, month: number, date: number): string | null {
  if (year < 1) return 'there is no year 0';
  if (month < 1 || month > 12) return `there is no month ${month}`;
  const days = daysInMonth(year, month);
  if (date >= 1 && date <= days) return null;
  return `${String(year).padStart(4, '0')}-${twoDigits(month)} has ${days} days`;
}

function refuseText(text: string, written: string): RefusedDate {
  const iso = isoOfWords(written);
  if (iso !== null)
    return refuse('date-not-iso', `${quoteValue(text)} is not an ISO date`, `write \`${iso}\``);
  if (/^\d{5}(?:\.0*)?$/.test(written)) {
    const day = dayFromCivil(1899, 12, 30) + Number.parseInt(written, 10);
    return refuse(
      'spreadsheet-day-number',
      `${quoteValue(text)} looks like a spreadsheet's day number (${formatDay(day)}, if it counts from 1900)`,
      'format the column as a date `YYYY-MM-DD` in the spreadsheet and export it again',
    );
  }
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(written)) {
    return refuse(
      'two-digit-year',
      `${quoteValue(text)} has a year of two digits`,
      'write the year in full, as `2020-10-23`',
    );
  }
  return refuse(
    'date-not-read',
    `${quoteValue(text)} is not read as a date`,
    'write the date as `YYYY-MM-DD`, or leave the cell empty',
  );
}

/** The ISO spelling of a date whose order is plain from its words: `23 October 2020`, `2020/9/7`, `20201023`. */
function isoOfWords(written: string): string | null {
  const numbers = written.match(/\d+/g) ?? [];
  const words = written.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  const month = words.length === 1 ? MONTHS.findIndex((name) => words[0]!.startsWith(name)) + 1 : 0;
  if (month > 0 && numbers.length === 2) {
    const year = numbers.find((digits) => digits.length === 4);
    const date = numbers.find((digits) => digits.length <= 2);
    if (year && date) return isoOrNull(Number(year), month, Number(date));
  }
  if (month > 0 && numbers.length === 1 && numbers[0]!.length === 4)
    return `${numbers[0]}-${twoDigits(month)}`;
  if (words.length > 0) return null;
  if (/^\d{4}[/. -]\d{1,2}[/. -]\d{1,2}\.?$/.test(written)) {
    return isoOrNull(Number(numbers[0]), Number(numbers[1]), Number(numbers[2]));
  }
  if (/^\d{8}$/.test(written)) {
    return isoOrNull(Number(written.slice(0, 4)), Number(written.slice(4, 6)), Number(written.slice(6)));
  }
  return null;
}

function isoOrNull(year: number, month: number, date: number): string | null {
  return missingDay(year, month, date) === null ? formatDay(dayFromCivil(year, month, date)) : null;
}

function refuse(code: string, reason: string, help: string): RefusedDate {
  return { kind: 'refused', code, reason, expected: EXPECTED, help };
}

function numberOrNull(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
