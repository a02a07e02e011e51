// Faults of files as text for people: what and where on the first line, then what was expected and what to do.

import type { Diagnostic, Severity } from '../claims/diagnostic.js';
import { makeVisible } from '../claims/visible.js';
import { formatCount } from './count.js';

/** How the parts of a message are coloured; plain functions, so that nothing is loaded where there is no colour. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly dim: (text: string) => string;
}

export const PLAIN: Paint = { error: same, warning: same, dim: same };

function same(text: string): string {
  return text;
}

/**
 * A line for each fault, with `expected` and `help` indented below it:
 * `claims.csv:7:6: error: what is wrong  [rule]`. Ends with a line break where there is any fault.
 */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], paint: Paint = PLAIN): string {
  return diagnostics.map((diagnostic) => renderOne(diagnostic, paint)).join('');
}

function renderOne(diagnostic: Diagnostic, paint: Paint): string {
  const { severity, reason, rule, expected, help } = diagnostic;
  const head = `${placeOf(diagnostic)}: ${colourOf(severity, paint)(severity)}: ${makeVisible(reason)}`;
  const lines = [`${head}  ${paint.dim(`[${rule}]`)}`];
  if (expected !== '') lines.push(`  expected: ${makeVisible(expected)}`);
  if (help !== '') lines.push(`  help: ${makeVisible(help)}`);
  return `${lines.join('\n')}\n`;
}

/** `claims.csv:7:6`, as far as it is known. Standard input is called `-`. */
function placeOf({ file, line, column }: Diagnostic): string {
  const place = [makeVisible(file)];
  if (line !== null) place.push(String(line));
  if (line !== null && column !== null) place.push(String(column));
  return place.join(':');
}

function colourOf(severity: Severity, paint: Paint): (text: string) => string {
  if (severity === 'error') return paint.error;
  return severity === 'warning' ? paint.warning : paint.dim;
}

/** `3 errors and 1 warning`; '' where there are none. Notes are not counted. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const named = [nameCount(count('error'), 'error'), nameCount(count('warning'), 'warning')];
  return named.filter((text) => text !== '').join(' and ');
}

function nameCount(count: number, name: string): string {
  if (count === 0) return '';
  return `${formatCount(count)} ${name}${count === 1 ? '' : 's'}`;
}
