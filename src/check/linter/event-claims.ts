// The claims of one event as rules look at them: indexes that several rules share, made on first use and then kept, so that
// no rule goes over the rows more than a few times.

import type { Claim, Day, EventFacts, Spellings } from '../../claims/claim.js';
import { findFirstDay } from '../../model/first-day.js';
import { isCountOfADay } from '../../model/people.js';
import { ownDay } from '../../model/sift.js';

/** What one source says of the same people on the same basis, from the same first day: oldest first. At least one claim. */
export interface Series {
  readonly key: string;
  readonly claims: readonly Claim[];
  /** False for counts of a day (`missing`), which people leave again. */
  readonly isToll: boolean;
}

export class EventClaims {
  readonly facts: EventFacts;
  readonly spellings: Spellings;
  /** In file order. */
  readonly claims: readonly Claim[];
  /** Today, or null where the rules must not know: no clock enters here but by the caller. */
  readonly today: Day | null;
  #byId: ReadonlyMap<string, Claim> | null = null;
  #withdrawnIds: ReadonlySet<string> | null = null;
  #standing: readonly Claim[] | null = null;
  #series: readonly Series[] | null = null;
  #firstDay: Day | null | undefined;

  constructor(facts: EventFacts, claims: readonly Claim[], spellings: Spellings, today: Day | null) {
    this.facts = facts;
    this.claims = claims;
    this.spellings = spellings;
    this.today = today;
  }

  /** By id as printed; ids of other events are not here. */
  get byId(): ReadonlyMap<string, Claim> {
    this.#byId ??= new Map(this.claims.map((claim) => [claim.id, claim]));
    return this.#byId;
  }

  /** Ids that some claim withdraws. */
  get withdrawnIds(): ReadonlySet<string> {
    this.#withdrawnIds ??= new Set(this.claims.flatMap((claim) => claim.supersedes));
    return this.#withdrawnIds;
  }

  /** Claims that say a number in the source's own name: not withdrawn, no repeats, not projected, quantity known. */
  get standing(): readonly Claim[] {
    this.#standing ??= this.claims.filter(
      (claim) =>
        claim.derivedFrom.length === 0 &&
        claim.basis !== 'projected' &&
        claim.reading.kind === 'interval' &&
        !this.withdrawnIds.has(claim.id),
    );
    return this.#standing;
  }

  get firstDay(): Day | null {
    if (this.#firstDay === undefined) this.#firstDay = findFirstDay(this.facts, this.standing);
    return this.#firstDay;
  }

  /** Standing, dated claims by source, basis, people and first day, in order of first appearance. */
  get series(): readonly Series[] {
    this.#series ??= this.#makeSeries();
    return this.#series;
  }

  /** First day counted; null means the event's first day. */
  countedFrom(claim: Claim): Day | null {
    if (claim.from === null || this.firstDay === null || claim.from.day <= this.firstDay) return null;
    return claim.from.day;
  }

  #makeSeries(): readonly Series[] {
    const groups = new Map<string, Claim[]>();
    for (const claim of this.standing) {
      if (ownDay(claim) === null) continue;
      const key = `${claim.source}\n${claim.basis}\n${this.peopleKey(claim)}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [claim]);
      else group.push(claim);
    }
    const series: Series[] = [];
    for (const [key, claims] of groups) {
      if (claims.length > 1) claims.sort(compareByDay);
      series.push({ key, claims, isToll: !isCountOfADay(claims[0]!.outcome) });
    }
    return series;
  }

  /** Two claims count the same people from the same day on if and only if this is equal. */
  peopleKey(claim: Claim): string {
    return `${scopeKey(claim)}\n${excludesKey(claim)}\n${this.countedFrom(claim) ?? ''}`;
  }
}

export function scopeKey(claim: Claim): string {
  return `${claim.side.key}/${claim.category.key}/${claim.outcome.key}`;
}

export function excludesKey(claim: Claim): string {
  if (claim.excludes.length === 0) return claim.omits === '' ? '' : `omits ${claim.omits}`;
  const scopes = claim.excludes.map(
    (scope) => `${scope.side.key}/${scope.category.key}/${scope.outcome?.key ?? ''}`,
  );
  return `${scopes.sort().join(';')} ${claim.omits}`;
}

/** Own day, then publication, then file order. */
export function compareByDay(a: Claim, b: Claim): number {
  return (
    (ownDay(a) ?? 0) - (ownDay(b) ?? 0) ||
    (a.published?.day ?? 0) - (b.published?.day ?? 0) ||
    (a.published?.time ?? 0) - (b.published?.time ?? 0) ||
    a.order - b.order
  );
}
