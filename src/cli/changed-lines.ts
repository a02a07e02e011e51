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
  if (!holdsFile(folder, `${commit}:${name}`)) return null;
  const options = ['--unified=0', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames'];
  const diff = git(folder, ['diff', ...options, commit, '--', name]);
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
    return git(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]).trim();
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw new CommandFailure(
      `git knows no revision ${quoteValue(revision)} in the folder ${quoteValue(folder)}`,
      'name a branch, a tag or a commit; in CI, fetch enough history first (`fetch-depth: 0`)',
    );
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
    return execFileSync('git', ['-C', folder, ...words], {
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
