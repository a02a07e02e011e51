// Which claims of one source speak of a whole and of a part of it on the same day, found by looking up the few wholes that a
// scope has: never by comparing all with all, and only where the event speaks of such a whole at all.

import type { Claim, Spec } from '../../claims/claim.js';
import { isCountOfADay } from '../../model/people.js';
import { type EventClaims, excludesKey } from './event-claims.js';

export interface PartOfWhole {
  readonly part: Claim;
  readonly whole: Claim;
}

/** Standing, dated claims of one source, basis, day and scope: the last one given. */
export class SourceDays {
  readonly #event: EventClaims;
  readonly #scopes: ReadonlyMap<string, number>;
  readonly #bySource = new Map<number, Map<number, Claim>>();

  constructor(event: EventClaims) {
    this.#event = event;
    this.#scopes = new Map(event.scopeKeys.map((key, number) => [key, number]));
    const { source, scope, day } = event.numbers;
    for (const position of event.standingAt) {
      if (Number.isNaN(day[position]!)) continue;
      const own = source[position]!;
      let claims = this.#bySource.get(own);
      if (claims === undefined) {
        claims = new Map();
        this.#bySource.set(own, claims);
      }
      claims.set(day[position]! * event.numbers.scopes + scope[position]!, event.claims[position]!);
    }
  }

  /** The number of a scope, or null where no claim is about it. */
  scopeNumber(key: string): number | null {
    return this.#scopes.get(key) ?? null;
  }

  /** What the source at a position says of a scope on the same day and basis. */
  find(position: number, scope: number): Claim | undefined {
    const { source, day, scopes } = this.#event.numbers;
    const claim = this.#bySource.get(source[position]!)?.get(day[position]! * scopes + scope);
    return claim?.basis === this.#event.claims[position]!.basis ? claim : undefined;
  }
}

/** Each claim with each whole that the same source gives of the same day and window. */
export function* findParts(event: EventClaims): Generator<PartOfWhole> {
  const known = new Map(event.scopeKeys.map((key, number) => [key, number]));
  const wholes = new Map<number, readonly number[]>();
  const { scope, day } = event.numbers;
  let days: SourceDays | null = null;
  for (const position of event.standingAt) {
    const part = event.claims[position]!;
    let wider = wholes.get(scope[position]!);
    if (wider === undefined) {
      wider = part.side.key === 'each' ? [] : wholesOf(part).flatMap((key) => known.get(key) ?? []);
      wholes.set(scope[position]!, wider);
    }
    if (wider.length === 0 || Number.isNaN(day[position]!)) continue;
    days ??= new SourceDays(event);
    for (const whole of wider.map((number) => days!.find(position, number))) {
      if (whole === undefined || event.countedFrom(whole) !== event.countedFrom(part)) continue;
      if (excludesKey(whole) !== '' && excludesKey(whole) !== excludesKey(part)) continue;
      yield { part, whole };
    }
  }
}

/** Keys of the scopes that a claim's scope is a part of, by its labels alone. */
function wholesOf(claim: Claim): readonly string[] {
  const scopes: string[] = [];
  for (const side of widerKeys(claim.side, 'all')) {
    for (const category of widerKeys(claim.category, 'all')) {
      for (const outcome of widerOutcomes(claim.outcome)) {
        const same =
          side === claim.side.key && category === claim.category.key && outcome === claim.outcome.key;
        if (!same) scopes.push(`${side}/${category}/${outcome}`);
      }
    }
  }
  return scopes;
}

/** The spec itself, the bases of its parts, and everyone. */
function widerKeys(spec: Spec, everyone: string): readonly string[] {
  const keys = new Set([spec.key]);
  if (spec.labels.some(({ part }) => part !== null)) {
    keys.add([...new Set(spec.labels.map(({ base }) => base))].sort().join('+'));
  }
  keys.add(everyone);
  return [...keys];
}

/** Outcomes that hold this one. A count of a day proves nothing of a toll. */
function widerOutcomes(outcome: Spec): readonly string[] {
  if (isCountOfADay(outcome)) return [outcome.key];
  return widerKeys(outcome, 'casualties');
}
