// A claim's statements: what it says of one group of people over its days (design sections 2 and 4).

import type { Claim, Day, EventFacts, Spec } from '../claims/claim.js';
import { CASUALTIES } from '../claims/label.js';
import {
  intersectSpecs,
  isCountOfADay,
  isEveryone,
  makeScope,
  type Region,
  type Scope,
  scopesMayMeet,
  specOfBase,
} from './people.js';
import type { Population } from './population.js';
import { ownDay } from './sift.js';
import { type Stance, stanceOf } from './stance.js';

export interface Statement {
  /** Position among the event's statements: file order, then sides in declared order. */
  readonly index: number;
  readonly claim: Claim;
  /** Whom it is about, less what the claim leaves out; interned: one object for the same people. */
  readonly region: Region;
  /** First and last day counted. A count of a day has both on its own day. */
  readonly start: Day;
  readonly end: Day;
  /** The claim's own day; for an undated one the answer's day. */
  readonly day: Day;
  readonly dated: boolean;
  readonly low: number | null;
  /** Null also where the claim omits people that are no scope: then it caps nothing. */
  readonly high: number | null;
  readonly stance: Stance;
  /** Individually confirmed, or taken for a floor by `--floors own`. */
  readonly documented: boolean;
  readonly countOfADay: boolean;
}

export interface StatementContext {
  readonly facts: EventFacts;
  readonly population: Population;
  readonly firstDay: Day;
  readonly answerDay: Day;
  readonly ownSideFloors: boolean;
}

/** The number of a statement or figure: its high, else its low. */
export function numberOf(ends: { readonly low: number | null; readonly high: number | null }): number | null {
  return ends.high ?? ends.low;
}

/** Collects regions so that the same people are one object. */
export class RegionIndex {
  readonly #byKey = new Map<string, Region>();

  intern(scope: Scope, excludes: readonly Scope[]): Region {
    const key =
      excludes.length === 0
        ? scope.key
        : `${scope.key}\\${excludes
            .map((exclude) => exclude.key)
            .sort()
            .join(';')}`;
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const region: Region = { ...scope, key, excludes };
    this.#byKey.set(key, region);
    return region;
  }
}

export function makeStatements(claims: readonly Claim[], context: StatementContext): Statement[] {
  const regions = new RegionIndex();
  const statements: Statement[] = [];
  const sideSpecs = (context.facts.sides ?? []).map(specOfBase);
  for (const claim of claims) {
    const sides = claim.side.key === 'each' ? sideSpecs : [claim.side];
    for (const side of sides)
      statements.push(makeStatement(claim, side, statements.length, regions, context));
  }
  return statements;
}

function makeStatement(
  claim: Claim,
  side: Spec,
  index: number,
  regions: RegionIndex,
  context: StatementContext,
): Statement {
  const { facts, population, firstDay, answerDay, ownSideFloors } = context;
  const scope = makeScope(side, claim.category, claim.outcome);
  const region = regions.intern(scope, excludedScopes(claim, scope));
  const own = ownDay(claim);
  const day = own ?? answerDay;
  const countOfADay = isCountOfADay(claim.outcome);
  const from = claim.from === null || claim.from.day <= firstDay ? firstDay : claim.from.day;
  const last = facts.ended === null ? day : Math.min(day, facts.ended);
  const start = countOfADay ? day : from;
  const stance = stanceOf(claim, side, population.sides, population.declared);
  const documented =
    claim.basis === 'documented' || (ownSideFloors && stance === 'own' && isMilitary(claim.category));
  const { low, high } = claim.reading;
  return {
    index,
    claim,
    region,
    start,
    end: countOfADay ? day : Math.max(last, start),
    day,
    dated: own !== null,
    low,
    high: claim.omits === '' ? high : null,
    stance: documented ? 'documented' : stance,
    documented,
    countOfADay,
  };
}

/** The same with only what its words guarantee; where that is all they say, the very same. */
export function readStrictly(statement: Statement): Statement {
  const { strictLow: low, strictHigh, lowApproximate, highApproximate } = statement.claim.reading;
  if (!lowApproximate && !highApproximate) return statement;
  return { ...statement, low, high: statement.claim.omits === '' ? strictHigh : null };
}

function isMilitary(category: Spec): boolean {
  return !isEveryone(category) && category.labels.every((label) => label.base === 'military');
}

/** What a claim leaves out of a scope of its own: `excludes` within that scope. */
export function excludedScopes(claim: Claim, scope: Scope): readonly Scope[] {
  if (claim.excludes.length === 0) return [];
  const excluded: Scope[] = [];
  for (const exclude of claim.excludes) {
    const whole = makeScope(exclude.side, exclude.category, exclude.outcome ?? CASUALTIES);
    const common = intersectScopes(whole, scope);
    if (common !== null) excluded.push(common);
    else if (scopesMayMeet(whole, scope)) excluded.push(whole);
  }
  return excluded;
}

export function intersectScopes(one: Scope, other: Scope): Scope | null {
  const side = intersectSpecs(one.side, other.side);
  const category = intersectSpecs(one.category, other.category);
  const outcome = intersectSpecs(one.outcome, other.outcome);
  return side === null || category === null || outcome === null ? null : makeScope(side, category, outcome);
}
