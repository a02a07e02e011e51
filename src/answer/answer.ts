// The answer as data: section 7's types. Renderers turn it into text; nothing here is text for people.

import type { Claim, Day, InputFile, Spellings } from '../claims/claim.js';
import type { Stance } from '../model/stance.js';
import type { Convention } from '../quantity/reading.js';

// Words of the model that an answer speaks in: its readers need no other part of the model.
export { LimitError } from '../model/limit-error.js';
export { STANCES, type Stance } from '../model/stance.js';

export interface AnswerOptions {
  readonly asOf: Day | null;
  readonly known: Day | null;
  readonly include: Stance;
  /** `own`: own-side military statements are floors like documented ones. */
  readonly floors: 'documented' | 'own';
  /** Drops the assumptions that the named sides and categories are everyone. */
  readonly open: boolean;
  readonly convention: Convention;
  readonly implied: boolean;
  readonly allScopes: boolean;
  /** Folded event labels; empty: all. */
  readonly events: readonly string[];
  /** Scopes asked for, `side/category/outcome` as typed; empty: those that somebody spoke of. */
  readonly scopes: readonly string[];
}

/** Side/category/outcome as printed, first spellings. */
export interface ScopeName {
  readonly side: string;
  readonly category: string;
  readonly outcome: string;
}

/** A statement's end in a proof: claim and, for claims about `each`, the side meant. */
export interface NamedTerm {
  readonly claim: Claim;
  readonly side: string;
  readonly end: 'low' | 'high';
  readonly weight: number;
}

export interface NamedProof {
  readonly divisor: number;
  readonly terms: readonly NamedTerm[];
}

interface FigureEnds {
  readonly low: number | null;
  readonly high: number | null;
  /** Its high, else its low (then it is open); null where it has neither. */
  readonly number: number | null;
  readonly whole: boolean;
  readonly stance: Stance;
  /** Latest day of its statements, for a sum the earliest of its parts; null: undated and no dated claim. */
  readonly day: Day | null;
  readonly outgrown: boolean;
  /** Whether it is within `--include`. */
  readonly included: boolean;
}

/** What one source says of a scope. */
export interface SourceFigure extends FigureEnds {
  readonly kind: 'source';
  readonly source: string;
  readonly claims: readonly Claim[];
  readonly lowProof: NamedProof | null;
  readonly highProof: NamedProof | null;
}

/** A sum of the ranges of the parts that the scope splits into. */
export interface SumFigure extends FigureEnds {
  readonly kind: 'sum';
  readonly parts: readonly ScopeName[];
  readonly lowClaims: readonly Claim[];
  readonly highClaims: readonly Claim[];
  readonly sources: readonly string[];
}

export type Figure = SourceFigure | SumFigure;

export interface Documented {
  readonly low: number;
  readonly whole: boolean;
  readonly day: Day | null;
  readonly leavesOut: readonly ScopeName[];
  readonly proof: NamedProof;
  /** Those of the proof, and those that give the same low alone; file order. Others may say it too, and confirm nothing. */
  readonly claims: readonly Claim[];
}

export interface Caveat {
  readonly text: string;
  readonly claim: Claim;
}

export interface AdversaryRange {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowFrom: readonly Claim[];
  readonly highFrom: readonly Claim[];
  /** The figures that give the two ends. */
  readonly figures: readonly Figure[];
}

export interface ImpliedBounds {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowProof: NamedProof | null;
  readonly highProof: NamedProof | null;
}

/** How a printed end came about: one claim's (or source's) own words, a proof over several, or a sum of parts' ranges. */
export interface EndOrigin {
  readonly value: number;
  /** The claims behind it, file order; sources that give it alone are all here. */
  readonly claims: readonly Claim[];
  readonly approximate: boolean;
  readonly day: Day | null;
  readonly basis: 'documented' | 'said' | 'sum';
  /** How it adds up where it is a sum: `[2001, 2001]`; empty where one claim gives it, or where numbers are weighed or subtracted. */
  readonly addends: readonly number[];
  /** The number that was said, where the value is what follows from it: 2,000 for "more than 2,000", 2,001 or more. */
  readonly said: number;
  /** `addends`, as they were said. */
  readonly saidAddends: readonly number[];
  /** A claim whose own number it is; null where it is worked out of several. */
  readonly speaker: Claim | null;
}

export interface ScopeAnswer {
  readonly scope: ScopeName;
  /** First and last day that the range speaks of. */
  readonly from: Day | null;
  readonly asOf: Day | null;
  /** Whether it speaks of the last day alone, and not of all up to it: so many are missing on that day. */
  readonly ofThatDay: boolean;
  readonly low: EndOrigin | null;
  /** The cap, where a whole figure gives one; else null. Always equals `highestSaid.value` then. */
  readonly high: number | null;
  readonly highestSaid: EndOrigin | null;
  readonly partial: boolean;
  readonly documented: Documented | null;
  readonly figures: readonly Figure[];
  readonly adversary: AdversaryRange | null;
  readonly implied: ImpliedBounds | null;
  readonly leavesOut: readonly ScopeName[];
  readonly caveats: readonly Caveat[];
  /** `omits` of the claims at its ends: people left out that are no scope. */
  readonly omits: readonly Caveat[];
  /** Indices into the event's contradictions. */
  readonly contradictions: readonly number[];
  /** A remark such as "no whole number of people fits"; '' where there is none. */
  readonly note: string;
}

export const USES = [
  'unpublished',
  'later',
  'withdrawn',
  'repeats',
  'projected',
  'unknown',
  'replaced',
  'doubled',
  'revised-down',
  'low',
  'high',
  'floor',
  'within',
  'below',
  'outgrown',
  'adversary',
  'outside',
  'partial',
] as const;
export type Use = (typeof USES)[number];

export interface ClaimUse {
  readonly claim: Claim;
  /** By side, where the stance differs or the claim is about `each`; key: side as printed. */
  readonly stances: ReadonlyMap<string, Stance>;
  readonly use: Use;
  /** The claim that replaced, withdrew, doubled or revised it, or that it repeats; null where none. */
  readonly because: Claim | null;
  /** Its documented statements that another's later claim revised down, and that stand all the same. */
  readonly falls: readonly Fall[];
  /** All claims that it repeats or was worked out from. */
  readonly origins: readonly Claim[];
}

export interface Fall {
  /** As printed: of a claim about `each`, other sides may not have fallen. */
  readonly side: string;
  readonly by: Claim;
}

export interface StatementName {
  readonly claim: Claim;
  readonly side: string;
}

/** The least change of one statement that would dissolve a contradiction: `from` would have to be `to`. */
export interface Repair extends StatementName {
  readonly end: 'low' | 'high';
  readonly from: number;
  readonly to: number;
}

export interface Contradiction {
  readonly kind: 'contradiction' | 'self' | 'rounding';
  readonly statements: readonly StatementName[];
  readonly proof: NamedProof;
  /** The source, or the statement of a source that contradicts itself, that was set aside. */
  readonly setAside: string;
  readonly repairs: readonly Repair[];
}

/** Who is not believed where bounds are implied: a source, or one claim of a source that contradicts itself. */
export interface SetAsideVoice {
  readonly source: string;
  readonly claim: Claim | null;
}

export interface Difference {
  readonly scope: ScopeName;
  /** First and last day that the figures count; null where nothing is dated. */
  readonly from: Day | null;
  readonly asOf: Day | null;
  readonly sources: number;
  readonly figures: number;
}

/** Can a hole explain the distance between what is documented, at its word, and a claim? */
export interface Gap {
  readonly scope: ScopeName;
  readonly against: Claim;
  /** Days between the count and what the claim says: people may have died in them. */
  readonly days: number;
  /** Least number that the hole, and these days, must hold; null where none suffices. */
  readonly needs: number | null;
  /** What is short elsewhere where no number suffices. */
  readonly short: { readonly scope: ScopeName; readonly by: number; readonly days: number } | null;
  readonly holes: readonly ScopeName[];
  /** The claim repeats another: nobody's witness, asked all the same. */
  readonly repeat: boolean;
  readonly documented: readonly Claim[];
  readonly proof: NamedProof;
}

export interface EventAnswer {
  readonly event: string;
  readonly from: Day | null;
  readonly asOf: Day | null;
  readonly sides: readonly string[];
  readonly holes: readonly ScopeName[];
  /** What was taken for granted where a number would fail without it, in words. */
  readonly assumptions: readonly string[];
  readonly scopes: readonly ScopeAnswer[];
  readonly contradictions: readonly Contradiction[];
  /** Also those whose contradiction is a mere difference and not told as one. In the order in which sources are taken. */
  readonly setAside: readonly SetAsideVoice[];
  readonly differences: readonly Difference[];
  readonly gaps: readonly Gap[];
  readonly claims: readonly ClaimUse[];
}

/** What an answer says of all its events together. */
export interface AnswerFacts {
  readonly options: AnswerOptions;
  readonly inputs: readonly InputFile[];
  readonly spellings: Spellings;
}

export interface Answer extends AnswerFacts {
  readonly events: readonly EventAnswer[];
}

/** An answer whose events are worked out one by one as they are asked for, and only once: all at once may not fit. */
export interface FlowingAnswer extends AnswerFacts {
  readonly events: Iterable<EventAnswer>;
}
