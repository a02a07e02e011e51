// Shares the parts of claims that rows have in common: the people, the days, who said it. A part is looked for among the last
// few that began alike; where it is not found there, a second copy costs memory and nothing else.
import type { WrittenDate } from './claim.js';
import type { FileState } from './file-state.js';
import type { RowReading } from './read-row.js';
import type { ClaimDays, ClaimOrigin, ClaimScope } from './row-claim.js';

/** How many parts that begin alike are looked at. */
const LOOKED_AT = 64;
/** Beginnings remembered at most. */
const MOST_KEPT = 50_000;

export class SharedParts {
  readonly #scopes = new Map<unknown, ClaimScope[]>();
  readonly #days = new Map<WrittenDate | null, ClaimDays[]>();
  readonly #origins = new Map<string, ClaimOrigin[]>();

  scope(scope: ClaimScope): ClaimScope {
    const { side, category, outcome, wide } = scope;
    const known = listFor(this.#scopes, side);
    for (let at = known.length - 1; at >= 0; at--) {
      const one = known[at]!;
      if (one.category === category && one.outcome === outcome && one.wide === wide) return one;
    }
    return remember(known, scope);
  }

  days({ from, asOf, published }: ClaimDays): ClaimDays {
    const known = listFor(this.#days, asOf);
    for (let at = known.length - 1; at >= 0; at--) {
      const one = known[at]!;
      if (one.published === published && one.from === from) return one;
    }
    return remember(known, { from, asOf, published });
  }

  origin(fileState: FileState, { source, sourceSide, basis, rare }: RowReading): ClaimOrigin {
    const known = listFor(this.#origins, source);
    for (let at = known.length - 1; at >= 0; at--) {
      const one = known[at]!;
      if (
        one.rare === rare &&
        one.basis === basis &&
        one.sourceSide === sourceSide &&
        one.fileState === fileState
      ) {
        return one;
      }
    }
    return remember(known, { fileState, source, sourceSide, basis, rare });
  }
}

function listFor<Key, Part>(parts: Map<Key, Part[]>, key: Key): Part[] {
  let known = parts.get(key);
  if (known === undefined) {
    if (parts.size >= MOST_KEPT) parts.clear();
    known = [];
    parts.set(key, known);
  }
  return known;
}

function remember<Part>(known: Part[], part: Part): Part {
  if (known.length >= LOOKED_AT) known.shift();
  known.push(part);
  return part;
}
