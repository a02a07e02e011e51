// Scopes, sides and sources as outputs spell them: `side/category/outcome`, first spellings of the file.

import type { ScopeName } from '../answer/answer.js';
import type { Claim, ScopeSpec, Spec, Spellings } from '../claims/claim.js';

/** A scope with all its three parts: `armenia/military/killed`. An outcome of '' is every outcome, and left out. */
export function spellFullScope({ side, category, outcome }: ScopeName): string {
  return outcome === '' ? `${side}/${category}` : `${side}/${category}/${outcome}`;
}

/** A scope without what is understood: killed, and a category of all. `armenia/military`, `armenia`, `all/all/wounded`. */
export function spellScope({ side, category, outcome }: ScopeName): string {
  if (outcome !== '' && outcome !== 'killed') return `${side}/${category}/${outcome}`;
  return category === 'all' ? side : `${side}/${category}`;
}

/** A scope as people name it, outcome left aside: `everyone`, `armenia`, `armenia/military`. */
export function namePeople({ side, category }: ScopeName): string {
  const who = side === 'all' ? 'everyone' : side;
  return category === 'all' ? who : `${who}/${category}`;
}

/** The same with an outcome other than killed: `everyone wounded`. */
export function nameScope(scope: ScopeName): string {
  const { outcome } = scope;
  return outcome === 'killed' || outcome === '' ? namePeople(scope) : `${namePeople(scope)} ${outcome}`;
}

/** A side, category or outcome of a claim, as it was first written in the file. */
export function spellSpec(spec: Spec, spellings: ReadonlyMap<string, string>): string {
  if (spec.labels.length === 0) return spec.key;
  return spec.labels
    .map(({ base, part }) => {
      const key = part === null ? base : `${base}:${part}`;
      return spellings.get(key) ?? key;
    })
    .join('+');
}

/** The source of a claim, as it was first written in the file. */
export function spellSource(claim: Claim, spellings: Spellings): string {
  return spellings.source.get(claim.source) ?? claim.source;
}

/** Whose a figure is: `the mayor's`, `the authorities'`. */
export function spellOwner(source: string): string {
  return /s$/i.test(source) ? `${source}'` : `${source}'s`;
}

/** The scope that a claim speaks of; its side may be `each`. */
export function spellClaimScope(claim: Claim, spellings: Spellings): ScopeName {
  return {
    side: spellSpec(claim.side, spellings.side),
    category: spellSpec(claim.category, spellings.category),
    outcome: spellSpec(claim.outcome, spellings.outcome),
  };
}

/** The people that a claim speaks of: `everyone wounded`, `each side/military`. */
export function nameClaimed(claim: Claim, spellings: Spellings): string {
  const scope = spellClaimScope(claim, spellings);
  return nameScope(claim.side.key === 'each' ? { ...scope, side: 'each side' } : scope);
}

/** People whom a claim leaves out: `azerbaijan/military`; every outcome where none is named. */
export function nameExcluded({ side, category, outcome }: ScopeSpec, spellings: Spellings): string {
  return nameScope({
    side: spellSpec(side, spellings.side),
    category: spellSpec(category, spellings.category),
    outcome: outcome === null ? '' : spellSpec(outcome, spellings.outcome),
  });
}
