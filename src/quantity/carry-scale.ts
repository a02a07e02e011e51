// Elided thousands (quantities, section 3): in `5-6,000`, `two to three thousand` and `1.2-1.5 million` the scale of the
// second end is the first one's too, where it makes the first the smaller. `2-3000` could be either, and is refused.

import type { Count, Vague } from './amount.js';
import { groupDigits } from './group-digits.js';
import type { Term } from './read-term.js';
import type { RefusedReading } from './reading.js';
import { refuse } from './refusals.js';

type Plural = Extract<Vague, { of: 'plural' }>;

/** The first term with the scale of the second, or as it is where none is carried. */
export function carryScale(first: Term, second: Term, text: string): Term | RefusedReading {
  const { amount } = first;
  const end = second.amount;
  if (amount.kind === 'vague' && amount.of === 'plural' && end.kind === 'vague' && end.of === 'plural')
    return carryPlural(first, amount, end);
  if (amount.kind !== 'count' || end.kind !== 'count') return first;
  const scale = elidedScale(amount, end);
  if (scale === null) return amount.decimal === null ? first : refuse('fraction-of-people', text);
  if (scale === 'ambiguous') {
    const last = groupDigits(end.value);
    const detail = `${amount.value} to ${last} or ${groupDigits(amount.value * 1000)} to ${last}`;
    return refuse('ambiguous-range', text, detail);
  }
  const { mantissa, decimals } = amount.decimal ?? { mantissa: amount.value, decimals: 0 };
  const value = (mantissa * scale) / 10 ** decimals;
  if (!Number.isSafeInteger(mantissa * scale) || !Number.isInteger(value))
    return refuse('fraction-of-people', text);
  return { ...first, amount: { ...amount, value, decimal: null, scales: null } };
}

/** `tens or hundreds of thousands` are tens of thousands. */
function carryPlural(first: Term, amount: Plural, end: Plural): Term {
  const isElided =
    end.last < end.unit &&
    amount.unit === amount.last &&
    amount.unit < end.last &&
    amount.unit < end.unit / end.last;
  return isElided ? { ...first, amount: { ...amount, unit: amount.unit * end.last, last: end.last } } : first;
}

function elidedScale(first: Count, second: Count): number | 'ambiguous' | null {
  if (first.scales !== null && second.scales !== null && second.scales.length > 0)
    return carriedWords(first, second.value, first.scales, second.scales);
  const { figure } = second;
  if (figure === null || first.figure === null || first.figure.grouped) return null;
  for (let groups = figure.zeroGroups; groups > 0; groups--) {
    const scale = 1000 ** groups;
    if (first.value < second.value / scale) return scale;
  }
  const bare = !figure.grouped && figure.mantissa % 1000 === 0 && figure.mantissa > 0;
  return bare && first.value < figure.mantissa / 1000 ? 'ambiguous' : null;
}

/** The longest run of the second's last scale words that leaves the first the smaller, and that the first does not hold. */
function carriedWords(
  first: Count,
  end: number,
  own: readonly number[],
  scales: readonly number[],
): number | null {
  const largest = Math.max(0, ...own);
  for (let from = 0; from < scales.length; from++) {
    const carried = scales.slice(from);
    if (carried.some((scale) => scale <= largest)) continue;
    const scale = carried.reduce((product, each) => product * each, 1);
    const value =
      first.decimal === null ? first.value : first.decimal.mantissa / 10 ** first.decimal.decimals;
    if (value < end / scale) return scale;
  }
  return null;
}
