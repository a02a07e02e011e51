// What the authors of a file have looked at and want to hear no more of: an `ignore` column of rules, or
// `reconcile: ignore RULE reason` in a `note` column. A mark is of its row, whatever claims the row makes. One that hides
// nothing is told, so that marks do not outlive faults.

import type { Claim, ClaimSet } from '../../claims/claim.js';
import { foldHeader } from '../../claims/columns.js';
import type { Diagnostic, Severity } from '../../claims/diagnostic.js';
import { findNearMisses, suggest } from '../../claims/near-miss.js';
import { quoteValue } from '../../claims/visible.js';
import { READING_FAULTS } from '../reading-faults.js';
import type { Message } from '../rule.js';
import type { Found } from './found.js';
import { RowLines } from './row-lines.js';

interface Mark {
  /** The first claim of its row. */
  readonly claim: Claim;
  readonly column: 'ignore' | 'note';
  /** '' where the mark names none. */
  readonly rule: string;
  used: boolean;
}

export interface IgnoreRules {
  /** What marks may name. */
  readonly known: ReadonlySet<string>;
  /** What was looked for in this run; a mark for another rule says nothing either way. */
  readonly active: ReadonlySet<string>;
  /** Of `unused-ignore`. */
  readonly severity: Severity | 'off';
}

export interface IgnoreResult {
  /** What is still to be told, with `unused-ignore` where a mark is no longer needed or was never understood. */
  readonly found: readonly Found[];
  readonly faults: readonly Diagnostic[];
  readonly ignored: number;
}

/** Takes out what the marks of a row name, of the rules' findings and of the reader's warnings. */
export function applyIgnores(
  set: ClaimSet,
  all: { readonly found: readonly Found[]; readonly faults: readonly Diagnostic[] },
  rules: IgnoreRules,
): IgnoreResult {
  const marks = new Map<string, readonly Mark[]>();
  let before: Claim | null = null;
  for (const claim of set.claims) {
    // The claims of a row follow one another.
    const isSameRow = claim.line === before?.line && claim.file === before.file;
    before = claim;
    if (claim.carried === null || isSameRow) continue;
    const own = marksOf(claim, rules.known);
    if (own.length > 0) marks.set(rowOf(claim), own);
  }
  if (marks.size === 0) return { ...all, ignored: 0 };
  const isIgnored = (row: string, rule: string): boolean => {
    const mark = marks.get(row)?.find((one) => one.rule === rule || one.rule === 'all');
    if (mark !== undefined) mark.used = true;
    return mark !== undefined;
  };
  let ignored = 0;
  const found = all.found.flatMap((one): readonly Found[] => {
    const { claim, standsFor = [claim] } = one.finding;
    // What is told once for many claims is told of the others.
    const left = standsFor.filter((each) => !isIgnored(rowOf(each), one.rule));
    if (left.length === standsFor.length) return [one];
    ignored++;
    return left.length === 0
      ? []
      : [{ ...one, finding: { ...one.finding, claim: left[0]!, standsFor: left } }];
  });
  const rows = new RowLines(set.claims);
  const faults = all.faults.filter(({ rule, file, line }) => {
    if (line === null || !rules.known.has(rule)) return true;
    return !isIgnored(rowOf({ file, line: rows.firstLine(file, line) }), rule);
  });
  ignored += all.faults.length - faults.length;
  const { severity } = rules;
  if (severity === 'off') return { found, faults, ignored };
  const told = [...marks.values()].flat().flatMap((mark): readonly Found[] => {
    const message = faultOfMark(mark, rules);
    if (message === null) return [];
    const { claim, column } = mark;
    return [{ rule: 'unused-ignore', severity, finding: { claim, column, ...message } }];
  });
  return { found: [...found, ...told], faults, ignored };
}

function rowOf({ file, line }: { readonly file: string; readonly line: number | null }): string {
  return `${file}:${line}`;
}

function faultOfMark({ rule, used }: Mark, { known, active }: IgnoreRules): Message | null {
  if (rule === '') {
    return {
      reason: '`reconcile: ignore` names no rule',
      expected: '`reconcile: ignore RULE reason`',
      help: 'name the rule that is told here, or take the mark out',
    };
  }
  if (rule !== 'all' && !known.has(rule)) {
    const isReaders = READING_FAULTS.some(({ page, faults }) => page === rule || faults.includes(rule));
    return {
      reason: isReaders
        ? `${quoteValue(rule)} is told by the reader of the file, and no mark of a row hides it`
        : `${quoteValue(rule)} is no rule`,
      expected: 'a rule that `reconcile check --list-rules` lists',
      help: suggest(isReaders ? [] : findNearMisses(rule, known), 'correct the name, or take the mark out'),
    };
  }
  if (used || (rule !== 'all' && !active.has(rule))) return null;
  return {
    reason: `nothing of ${quoteValue(rule)} is left to ignore here`,
    help: 'take the mark out: it would hide the next fault',
  };
}

/** A rule, further ones behind commas, and then whatever reason is given. */
const IN_NOTE = /reconcile:\s*ignore\b[ \t]*([^\s;,]*(?:\s*,\s*[^\s;,]+)*)/giu;

function marksOf(claim: Claim, known: ReadonlySet<string>): readonly Mark[] {
  const marks: Mark[] = [];
  const add = (column: Mark['column'], rules: readonly string[]): void => {
    for (const rule of new Set(rules)) {
      if (marks.every((mark) => mark.rule !== rule)) marks.push({ claim, column, rule, used: false });
    }
  };
  for (const [header, cell] of claim.carried ?? []) {
    if (cell === '') continue;
    const column = foldHeader(header);
    if (column === 'ignore')
      add(
        'ignore',
        cell.split(';').flatMap((item) => rulesIn(item, known)),
      );
    else if (column === 'note' || column === 'notes') {
      for (const match of cell.matchAll(IN_NOTE)) {
        const rules = rulesIn(match[1]!, known);
        add('note', rules.length === 0 ? [''] : rules);
      }
    }
  }
  return marks;
}

/** `falling-toll, no-url`, `falling-toll no-url`, or `falling-toll because …`: after the first rule, other words are a reason. */
function rulesIn(text: string, known: ReadonlySet<string>): readonly string[] {
  const words = text
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase().replace(/^[`'"]+|[`'".:]+$/g, ''));
  const reason = words.findIndex((word, index) => index > 0 && !known.has(word));
  return reason === -1 ? words : words.slice(0, reason);
}
