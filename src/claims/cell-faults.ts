// The sentences for faults of a cell that is read as a label, a list or a choice.
import type { Fault } from './fault.js';
import type { LabelKind } from './label.js';
import { quoteValue } from './visible.js';

/** Cells longer than this, in characters, are refused before anything reads them. */
const LONGEST_CELL = 10_000;

export function faultOfLength(text: string): Fault | null {
  if (text.length <= LONGEST_CELL) return null;
  return {
    rule: 'cell-too-long',
    reason: `a cell of ${text.length} characters is not read: ${quoteValue(text, 40)}`,
    expected: `at most ${LONGEST_CELL} characters in this column`,
    help: 'long texts belong in `quote` or `caveat`; a missing quotation mark may have joined several cells',
  };
}

export function blankMark(text: string, kind: LabelKind): Fault {
  const fallback = kind === 'outcome' ? 'killed' : 'all';
  return {
    rule: 'blank-mark',
    reason: `${quoteValue(text)} stands where a ${kind} is named`,
    expected: `a ${kind}, or an empty cell`,
    help: `leave the cell empty if \`${fallback}\` is meant; write \`unknown\` if nobody knows`,
  };
}

export function commaList(text: string, what: 'sides' | 'scopes'): Fault {
  return {
    rule: 'comma-in-list',
    reason: `${quoteValue(text)} is a list with commas`,
    expected: `${what} with \`;\` between`,
    help: `put \`;\` between ${what}; write \`-\` for a comma that belongs to a name`,
  };
}

export function noPlainSide(item: string): Fault {
  return {
    rule: 'no-plain-side',
    reason: `${quoteValue(item)} is no plain side`,
    expected: 'the sides of the event with `;` between, such as `armenia; azerbaijan`',
    help: 'name whole sides only: no `all` or `each`, no parts, nothing joined',
  };
}

export function noSourceSide(text: string): Fault {
  return {
    rule: 'kept-word',
    reason: `${quoteValue(text)} is no side that a source speaks for`,
    expected: 'a side, or several joined with `+`',
    help: 'name the sides that it speaks for, or leave the cell empty: then it is a third party',
  };
}

export function leavesNobody(item: string): Fault {
  return {
    rule: 'excludes-everyone',
    reason: `${quoteValue(item)} leaves out everyone`,
    expected: 'a scope as `side/category/outcome`, such as `azerbaijan/military`',
    help: 'name the people that the number does not count',
  };
}

/** A quotation mark behind a space opens no quoted cell: both would become part of the label. */
export function faultOfSpacedQuote(text: string): Fault | null {
  const trimmed = text.trim();
  if (text.startsWith('"') || trimmed.length < 2 || !trimmed.startsWith('"') || !trimmed.endsWith('"'))
    return null;
  return {
    rule: 'space-before-quote',
    reason: `a space stands in front of the quotation mark in ${quoteValue(text)}, and makes it part of the text`,
    expected: 'the quotation mark right behind the delimiter',
    help: 'delete the spaces behind the delimiters',
  };
}
