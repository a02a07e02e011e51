// The outcome of `reconcile check` as SARIF 2.1.0 (OASIS), for code scanning. Paths are relative to the working directory, and
// `partialFingerprints` name a finding by claim and rule, so that it is known again when lines move.

import { shortHash } from '../check/linter/finding-key.js';
import type { CheckedDiagnostic, CheckReport } from '../check/linter/report.js';
import type { Severity } from '../claims/diagnostic.js';
import { makeVisible } from '../claims/visible.js';
import { VERSION } from '../version.js';
import { disarmJson } from './diagnostics-disarm.js';
import { writeJson } from './json-text.js';

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'note' };

/** What SARIF tells of a rule. */
export interface SarifRule {
  readonly id: string;
  readonly severity: Severity;
  readonly kind: string;
  readonly summary: string;
}

/** `rules`: facts about every rule that may have found something; rules that did and are not there are named all the same. */
export function renderDiagnosticsSarif(report: CheckReport, rules: readonly SarifRule[]): string {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const ids = [...new Set(report.diagnostics.map(({ rule }) => rule))].sort();
  const index = new Map(ids.map((id, place) => [id, place]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'reconcile',
            version: VERSION,
            semanticVersion: VERSION,
            rules: ids.map((id) => describeRule(id, known.get(id))),
          },
        },
        columnKind: 'unicodeCodePoints',
        results: report.diagnostics.map((diagnostic) => resultOf(diagnostic, index.get(diagnostic.rule)!)),
      },
    ],
  };
  return disarmJson(`${writeJson(log, 2)}\n`);
}

function describeRule(id: string, rule: SarifRule | undefined): object {
  if (rule === undefined) return { id, name: id };
  return {
    id,
    name: id,
    shortDescription: { text: rule.summary },
    help: { text: `reconcile check --explain ${id}` },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { tags: [rule.kind] },
  };
}

function resultOf(diagnostic: CheckedDiagnostic, ruleIndex: number): object {
  const { rule, severity, reason, expected, help, file, line, column, key, related } = diagnostic;
  const sentences = [makeVisible(reason)];
  if (expected !== '') sentences.push(`expected: ${makeVisible(expected)}`);
  if (help !== '') sentences.push(`help: ${makeVisible(help)}`);
  const region =
    line === null ? {} : { region: { startLine: line, ...(column === null ? {} : { startColumn: column }) } };
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: sentences.join('\n') },
    locations: [{ physicalLocation: { artifactLocation: artifactOf(file), ...region } }],
    ...(related.length === 0 ? {} : { relatedLocations: related.map(relatedLocation) }),
    partialFingerprints: { 'reconcileClaimAndRule/v1': shortHash(`${rule}\n${key}`) },
  };
}

function relatedLocation({ claim, file, line }: CheckedDiagnostic['related'][number]): object {
  return {
    physicalLocation: { artifactLocation: artifactOf(file), region: { startLine: line } },
    message: { text: makeVisible(claim) },
  };
}

/** A relative path is under the root of the sources; an absolute one has no root. Standard input has no path: a name. */
function artifactOf(file: string): object {
  const path = file.replaceAll('\\', '/');
  if (path === '-') return { uri: 'stdin.csv', uriBaseId: '%SRCROOT%' };
  if (/^[a-z]:\//i.test(path)) return { uri: `file:///${encodePath(path)}` };
  if (path.startsWith('/')) return { uri: `file://${encodePath(path)}` };
  return { uri: encodePath(path.replace(/^(?:\.\/)+/, '')), uriBaseId: '%SRCROOT%' };
}

function encodePath(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/');
}
