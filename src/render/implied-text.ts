// What follows from the confirmed counts and the sources kept, in words. Ends are rounded to whole people, so a low may come
// out above a high: then nobody fits, and no interval is printed (design section 5, "Proofs").

import { formatCount } from './count.js';
import { NO_FIGURE } from './range-text.js';
import { showInterval } from './reading-text.js';

interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

/** In a cell of a table. */
export function showImplied({ low, high }: Ends): string {
  if (fitsNobody({ low, high })) return 'none fits';
  if (high === null) return low === null ? NO_FIGURE : `${formatCount(low)}+`;
  return showInterval(low, high);
}

/** In a sentence. */
export function tellImplied({ low, high }: Ends): string {
  return fitsNobody({ low, high })
    ? `no whole number of people fits (at least ${formatCount(low!)} and at most ${formatCount(high!)})`
    : showInterval(low, high);
}

export function fitsNobody({ low, high }: Ends): boolean {
  return low !== null && high !== null && low > high;
}
