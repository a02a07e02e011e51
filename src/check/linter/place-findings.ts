// Findings as diagnostics: each gets the line and column of its cell, its claim and the key by which it is known again. Which
// bytes a file holds comes from the caller.

import type { Claim, ClaimSet } from '../../claims/claim.js';
import type { Diagnostic } from '../../claims/diagnostic.js';
import { type CellPlaces, type CellsByLine, cellOf } from '../../claims/locate-cells.js';
import { cellText } from './cell-text.js';
import { claimKey, faultKey } from './finding-key.js';
import type { Found } from './found.js';
import type { CheckedDiagnostic } from './report.js';

/** The cells that findings are about, by file, with a claim of each file. */
export function cellsWithFindings(
  found: readonly Found[],
): ReadonlyMap<string, { readonly claim: Claim; readonly cells: CellsByLine }> {
  const files = new Map<string, { claim: Claim; cells: Map<number, Set<number>> }>();
  for (const { finding } of found) {
    const { claim } = finding;
    const cell = cellOf(claim, filledColumn(finding));
    if (cell === null) continue;
    let file = files.get(claim.file);
    if (file === undefined) {
      file = { claim, cells: new Map() };
      files.set(claim.file, file);
    }
    const cells = file.cells.get(claim.line);
    if (cells === undefined) file.cells.set(claim.line, new Set([cell]));
    else cells.add(cell);
  }
  return files;
}

/** Places of cells by file, then by the first line of their row. */
export type Places = ReadonlyMap<string, ReadonlyMap<number, CellPlaces>>;

/** All diagnostics of a check, by file in the order read, then line, column and rule. */
export function placeFindings(
  set: ClaimSet,
  found: readonly Found[],
  from: { readonly faults: readonly Diagnostic[]; readonly places: Places },
): readonly CheckedDiagnostic[] {
  const placed = found.map((one) => placeOne(one, set, from.places));
  const faults = from.faults.map(
    (fault): CheckedDiagnostic => ({ ...fault, key: faultKey(fault), related: [] }),
  );
  const order = new Map(set.inputs.map(({ file }, index) => [file, index]));
  const orderOf = ({ file }: CheckedDiagnostic): number => order.get(file) ?? 0;
  return [...faults, ...placed].sort(
    (a, b) =>
      (a.file === b.file ? 0 : orderOf(a) - orderOf(b)) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}

/** A row may give its number in `low` and `high` alone; the cell to look at is the one that is filled. */
function filledColumn({ claim, column }: Found['finding']): Found['finding']['column'] {
  if (column !== 'quantity' || claim.quantity !== '' || claim.reading.rule !== 'given') return column;
  return claim.reading.low === null ? 'high' : 'low';
}

function placeOne({ rule, severity, finding }: Found, set: ClaimSet, places: Places): CheckedDiagnostic {
  const { claim, reason, expected, help } = finding;
  const column = filledColumn(finding);
  const cell = cellOf(claim, column);
  const at = cell === null ? undefined : places.get(claim.file)?.get(claim.line)?.[cell];
  return {
    file: claim.file,
    line: at?.line ?? claim.line,
    column: at?.column ?? 1,
    rule,
    severity,
    reason,
    actual: cellText(claim, column, set.spellings),
    expected: expected ?? '',
    help,
    claim: claim.id,
    key: claimKey(claim),
    related: (finding.related ?? []).map(({ id, file, line }) => ({ claim: id, file, line })),
  };
}
