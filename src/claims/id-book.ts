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
  /** The claims that it makes: none where it was left out. */
  readonly claims: RowClaim[];
}

/** What an id names: one claim, or a row of any number of them. */
export type Named = RowClaim | NamedRow;

interface NamedRow extends RowPlace {
  /** Folded. */
  readonly id: string;
}

export class IdBook {
  readonly #given = new IdTable<Named>(idOf);
  /** Rows without an id that are more than one claim, or none. */
  readonly #unnamedRows: RowPlace[] = [];
  #generated: Map<string, Named> | null = null;

  /** Takes the ids of a row; false where one is taken. */
  take(place: RowPlace, givenId: string | null): boolean {
    const [first] = place.claims;
    // One plain claim stands for itself: a record of the row would cost memory.
    const plain = place.claims.length === 1 && first!.wide === null;
    if (givenId === null) {
      if (!plain) this.#unnamedRows.push(place);
      return true;
    }
    const id = foldLabel(givenId);
    if (plain) return this.#given.add(id, first!);
    return (
      this.#given.add(id, { ...place, id }) &&
      place.claims.every((claim) => claim.wide === null || this.#given.add(foldLabel(claim.id), claim))
    );
  }

  /** Where one of the ids of a row was first given, for a message. */
  firstPlace(givenId: string): string {
    const named = this.#given.get(foldLabel(givenId));
    if (named === undefined) return 'another row';
    const { file, line } = named instanceof RowClaim ? { file: named.fileState, line: named.line } : named;
    return `${makeVisible(file.name)}:${line}`;
  }

  /** What an id names, or null. `claims` are all that were read: those without an id are looked for among them. */
  find(id: string, claims: readonly RowClaim[]): Named | null {
    const key = foldLabel(id);
    const given = this.#given.get(key);
    if (given !== undefined) return given;
    this.#generated ??= this.#generateIds(claims);
    return this.#generated.get(key) ?? null;
  }

  /** Folded ids, for near misses. */
  ids(): Iterable<string> {
    return this.#given.ids();
  }

  /** `FILE:LINE` of the rows without an id. Made only where a reference names none that was given. */
  #generateIds(claims: readonly RowClaim[]): Map<string, Named> {
    const generated = new Map<string, Named>();
    for (const claim of claims) if (claim.givenId === null) generated.set(foldLabel(claim.id), claim);
    for (const row of this.#unnamedRows) {
      const id = foldLabel(`${row.file.name}:${row.line}`);
      generated.set(id, { ...row, id });
    }
    return generated;
  }
}

function idOf(named: Named): string {
  return named instanceof RowClaim ? foldLabel(named.id) : named.id;
}
