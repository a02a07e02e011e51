// The first day that a written date may mean. A month or year in `as_of` or `published` stands for its last day (design
// section 3), but may have been written at any time within.

import type { Day, WrittenDate } from '../../claims/claim.js';
import { civilFromDay, dayFromCivil } from '../../claims/dates.js';

export function firstDayOf(date: WrittenDate): Day {
  if (date.precision === 'day') return date.day;
  const { year, month } = civilFromDay(date.day);
  return dayFromCivil(year, date.precision === 'year' ? 1 : month, 1);
}
