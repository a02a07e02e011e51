// The claims of an event in numbers: what rules compare again and again (source, scope, day, number) by the claim's position, so
// that keys are numbers, not texts. A million rows pass here.

import type { Claim, Day } from '../../claims/claim.js';
import { ownDay } from '../../model/sift.js';
import { excludesKey, scopeKey } from './claim-keys.js';
import { Numbering } from './numbering.js';
import { statedNumber } from './stated.js';

/** What rules compare, by the position of a claim among the event's. Equal numbers mean equal things. */
export interface ClaimNumbers {
  // Plain arrays: typed ones lie outside the heap, and most events are too small to be worth that.
  readonly source: readonly number[];
  /** Side, category and outcome. */
  readonly scope: readonly number[];
  /** Source and scope together. */
  readonly voice: readonly number[];
  /** What is left out and the first day counted; 0 for everyone from the event's first day. */
  readonly window: readonly number[];
  /** Own day; NaN where undated. */
  readonly day: readonly number[];
  /** The number that the words state; NaN where they state none. */
  readonly stated: readonly number[];
  readonly sources: number;
  readonly scopes: number;
  readonly voices: number;
  /** `side/category/outcome` of each scope number. */
  readonly scopeKeys: readonly string[];
}

/** Claims with their numbers. */
export interface NumberedClaims {
  readonly claims: readonly Claim[];
  /** Positions of the claims that say a number in the source's own name. */
  readonly standingAt: readonly number[];
  readonly numbers: ClaimNumbers;
}

/** `countedFrom`: the first day that a claim counts, null where that is the event's. */
export function numberClaims(
  claims: readonly Claim[],
  countedFrom: (claim: Claim) => Day | null,
): ClaimNumbers {
  const sources = new Numbering<string>();
  const scopes = new ScopeNumbering();
  const voices = new Numbering<number>();
  const windows = new Numbering<string>();
  windows.of('');
  const source: number[] = [];
  const scope: number[] = [];
  const voice: number[] = [];
  const window: number[] = [];
  const day: number[] = [];
  const stated: number[] = [];
  for (const claim of claims) {
    source.push(sources.of(claim.source));
    scope.push(scopes.of(claim));
    window.push(isPlainWindow(claim) ? 0 : windows.of(windowKey(claim, countedFrom(claim))));
    day.push(ownDay(claim) ?? Number.NaN);
    stated.push(statedNumber(claim) ?? Number.NaN);
  }
  for (let position = 0; position < claims.length; position++) {
    voice.push(voices.of(source[position]! * scopes.size + scope[position]!));
  }
  const counts = { sources: sources.size, scopes: scopes.size, voices: voices.size };
  return { source, scope, voice, window, day, stated, ...counts, scopeKeys: scopes.keys };
}

/** Everyone, from the first day: nearly all claims of nearly all files. */
function isPlainWindow(claim: Claim): boolean {
  return claim.from === null && claim.excludes.length === 0 && claim.omits === '';
}

function windowKey(claim: Claim, from: Day | null): string {
  const excludes = excludesKey(claim);
  return from === null ? excludes : `${from} ${excludes}`;
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
