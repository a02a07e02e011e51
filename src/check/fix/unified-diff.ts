// Changes of lines as a unified diff, as `git diff` and `patch` know it, for `--fix --dry-run`.

import { makeVisible } from '../../claims/visible.js';
import type { LineChange } from './fix-text.js';

const CONTEXT = 2;

/** `text`: the old text; `changes` in order, not overlapping. Ends with a line break, '' where nothing changes. */
export function writeUnifiedDiff(file: string, text: string, changes: readonly LineChange[]): string {
  if (changes.length === 0) return '';
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const out = [`--- ${makeVisible(file)}\n`, `+++ ${makeVisible(file)}\n`];
  let shift = 0;
  for (const group of groupChanges(changes)) {
    const from = Math.max(0, group[0]!.line - CONTEXT);
    const last = group.at(-1)!;
    const to = Math.min(lines.length, last.line + last.removed.length + CONTEXT);
    const body: string[] = [];
    let at = from;
    let added = 0;
    for (const change of group) {
      for (; at < change.line; at++) body.push(showLine(' ', lines[at]!));
      for (const line of change.removed) body.push(showLine('-', line));
      for (const line of change.added) body.push(showLine('+', line));
      at += change.removed.length;
      added += change.added.length - change.removed.length;
    }
    for (; at < to; at++) body.push(showLine(' ', lines[at]!));
    out.push(`@@ -${from + 1},${to - from} +${from + 1 + shift},${to - from + added} @@\n`, ...body);
    shift += added;
  }
  return out.join('');
}

/** Changes so near that their context would touch are one hunk. */
function groupChanges(changes: readonly LineChange[]): readonly (readonly LineChange[])[] {
  const groups: LineChange[][] = [];
  for (const change of changes) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && change.line - (last.line + last.removed.length) <= 2 * CONTEXT)
      groups.at(-1)!.push(change);
    else groups.push([change]);
  }
  return groups;
}

/** Tabs and CRLF stand as in the file, or the diff could not be applied; both are harmless on a terminal. */
function showLine(sign: string, line: string): string {
  const bare = line.replace(/[\r\n]+$/, '');
  const crlf = line.endsWith('\r\n') ? '\r' : '';
  const ending = bare === line ? '\n\\ No newline at end of file\n' : `${crlf}\n`;
  const visible = bare.split('\t').map((part) => makeVisible(part));
  return `${sign}${visible.join('\t')}${ending}`;
}
