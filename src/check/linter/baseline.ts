// A baseline: the findings that were there when a desk began to check, so that only new ones fail. An entry is a claim and a
// rule; lines may move.

import type { CheckedDiagnostic } from './report.js';

export const BASELINE_FORMAT = 'reconcile-baseline/1';

/** What a baseline holds of one claim. */
export interface BaselineEntry {
  /** With how often each was found. */
  readonly rules: ReadonlyMap<string, number>;
  /** Where the claim was; null where the baseline does not say. */
  readonly file: string | null;
}

/** By claim key. */
export type Baseline = ReadonlyMap<string, BaselineEntry>;

export interface BaselineResult {
  readonly fresh: readonly CheckedDiagnostic[];
  /** How many findings the baseline holds back. */
  readonly known: number;
  /** How many entries hold nothing back any more. */
  readonly stale: number;
}

/**
 * Takes out what the baseline holds. `wasLookedFor`: whether this run would have found a rule's fault in a file; an entry that
 * it would not have found is not stale.
 */
export function applyBaseline(
  diagnostics: readonly CheckedDiagnostic[],
  baseline: Baseline,
  wasLookedFor: (rule: string, file: string | null) => boolean = () => true,
): BaselineResult {
  const left = new Map([...baseline].map(([claim, { rules }]) => [claim, new Map(rules)]));
  const fresh = diagnostics.filter(({ key, rule }) => {
    const rules = left.get(key);
    const count = rules?.get(rule) ?? 0;
    if (count === 0) return true;
    rules!.set(rule, count - 1);
    return false;
  });
  let stale = 0;
  for (const [claim, rules] of left) {
    const { file } = baseline.get(claim)!;
    for (const [rule, count] of rules) if (wasLookedFor(rule, file)) stale += count;
  }
  return { fresh, known: diagnostics.length - fresh.length, stale };
}

/** A file by one name, whether or not it was given from `./`. */
export function baselineFile(file: string): string {
  return file.replace(/^(?:\.[\\/])+/, '').replaceAll('\\', '/');
}

/** The text of a baseline file: sorted, one claim a line, so that its changes can be reviewed. `others`: entries to keep. */
export function writeBaseline(
  diagnostics: readonly CheckedDiagnostic[],
  others: Baseline = new Map(),
): string {
  const claims = new Map<string, { rules: string[]; file: string }>();
  for (const [key, { rules, file }] of others) {
    const repeated = [...rules].flatMap(([rule, count]) => new Array<string>(count).fill(rule));
    claims.set(key, { rules: repeated, file: file ?? '' });
  }
  for (const { key, rule, file: given } of diagnostics) {
    const file = baselineFile(given);
    const claim = claims.get(key);
    if (claim === undefined) claims.set(key, { rules: [rule], file });
    else {
      claim.rules.push(rule);
      if (file < claim.file) claim.file = file;
    }
  }
  const lines = [...claims]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([claim, { rules, file }]) =>
      [claim, rules.sort(), file].map((part) => JSON.stringify(part)).join(', '),
    )
    .map((entry) => `    [${entry}]`);
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
  const baseline = new Map<string, { rules: Map<string, number>; file: string | null }>();
  for (const entry of parsed.findings as unknown[]) {
    if (!Array.isArray(entry) || typeof entry[0] !== 'string' || !Array.isArray(entry[1]))
      return 'an entry is not a claim with its rules';
    const file = typeof entry[2] === 'string' ? entry[2] : null;
    const { rules } = baseline.get(entry[0]) ?? { rules: new Map<string, number>() };
    for (const rule of entry[1]) {
      if (typeof rule !== 'string') return 'an entry is not a claim with its rules';
      rules.set(rule, (rules.get(rule) ?? 0) + 1);
    }
    baseline.set(entry[0], { rules, file });
  }
  return baseline;
}
