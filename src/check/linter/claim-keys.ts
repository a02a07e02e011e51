// Whom a claim counts and whom it leaves out, as texts to compare.

import type { Claim } from '../../claims/claim.js';

/** Whom a number counts: `side/category/outcome`. */
export function scopeKey(claim: Claim): string {
  return `${claim.side.key}/${claim.category.key}/${claim.outcome.key}`;
}

/** Whom a number leaves out, as a text to compare; '' where nobody. */
export function excludesKey(claim: Claim): string {
  if (claim.excludes.length === 0) return claim.omits === '' ? '' : `omits ${claim.omits}`;
  const scopes = claim.excludes.map(
    (scope) => `${scope.side.key}/${scope.category.key}/${scope.outcome?.key ?? ''}`,
  );
  return `${scopes.sort().join(';')} ${claim.omits}`;
}
