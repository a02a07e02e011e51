// The outcome of `reconcile check` as JUnit XML, for GitLab, Jenkins and others: a suite a file, a case a finding. What fails
// the run is a failure; other warnings and notes are skipped cases, seen and not failing. A file without findings is one case
// that passed.

import type { CheckedDiagnostic, CheckReport } from '../check/linter/report.js';
import { makeVisible } from '../claims/visible.js';
import { disarmXml } from './diagnostics-disarm.js';

export function renderDiagnosticsJunit(report: CheckReport): string {
  const files = new Map<string, CheckedDiagnostic[]>(report.files.map((file) => [file, []]));
  for (const diagnostic of report.diagnostics) {
    const own = files.get(diagnostic.file);
    if (own === undefined) files.set(diagnostic.file, [diagnostic]);
    else own.push(diagnostic);
  }
  const fails = ({ severity }: CheckedDiagnostic): boolean =>
    severity === 'error' || (severity === 'warning' && report.warningsFail);
  const suites = [...files].map(([file, found]) => suiteOf(file, found, fails));
  const cases = suites.reduce((sum, suite) => sum + suite.tests, 0);
  const failures = report.diagnostics.filter(fails).length;
  const counts = `tests="${cases}" failures="${failures}" errors="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="reconcile check" ${counts} time="0">`,
    ...suites.map(({ text }) => text),
    '</testsuites>',
    '',
  ].join('\n');
}

type Fails = (diagnostic: CheckedDiagnostic) => boolean;

function suiteOf(
  file: string,
  found: readonly CheckedDiagnostic[],
  fails: Fails,
): { text: string; tests: number } {
  const failures = found.filter(fails).length;
  const tests = Math.max(found.length, 1);
  const name = escapeXml(file);
  const counts = `tests="${tests}" failures="${failures}" errors="0" skipped="${found.length - failures}"`;
  const lines = [`  <testsuite name="${name}" ${counts} time="0">`];
  if (found.length === 0) lines.push(`    <testcase name="no findings" classname="${name}" time="0"/>`);
  for (const diagnostic of found) lines.push(caseOf(diagnostic, fails(diagnostic)));
  lines.push('  </testsuite>');
  return { text: lines.join('\n'), tests };
}

function caseOf(diagnostic: CheckedDiagnostic, failed: boolean): string {
  const { file, line, column, rule, severity, reason, expected, help } = diagnostic;
  const place = [line, line === null ? null : column].filter((part) => part !== null).join(':');
  const name = place === '' ? rule : `${rule} at ${place}`;
  const body = [`${file}${place === '' ? '' : `:${place}`}: ${severity}: ${reason}`];
  if (expected !== '') body.push(`expected: ${expected}`);
  if (help !== '') body.push(`help: ${help}`);
  const text = body.map(escapeXml).join('\n');
  const message = escapeXml(`${severity}: ${reason}`);
  const outcome = failed
    ? `<failure message="${message}" type="${escapeXml(rule)}">${text}</failure>`
    : `<skipped message="${message}"/>\n      <system-out>${text}</system-out>`;
  return [
    `    <testcase name="${escapeXml(name)}" classname="${escapeXml(file)}" time="0">`,
    `      ${outcome}`,
    '    </testcase>',
  ].join('\n');
}

/** Text for content and attributes; characters that XML 1.0 cannot hold are escapes already, but for U+FFFE and U+FFFF. */
function escapeXml(text: string): string {
  return disarmXml(
    makeVisible(text)
      .replace(/[\ufffe\uffff]/g, '\ufffd')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&apos;'),
  );
}
