// Faults of a cell by itself, told once for each value that stands wrong in a file: who has a scale of grades of his own, or
// writes `n/a` for an address, has it in every row.

import type { Claim, ClaimSet } from '../../claims/claim.js';
import type { Finding } from '../rule.js';
import { formatCount } from './stated.js';

/** A fault and the value that has it; null where the claim has none. */
export type CellCheck = (claim: Claim) => { readonly value: string; readonly finding: Finding } | null;

/** The first finding of each file, column and value; its reason says in how many more rows it stands. */
export function* tellEachValue(set: ClaimSet, checkCell: CellCheck): Generator<Finding> {
  const found = new Map<string, { finding: Finding; rows: Claim[] }>();
  for (const claim of set.claims) {
    const fault = checkCell(claim);
    if (fault === null) continue;
    const key = `${claim.file}\n${fault.finding.column}\n${fault.value}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { finding: fault.finding, rows: [claim] });
    // A row with several columns of numbers makes several claims of one cell.
    else if (claim.line !== known.rows.at(-1)!.line) known.rows.push(claim);
  }
  for (const { finding, rows } of found.values()) {
    const more = rows.length - 1;
    const others =
      more === 0 ? '' : ` (and ${formatCount(more)} more ${more === 1 ? 'row has' : 'rows have'} it)`;
    yield { ...finding, reason: `${finding.reason}${others}`, standsFor: rows };
  }
}
