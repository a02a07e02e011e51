// Which claims an id means. A row of several numbers is named by its id, and each of its claims by `ID/killed` …; a row
// without an id by `FILE:LINE`. Rows left out keep their ids: a reference to one is no unknown id.
import type { FileState } from './file-state.js';
import { IdTable } from './id-table.js';
import { foldLabel } from './label.js';
import { RowClaim } from './row-claim.js';
import { makeVisible } from './visible.js';

export interface RowPlace {
  readonly file: FileState;
  readonly line: number;
}

/** What an id names: one claim, or a row of any number of them. */
export type Named = RowClaim | NamedRow;

interface NamedRow extends RowPlace {
  /** Folded. */
  readonly id: string;
  /** The claims that it makes: none where it was left out. */
  readonly claims: readonly RowClaim[];
}

type UnnamedRow = Omit<NamedRow, 'id'>;

export class IdBook {
  readonly #claims: readonly RowClaim[];
  /** Rows with an id that are more than one claim, or none. */
  readonly #rows: NamedRow[] = [];
  /** Places in `#claims`; below zero, -1 - the place in `#rows`. */
  readonly #given = new IdTable((named) => idOf(this.#named(named)));
  /** Rows without an id that are more than one claim, or none. */
  readonly #unnamedRows: UnnamedRow[] = [];
  #generated: Map<string, Named> | null = null;

  /** `claims`: all that are read, to which those of a row are added before the row's ids are taken. */
  constructor(claims: readonly RowClaim[]) {
    this.#claims = claims;
  }

  /** Takes the ids of the row whose claims came last; false where one is taken. */
  take(place: RowPlace, givenId: string | null, made: readonly RowClaim[]): boolean {
    // One plain claim stands for itself: a record of the row would cost memory.
    const plain = made.length === 1 && made[0]!.wide === null;
    if (givenId === null) {
      if (!plain) this.#unnamedRows.push({ ...place, claims: made });
      return true;
    }
    const id = foldLabel(givenId);
    const first = this.#claims.length - made.length;
    if (plain) return this.#given.add(id, first);
    const row = this.#rows.push({ ...place, claims: made, id });
    return (
      this.#given.add(id, -row) &&
      made.every((claim, at) => claim.wide === null || this.#given.add(foldLabel(claim.id), first + at))
    );
  }

  /** Where one of the ids of a row was first given, for a message. */
  firstPlace(givenId: string): string {
    const named = this.#find(foldLabel(givenId));
    if (named === undefined) return 'another row';
    const { file, line } = named instanceof RowClaim ? { file: named.fileState, line: named.line } : named;
    return `${makeVisible(file.name)}:${line}`;
  }

  /** What an id names, or null. */
  find(id: string): Named | null {
    const key = foldLabel(id);
    const given = this.#find(key);
    if (given !== undefined) return given;
    this.#generated ??= this.#generateIds();
    return this.#generated.get(key) ?? null;
  }

  /** Folded ids, for near misses. */
  ids(): Iterable<string> {
    return this.#given.ids();
  }

  /** `FILE:LINE` of the rows without an id. Made only where a reference names none that was given. */
  #generateIds(): Map<string, Named> {
    const generated = new Map<string, Named>();
    for (const claim of this.#claims) if (claim.givenId === null) generated.set(foldLabel(claim.id), claim);
    for (const row of this.#unnamedRows) {
      const id = foldLabel(`${row.file.name}:${row.line}`);
      generated.set(id, { ...row, id });
    }
    return generated;
  }

  #find(folded: string): Named | undefined {
    const named = this.#given.get(folded);
    return named === undefined ? undefined : this.#named(named);
  }

  #named(named: number): Named {
    return named < 0 ? this.#rows[-1 - named]! : this.#claims[named]!;
  }
}

function idOf(named: Named): string {
  return named instanceof RowClaim ? foldLabel(named.id) : named.id;
}
