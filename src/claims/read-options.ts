// How a claims file is to be read: what the command line's reading options mean.
import type { Convention } from '../quantity/reading.js';
import type { DateOrder } from './dates.js';

export interface ReadOptions {
  /** Which table of rules reads the quantities' words. */
  readonly convention: Convention;
  /** A file's own header → our column, or `-` to set the column aside. */
  readonly map: ReadonlyMap<string, string>;
  /** Order of numbers in `23/10/2020`; `iso` refuses them. */
  readonly dates: DateOrder;
  /** The sign between cells, or null to find it from the header. */
  readonly delimiter: string | null;
  /** The caller goes on without the faulty rows; they are left out of the claims either way. */
  readonly skipInvalid: boolean;
  /** A WHATWG encoding label, or null for UTF-8 (and UTF-16 with a byte order mark). */
  readonly encoding: string | null;
}

export const DEFAULT_READ_OPTIONS: ReadOptions = {
  convention: 'standard',
  map: new Map(),
  dates: 'iso',
  delimiter: null,
  skipInvalid: false,
  encoding: null,
};
