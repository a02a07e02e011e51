// A claim as it is kept: small, since a file may hold a million. What rows have in common lies apart and is shared (share-
// parts.ts); the getters make it the `Claim` that the rest of the program sees. Do not spread it (`{ ...claim }`
// copies no getters): `copyClaim` gives a plain object.
import type { Basis, Claim, ClaimedStance, ClaimReading, ScopeSpec, Spec, WrittenDate } from './claim.js';
import type { EventState } from './event-state.js';
import type { FileState } from './file-state.js';

/** `published` with its text, which is printed as it was written. */
export interface PublishedDate extends WrittenDate {
  readonly text: string;
}

/** The columns that most rows leave empty. */
export interface RareCells {
  readonly stance: ClaimedStance | null;
  /** As written until the references are resolved. */
  derivedFrom: readonly string[];
  supersedes: readonly string[];
  readonly excludes: readonly ScopeSpec[];
  readonly omits: string;
  readonly caveat: string;
  readonly via: string;
  readonly best: string;
  readonly reliability: string;
  readonly credibility: string;
  /** Cells of the file's other columns, in order of the header. */
  readonly carried: readonly string[] | null;
}

export const NO_RARE_CELLS: RareCells = {
  stance: null,
  derivedFrom: [],
  supersedes: [],
  excludes: [],
  omits: '',
  caveat: '',
  via: '',
  best: '',
  reliability: '',
  credibility: '',
  carried: null,
};

/** Whose people it counts, and what became of them. `wide`: the column of a wide row that says so, else null. */
export interface ClaimScope {
  readonly side: Spec;
  readonly category: Spec;
  readonly outcome: Spec;
  readonly wide: string | null;
}

export interface ClaimDays {
  readonly from: WrittenDate | null;
  readonly asOf: WrittenDate | null;
  readonly published: PublishedDate | null;
}

/** Who said it, on what grounds, in which file. */
export interface ClaimOrigin {
  readonly fileState: FileState;
  readonly source: string;
  readonly sourceSide: Spec | null;
  readonly basis: Basis;
  readonly rare: RareCells;
}

/** The words of a quantity with their reading, or with the one that `low` and `high` give in its place. */
export interface ClaimNumber {
  readonly text: string;
  readonly reading: ClaimReading;
}

export interface RowFields {
  readonly line: number;
  /** The `id` cell, or null: then `FILE:LINE` names the claim. */
  readonly givenId: string | null;
  readonly eventState: EventState;
  readonly days: ClaimDays;
  readonly origin: ClaimOrigin;
  /** Apart from the rare cells: they differ from row to row, where those do not. */
  readonly url: string;
  readonly quote: string;
}

export class RowClaim implements Claim {
  order = -1;
  readonly line: number;
  readonly givenId: string | null;
  readonly eventState: EventState;
  readonly scope: ClaimScope;
  readonly number: ClaimNumber;
  readonly days: ClaimDays;
  readonly origin: ClaimOrigin;

  constructor(row: RowFields, scope: ClaimScope, number: ClaimNumber) {
    this.line = row.line;
    this.givenId = row.givenId;
    this.eventState = row.eventState;
    this.scope = scope;
    this.number = number;
    this.days = row.days;
    this.origin = row.origin;
  }

  get url(): string {
    return '';
  }
  get quote(): string {
    return '';
  }

  get fileState(): FileState {
    return this.origin.fileState;
  }
  get rare(): RareCells {
    return this.origin.rare;
  }
  get wide(): string | null {
    return this.scope.wide;
  }
  get side(): Spec {
    return this.scope.side;
  }
  get category(): Spec {
    return this.scope.category;
  }
  get outcome(): Spec {
    return this.scope.outcome;
  }
  get quantity(): string {
    return this.number.text;
  }
  get reading(): ClaimReading {
    return this.number.reading;
  }
  get from(): WrittenDate | null {
    return this.days.from;
  }
  get asOf(): WrittenDate | null {
    return this.days.asOf;
  }
  get published(): PublishedDate | null {
    return this.days.published;
  }
  get basis(): Basis {
    return this.origin.basis;
  }
  get source(): string {
    return this.origin.source;
  }
  get sourceSide(): Spec | null {
    return this.origin.sourceSide;
  }
  get id(): string {
    const row = this.givenId ?? `${this.fileState.name}:${this.line}`;
    return this.wide === null ? row : `${row}/${this.wide}`;
  }
  get file(): string {
    return this.fileState.name;
  }
  get event(): string {
    return this.eventState.key;
  }
  get publishedText(): string {
    return this.days.published?.text ?? '';
  }
  get stance(): ClaimedStance | null {
    return this.rare.stance;
  }
  get derivedFrom(): readonly string[] {
    return this.rare.derivedFrom;
  }
  get supersedes(): readonly string[] {
    return this.rare.supersedes;
  }
  get excludes(): readonly ScopeSpec[] {
    return this.rare.excludes;
  }
  get omits(): string {
    return this.rare.omits;
  }
  get caveat(): string {
    return this.rare.caveat;
  }
  get via(): string {
    return this.rare.via;
  }
  get best(): string {
    return this.rare.best;
  }
  get reliability(): string {
    return this.rare.reliability;
  }
  get credibility(): string {
    return this.rare.credibility;
  }
  get carried(): ReadonlyMap<string, string> | null {
    const { carried } = this.rare;
    if (carried === null) return null;
    return new Map(this.origin.fileState.header!.carried.map(({ name }, index) => [name, carried[index]!]));
  }

  toJSON(): Claim {
    return copyClaim(this);
  }
}

/** A claim with a link or a quote. The largest files have neither; room for both would be a seventh of what claims take. */
class ReferencedClaim extends RowClaim {
  readonly #url: string;
  readonly #quote: string;

  constructor(row: RowFields, scope: ClaimScope, number: ClaimNumber) {
    super(row, scope, number);
    this.#url = row.url;
    this.#quote = row.quote;
  }

  override get url(): string {
    return this.#url;
  }
  override get quote(): string {
    return this.#quote;
  }
}

export function makeRowClaim(row: RowFields, scope: ClaimScope, number: ClaimNumber): RowClaim {
  return row.url === '' && row.quote === ''
    ? new RowClaim(row, scope, number)
    : new ReferencedClaim(row, scope, number);
}

/** The claim as a plain object of the public shape. */
export function copyClaim(claim: Claim): Claim {
  const { id, file, line, order, event, side, category, outcome, quantity, reading, from, asOf, published } =
    claim;
  const { basis, source, sourceSide, stance, derivedFrom, supersedes, excludes, omits, caveat, via } = claim;
  const { publishedText, url, quote, best, reliability, credibility, carried } = claim;
  return {
    ...{ id, file, line, order, event, side, category, outcome, quantity, reading, from, asOf, published },
    ...{ basis, source, sourceSide, stance, derivedFrom, supersedes, excludes, omits, caveat, via },
    ...{ publishedText, url, quote, best, reliability, credibility, carried },
  };
}
