// From folded labels to the spellings that are printed.

import type { Spec, Spellings } from '../claims/claim.js';
import type { Scope } from '../model/people.js';
import { isEveryone } from '../model/people.js';
import type { ScopeName } from './answer.js';

export function spellSpec(spec: Spec, spellings: ReadonlyMap<string, string>): string {
  if (isEveryone(spec)) return spec.key;
  return spec.labels
    .map(({ base, part }) => {
      const whole = base === 'all' ? base : (spellings.get(base) ?? base);
      return part === null ? whole : `${whole}:${spellPart(base, part, spellings)}`;
    })
    .join('+');
}

export function spellSide(side: Spec, spellings: Spellings): string {
  return spellSpec(side, spellings.side);
}

export function nameScope(scope: Scope, spellings: Spellings): ScopeName {
  return {
    side: spellSpec(scope.side, spellings.side),
    category: spellSpec(scope.category, spellings.category),
    outcome: spellSpec(scope.outcome, spellings.outcome),
  };
}

/** Spellings of parts carry their whole (`civilian:Children`): the part is what follows. */
function spellPart(base: string, part: string, spellings: ReadonlyMap<string, string>): string {
  const written = spellings.get(`${base}:${part}`);
  return written === undefined ? part : written.slice(written.indexOf(':') + 1);
}
