import { describe, expect, it } from 'vitest';
import { renderDiagnosticsJson } from '../../src/render/diagnostics-json.js';
import { CLEAN, HOSTILE, REPORT } from './diagnostic-samples.js';

describe('a check as JSON', () => {
  it('holds no old command of a CI runner', () => {
    expect(renderDiagnosticsJson(REPORT)).toContain('error]y');
    expect(renderDiagnosticsJson(REPORT)).not.toContain('##[');
  });

  it('holds the counts and every finding with its place and key', () => {
    const parsed = JSON.parse(renderDiagnosticsJson(REPORT));
    expect(parsed).toMatchObject({
      format: 'reconcile-check/1',
      files: REPORT.files,
      claims: 12,
      summary: { errors: 1, warnings: 2, notes: 1, ignored: 1, baseline: 2, strict: false },
    });
    expect(parsed.diagnostics).toEqual(REPORT.diagnostics);
    expect(parsed.diagnostics[2].claim).toBe(HOSTILE);
  });

  it('has a line for each finding, and none of a raw control', () => {
    const text = renderDiagnosticsJson(REPORT);
    expect(text.split('\n').filter((line) => line.startsWith('    {"file"'))).toHaveLength(4);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  it('is a list without entries where nothing was found', () => {
    expect(JSON.parse(renderDiagnosticsJson(CLEAN)).diagnostics).toEqual([]);
  });
});
