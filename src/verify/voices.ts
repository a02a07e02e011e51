// Who may speak in which proof, and which of its ends counts (design section 5): floors have no upper end but where they are
// taken at their word; what a source says is proved by its own statements alone; who was set aside proves nothing.

import type { Claim } from '../claims/claim.js';
import { type EventContext, rankOfStance } from './event-context.js';
import type { FoundStatement } from './statements.js';

export type Purpose =
  | { readonly kind: 'documented' }
  | { readonly kind: 'figure'; readonly source: string; readonly claims: readonly string[] }
  | { readonly kind: 'implied'; readonly setAside: SetAside }
  | { readonly kind: 'contradiction' }
  | { readonly kind: 'self' }
  | { readonly kind: 'gap'; readonly against: string };

/** Whom the contradictions of an event set aside. */
export interface SetAside {
  /** Folded. */
  readonly sources: ReadonlySet<string>;
  /** Of sources that contradict themselves, by `keyOfStatement`. */
  readonly statements: ReadonlySet<string>;
}

const WORD_OF: Readonly<Record<FoundStatement['stance'], string>> = {
  documented: 'documented',
  own: "its own side's word",
  'third-party': "a third party's word",
  adversary: "an adversary's word",
};

/** Uses of claims of which nothing stands. */
export const SILENT: ReadonlySet<string> = new Set([
  'unpublished',
  'later',
  'withdrawn',
  'repeats',
  'projected',
  'unknown',
  'replaced',
  'doubled',
]);

export function keyOfStatement({ claim, side }: FoundStatement): string {
  return `${claim.id}\n${side}`;
}

/** Why a statement may not be used for a purpose, or null. */
export function findUnfit(statement: FoundStatement, purpose: Purpose, context: EventContext): string | null {
  const { claim, stance } = statement;
  const use = context.said.get(claim.id)?.use ?? 'unknown';
  const isAsked = purpose.kind === 'gap' && purpose.against === claim.id;
  if ((SILENT.has(use) || isRevisedByOwn(claim, context)) && !(isAsked && use === 'repeats'))
    return `claim ${claim.id} is set aside (${use}), so it proves nothing`;
  const isFloor = stance === 'documented';
  switch (purpose.kind) {
    case 'documented':
      return isFloor ? null : `claim ${claim.id} is not documented, so it is no floor`;
    case 'figure':
      if (isFloor) return `claim ${claim.id} is documented, so it is no part of what a source says`;
      if (context.sourceOf(claim) !== purpose.source)
        return `claim ${claim.id} is ${context.sourceOf(claim)}'s, not ${purpose.source}'s`;
      return purpose.claims.includes(claim.id)
        ? null
        : `claim ${claim.id} is not among the claims of this figure`;
    case 'gap':
      return isFloor || isAsked
        ? null
        : `claim ${claim.id} is neither documented nor the one that is asked about`;
    default: {
      if (statement.revisedDown) return `claim ${claim.id} was revised down, so it takes no part`;
      if (!isFloor && rankOfStance(stance) > rankOfStance(context.asked.include))
        return `claim ${claim.id} is ${WORD_OF[stance]}, which was not included`;
      if (purpose.kind === 'self')
        return isFloor ? `claim ${claim.id} is documented: a floor contradicts nobody's own words` : null;
      if (purpose.kind === 'contradiction') return null;
      const { sources, statements } = purpose.setAside;
      return !isFloor && (sources.has(claim.source) || statements.has(keyOfStatement(statement)))
        ? `claim ${claim.id} is of ${context.sourceOf(claim)}, who is set aside`
        : null;
    }
  }
}

/** The end that counts for a purpose; null: none. */
export function endFor(statement: FoundStatement, end: 'low' | 'high', purpose: Purpose): number | null {
  if (end === 'low') return statement.low;
  const isFloor = statement.stance === 'documented';
  if (purpose.kind !== 'gap') return isFloor ? null : statement.high;
  // A gap takes what is documented at its word, and of the claim asked about the low alone.
  return isFloor && statement.claim.id !== purpose.against ? statement.high : null;
}

/** A documented claim that its own source took back by a lower number. */
function isRevisedByOwn(claim: Claim, { said, claims }: EventContext): boolean {
  const own = said.get(claim.id);
  return own?.use === 'revised-down' && claims.get(own.because ?? '')?.source === claim.source;
}
