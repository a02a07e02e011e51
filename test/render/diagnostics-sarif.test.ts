import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/check/rules.js';
import { renderDiagnosticsSarif } from '../../src/render/diagnostics-sarif.js';
import { CLEAN, diagnosticOf, HOSTILE, REPORT } from './diagnostic-samples.js';
import { SARIF_SCHEMA } from './sarif-schema.js';

const validate = new Ajv({
  strict: false,
  allErrors: true,
  formats: { uri: (text: string) => URL.canParse(text) },
}).compile(SARIF_SCHEMA);

/** What the tests look at of a result. */
interface SarifResult {
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: object } }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

function logOf(report = REPORT) {
  const log = JSON.parse(renderDiagnosticsSarif(report, RULES));
  validate(log);
  expect(validate.errors).toBeNull();
  return log;
}

describe('a check as SARIF', () => {
  it('holds no old command of a CI runner', () => {
    expect(renderDiagnosticsSarif(REPORT, RULES)).toContain('error]y');
    expect(renderDiagnosticsSarif(REPORT, RULES)).not.toContain('##[');
  });

  it('is valid, whatever the text from files', () => {
    expect(logOf().runs[0].results).toHaveLength(4);
    expect(logOf(CLEAN).runs[0].results).toEqual([]);
  });

  it('names the rules that found something, and each result its own', () => {
    const { tool, results } = logOf().runs[0];
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'ambiguous-number',
      'falling-toll',
      'no-url',
    ]);
    expect(tool.driver.rules[1].shortDescription.text).toContain('a later figure of the same source');
  });

  it('has relative paths under the root of the sources, escaped', () => {
    const uris = logOf().runs[0].results.map(
      (result: SarifResult) => result.locations[0]!.physicalLocation.artifactLocation,
    );
    expect(uris[0]).toEqual({ uri: 'claims.csv', uriBaseId: '%SRCROOT%' });
    expect(uris[3]).toEqual({ uri: 'data/a%2C%20b%3Ac%25.csv', uriBaseId: '%SRCROOT%' });
    const absolute = logOf({ ...REPORT, diagnostics: [diagnosticOf({ file: '/tmp/a b.csv', related: [] })] });
    expect(absolute.runs[0].results[0].locations[0].physicalLocation.artifactLocation).toEqual({
      uri: 'file:///tmp/a%20b.csv',
    });
  });

  it('leaves the region out where there is no line', () => {
    expect(logOf().runs[0].results[3].locations[0].physicalLocation.region).toBeUndefined();
  });

  it('knows a finding again when its line moves, and no other', () => {
    const prints = (...fields: Parameters<typeof diagnosticOf>[0][]): string[] =>
      logOf({ ...REPORT, diagnostics: fields.map(diagnosticOf) }).runs[0].results.map(
        (result: SarifResult) => result.partialFingerprints['reconcileClaimAndRule/v1']!,
      );
    const [first, moved, otherRule, otherClaim] = prints(
      {},
      { line: 99, reason: 'x' },
      { rule: 'undated' },
      { key: HOSTILE },
    );
    expect(moved).toBe(first);
    expect(new Set([first, otherRule, otherClaim]).size).toBe(3);
  });
});
