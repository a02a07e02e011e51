// People that documented counts leave out, or of whom nobody says a number (design section 4, "Holes").

import type { Claim, Day } from '../claims/claim.js';
import { makeScope, type Scope, specOfBase } from './people.js';
import { ownDay } from './sift.js';
import { excludedScopes, type Statement } from './statement.js';

export interface Hole {
  readonly scope: Scope;
  readonly claim: Claim;
  /** False once somebody gave a figure for just those people. */
  readonly open: boolean;
}

interface HoleContext {
  readonly sides: readonly string[];
  readonly firstDay: Day;
  readonly answerDay: Day;
}

export function findHoles(
  floors: readonly Statement[],
  silent: readonly Claim[],
  standing: readonly Statement[],
  context: HoleContext,
): readonly Hole[] {
  const found: { scope: Scope; claim: Claim; day: Day }[] = [];
  for (const floor of floors) {
    if (floor.claim.basis !== 'documented') continue;
    for (const scope of floor.region.excludes) found.push({ scope, claim: floor.claim, day: floor.day });
  }
  for (const claim of silent) {
    const day = ownDay(claim) ?? context.answerDay;
    const sides = claim.side.key === 'each' ? context.sides.map(specOfBase) : [claim.side];
    for (const side of sides) {
      const scope = makeScope(side, claim.category, claim.outcome);
      if (excludedScopes(claim, scope).every((excluded) => excluded.key !== scope.key))
        found.push({ scope, claim, day });
    }
  }
  return found.map(({ scope, claim, day }) => ({
    scope,
    claim,
    open: !standing.some(
      (statement) =>
        statement.region.key === scope.key &&
        statement.dated &&
        statement.day > day &&
        (statement.countOfADay || statement.start === context.firstDay) &&
        (statement.claim.source === claim.source || statement.documented),
    ),
  }));
}
