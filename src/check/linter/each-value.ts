// Faults of a cell by itself, told once for each value that stands wrong in a file: who has a scale of grades of his own, or
// writes `n/a` for an address, has it in every row.

import type { Claim, ClaimSet } from '../../claims/claim.js';
import type { Finding } from '../rule.js';

/** A fault and the value that has it; null where the claim has none. */
export type CellCheck = (claim: Claim) => { readonly value: string; readonly finding: Finding } | null;

/** The first finding of each file, column and value; its reason says in how many more rows it stands, `related` where. */
export function* tellEachValue(set: ClaimSet, checkCell: CellCheck): Generator<Finding> {
  const found = new Map<string, { finding: Finding; last: Claim; rows: number; related: Claim[] }>();
  for (const claim of set.claims) {
    const fault = checkCell(claim);
    if (fault === null) continue;
    const key = `${claim.file}\n${fault.finding.column}\n${fault.value}`;
    const known = found.get(key);
    if (known === undefined) {
      found.set(key, { finding: fault.finding, last: claim, rows: 1, related: [] });
      continue;
    }
    // A row with several columns of numbers makes several claims of one cell.
    if (claim.line === known.last.line) continue;
    known.last = claim;
    known.rows++;
    if (known.related.length < MOST_RELATED) known.related.push(claim);
  }
  for (const { finding, rows, related } of found.values()) {
    const others = rows === 1 ? '' : ` (and ${rows - 1} more ${rows === 2 ? 'row has' : 'rows have'} it)`;
    yield { ...finding, reason: `${finding.reason}${others}`, related };
  }
}

const MOST_RELATED = 5;
