// Which claims an id means. A row of several numbers is named by its id, and each of its claims by `ID/killed` …; a row
// without an id by `FILE:LINE`. Rows left out keep their ids: a reference to one is no unknown id.
import type { FileState } from './file-state.js';
import { foldLabel } from './label.js';
import { RowClaim } from './row-claim.js';
import { makeVisible } from './visible.js';

export interface RowPlace {
  readonly file: FileState;
  readonly line: number;
  readonly claims: RowClaim[];
}

/** What an id names: the claims, or none where the row was left out. */
export type Named = RowClaim | RowPlace;

export class IdBook {
  readonly #byId = new Map<string, Named>();
  /** Rows without an id. */
  readonly #unnamed: Named[] = [];
  #generated: Map<string, Named> | null = null;

  /** Takes the ids of a row; false where one is taken. */
  take(place: RowPlace, givenId: string | null, faulty: boolean): boolean {
    const [first] = place.claims;
    // One plain claim stands for itself; a place costs memory.
    const named: Named = place.claims.length === 1 && first!.wide === null ? first! : place;
    if (givenId === null) {
      // Found by line, should anybody refer to one.
      if (faulty || named === place) this.#unnamed.push(place);
      else this.#unnamed.push(named);
      return true;
    }
    const key = foldLabel(givenId);
    if (this.#byId.has(key)) return false;
    this.#byId.set(key, named);
    if (named === place) {
      for (const claim of place.claims) {
        const own = foldLabel(claim.id);
        if (this.#byId.has(own)) return false;
        this.#byId.set(own, claim);
      }
    }
    return true;
  }

  /** Where an id was first given, for a message. */
  firstPlace(id: string): string {
    const named = this.#byId.get(foldLabel(id));
    const place = named === undefined ? null : placeOf(named);
    return place === null ? 'another row' : `${makeVisible(place.file.name)}:${place.line}`;
  }

  find(id: string): Named | null {
    const key = foldLabel(id);
    return this.#byId.get(key) ?? this.#generatedIds().get(key) ?? null;
  }

  /** Folded ids, for near misses. */
  keys(): Iterable<string> {
    return this.#byId.keys();
  }

  #generatedIds(): ReadonlyMap<string, Named> {
    if (this.#generated !== null) return this.#generated;
    this.#generated = new Map();
    for (const named of this.#unnamed) {
      const { file, line } = placeOf(named);
      this.#generated.set(foldLabel(`${file.name}:${line}`), named);
      if (!(named instanceof RowClaim)) {
        for (const claim of named.claims) this.#generated.set(foldLabel(claim.id), claim);
      }
    }
    return this.#generated;
  }
}

function placeOf(named: Named): { readonly file: FileState; readonly line: number } {
  return named instanceof RowClaim ? { file: named.fileState, line: named.line } : named;
}
