// A claim as it is kept: small, since a file may hold a million. What most rows leave empty lies apart and is shared between
// rows that say the same; the getters make it the `Claim` that the rest of the program sees. Do not spread it (`{ ...claim }`
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

export interface RowFields {
  readonly fileState: FileState;
  readonly line: number;
  /** The `id` cell, or null: then `FILE:LINE` names the claim. */
  readonly givenId: string | null;
  readonly eventState: EventState;
  readonly side: Spec;
  readonly category: Spec;
  readonly from: WrittenDate | null;
  readonly asOf: WrittenDate | null;
  readonly published: PublishedDate | null;
  readonly basis: Basis;
  readonly source: string;
  readonly sourceSide: Spec | null;
  readonly rare: RareCells;
  /** Apart from the rare cells: they differ from row to row, where those do not. */
  readonly url: string;
  readonly quote: string;
}

/** One number of a row: a row with one column for each outcome holds several. */
export interface RowNumber {
  readonly outcome: Spec;
  readonly quantity: string;
  readonly reading: ClaimReading;
  /** The column that it stands in, where that is named after an outcome; else null. */
  readonly wide: string | null;
  /** Its cell, for places. */
  readonly cell: number;
}

export class RowClaim implements Claim {
  order = -1;
  readonly fileState: FileState;
  readonly line: number;
  readonly givenId: string | null;
  readonly eventState: EventState;
  readonly side: Spec;
  readonly category: Spec;
  readonly outcome: Spec;
  readonly quantity: string;
  readonly reading: ClaimReading;
  readonly wide: string | null;
  readonly from: WrittenDate | null;
  readonly asOf: WrittenDate | null;
  readonly published: PublishedDate | null;
  readonly basis: Basis;
  readonly source: string;
  readonly sourceSide: Spec | null;
  readonly rare: RareCells;
  readonly url: string;
  readonly quote: string;

  constructor(row: RowFields, number: RowNumber) {
    this.fileState = row.fileState;
    this.line = row.line;
    this.givenId = row.givenId;
    this.eventState = row.eventState;
    this.side = row.side;
    this.category = row.category;
    this.outcome = number.outcome;
    this.quantity = number.quantity;
    this.reading = number.reading;
    this.wide = number.wide;
    this.from = row.from;
    this.asOf = row.asOf;
    this.published = row.published;
    this.basis = row.basis;
    this.source = row.source;
    this.sourceSide = row.sourceSide;
    this.rare = row.rare;
    this.url = row.url;
    this.quote = row.quote;
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
    return this.published?.text ?? '';
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
    return new Map(this.fileState.header!.carried.map(({ name }, index) => [name, carried[index]!]));
  }

  toJSON(): Claim {
    return copyClaim(this);
  }
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
