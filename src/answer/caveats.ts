// What must be said beside a range (design section 5, "Caveats"), and the people that its claims omit though they are no scope.

import type { Claim } from '../claims/claim.js';
import type { EventModel } from '../model/event-model.js';
import type { Hole } from '../model/holes.js';
import { scopesMayMeet } from '../model/people.js';
import type { Caveat } from './answer.js';
import type { Range } from './reckoning.js';

export class CaveatBook {
  readonly #holes = new Map<Claim, Hole[]>();
  /** Claims whose caveat shows where their hole is. */
  readonly #holed: readonly Claim[];

  constructor(model: EventModel) {
    for (const hole of model.holes) {
      const own = this.#holes.get(hole.claim);
      if (own === undefined) this.#holes.set(hole.claim, [hole]);
      else own.push(hole);
    }
    this.#holed = [...this.#holes.keys()].filter((claim) => claim.caveat !== '');
  }

  caveatsOf(range: Range): readonly Caveat[] {
    const claims = this.#holed.filter((claim) =>
      this.#holes.get(claim)!.some((hole) => hole.open && scopesMayMeet(hole.scope, range.scope)),
    );
    for (const claim of claimsAtEnds(range)) {
      if (claim.caveat !== '' && !this.#holes.has(claim)) claims.push(claim);
    }
    claims.sort((one, other) => one.order - other.order);
    return claims.map((claim) => ({ text: claim.caveat, claim }));
  }
}

export function listOmissions(range: Range): readonly Caveat[] {
  return claimsAtEnds(range).flatMap((claim) => (claim.omits === '' ? [] : [{ text: claim.omits, claim }]));
}

function claimsAtEnds(range: Range): readonly Claim[] {
  const claims = new Set<Claim>();
  for (const end of [range.low, range.highest])
    for (const { claim } of end?.statements ?? []) claims.add(claim);
  return [...claims].sort((one, other) => one.order - other.order);
}
