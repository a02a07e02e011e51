import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/claims/diagnostic.js';
import { countDiagnostics, renderDiagnostics } from '../../src/render/diagnostics-text.js';

const ambiguous: Diagnostic = {
  file: 'claims.csv',
  line: 7,
  column: 6,
  rule: 'ambiguous-number',
  severity: 'error',
  reason: '`1.500` may mean 1.5 or 1,500',
  actual: '1.500',
  expected: 'whole people, such as `1500` or `1,500`',
  help: 'write the number in full, or fill in `low` and `high`',
  claim: '',
};

describe('renderDiagnostics', () => {
  it('says what and where, then what was expected and what to do', () => {
    expect(renderDiagnostics([ambiguous])).toBe(
      'claims.csv:7:6: error: `1.500` may mean 1.5 or 1,500  [ambiguous-number]\n' +
        '  expected: whole people, such as `1500` or `1,500`\n' +
        '  help: write the number in full, or fill in `low` and `high`\n',
    );
  });

  it('leaves out what is not known', () => {
    const file = { ...ambiguous, line: null, column: null, expected: '', help: '' };
    expect(renderDiagnostics([file])).toBe(
      'claims.csv: error: `1.500` may mean 1.5 or 1,500  [ambiguous-number]\n',
    );
  });

  it('shows no file name that steers a terminal', () => {
    expect(renderDiagnostics([{ ...ambiguous, file: 'a\u001b[2Jb' }])).toMatch(/^a\\u\{1b\}\[2Jb:7:6/);
  });

  it('counts errors and warnings', () => {
    const warning: Diagnostic = { ...ambiguous, severity: 'warning' };
    expect(countDiagnostics([ambiguous, ambiguous, warning])).toBe('2 errors and 1 warning');
    expect(countDiagnostics([warning, warning])).toBe('2 warnings');
    expect(countDiagnostics([])).toBe('');
  });
});
