// The claims of one event as rules look at them: indexes that several rules share, made on first use and then kept, so that
// no rule goes over the rows more than a few times.

import type { Claim, Day, EventFacts, Spellings } from '../../claims/claim.js';
import { findFirstDay } from '../../model/first-day.js';
import { isCountOfADay } from '../../model/people.js';
import { namePopulation, type Population } from '../../model/population.js';
import { type ClaimNumbers, numberClaims } from './claim-numbers.js';
import { Series } from './series.js';
import { SourceDays } from './source-days.js';
import { findParts, type PartOfWhole } from './wholes.js';

export class EventClaims {
  readonly facts: EventFacts;
  readonly spellings: Spellings;
  /** In file order. */
  readonly claims: readonly Claim[];
  /** Today, or null where the rules must not know: no clock enters here but by the caller. */
  readonly today: Day | null;
  #byId: ReadonlyMap<string, Claim> | null = null;
  #withdrawnIds: ReadonlySet<string> | null = null;
  #standingAt: readonly number[] | null = null;
  #standing: readonly Claim[] | null = null;
  #series: readonly Series[] | null = null;
  #numbers: ClaimNumbers | null = null;
  #population: Population | null = null;
  #sourceDays: SourceDays | null = null;
  #parts: readonly PartOfWhole[] | null = null;
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
  get standingAt(): readonly number[] {
    if (this.#standingAt === null) {
      const at: number[] = [];
      for (let position = 0; position < this.claims.length; position++) {
        const claim = this.claims[position]!;
        if (claim.derivedFrom.length > 0 || claim.basis === 'projected') continue;
        if (claim.reading.kind === 'interval' && !this.isWithdrawn(claim)) at.push(position);
      }
      this.#standingAt = at;
    }
    return this.#standingAt;
  }

  get standing(): readonly Claim[] {
    this.#standing ??= this.standingAt.map((position) => this.claims[position]!);
    return this.#standing;
  }

  /** Who can be among the event's people; claims of unknown quantity name people too. */
  get population(): Population {
    if (this.#population === null) {
      const naming = this.claims.filter(
        (claim) => claim.derivedFrom.length === 0 && claim.basis !== 'projected' && !this.isWithdrawn(claim),
      );
      this.#population = namePopulation(this.facts, naming, false);
    }
    return this.#population;
  }

  /** What each source says of each scope on each day. */
  get sourceDays(): SourceDays {
    this.#sourceDays ??= new SourceDays(this);
    return this.#sourceDays;
  }

  /** Each claim with each whole that its source gives beside it. */
  get parts(): readonly PartOfWhole[] {
    this.#parts ??= findParts(this);
    return this.#parts;
  }

  get firstDay(): Day | null {
    if (this.#firstDay === undefined) {
      this.#firstDay = this.facts.began ?? findFirstDay(this.facts, this.standing);
    }
    return this.#firstDay;
  }

  get numbers(): ClaimNumbers {
    this.#numbers ??= numberClaims(this.claims, (claim) => this.countedFrom(claim));
    return this.#numbers;
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
    const { voice, window, day } = this.numbers;
    const groups = new Map<number, number[]>();
    for (const position of this.standingAt) {
      if (Number.isNaN(day[position]!)) continue;
      const claim = this.claims[position]!;
      const basis = claim.basis === 'documented' ? 0 : claim.basis === 'reported' ? 1 : 2;
      const key = (window[position]! * this.numbers.voices + voice[position]!) * 3 + basis;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [position]);
      else group.push(position);
    }
    const series: Series[] = [];
    for (const group of groups.values()) {
      if (group.length > 1) group.sort((a, b) => day[a]! - day[b]! || this.#comparePublished(a, b));
      const claims = group.map((position) => this.claims[position]!);
      series.push(new Series(claims, !isCountOfADay(claims[0]!.outcome)));
    }
    return series;
  }

  /** By publication, then in file order. */
  #comparePublished(a: number, b: number): number {
    const [one, other] = [this.claims[a]!.published, this.claims[b]!.published];
    return (one?.day ?? 0) - (other?.day ?? 0) || (one?.time ?? 0) - (other?.time ?? 0) || a - b;
  }
}

/** Positions by day, then in file order; mostly they are so already. */
export function sortByDay(positions: readonly number[], day: readonly number[]): readonly number[] {
  for (let place = 1; place < positions.length; place++) {
    if (day[positions[place - 1]!]! > day[positions[place]!]!) {
      return [...positions].sort((a, b) => day[a]! - day[b]! || a - b);
    }
  }
  return positions;
}
