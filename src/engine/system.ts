// The engine's own terms: statements about sums of unknown whole counts. It knows nothing of claims, words or printing.
//
// A cell is a group of people that the same statements cover; its count is an unknown number ≥ 0. A statement says
// low ≤ (sum of the cells it covers) ≤ high, either end may be missing. A nested cell is a count of its own that is only
// known to be at most the sum of some plain cells (`within`): a part of a label that may overlap other parts in any way.

/** A statement's ends: whole, `null` where the words give none. */
export interface Ends {
  readonly low: bigint | null;
  readonly high: bigint | null;
}

export interface Cell {
  /** Indices of the statements that cover it, ascending. */
  readonly covers: readonly number[];
  /** Whether it belongs to the scope that is asked about. */
  readonly target: boolean;
}

export interface NestedCell extends Cell {
  /** Indices of the plain cells whose sum it is at most. */
  readonly within: readonly number[];
}

export interface CoverSystem {
  readonly cells: readonly Cell[];
  readonly nested: readonly NestedCell[];
  /** One per statement; `covers` indexes into it. */
  readonly statements: readonly Ends[];
  /**
   * Optional, for many statements about the same people and days: for each statement the index of the one that covers
   * the same cells in its stead (itself where it stands for itself). Only those that stand for themselves are listed in
   * `covers`.
   */
  readonly sameAs?: readonly number[];
}

export interface ProofTerm {
  readonly statement: number;
  readonly end: 'low' | 'high';
  /** Whole, ≥ 1. */
  readonly weight: bigint;
}

/**
 * A weighted sum that proves a bound: in every cell, Σ weight·(low ends covering it) − Σ weight·(high ends covering it)
 * ≤ divisor·[cell in target]; then target ≥ ⌈(Σ weight·low − Σ weight·high) / divisor⌉. A high bound mirrors it (signs of
 * both sides turned, rounded down). A contradiction is a sum that is ≤ 0 in every cell and > 0 in total; its divisor is 1.
 */
export interface Proof {
  readonly divisor: bigint;
  readonly terms: readonly ProofTerm[];
}

export interface Bound {
  readonly value: bigint;
  readonly proof: Proof;
}
