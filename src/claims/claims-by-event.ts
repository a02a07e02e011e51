// The claims of each event by themselves, which is how they are reconciled and checked: claims of different events never meet.

import type { Claim, ClaimSet, EventFacts } from './claim.js';

export interface ClaimsOfEvent {
  readonly facts: EventFacts;
  readonly claims: readonly Claim[];
}

/**
 * Each event with its claims in file order, one after the other, events in order of first appearance: of a million claims no list for each event is kept, which
 * would outlive it.
 */
export function* groupByEvent(set: ClaimSet): Generator<ClaimsOfEvent> {
  const { claims, ends } = sortByEvent(set);
  for (const [number, facts] of set.events.entries())
    yield { facts, claims: claims.slice(number === 0 ? 0 : ends[number - 1]!, ends[number]) };
}

/** All claims by event, and where each event's end among them. Mostly they stand so in the file. */
function sortByEvent({ events, claims }: ClaimSet): {
  readonly claims: readonly Claim[];
  readonly ends: Int32Array;
} {
  const numbers = new Map(events.map(({ key }, number) => [key, number]));
  const ends = new Int32Array(events.length);
  let last = 0;
  let sorted = true;
  for (let place = 0; place < claims.length; place++) {
    const number = numbers.get(claims[place]!.event)!;
    ends[number]!++;
    if (number < last) sorted = false;
    last = number;
  }
  for (let number = 1; number < ends.length; number++) ends[number]! += ends[number - 1]!;
  if (sorted) return { claims, ends };
  const next = Int32Array.from(ends, (_, number) => (number === 0 ? 0 : ends[number - 1]!));
  const byEvent = new Array<Claim>(claims.length);
  for (let place = 0; place < claims.length; place++) {
    const claim = claims[place]!;
    byEvent[next[numbers.get(claim.event)!]!++] = claim;
  }
  return { claims: byEvent, ends };
}
