// Which scopes there are to speak of: those that claims name, their totals over the sides, everyone and each side of killed
// (design section 7, "Scopes printed", and section 5, where a whole is never below a scope inside it).

import type { Claim, Spec } from '../claims/claim.js';
import { ALL, KILLED } from '../claims/label.js';
import { isEveryone, makeScope, type Scope, specOfBase } from '../model/people.js';

interface Named {
  readonly side: Spec;
  readonly category: Spec;
  readonly outcome: Spec;
}

/** In order: killed first, then outcomes as they come; everyone, then sides; `all`, then categories. */
export function listScopes(named: Iterable<Named>, eventSides: readonly string[]): readonly Scope[] {
  const scopes = new Map<string, Scope>();
  const add = (side: Spec, category: Spec, outcome: Spec): void => {
    const scope = makeScope(side, category, outcome);
    if (!scopes.has(scope.key)) scopes.set(scope.key, scope);
  };
  const totals = new Map<string, { named: Named; sides: Set<string> }>();
  for (const scope of named) {
    add(scope.side, scope.category, scope.outcome);
    const key = `${scope.category.key}/${scope.outcome.key}`;
    let total = totals.get(key);
    if (total === undefined) {
      total = { named: scope, sides: new Set() };
      totals.set(key, total);
    }
    for (const label of scope.side.labels) if (label.base !== 'all') total.sides.add(label.base);
  }
  for (const { named: of, sides } of totals.values()) if (sides.size >= 2) add(ALL, of.category, of.outcome);
  add(ALL, ALL, KILLED);
  for (const side of eventSides) add(specOfBase(side), ALL, KILLED);
  return sortScopes([...scopes.values()], eventSides);
}

/** What claims name, `each` taken side by side. */
export function* namedBy(claims: Iterable<Claim>, declared: readonly string[]): Generator<Named> {
  const sides = declared.map(specOfBase);
  const seen = new Set<string>();
  for (const claim of claims) {
    const key = `${claim.side.key}/${claim.category.key}/${claim.outcome.key}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (claim.side.key !== 'each') yield claim;
    else for (const side of sides) yield { side, category: claim.category, outcome: claim.outcome };
  }
}

export function sortScopes(scopes: readonly Scope[], eventSides: readonly string[]): readonly Scope[] {
  const outcomes = rankByAppearance(scopes.map((scope) => scope.outcome));
  const categories = rankByAppearance(scopes.map((scope) => scope.category));
  const joined = rankByAppearance(scopes.map((scope) => scope.side));
  const sides = new Map(eventSides.map((side, position) => [side, position + 1]));
  const rankOfOutcome = (outcome: Spec): number =>
    outcome.key === 'killed' ? -1 : outcomes.get(outcome.key)!;
  const rankOf = (spec: Spec, ranks: ReadonlyMap<string, number>): number =>
    isEveryone(spec) ? -1 : ranks.get(spec.key)!;
  const rankOfSide = (side: Spec): number =>
    isEveryone(side) ? 0 : (sides.get(side.key) ?? eventSides.length + 1 + joined.get(side.key)!);
  return [...scopes].sort(
    (one, other) =>
      rankOfOutcome(one.outcome) - rankOfOutcome(other.outcome) ||
      rankOfSide(one.side) - rankOfSide(other.side) ||
      rankOf(one.category, categories) - rankOf(other.category, categories),
  );
}

function rankByAppearance(specs: readonly Spec[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const spec of specs) if (!ranks.has(spec.key)) ranks.set(spec.key, ranks.size);
  return ranks;
}
