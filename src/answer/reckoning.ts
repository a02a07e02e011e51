// What a scope's range is made of, before it is named for printing: bounds with their proofs, figures, sums (design section 5).

import type { Day } from '../claims/claim.js';
import type { Scope } from '../model/people.js';
import type { Statement } from '../model/statement.js';
import type { Stance } from './answer.js';

export interface StatementTerm {
  readonly statement: Statement;
  readonly end: 'low' | 'high';
  readonly weight: number;
}

export interface StatementProof {
  readonly divisor: number;
  readonly terms: readonly StatementTerm[];
}

/** Which of several proofs is printed takes longer to find than the value: it is looked for when it is asked for. */
export class ProvedEnd {
  readonly value: number;
  #prove: (() => StatementProof) | null;
  #proof: StatementProof | null = null;

  constructor(value: number, prove: () => StatementProof) {
    this.value = value;
    this.#prove = prove;
  }

  get proof(): StatementProof {
    if (this.#prove !== null) {
      this.#proof = this.#prove();
      this.#prove = null;
    }
    return this.#proof!;
  }
}

interface FigureCore {
  readonly low: number | null;
  readonly high: number | null;
  readonly number: number | null;
  readonly whole: boolean;
  readonly stance: Stance;
  readonly day: Day;
  readonly included: boolean;
}

export interface FigureOfSource extends FigureCore {
  readonly kind: 'source';
  readonly source: string;
  readonly statements: readonly Statement[];
  readonly provedLow: ProvedEnd | null;
  readonly provedHigh: ProvedEnd | null;
}

export interface FigureOfSum extends FigureCore {
  readonly kind: 'sum';
  readonly parts: readonly Range[];
  readonly sources: ReadonlySet<string>;
}

export type ScopeFigure = FigureOfSource | FigureOfSum;

/** What the floors prove together. */
export interface DocumentedBound {
  readonly low: number;
  readonly proof: StatementProof;
  /** Floors of the proof, and those that give the same low alone. */
  readonly statements: readonly Statement[];
  readonly day: Day;
  readonly whole: boolean;
}

/** An end of a range and who gives it. */
export interface RangeEnd {
  readonly value: number;
  readonly basis: 'documented' | 'said' | 'sum';
  readonly statements: readonly Statement[];
  readonly stance: Stance;
  readonly day: Day;
  /** The numbers that add up to it; empty where one statement gives it as it is, or where numbers are weighed or subtracted. */
  readonly addends: readonly number[];
  /** The number that was said, where the value is what follows from it: 2,000 for "more than 2,000", 2,001 or more. */
  readonly said: number;
  /** `addends`, as they were said. */
  readonly saidAddends: readonly number[];
  /** A statement whose own number it is; null where it is worked out of several. */
  readonly speaker: Statement | null;
}

/** What adversaries put a scope at, and the figures that give it. */
export interface AdversaryEnds {
  readonly low: RangeEnd | null;
  readonly high: RangeEnd | null;
  readonly figures: readonly ScopeFigure[];
}

export interface Range {
  readonly scope: Scope;
  readonly low: RangeEnd | null;
  readonly high: number | null;
  readonly highest: RangeEnd | null;
  readonly partial: boolean;
  readonly documented: DocumentedBound | null;
  /** Documented statements that count everyone but the holes together, whether or not their words give a low. */
  readonly confirmedBy: readonly Statement[];
  readonly figures: readonly ScopeFigure[];
  readonly outgrown: ReadonlySet<ScopeFigure>;
  readonly adversary: AdversaryEnds | null;
  /** The day that the range speaks of, where it is not the answer's: a count of a day. */
  readonly onDay: Day | null;
}
