// The number that a claim's words state, whatever hedge stands before it: 2,000 for "more than 2,000" and for "almost 2,000".

import type { Claim } from '../../claims/claim.js';
import { readQuantity } from '../../quantity/read-quantity.js';
import type { IntervalReading } from '../../quantity/reading.js';
import { findFigures } from './figures.js';

/** Which way the words lean from their number. */
export type Lean = 'exact' | 'below' | 'above' | 'around' | 'open';

const LEANS: ReadonlyMap<string, Lean> = new Map([
  ['exact', 'exact'],
  ['at least', 'above'],
  ['more than', 'above'],
  ['just over', 'above'],
  ['at most', 'below'],
  ['less than', 'below'],
  ['just under', 'below'],
  ['nearly', 'below'],
  ['about', 'around'],
]);

/** How the words lean; `open` for ranges, vague words and filled-in ends, which state no single number. */
export function leanOf(claim: Claim): Lean {
  return LEANS.get(wordsReading(claim)?.rule ?? '') ?? 'open';
}

type WordsReading = Pick<IntervalReading, 'low' | 'high' | 'rule' | 'lowApproximate' | 'highApproximate'>;

/** What was read of the words of rows whose ends are filled in, by the words; small, since few rows are. */
const READ = new Map<string, WordsReading | null>();
const MOST_KEPT = 10_000;

/** What the words mean, also where `low` and `high` stand in their place; null where they are not read. */
function wordsReading(claim: Claim): WordsReading | null {
  const { kind, rule } = claim.reading;
  if (kind === 'unknown') return null;
  if (rule !== 'given') return claim.reading;
  if (claim.quantity === '') return null;
  let reading = READ.get(claim.quantity);
  if (reading === undefined) {
    if (READ.size >= MOST_KEPT) READ.clear();
    const read = readQuantity(claim.quantity);
    // Words of a language that is not known may hold a hedge or a scale that was passed over.
    const understood =
      read.kind === 'interval' && (read.language !== 'und' || !/\p{Letter}/u.test(claim.quantity));
    reading = understood ? read : null;
    READ.set(claim.quantity, reading);
  }
  return reading;
}

/** The number that the words state, or null where they state none or several. */
export function statedNumber(claim: Claim): number | null {
  const reading = wordsReading(claim);
  if (reading === null) return givenNumber(claim);
  const { low, high, rule } = reading;
  switch (rule) {
    case 'exact':
      return low;
    case 'at least':
    case 'more than': {
      const number = low === null || rule === 'at least' ? low : low - 1;
      // "At least about 300" states 300, and "at least several hundred" no number.
      return reading.lowApproximate ? numberWithin(claim.quantity, number, null) : number;
    }
    case 'just over':
      return low === null ? null : low - 1;
    case 'at most':
    case 'less than': {
      const number = high === null || rule === 'at most' ? high : high + 1;
      return reading.highApproximate ? numberWithin(claim.quantity, null, number) : number;
    }
    case 'nearly':
      return high;
    case 'just under':
      return high === null ? null : high + 1;
    case 'about':
      return numberWithin(claim.quantity, low, high);
    default:
      return null;
  }
}

/** The number of a row whose filled-in ends are one number. */
function givenNumber(claim: Claim): number | null {
  const { low, high, rule } = claim.reading;
  return rule === 'given' && low === high ? low : null;
}

/** Words with a single figure in them, of plain digits and commas: most. */
const ONE_FIGURE = /^[^\p{Nd}]*([0-9][0-9,]*)[^\p{Nd}]*$/u;

/** The one figure of the words that lies within the reading. */
function numberWithin(text: string, low: number | null, high: number | null): number | null {
  const plain = ONE_FIGURE.exec(text);
  if (plain !== null) {
    const value = Number(plain[1]!.replaceAll(',', ''));
    if ((low === null || value >= low) && (high === null || value <= high)) return value;
  }
  const inside = findFigures(text).filter(
    ({ value }) => (low === null || value >= low) && (high === null || value <= high),
  );
  return inside.length === 1 ? inside[0]!.value : null;
}

/** The unit of the last digit that is not 0: 1,000 for 18,000; 1 for 17,831. */
export function lastUnit(value: number): number {
  let unit = 1;
  while (value !== 0 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** What is rounded lies this close to the full number: 18,000 and 17,831, but not 1,000 and 1,032. */
const ROUNDED_AWAY = 0.03;

/** Whether the two numbers may be one, said once in full and once rounded to hundreds or more: 17,831 and 18,000. */
export function roundsTo(one: number, other: number): boolean {
  const [less, more] = one < other ? [one, other] : [other, one];
  const unit = Math.max(lastUnit(one), lastUnit(other));
  const difference = more - less;
  return more >= 1000 && unit >= 100 && difference < unit && difference <= more * ROUNDED_AWAY;
}

/** A count as people write it in a message: `12,538`. Digits alone, no locale. */
export function formatCount(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
