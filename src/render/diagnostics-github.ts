// The outcome of `reconcile check` for GitHub Actions: workflow commands that become annotations, and Markdown for the job
// summary. GitHub shows ten annotations of each kind a step, so the gravest ten are given and the rest is counted. Text from
// files cannot become a command or Markdown.

import { type CheckReport, countBySeverity, describeTotals } from '../check/linter/report.js';
import type { Diagnostic, Severity } from '../claims/diagnostic.js';
import { makeVisible } from '../claims/visible.js';
import { formatCount } from './count.js';
import { disarmPlain } from './diagnostics-disarm.js';

const MOST_OF_A_KIND = 10;
/** GitHub cuts a summary at 1 MiB; nobody reads so many rows. */
const MOST_ROWS = 1000;

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' };

/** Workflow commands, a line each, and a line of counts. */
export function renderDiagnosticsGithub(report: CheckReport): string {
  const lines: string[] = [];
  for (const severity of ['error', 'warning', 'note'] as const) {
    const all = report.diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    for (const diagnostic of gravest(all)) lines.push(annotationOf(diagnostic));
    const left = all.length - Math.min(all.length, MOST_OF_A_KIND);
    if (left > 0)
      lines.push(`and ${formatCount(left)} more ${severity}${left === 1 ? '' : 's'}: see the job summary`);
  }
  lines.push(sumUp(report));
  return `${lines.join('\n')}\n`;
}

/** One of each rule first, so that a rule found a hundred times does not hide the others; file order within. */
function gravest(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= MOST_OF_A_KIND) return diagnostics;
  const rounds = new Map<Diagnostic, number>();
  const seen = new Map<string, number>();
  for (const diagnostic of diagnostics) {
    const round = seen.get(diagnostic.rule) ?? 0;
    rounds.set(diagnostic, round);
    seen.set(diagnostic.rule, round + 1);
  }
  const chosen = [...diagnostics].sort((a, b) => rounds.get(a)! - rounds.get(b)!).slice(0, MOST_OF_A_KIND);
  const kept = new Set(chosen);
  return diagnostics.filter((diagnostic) => kept.has(diagnostic));
}

function annotationOf(diagnostic: Diagnostic): string {
  const { file, line, column, severity, rule, reason, expected, help } = diagnostic;
  // A path from `./` is not found in the files of the pull request.
  const properties = [`file=${escapeProperty(file.replace(/^(?:\.\/)+/, ''))}`];
  if (line !== null) properties.push(`line=${line}`);
  if (line !== null && column !== null) properties.push(`col=${column}`);
  properties.push(`title=${escapeProperty(rule)}`);
  const message = [reason];
  if (expected !== '') message.push(`expected: ${expected}`);
  if (help !== '') message.push(`help: ${help}`);
  const text = message.map((sentence) => escapeText(makeVisible(sentence))).join('%0A');
  return `::${COMMANDS[severity]} ${properties.join(',')}::${text}`;
}

function escapeText(text: string): string {
  return disarmPlain(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(makeVisible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function sumUp({ diagnostics, claims, files, ignored, known, stale }: CheckReport): string {
  const totals = describeTotals(countBySeverity(diagnostics));
  const hidden = [
    ignored === 0 ? '' : `${formatCount(ignored)} ignored`,
    known === 0 ? '' : `${formatCount(known)} in the baseline`,
    stale === 0 ? '' : `${formatCount(stale)} in the baseline no longer found`,
  ];
  const parts = [totals === '' ? 'no findings' : totals, ...hidden].filter((part) => part !== '');
  return `${parts.join(', ')} in ${formatCount(claims)} claim${claims === 1 ? '' : 's'} of ${formatCount(files.length)} file${files.length === 1 ? '' : 's'}`;
}

/** Everything, as Markdown for `$GITHUB_STEP_SUMMARY`. */
export function renderJobSummary(report: CheckReport): string {
  const lines = ['## reconcile check', '', sumUp(report), ''];
  if (report.diagnostics.length > 0) {
    lines.push('| | place | what | rule |', '| --- | --- | --- | --- |');
    for (const diagnostic of gravestFirst(report.diagnostics).slice(0, MOST_ROWS))
      lines.push(rowOf(diagnostic));
    if (report.diagnostics.length > MOST_ROWS)
      lines.push('', `and ${formatCount(report.diagnostics.length - MOST_ROWS)} more`);
    lines.push('');
  }
  return `${lines.join('\n')}\n`;
}

function gravestFirst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return (['error', 'warning', 'note'] as const).flatMap((severity) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity),
  );
}

function rowOf({ severity, file, line, column, reason, help, rule }: Diagnostic): string {
  const place = [file, line, line === null ? null : column].filter((part) => part !== null).join(':');
  const what =
    help === '' ? escapeMarkdown(reason) : `${escapeMarkdown(reason)}<br>help: ${escapeMarkdown(help)}`;
  return `| ${severity} | ${escapeMarkdown(place)} | ${what} | ${escapeMarkdown(rule)} |`;
}

/** Every ASCII sign of Markdown as a character reference: nothing from a file is a link, an image, HTML, a mention or a cell. */
function escapeMarkdown(text: string): string {
  return makeVisible(text).replace(/[!-,./:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
