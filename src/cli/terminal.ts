// Standard input, output and error as the commands use them: the only place that touches the process's streams.

import type { Readable } from 'node:stream';
import { disarmWorkflowCommands } from '../render/workflow-commands.js';

export interface Terminal {
  readonly stdin: Readable;
  readonly stdinIsTerminal: boolean;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  /** Width of the terminal behind stdout, or null where there is none. */
  readonly columns: number | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Writes to stdout and waits until it is taken. Throws `ReaderGone` once nobody reads, `OutputFailure` on a full disk. */
  readonly print: (text: string | Uint8Array) => Promise<void>;
  /** Writes lines to stderr. Text from files in them must have been made visible by the caller. */
  readonly tell: (text: string) => void;
  /** Writes to stderr as it is: for a progress line that overwrites itself. */
  readonly tellRaw: (text: string) => void;
}

/** Nobody reads stdout any more (`| head`): the command ends, quietly. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/** Stdout cannot be written, for another reason than a reader that went away. */
export class OutputFailure extends Error {
  override readonly name = 'OutputFailure';
}

/** The streams of this process. */
export function openTerminal(): Terminal {
  const { stdout, stderr } = process;
  let failure: Error | null = null;
  const fail = (error: NodeJS.ErrnoException): Error => {
    failure ??=
      error.code === 'EPIPE'
        ? new ReaderGone()
        : new OutputFailure(error.code === 'ENOSPC' ? 'the disk is full' : error.message);
    return failure;
  };
  // Without listeners a write error would be thrown where nobody can catch it.
  stdout.on('error', fail);
  stderr.on('error', () => {});
  const tellRaw = (text: string): void => {
    stderr.write(text);
  };
  return {
    get stdin() {
      return process.stdin;
    },
    get stdinIsTerminal() {
      return process.stdin.isTTY === true;
    },
    stdoutIsTerminal: stdout.isTTY === true,
    stderrIsTerminal: stderr.isTTY === true,
    // Some terminals say 0: they do not know.
    columns: stdout.isTTY === true && stdout.columns > 0 ? stdout.columns : null,
    environment: process.env,
    print: (text) =>
      new Promise((resolve, reject) => {
        if (failure !== null) return reject(failure);
        stdout.write(text, (error) => (error ? reject(fail(error)) : resolve()));
      }),
    tell: (text) => tellRaw(disarmWorkflowCommands(text.endsWith('\n') ? text : `${text}\n`)),
    tellRaw,
  };
}
