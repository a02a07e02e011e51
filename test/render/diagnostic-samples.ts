// One report of a check for every format, with everything in it that text from a file may try.

import type { CheckedDiagnostic, CheckReport } from '../../src/check/linter/report.js';

export function diagnosticOf(fields: Partial<CheckedDiagnostic>): CheckedDiagnostic {
  return {
    file: 'claims.csv',
    line: 7,
    column: 6,
    rule: 'falling-toll',
    severity: 'warning',
    reason: '`2,723` is lower than `2,783`',
    actual: '2,723',
    expected: '',
    help: 'check both numbers',
    claim: 'b',
    key: 'b',
    related: [{ claim: 'a', file: 'claims.csv', line: 5 }],
    ...fields,
  };
}

/** Workflow commands, Markdown, HTML, XML and terminal escapes, as data may hold them. */
export const HOSTILE =
  '::error::x%0A ##[error]y\n::set-output name=a::b\r</failure>]]>&"\'| [x](javascript:1) <img src=x onerror=1> @everyone \u001b[31m\u202e\ufffe\ud800';

export const REPORT: CheckReport = {
  diagnostics: [
    diagnosticOf({
      line: 2,
      column: 1,
      severity: 'error',
      rule: 'ambiguous-number',
      key: '#1',
      claim: '',
      related: [],
      expected: 'whole people',
    }),
    diagnosticOf({}),
    diagnosticOf({
      reason: `\`${HOSTILE}\` is odd`,
      help: HOSTILE,
      actual: HOSTILE,
      claim: HOSTILE,
      key: HOSTILE,
    }),
    diagnosticOf({
      file: './data/a, b:c%.csv',
      line: null,
      column: null,
      severity: 'note',
      rule: 'no-url',
      related: [],
    }),
  ],
  files: ['claims.csv', './data/a, b:c%.csv', 'clean.csv'],
  claims: 12,
  ignored: 1,
  known: 2,
  stale: 0,
  strict: false,
  warningsFail: false,
};

export const CLEAN: CheckReport = { ...REPORT, diagnostics: [], ignored: 0, known: 0 };
