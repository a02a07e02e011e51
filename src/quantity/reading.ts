// What a quantity's words mean: the result of reading, before anything is done with it (docs/quantities.md).

/** Which table of rules reads the words: the tool's own, only what words guarantee, or a codebook's. */
export const CONVENTIONS = ['standard', 'strict', 'acled', 'gtd'] as const;
export type Convention = (typeof CONVENTIONS)[number];

/**
 * A whole-number interval. `null` is an end that the words do not give: never 0, never infinity.
 * An end is approximate where a convention sets it rather than the words.
 */
export interface IntervalReading {
  readonly kind: 'interval';
  readonly low: number | null;
  readonly high: number | null;
  readonly lowApproximate: boolean;
  readonly highApproximate: boolean;
  /** The rule used, as in the tables: `more than`, `just under`, `exact` … */
  readonly rule: string;
  /** Two-letter code of the language whose words were understood; `und` where there were only digits and signs. */
  readonly language: string;
  /** Advice that goes with a reading that stands, such as to set `side` to `each`; empty where there is none. */
  readonly advice?: string;
}

/** The words say that the number is not given (`not disclosed`): the claim bounds nothing. */
export interface UnknownReading {
  readonly kind: 'unknown';
  readonly rule: 'unknown';
  readonly language: string;
}

/** Words that are not read, with a stable code and three sentences for people. */
export interface RefusedReading {
  readonly kind: 'refused';
  /** Stable name of the fault, e.g. `ambiguous-number`. */
  readonly code: string;
  /** What is wrong: lower case, no full stop, the value in backquotes. */
  readonly reason: string;
  /** What would be accepted. */
  readonly expected: string;
  /** What to do. */
  readonly help: string;
}

export type Reading = IntervalReading | UnknownReading | RefusedReading;
