// A cell taken apart: what the reader of phrases hands on to be bounded.

import type { Term } from './read-term.js';

export interface Phrase {
  readonly kind: 'phrase';
  /** One number, or the two ends of a range. */
  readonly terms: readonly [Term] | readonly [Term, Term];
  /**
   * How two terms are joined: `range` (between A and B, A to B, A–B, A or B), or `floor-and-ceiling` (at least A and as many
   * as B), where both have hedges of their own.
   */
  readonly joint: 'none' | 'range' | 'floor-and-ceiling';
  readonly opener: 'between' | 'from' | null;
  readonly perSide: boolean;
}

export type NoNumber = { readonly kind: 'none' } | { readonly kind: 'unknown' };
