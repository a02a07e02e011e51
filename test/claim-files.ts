// Small claims files written in the tests themselves.

import type { ClaimSet, Day } from '../src/claims/claim.js';
import { readClaims } from '../src/claims/read-claims.js';

/** Days since 1970 of an ISO date. */
export function readDay(text: string): Day {
  return Date.parse(`${text}T00:00:00Z`) / 86_400_000;
}

/** The claims of a CSV text; a row that cannot be read fails the test. */
export function readClaimFile(csv: string): ClaimSet {
  const { set, diagnostics } = readClaims([{ file: 'claims.csv', content: csv }]);
  const errors = diagnostics.filter((one) => one.severity === 'error');
  if (errors.length > 0) throw new Error(errors.map((one) => `${one.line}: ${one.reason}`).join('\n'));
  return set;
}
