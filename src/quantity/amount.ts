// What a number, a vague word or a band in a cell is, before any hedge: the output of the number readers.

import type { Quantifier, SmallWord } from './conventions.js';
import type { Hedge } from './rules.js';
import type { Figure } from './scan-figure.js';

/** A whole number, however written. */
export interface Count {
  readonly kind: 'count';
  readonly value: number;
  /** A decimal that only the scale of the other end makes whole (`1.2-1.5 million`); `value` is then not yet known. */
  readonly decimal: { readonly mantissa: number; readonly decimals: number } | null;
  /** Made by a number noun that rounds: `une vingtaine`. */
  readonly round: boolean;
  /** The scale words behind its only group, innermost first; `null` where there is more than one group. */
  readonly scales: readonly number[] | null;
  /** The figure, where it is digits alone. */
  readonly figure: Figure | null;
  /** Said by a word such as `zero`, so that the rule is `none`. */
  readonly zeroWord: boolean;
  /** A hedge between the number and its scale word: `20-odd thousand`, `20多万`. */
  readonly inner: Hedge | null;
}

/** A plural (`last` is its last unit: thousands in tens of thousands), a quantifier before a unit, or a word for a few. */
export type Vague =
  | { readonly kind: 'vague'; readonly of: 'plural'; readonly unit: number; readonly last: number }
  | {
      readonly kind: 'vague';
      readonly of: 'quantified';
      readonly quantifier: Quantifier;
      readonly unit: number;
    }
  | { readonly kind: 'vague'; readonly of: 'small'; readonly word: SmallWord };

/** A fixed span; `thirds` where a convention cut it. */
export interface Band {
  readonly kind: 'band';
  readonly low: number;
  readonly high: number;
  readonly thirds: boolean;
}

export type Amount = Count | Vague | Band;
