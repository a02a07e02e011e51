// Writes a result to a file, whole or not at all: beside it first, then renamed over it. Never over an input.

import {
  accessSync,
  closeSync,
  constants,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { quoteValue } from '../claims/visible.js';
import { CommandFailure } from './command-failure.js';
import { STDIN } from './inputs.js';

/** Throws `CommandFailure` where the output would go over one of the inputs, or into a folder. Called before any work. */
export function checkOutput(output: string, inputs: readonly string[]): void {
  const target = statSync(output, { throwIfNoEntry: false });
  if (target === undefined) return;
  if (target.isDirectory()) {
    throw new CommandFailure(`${quoteValue(output)} is a folder`, 'name a file: `-o ranges.csv`');
  }
  for (const input of inputs) {
    if (input === STDIN) continue;
    const source = statSync(input, { throwIfNoEntry: false });
    if (source !== undefined && source.ino === target.ino && source.dev === target.dev && target.isFile()) {
      throw new CommandFailure(
        `${quoteValue(output)} is an input too, and would be overwritten`,
        'choose another name for the result',
      );
    }
  }
}

/** Writes all pieces, or leaves the file as it was and throws `CommandFailure`. */
export function writeWhole(output: string, pieces: Iterable<string | Uint8Array>): void {
  const existing = statSync(output, { throwIfNoEntry: false });
  if (existing !== undefined && !existing.isFile()) {
    // A device or a pipe cannot be renamed over, and what `/dev/stdout` points to may have no name at all.
    checkWritable(output, output);
    writeTo(output, 'w', 0o666, pieces, output);
    return;
  }
  // What a link points to is replaced, not the link.
  const target = existing === undefined ? output : realpathSync(output);
  if (existing !== undefined) checkWritable(target, output);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeTo(draft, 'wx', existing === undefined ? 0o666 : existing.mode & 0o777, pieces, output);
    renameSync(draft, target);
  } catch (error) {
    removeDraft(draft);
    throw error instanceof CommandFailure ? error : failureOf(error, output);
  }
}

/** Renaming asks only the folder; a file that is kept from writing must stay. */
function checkWritable(target: string, output: string): void {
  try {
    accessSync(target, constants.W_OK);
  } catch (error) {
    throw failureOf(error, output);
  }
}

function writeTo(
  path: string,
  flags: string,
  mode: number,
  pieces: Iterable<string | Uint8Array>,
  output: string,
): void {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(path, flags, mode);
    for (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    }
  } catch (error) {
    throw failureOf(error, output);
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

function removeDraft(draft: string): void {
  try {
    unlinkSync(draft);
  } catch {
    // It was never made, or is gone already.
  }
}

/** What the system said, for people; anything else is a fault of ours and goes on as it is. */
function failureOf(error: unknown, output: string): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  const name = quoteValue(output);
  if (code === 'ENOENT') return new CommandFailure(`the folder of ${name} does not exist`, 'make it first');
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new CommandFailure(`${name} may not be written`, 'choose a folder that you may write to');
  }
  if (code === 'ENOSPC') return new CommandFailure(`${name} cannot be written: the disk is full`);
  return new CommandFailure(`${name} cannot be written: ${message}`);
}
