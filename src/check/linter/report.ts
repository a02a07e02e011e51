// The outcome of a check as data: what every format of src/render/diagnostics-*.ts is given.

import type { Diagnostic } from '../../claims/diagnostic.js';
import { formatCount } from './stated.js';

/** A diagnostic with the name that it keeps when lines move. */
export interface CheckedDiagnostic extends Diagnostic {
  /** The claim's id, or a hash of what it says; with `rule` it names the finding. */
  readonly key: string;
  /** Other claims that the finding is about. */
  readonly related: readonly { readonly claim: string; readonly file: string; readonly line: number }[];
}

export interface CheckReport {
  /** By file, line and column. */
  readonly diagnostics: readonly CheckedDiagnostic[];
  /** Files read, as given, in order. */
  readonly files: readonly string[];
  /** Claims read; rows with errors are none. */
  readonly claims: number;
  /** Findings that marks in the file hide. */
  readonly ignored: number;
  /** Findings that the baseline holds back. */
  readonly known: number;
  /** Entries of the baseline that hold nothing back any more. */
  readonly stale: number;
  /** Whether `--strict` was given. */
  readonly strict: boolean;
  /** Whether the warnings fail the run: under `--strict`, or because there are too many. */
  readonly warningsFail: boolean;
}

/** The report without its notes, for those who asked for quiet. */
export function withoutNotes(report: CheckReport): CheckReport {
  return { ...report, diagnostics: report.diagnostics.filter(({ severity }) => severity !== 'note') };
}

export interface Totals {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

export function countBySeverity(diagnostics: readonly Diagnostic[]): Totals {
  const totals = { errors: 0, warnings: 0, notes: 0 };
  for (const { severity } of diagnostics) {
    if (severity === 'error') totals.errors++;
    else if (severity === 'warning') totals.warnings++;
    else totals.notes++;
  }
  return totals;
}

/** `2 errors, 1 warning, 3 notes`, without what there is none of; '' where there is nothing. */
export function describeTotals({ errors, warnings, notes }: Totals): string {
  const parts = [countOf(errors, 'error'), countOf(warnings, 'warning'), countOf(notes, 'note')];
  return parts.filter((part) => part !== '').join(', ');
}

function countOf(count: number, word: string): string {
  return count === 0 ? '' : `${formatCount(count)} ${word}${count === 1 ? '' : 's'}`;
}
