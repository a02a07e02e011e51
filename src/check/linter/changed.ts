// Keeps what is about claims that were touched: a row is touched where any of its lines is, and a finding where its own claim
// is, or another that it is about. What is told once for many claims is told of a touched one.

import type { Claim, ClaimSet } from '../../claims/claim.js';
import type { Diagnostic } from '../../claims/diagnostic.js';
import type { Found } from './found.js';
import { RowLines } from './row-lines.js';

/** Ranges of touched lines in order; null: the whole file is new. */
export type TouchedLines = readonly (readonly [first: number, last: number])[] | null;

export interface Touched {
  readonly found: readonly Found[];
  readonly faults: readonly Diagnostic[];
}

/** Files that are not in `touched` have not been touched. */
export function keepTouched(
  set: ClaimSet,
  all: Touched,
  touched: ReadonlyMap<string, TouchedLines>,
): Touched {
  const rows = new RowLines([...set.claims, ...all.faults]);
  const isTouched = (file: string, line: number | null): boolean => {
    const ranges = touched.get(file);
    if (ranges === undefined) return false;
    if (ranges === null || line === null) return ranges === null || ranges.length > 0;
    const last = rows.lastLine(file, line);
    return ranges.some(([from, to]) => from <= last && to >= line);
  };
  const claimTouched = (claim: Claim): boolean => isTouched(claim.file, claim.line);
  return {
    found: all.found.flatMap((one) => {
      const { claim, related = [], standsFor = [] } = one.finding;
      if (claimTouched(claim) || related.some(claimTouched)) return [one];
      const instead = standsFor.find(claimTouched);
      return instead === undefined ? [] : [{ ...one, finding: { ...one.finding, claim: instead } }];
    }),
    faults: all.faults.filter(({ file, line }) => isTouched(file, line)),
  };
}
