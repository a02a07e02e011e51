// How firmly a source stands to what it says: for its own side, as a third party, or about the enemy (design section 2, "Stance").

import type { Claim, Spec } from '../claims/claim.js';
import { isEveryone } from './people.js';

export const STANCES = ['documented', 'own', 'third-party', 'adversary'] as const;
/** From firm to bold. */
export type Stance = (typeof STANCES)[number];

const RANK: Readonly<Record<Stance, number>> = { documented: 0, own: 1, 'third-party': 2, adversary: 3 };

/** Firm to bold, 0 to 3. */
export function rankOfStance(stance: Stance): number {
  return RANK[stance];
}

export function boldestStance(stances: Iterable<Stance>): Stance {
  let boldest: Stance = 'documented';
  for (const stance of stances) if (RANK[stance] > RANK[boldest]) boldest = stance;
  return boldest;
}

/**
 * Stance of an undocumented statement about `side`. `eventSides` are the sides of the event; `declared` those of `sides`.
 * A source that speaks for no side of the event is a third party; `own` of everyone only where it speaks for all of them.
 */
export function stanceOf(
  claim: Claim,
  side: Spec,
  eventSides: readonly string[],
  declared: readonly string[] | null,
): Exclude<Stance, 'documented'> {
  if (claim.stance !== null) return claim.stance;
  if (claim.sourceSide === null) return 'third-party';
  const speaksFor = new Set(
    isEveryone(claim.sourceSide) ? eventSides : claim.sourceSide.labels.map((label) => label.base),
  );
  if (!eventSides.some((eventSide) => speaksFor.has(eventSide))) return 'third-party';
  const spokenOf =
    isEveryone(side) || side.labels.some((label) => label.base === 'all')
      ? (declared ?? eventSides)
      : side.labels.map((label) => label.base);
  return spokenOf.every((one) => speaksFor.has(one)) ? 'own' : 'adversary';
}
