// Which claims of an event speak at all: the two clocks, corrections, relays, projections, silence (design section 4).

import type { Claim, Day } from '../claims/claim.js';

export type SetAsideUse = 'unpublished' | 'later' | 'withdrawn' | 'repeats' | 'projected' | 'unknown';

export interface SetAside {
  readonly use: SetAsideUse;
  /** The claim that withdrew it, or that it repeats. */
  readonly because: Claim | null;
}

export interface Sifted {
  /** Claims that say something of a number in the source's own name, file order; their words may give no end. */
  readonly speaking: readonly Claim[];
  /** Claims of unknown quantity that leave a hole. */
  readonly silent: readonly Claim[];
  /** Claims that name sides, categories and parts: no clock leaves them out, not withdrawn, repeats or projected. */
  readonly naming: readonly Claim[];
  /** Claims that somebody made by the clocks and that stand unwithdrawn: their scopes are printed. */
  readonly spokenOf: readonly Claim[];
  readonly setAside: ReadonlyMap<Claim, SetAside>;
  /** The answer's day; null where no claim is dated and none was asked for. */
  readonly asOf: Day | null;
}

/** A claim's own day: `as_of`, else the day of publication; null: undated. */
export function ownDay(claim: Claim): Day | null {
  return claim.asOf?.day ?? claim.published?.day ?? null;
}

function publicationDay(claim: Claim): Day | null {
  return claim.published?.day ?? claim.asOf?.day ?? null;
}

/**
 * Sorts an event's claims by the first use that fits, up to `unknown`.
 * `origins`: claims of any event that others repeat, by id.
 */
export function siftClaims(
  claims: readonly Claim[],
  origins: ReadonlyMap<string, Claim>,
  clocks: { readonly asOf: Day | null; readonly known: Day | null },
): Sifted {
  const setAside = new Map<Claim, SetAside>();
  let known = claims;
  if (clocks.known !== null) {
    const limit = clocks.known;
    known = claims.filter((claim) => {
      const day = publicationDay(claim);
      if (day === null || day <= limit) return true;
      setAside.set(claim, { use: 'unpublished', because: null });
      return false;
    });
  }
  let asOf = clocks.asOf;
  if (asOf === null) {
    for (const claim of known) {
      const day = ownDay(claim);
      if (day !== null && (asOf === null || day > asOf)) asOf = day;
    }
  }
  const present = known.filter((claim) => {
    if (asOf === null) return true;
    const day = ownDay(claim);
    if ((day === null || day <= asOf) && (claim.from === null || claim.from.day <= asOf)) return true;
    setAside.set(claim, { use: 'later', because: null });
    return false;
  });

  const withdrawnBy = new Map<string, Claim>();
  for (const claim of present) {
    for (const id of claim.supersedes) if (!withdrawnBy.has(id)) withdrawnBy.set(id, claim);
  }

  const speaking: Claim[] = [];
  const silent: Claim[] = [];
  const naming: Claim[] = [];
  const spokenOf: Claim[] = [];
  for (const claim of present) {
    const withdrawal = withdrawnBy.size === 0 ? undefined : withdrawnBy.get(claim.id);
    if (withdrawal !== undefined) {
      setAside.set(claim, { use: 'withdrawn', because: withdrawal });
      continue;
    }
    spokenOf.push(claim);
    if (claim.derivedFrom.length > 0) {
      setAside.set(claim, { use: 'repeats', because: origins.get(claim.derivedFrom[0]!) ?? null });
    } else if (claim.basis === 'projected') {
      setAside.set(claim, { use: 'projected', because: null });
    } else {
      naming.push(claim);
      if (claim.reading.kind === 'interval') speaking.push(claim);
      else {
        setAside.set(claim, { use: 'unknown', because: null });
        silent.push(claim);
      }
    }
  }
  return { speaking, silent, naming, spokenOf, setAside, asOf };
}
