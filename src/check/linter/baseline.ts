// A baseline: the findings that were there when a desk began to check, so that only new ones fail. An entry is a claim and a
// rule; lines may move.

import type { CheckedDiagnostic } from './report.js';

export const BASELINE_FORMAT = 'reconcile-baseline/1';

/** Claim key → rules, with how often each was found. */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface BaselineResult {
  readonly fresh: readonly CheckedDiagnostic[];
  /** How many findings the baseline holds back. */
  readonly known: number;
  /** How many entries hold nothing back any more. */
  readonly stale: number;
}

/** Takes out what the baseline holds. */
export function applyBaseline(diagnostics: readonly CheckedDiagnostic[], baseline: Baseline): BaselineResult {
  const left = new Map([...baseline].map(([claim, rules]) => [claim, new Map(rules)]));
  const fresh = diagnostics.filter(({ key, rule }) => {
    const rules = left.get(key);
    const count = rules?.get(rule) ?? 0;
    if (count === 0) return true;
    rules!.set(rule, count - 1);
    return false;
  });
  let stale = 0;
  for (const rules of left.values()) for (const count of rules.values()) stale += count;
  return { fresh, known: diagnostics.length - fresh.length, stale };
}

/** The text of a baseline file: sorted, one claim a line, so that its changes can be reviewed. */
export function writeBaseline(diagnostics: readonly CheckedDiagnostic[]): string {
  const claims = new Map<string, string[]>();
  for (const { key, rule } of diagnostics) {
    const rules = claims.get(key);
    if (rules === undefined) claims.set(key, [rule]);
    else rules.push(rule);
  }
  const lines = [...claims]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([claim, rules]) => `    [${JSON.stringify(claim)}, ${JSON.stringify(rules.sort())}]`);
  const body = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "format": ${JSON.stringify(BASELINE_FORMAT)},\n  "findings": ${body}\n}\n`;
}

/** The baseline that a file holds, or what is wrong with it. */
export function readBaseline(text: string): Baseline | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return 'it is no JSON';
  }
  if (typeof parsed !== 'object' || parsed === null || !('format' in parsed) || !('findings' in parsed)) {
    return 'it lacks `format` or `findings`';
  }
  if (parsed.format !== BASELINE_FORMAT) return `its format is not \`${BASELINE_FORMAT}\``;
  if (!Array.isArray(parsed.findings)) return '`findings` is no list';
  const baseline = new Map<string, Map<string, number>>();
  for (const entry of parsed.findings as unknown[]) {
    if (!Array.isArray(entry) || typeof entry[0] !== 'string' || !Array.isArray(entry[1]))
      return 'an entry is not a claim with its rules';
    const rules = baseline.get(entry[0]) ?? new Map<string, number>();
    for (const rule of entry[1]) {
      if (typeof rule !== 'string') return 'an entry is not a claim with its rules';
      rules.set(rule, (rules.get(rule) ?? 0) + 1);
    }
    baseline.set(entry[0], rules);
  }
  return baseline;
}
