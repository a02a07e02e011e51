// What a phrase of a lexicon can be: its roles as bits, and what goes with them.

import type { Quantifier, SmallWord } from './conventions.js';
import type { FaultCode } from './refusals.js';
import type { Hedge } from './rules.js';

/** What a phrase can be; one phrase can be several things. */
export const ROLE = {
  before: 1 << 0,
  behind: 1 << 1,
  close: 1 << 2,
  number: 1 << 3,
  fraction: 1 << 4,
  scale: 1 << 5,
  unit: 1 << 6,
  roundUnit: 1 << 7,
  plural: 1 << 8,
  small: 1 << 9,
  quantifier: 1 << 10,
  span: 1 << 11,
  third: 1 << 12,
  decade: 1 << 13,
  leadIn: 1 << 14,
  softener: 1 << 15,
  between: 1 << 16,
  from: 1 << 17,
  to: 1 << 18,
  and: 1 << 19,
  or: 1 << 20,
  but: 1 << 21,
  none: 1 << 22,
  no: 1 << 23,
  unknown: 1 << 24,
  incrementBefore: 1 << 25,
  incrementBehind: 1 << 26,
  fault: 1 << 27,
  andHalf: 1 << 28,
  word: 1 << 29,
  inverted: 1 << 30,
} as const;

/** A number as mantissa and decimals: 1.5 is 15 and 1. */
export interface Entry {
  roles: number;
  before: Hedge | null;
  behind: Hedge | null;
  close: Hedge | null;
  mantissa: number;
  decimals: number;
  /** Value of a scale word, unit or plural. */
  multiple: number;
  small: SmallWord | null;
  quantifier: Quantifier | null;
  span: readonly [number, number] | null;
  third: 0 | 1 | 2;
  fault: FaultCode | 'per-side' | null;
  /** What a `word` is: it matters behind "no", for two outcomes, and where the noun ends. */
  counted: boolean;
  noun: boolean;
  reported: boolean;
  outcome: boolean;
  preposition: boolean;
  breakdown: boolean;
  /** A noun in a case that ties the number to the verb behind it. */
  cased: boolean;
  /** Makes one of what is also a plural. */
  governs: boolean;
  /** An old number and a new one stand beside it. */
  change: boolean;
  /** Makes a year of a figure that may be one, on this side of it. */
  year: 'before' | 'behind' | null;
  article: boolean;
  /** A word for one that is an article elsewhere. */
  articleNumber: boolean;
  /** A number only beside another number word. */
  inner: boolean;
  /** A scale word that must touch its figure. */
  tight: boolean;
  /** Never one of its unit without a number before it. */
  alwaysPlural: boolean;
  of: boolean;
  /** Makes a rate only before a number: `per 100,000`. */
  per: boolean;
}

/** Roles that a number, or what stands for one, begins with. */
export const AMOUNT_ROLES =
  ROLE.number |
  ROLE.fraction |
  ROLE.scale |
  ROLE.unit |
  ROLE.roundUnit |
  ROLE.plural |
  ROLE.small |
  ROLE.quantifier |
  ROLE.span |
  ROLE.third |
  ROLE.decade;

/** Roles of words that belong behind a number. */
export const BEHIND_ROLES = ROLE.behind | ROLE.close | ROLE.incrementBehind;

/** Every role there is. */
export const ANY_ROLE = -1;

export function emptyEntry(): Entry {
  return {
    roles: 0,
    before: null,
    behind: null,
    close: null,
    mantissa: 0,
    decimals: 0,
    multiple: 0,
    small: null,
    quantifier: null,
    span: null,
    third: 0,
    fault: null,
    counted: false,
    noun: false,
    reported: false,
    outcome: false,
    preposition: false,
    breakdown: false,
    cased: false,
    governs: false,
    change: false,
    year: null,
    article: false,
    articleNumber: false,
    inner: false,
    tight: false,
    alwaysPlural: false,
    of: false,
    per: false,
  };
}
