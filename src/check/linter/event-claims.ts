// The claims of one event as rules look at them: indexes that several rules share, made on first use and then kept, so that
// no rule goes over the rows more than a few times. A million rows pass here, so what rules compare again and again (source,
// scope, day, number) is kept as numbers by the claim's position, and keys are numbers, not texts.

import type { Claim, Day, EventFacts, Spellings } from '../../claims/claim.js';
import { findFirstDay } from '../../model/first-day.js';
import { isCountOfADay } from '../../model/people.js';
import { ownDay } from '../../model/sift.js';
import { Numbering } from './numbering.js';
import { statedNumber } from './stated.js';

/** What one source says of the same people on the same basis, from the same first day: oldest first. At least one claim. */
export interface Series {
  readonly claims: readonly Claim[];
  /** False for counts of a day (`missing`), which people leave again. */
  readonly isToll: boolean;
}

/** What rules compare, by the position of a claim among the event's. Equal numbers mean equal things. */
export interface ClaimNumbers {
  readonly source: Int32Array;
  /** Side, category and outcome. */
  readonly scope: Int32Array;
  /** Source and scope together. */
  readonly voice: Int32Array;
  /** What is left out and the first day counted; 0 for everyone from the event's first day. */
  readonly window: Int32Array;
  /** Own day; NaN where undated. */
  readonly day: Float64Array;
  /** The number that the words state; NaN where they state none. */
  readonly stated: Float64Array;
  readonly sources: number;
  readonly scopes: number;
  readonly voices: number;
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
  #standingAt: Int32Array | null = null;
  #standing: readonly Claim[] | null = null;
  #series: readonly Series[] | null = null;
  #numbers: ClaimNumbers | null = null;
  #scopeKeys: readonly string[] = [];
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
    if (this.#withdrawnIds === null) {
      const ids = new Set<string>();
      for (const claim of this.claims) for (const id of claim.supersedes) ids.add(id);
      this.#withdrawnIds = ids;
    }
    return this.#withdrawnIds;
  }

  isWithdrawn(claim: Claim): boolean {
    return this.withdrawnIds.size > 0 && this.withdrawnIds.has(claim.id);
  }

  /** Positions of the claims that say a number in the source's own name: not withdrawn, no repeats, not projected, quantity known. */
  get standingAt(): Int32Array {
    if (this.#standingAt === null) {
      const at = new Int32Array(this.claims.length);
      let count = 0;
      for (const [position, claim] of this.claims.entries()) {
        if (claim.derivedFrom.length > 0 || claim.basis === 'projected') continue;
        if (claim.reading.kind === 'interval' && !this.isWithdrawn(claim)) at[count++] = position;
      }
      this.#standingAt = at.subarray(0, count);
    }
    return this.#standingAt;
  }

  get standing(): readonly Claim[] {
    this.#standing ??= Array.from(this.standingAt, (position) => this.claims[position]!);
    return this.#standing;
  }

  /** Claims that name sides and categories: also those of unknown quantity. */
  get naming(): readonly Claim[] {
    return this.claims.filter(
      (claim) => claim.derivedFrom.length === 0 && claim.basis !== 'projected' && !this.isWithdrawn(claim),
    );
  }

  get firstDay(): Day | null {
    if (this.#firstDay === undefined) {
      this.#firstDay = this.facts.began ?? findFirstDay(this.facts, this.standing);
    }
    return this.#firstDay;
  }

  get numbers(): ClaimNumbers {
    this.#numbers ??= this.#makeNumbers();
    return this.#numbers;
  }

  /** `side/category/outcome` of each scope number. */
  get scopeKeys(): readonly string[] {
    this.#numbers ??= this.#makeNumbers();
    return this.#scopeKeys;
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

  #makeNumbers(): ClaimNumbers {
    const { claims } = this;
    const sources = new Numbering<string>();
    const scopes = new ScopeNumbering();
    const voices = new Numbering<number>();
    const windows = new Numbering<string>();
    windows.of('');
    const source = new Int32Array(claims.length);
    const scope = new Int32Array(claims.length);
    const voice = new Int32Array(claims.length);
    const window = new Int32Array(claims.length);
    const day = new Float64Array(claims.length);
    const stated = new Float64Array(claims.length);
    for (const [position, claim] of claims.entries()) {
      source[position] = sources.of(claim.source);
      scope[position] = scopes.of(claim);
      window[position] = windows.of(this.#windowKey(claim));
      day[position] = ownDay(claim) ?? Number.NaN;
      stated[position] = statedNumber(claim) ?? Number.NaN;
    }
    for (let position = 0; position < claims.length; position++) {
      voice[position] = voices.of(source[position]! * scopes.size + scope[position]!);
    }
    this.#scopeKeys = scopes.keys;
    return {
      source,
      scope,
      voice,
      window,
      day,
      stated,
      sources: sources.size,
      scopes: scopes.size,
      voices: voices.size,
    };
  }

  #windowKey(claim: Claim): string {
    const excludes = excludesKey(claim);
    const from = this.countedFrom(claim);
    return from === null ? excludes : `${from} ${excludes}`;
  }

  #makeSeries(): readonly Series[] {
    const { voice, window, day } = this.numbers;
    const groups = new Map<number, Claim[]>();
    for (const position of this.standingAt) {
      if (Number.isNaN(day[position]!)) continue;
      const claim = this.claims[position]!;
      const basis = claim.basis === 'documented' ? 0 : claim.basis === 'reported' ? 1 : 2;
      const key = (window[position]! * this.numbers.voices + voice[position]!) * 3 + basis;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [claim]);
      else group.push(claim);
    }
    const series: Series[] = [];
    for (const claims of groups.values()) {
      if (claims.length > 1) claims.sort(compareByDay);
      series.push({ claims, isToll: !isCountOfADay(claims[0]!.outcome) });
    }
    return series;
  }
}

/** Numbers scopes without making a text for each claim. */
class ScopeNumbering {
  readonly keys: string[] = [];
  readonly #numbers = new Map<string, Map<string, Map<string, number>>>();

  get size(): number {
    return this.keys.length;
  }

  of(claim: Claim): number {
    const categories = inner(this.#numbers, claim.side.key, () => new Map<string, Map<string, number>>());
    const outcomes = inner(categories, claim.category.key, () => new Map<string, number>());
    return inner(outcomes, claim.outcome.key, () => this.keys.push(scopeKey(claim)) - 1);
  }
}

function inner<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

export function scopeKey(claim: Claim): string {
  return `${claim.side.key}/${claim.category.key}/${claim.outcome.key}`;
}

/** Whom a number leaves out, as a text to compare; '' where nobody. */
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
