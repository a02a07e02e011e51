// Which claims of one source speak of a whole and of a part of it on the same day, found by looking up the few wholes that a
// scope has: never by comparing all with all.

import type { Claim, Day, Spec } from '../../claims/claim.js';
import { isCountOfADay } from '../../model/people.js';
import { ownDay } from '../../model/sift.js';
import { type EventClaims, excludesKey } from './event-claims.js';

export interface PartOfWhole {
  readonly part: Claim;
  readonly whole: Claim;
}

/** A scope's key within one source's day. */
export type ScopeOfDay = string;

/** Standing, dated, whole-period claims by source, basis, day and scope; a scope given twice has its last claim here. */
export function indexBySourceDay(event: EventClaims): ReadonlyMap<ScopeOfDay, Claim> {
  const index = new Map<ScopeOfDay, Claim>();
  for (const claim of event.standing) {
    const day = ownDay(claim);
    if (day !== null)
      index.set(scopeOfDay(claim, day, [claim.side.key, claim.category.key, claim.outcome.key]), claim);
  }
  return index;
}

export function scopeOfDay(
  claim: Claim,
  day: Day,
  [side, category, outcome]: readonly [string, string, string],
): ScopeOfDay {
  return `${claim.source}\n${claim.basis}\n${day}\n${side}/${category}/${outcome}`;
}

/** Each claim with each whole that the same source gives of the same day and window. */
export function* findParts(event: EventClaims): Generator<PartOfWhole> {
  const index = indexBySourceDay(event);
  for (const part of event.standing) {
    const day = ownDay(part);
    if (day === null || part.side.key === 'each') continue;
    for (const scope of wholesOf(part)) {
      const whole = index.get(scopeOfDay(part, day, scope));
      if (whole === undefined || whole === part || event.countedFrom(whole) !== event.countedFrom(part))
        continue;
      if (excludesKey(whole) !== '' && excludesKey(whole) !== excludesKey(part)) continue;
      yield { part, whole };
    }
  }
}

/** The scopes that a claim's scope is a part of, by its labels alone. */
function wholesOf(claim: Claim): readonly (readonly [string, string, string])[] {
  const scopes: [string, string, string][] = [];
  for (const side of widerKeys(claim.side, 'all')) {
    for (const category of widerKeys(claim.category, 'all')) {
      for (const outcome of widerOutcomes(claim.outcome)) {
        const same =
          side === claim.side.key && category === claim.category.key && outcome === claim.outcome.key;
        if (!same) scopes.push([side, category, outcome]);
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
