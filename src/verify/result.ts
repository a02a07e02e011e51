// A result as `reconcile -f json` writes it, read back: only what is checked.

export interface ResultTerm {
  readonly claim: string;
  readonly side: string;
  readonly end: 'low' | 'high';
  readonly weight: number;
}

export interface ResultProof {
  readonly divisor: number;
  readonly terms: readonly ResultTerm[];
}

export interface ResultScopeName {
  readonly side: string;
  readonly category: string;
  readonly outcome: string;
}

export type ResultStance = 'documented' | 'own' | 'third-party' | 'adversary';

export interface ResultFigure {
  readonly source?: string;
  readonly sum?: readonly string[];
  readonly stance: ResultStance;
  readonly low: number | null;
  readonly high: number | null;
  readonly number?: number | null;
  readonly highest_said?: number | null;
  readonly whole: boolean;
  readonly outgrown: boolean;
  readonly included: boolean;
  readonly day: string | null;
  readonly claims?: readonly string[];
  readonly low_proof?: ResultProof | null;
  readonly high_proof?: ResultProof | null;
}

export interface ResultImplied {
  readonly low: number | null;
  readonly high: number | null;
  readonly low_proof: ResultProof | null;
  readonly high_proof: ResultProof | null;
}

export interface ResultScope extends ResultScopeName {
  readonly from: string | null;
  readonly as_of: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly highest_said: number | null;
  readonly partial: boolean;
  readonly low_basis: 'documented' | 'said' | 'sum' | null;
  readonly documented: {
    readonly low: number;
    readonly whole: boolean;
    readonly day: string | null;
    readonly proof: ResultProof;
  } | null;
  readonly figures: readonly ResultFigure[];
  readonly adversary: { readonly low: number | null; readonly high: number | null } | null;
  readonly implied: ResultImplied | null;
  readonly low_addends: readonly number[];
  readonly high_addends: readonly number[];
  readonly adversary_low: number | null;
  readonly adversary_high: number | null;
  /** Positions among the event's contradictions. */
  readonly contradictions: readonly number[];
}

export interface ResultClaim {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  /** By side. */
  readonly stance: Readonly<Record<string, ResultStance>>;
  readonly use: string;
  readonly because: string | null;
  readonly reading: { readonly low: number | null; readonly high: number | null; readonly rule: string };
}

export interface ResultStatement {
  readonly claim: string;
  readonly side: string;
}

export interface ResultContradiction {
  readonly kind: 'contradiction' | 'self' | 'rounding';
  readonly statements: readonly ResultStatement[];
  readonly proof: ResultProof;
  readonly set_aside: string;
  readonly repairs: readonly ResultRepair[];
}

export interface ResultRepair extends ResultStatement {
  readonly end: 'low' | 'high';
  readonly from: number;
  readonly to: number;
}

export interface ResultGap {
  readonly scope: ResultScopeName;
  readonly against: string;
  readonly holes: readonly string[];
  readonly documented: readonly string[];
  readonly needs: number | null;
  readonly short: { readonly scope: ResultScopeName; readonly by: number; readonly days: number } | null;
  readonly proof: ResultProof;
}

export interface ResultEvent {
  readonly event: string;
  readonly from: string | null;
  readonly as_of: string | null;
  readonly holes: readonly string[];
  readonly scopes: readonly ResultScope[];
  readonly contradictions: readonly ResultContradiction[];
  readonly gaps: readonly ResultGap[];
  readonly claims: readonly ResultClaim[];
}

export interface Result {
  readonly format: string;
  readonly version: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[];
  readonly events: readonly ResultEvent[];
}
