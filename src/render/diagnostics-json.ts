// The outcome of `reconcile check` as JSON, stable for programs (docs/ci.md, JSON). Keys may be added, not changed.

import { type CheckReport, countBySeverity } from '../check/linter/report.js';
import { VERSION } from '../version.js';
import { disarmJson } from './diagnostics-disarm.js';
import { writeJson } from './json-text.js';

export const CHECK_FORMAT = 'reconcile-check/1';

export function renderDiagnosticsJson(report: CheckReport): string {
  const { files, claims, ignored, known, strict, diagnostics } = report;
  const head = {
    format: CHECK_FORMAT,
    version: VERSION,
    files,
    claims,
    summary: { ...countBySeverity(diagnostics), ignored, baseline: known, strict },
  };
  const lines = diagnostics.map(
    ({ file, line, column, rule, severity, reason, actual, expected, help, claim, key, related }) =>
      `    ${writeJson({ file, line, column, rule, severity, reason, actual, expected, help, claim, key, related })}`,
  );
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return disarmJson(`${writeJson(head, 2).slice(0, -2)},\n  "diagnostics": ${list}\n}\n`);
}
