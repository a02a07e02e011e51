// What the authors of a file have looked at and want to hear no more of: an `ignore` column of rules, or
// `reconcile: ignore RULE reason` in a `note` column. A mark that hides nothing is told, so that marks do not outlive faults.

import type { Claim, ClaimSet } from '../../claims/claim.js';
import { foldHeader } from '../../claims/columns.js';
import type { Severity } from '../../claims/diagnostic.js';
import { findNearMisses, suggest } from '../../claims/near-miss.js';
import { quoteValue } from '../../claims/visible.js';
import type { Found } from './found.js';

interface Mark {
  readonly claim: Claim;
  readonly column: 'ignore' | 'note';
  readonly rule: string;
  used: boolean;
}

export interface IgnoreResult {
  /** What is still to be told, with `unused-ignore` and `unknown-rule` where a mark is no longer needed or was never understood. */
  readonly kept: readonly Found[];
  readonly ignored: number;
}

const IN_NOTE = /reconcile:\s*ignore\s+([^\s;,]+)/giu;

/** Takes out what the marks beside a claim name. `active`: rules of this run; a mark for another says nothing either way. */
export function applyIgnores(
  set: ClaimSet,
  found: readonly Found[],
  rules: {
    readonly known: ReadonlySet<string>;
    readonly active: ReadonlySet<string>;
    readonly severity: Severity | 'off';
  },
): IgnoreResult {
  const marks = new Map<Claim, Mark[]>();
  for (const claim of set.claims) {
    if (claim.carried === null) continue;
    const own = marksOf(claim, rules.known);
    if (own.length > 0) marks.set(claim, own);
  }
  if (marks.size === 0) return { kept: found, ignored: 0 };
  const kept = found.filter(({ rule, finding }) => {
    const mark = marks.get(finding.claim)?.find((one) => one.rule === rule || one.rule === 'all');
    if (mark === undefined) return true;
    mark.used = true;
    return false;
  });
  const ignored = found.length - kept.length;
  if (rules.severity === 'off') return { kept, ignored };
  const told = [...marks.values()]
    .flat()
    .flatMap((mark) => tellMark(mark, rules, rules.severity as Severity));
  return { kept: [...kept, ...told], ignored };
}

function tellMark(
  mark: Mark,
  rules: { readonly known: ReadonlySet<string>; readonly active: ReadonlySet<string> },
  severity: Severity,
): readonly Found[] {
  const { claim, column, rule } = mark;
  if (rule !== 'all' && !rules.known.has(rule)) {
    const message = {
      reason: `${quoteValue(rule)} is no rule`,
      expected: 'a rule that `reconcile check --list-rules` lists',
      help: suggest(findNearMisses(rule, rules.known), 'correct the name, or take the mark out'),
    };
    return [{ rule: 'unused-ignore', severity, finding: { claim, column, ...message } }];
  }
  if (mark.used || (rule !== 'all' && !rules.active.has(rule))) return [];
  const message = {
    reason: `nothing of ${quoteValue(rule)} is left to ignore here`,
    help: 'take the mark out: it would hide the next fault',
  };
  return [{ rule: 'unused-ignore', severity, finding: { claim, column, ...message } }];
}

function marksOf(claim: Claim, known: ReadonlySet<string>): Mark[] {
  const marks: Mark[] = [];
  for (const [header, cell] of claim.carried ?? []) {
    if (cell === '') continue;
    const column = foldHeader(header);
    if (column === 'ignore') {
      for (const rule of rulesIn(cell, known)) marks.push({ claim, column: 'ignore', rule, used: false });
    } else if (column === 'note' || column === 'notes') {
      for (const match of cell.matchAll(IN_NOTE))
        marks.push({ claim, column: 'note', rule: match[1]!, used: false });
    }
  }
  return marks;
}

/** `falling-toll; no-url`, `falling-toll no-url`, or `falling-toll because …`: after the first rule, other words are a reason. */
function rulesIn(cell: string, known: ReadonlySet<string>): readonly string[] {
  const rules: string[] = [];
  for (const item of cell.split(';')) {
    const words = item.split(/[\s,]+/).filter((word) => word !== '');
    for (const [index, word] of words.entries()) {
      if (index > 0 && !known.has(word)) break;
      rules.push(word.replace(/[:.]$/, ''));
    }
  }
  return rules;
}
