// Which files a command reads: those named, the CSV files of folders, or standard input.

import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { quoteValue } from '../claims/visible.js';
import { CommandFailure, NothingToRead } from './command-failure.js';
import type { Terminal } from './terminal.js';
import { failureOfCommand } from './unknown-command.js';

export const STDIN = '-';

export interface InputPath {
  /** As given on the command line, or the folder's name and the file's; `-` for standard input. */
  readonly file: string;
  /** Bytes, or null where that is not known beforehand (pipes). */
  readonly size: number | null;
}

/**
 * The inputs in the order given, files of a folder by code unit; without any, standard input. Throws `NothingToRead` where
 * that is a terminal (nobody would know what to type), and `CommandFailure` for what cannot be read.
 */
export function findInputs(words: readonly string[], terminal: Terminal): readonly InputPath[] {
  if (words.length === 0) {
    if (terminal.stdinIsTerminal) throw new NothingToRead();
    return [{ file: STDIN, size: null }];
  }
  const inputs = words.flatMap((word) =>
    word === STDIN ? [{ file: STDIN, size: null }] : findFiles(word, words),
  );
  if (inputs.filter(({ file }) => file === STDIN).length > 1) {
    throw new CommandFailure('`-` is given twice', 'standard input can be read once');
  }
  return inputs;
}

function findFiles(path: string, words: readonly string[]): InputPath[] {
  if (path === '')
    throw new CommandFailure('a file name is empty', 'an unset variable in a script may be the reason');
  const status = statOf(path, words);
  if (!status.isDirectory()) {
    checkReadable(path);
    return [{ file: path, size: status.isFile() ? status.size : null }];
  }
  const names = listFolder(path).filter((name) => /\.csv$/i.test(name));
  const folder = path.endsWith('/') ? path : `${path}/`;
  const files = names.sort().map((name) => `${folder}${name}`);
  const found = files.flatMap((file) => {
    const { size, isFile } = plainStat(file);
    return isFile ? [{ file, size }] : [];
  });
  if (found.length === 0) {
    throw new CommandFailure(
      `there is no \`.csv\` file in the folder ${quoteValue(path)}`,
      'folders inside a folder are not searched; name the files or their own folder',
    );
  }
  for (const { file } of found) checkReadable(file);
  return found;
}

function plainStat(file: string): { size: number; isFile: boolean } {
  try {
    const status = statSync(file);
    return { size: status.size, isFile: status.isFile() };
  } catch (error) {
    throw failureOf(error, file);
  }
}

function statOf(path: string, words: readonly string[]) {
  try {
    return statSync(path);
  } catch (error) {
    if (words[0] !== path || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw failureOf(error, path);
    throw failureOfCommand(path) ?? failureOf(error, path);
  }
}

function listFolder(path: string): string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    throw failureOf(error, path);
  }
}

function checkReadable(file: string): void {
  try {
    accessSync(file, constants.R_OK);
  } catch (error) {
    throw failureOf(error, file);
  }
}

/** What the system said of a file, for people. */
export function failureOf(error: unknown, file: string): CommandFailure {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const name = quoteValue(file);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new CommandFailure(`there is no file ${name}`, 'check the name, and the folder that you are in');
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new CommandFailure(`${name} may not be read`, 'you have no permission for it');
  }
  return new CommandFailure(
    `${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
  );
}
