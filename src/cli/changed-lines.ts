// Which lines of files were touched since a git revision. Git is started without a shell, and the revision cannot be an option.

import { execFileSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { quoteValue } from '../claims/visible.js';
import { CommandFailure } from './command-failure.js';

/** Ranges of lines, first and last, 1-based, in order; null: the whole file is new. */
export type ChangedLines = readonly (readonly [first: number, last: number])[] | null;

/** Throws `CommandFailure` where there is no such revision, no repository, or no git. */
export function findChangedLines(file: string, revision: string): ChangedLines {
  const folder = dirname(file);
  const commit = findCommit(folder, revision);
  const name = `./${basename(file)}`;
  if (holdsFile(folder, `${commit}:${name}`)) {
    return readRanges(git(folder, ['diff', ...AS_LINES, '--no-renames', commit, '--', name]));
  }
  const former = findFormerName(folder, commit, basename(file));
  if (former === null) return null;
  const names = ['--', former.old, former.new];
  return readRanges(git(former.root, ['diff', ...AS_LINES, '--find-renames', commit, ...names]));
}

const AS_LINES = ['--unified=0', '--no-color', '--no-ext-diff', '--no-textconv'];

/** What a file was called in the commit, where git sees that it was renamed; names are from the root. */
function findFormerName(
  folder: string,
  commit: string,
  name: string,
): { root: string; old: string; new: string } | null {
  const root = git(folder, ['rev-parse', '--show-toplevel']).replace(/\n$/, '');
  const path = git(folder, ['rev-parse', '--show-prefix']).replace(/\n$/, '') + name;
  const listed = git(root, ['diff', '--find-renames', '--diff-filter=R', '--name-status', '-z', commit]);
  const parts = listed.split('\0');
  for (let at = 0; at + 2 < parts.length; at += 3) {
    if (parts[at + 2] === path) return { root, old: parts[at + 1]!, new: path };
  }
  return null;
}

function readRanges(diff: string): ChangedLines {
  const ranges: [number, number][] = [];
  for (const line of diff.split('\n')) {
    const match = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (match === null) continue;
    const first = Number(match[1]);
    const count = match[2] === undefined ? 1 : Number(match[2]);
    if (count > 0) ranges.push([first, first + count - 1]);
  }
  return ranges;
}

function findCommit(folder: string, revision: string): string {
  if (revision === '' || revision.startsWith('-')) {
    throw new CommandFailure(
      `${quoteValue(revision)} is no git revision`,
      'name a branch, a tag or a commit: `--changed-since origin/main`',
    );
  }
  try {
    const commit = git(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]).trim();
    return findFork(folder, commit) ?? commit;
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw new CommandFailure(
      `git knows no revision ${quoteValue(revision)} in the folder ${quoteValue(folder)}`,
      'name a branch, a tag or a commit; in CI, fetch enough history first (`fetch-depth: 0`)',
    );
  }
}

/** Where this branch left that of the commit: what others did there since is not touched here. Null: they share nothing. */
function findFork(folder: string, commit: string): string | null {
  try {
    return git(folder, ['merge-base', commit, 'HEAD']).trim() || null;
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    return null;
  }
}

function holdsFile(folder: string, object: string): boolean {
  try {
    git(folder, ['cat-file', '-e', object]);
    return true;
  } catch {
    return false;
  }
}

function git(folder: string, words: readonly string[]): string {
  try {
    return execFileSync('git', ['--literal-pathspecs', '-C', folder, ...words], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: string };
    if (code === 'ENOENT')
      throw new CommandFailure('git was not found', '`--changed-since` asks git which claims were touched');
    if (stderr?.includes('not a git repository')) {
      throw new CommandFailure(
        `the folder ${quoteValue(folder)} is in no git repository`,
        '`--changed-since` asks git which claims were touched',
      );
    }
    throw error;
  }
}
