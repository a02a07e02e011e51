// Finds exclusions that name a category or an outcome where the side stands: `military` for `all/military`. Read as it is
// written it would make a side of soldiers, and leave out nobody.
import type { RowClaim } from './row-claim.js';

const NO_SIDES = new Set(['military', 'civilian', 'killed', 'wounded', 'missing', 'captured']);

export interface CategoryAsSide {
  readonly claim: RowClaim;
  readonly scope: string;
}

/** A side so named that some row speaks of, or declares, is one. */
export function findCategoriesAsSides(claims: readonly RowClaim[]): readonly CategoryAsSide[] {
  const found: CategoryAsSide[] = [];
  for (const claim of claims) {
    for (const { side } of claim.rare.excludes) {
      const label = side.labels.find(
        ({ base }) => NO_SIDES.has(base) && !claim.eventState.sides?.value.includes(base),
      );
      if (label !== undefined) found.push({ claim, scope: label.base });
    }
  }
  if (found.length === 0) return found;
  const spoken = new Map<unknown, Set<string>>();
  for (const claim of claims) {
    for (const { base } of claim.side.labels) {
      if (!NO_SIDES.has(base)) continue;
      const sides = spoken.get(claim.eventState) ?? new Set();
      spoken.set(claim.eventState, sides.add(base));
    }
  }
  return found.filter(({ claim, scope }) => !spoken.get(claim.eventState)?.has(scope));
}
