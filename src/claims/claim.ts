// The claims of a file as the rest of the program sees them: words read, dates counted, labels folded (design: the claims file).

/** A day as a whole number: days since 1 January 1970, UTC. */
export type Day = number;

/** A date as written: its own day, and how exact it is. A month or year stands for its last day in `as_of`, its first in `from`. */
export interface WrittenDate {
  readonly day: Day;
  readonly precision: 'day' | 'month' | 'year';
  /** Order within the day where a time was given: milliseconds after midnight UTC, else 0. */
  readonly time: number;
}

/** One label of a joined label: `civilian:children` is `{base: 'civilian', part: 'children'}`. Folded for comparing. */
export interface LabelPart {
  readonly base: string;
  readonly part: string | null;
}

/**
 * A side, category or outcome as a claim names it. `key` is the folded canonical form (`killed+wounded`, labels sorted by
 * code unit); two specs are the same people if and only if their keys are equal. `all` (for outcomes: `casualties`) and, for
 * sides, `each` have no labels.
 */
export interface Spec {
  readonly key: string;
  readonly labels: readonly LabelPart[];
}

/** Side × category × outcome; in `excludes` an outcome left out is `null`: every outcome. */
export interface ScopeSpec {
  readonly side: Spec;
  readonly category: Spec;
  readonly outcome: Spec | null;
}

export type Basis = 'documented' | 'reported' | 'estimated' | 'projected';
export type ClaimedStance = 'own' | 'third-party' | 'adversary';

/** What the quantity, or `low`/`high` in its place, means under the convention asked for. */
export interface ClaimReading {
  readonly kind: 'interval' | 'unknown';
  readonly low: number | null;
  readonly high: number | null;
  readonly lowApproximate: boolean;
  readonly highApproximate: boolean;
  /** `given` where `low`/`high` were filled in. */
  readonly rule: string;
  readonly language: string;
  /** The ends under `--convention strict`; the same where nothing is approximate. */
  readonly strictLow: number | null;
  readonly strictHigh: number | null;
}

export interface Claim {
  /** Name of the claim as printed: the `id` column, else `FILE:LINE`. */
  readonly id: string;
  readonly file: string;
  /** 1-based line on which the row begins. */
  readonly line: number;
  /** Position among all claims read, counting from 0: file order. */
  readonly order: number;
  /** Folded event label. */
  readonly event: string;
  readonly side: Spec;
  readonly category: Spec;
  readonly outcome: Spec;
  /** The source's own words, as they stand; '' where only `low`/`high` are filled. */
  readonly quantity: string;
  readonly reading: ClaimReading;
  readonly from: WrittenDate | null;
  readonly asOf: WrittenDate | null;
  readonly published: WrittenDate | null;
  readonly basis: Basis;
  /** Folded source label; the spelling is in `ClaimSet.spellings.source`. */
  readonly source: string;
  /** The side that the source speaks for, or null. */
  readonly sourceSide: Spec | null;
  readonly stance: ClaimedStance | null;
  readonly derivedFrom: readonly string[];
  readonly supersedes: readonly string[];
  readonly excludes: readonly ScopeSpec[];
  /** Text columns, '' where empty. */
  readonly omits: string;
  readonly caveat: string;
  readonly via: string;
  readonly publishedText: string;
  readonly url: string;
  readonly quote: string;
  readonly best: string;
  readonly reliability: string;
  readonly credibility: string;
  /** Other columns, carried along: header → cell. Null where the file has none. */
  readonly carried: ReadonlyMap<string, string> | null;
}

/** What the rows of an event declare about it. */
export interface EventFacts {
  /** Folded label. */
  readonly key: string;
  /** All sides in declared order (folded), or null where no row declares them. */
  readonly sides: readonly string[] | null;
  readonly began: Day | null;
  readonly ended: Day | null;
}

/** First spellings by folded label, for printing. Parts are keyed `base:part`. */
export interface Spellings {
  readonly event: ReadonlyMap<string, string>;
  readonly side: ReadonlyMap<string, string>;
  readonly category: ReadonlyMap<string, string>;
  readonly outcome: ReadonlyMap<string, string>;
  readonly source: ReadonlyMap<string, string>;
}

export interface InputFile {
  /** As given on the command line (`-` for stdin). */
  readonly file: string;
  readonly sha256: string;
  readonly rows: number;
  readonly skipped: number;
}

/** Everything read, events in order of first appearance; claims of an event in file order. */
export interface ClaimSet {
  readonly events: readonly EventFacts[];
  readonly claims: readonly Claim[];
  readonly spellings: Spellings;
  readonly inputs: readonly InputFile[];
}
