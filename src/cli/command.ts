// What every command is: one file that describes its command line and runs it. The table of them is commands.ts.

import type { Command } from '@commander-js/extra-typings';
import type { ExitCode } from './exit-codes.js';
import type { Terminal } from './terminal.js';

/** What a command may touch of the world. Everything else in the program is pure. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** Sets the exit code where it is not 0; the greatest one given counts. */
  readonly exit: (code: ExitCode) => void;
}

/**
 * Gives a bare command its arguments, options, examples and action. The action may be async. It throws `CommandFailure`
 * for what a person has to mend; main.ts prints it and exits 2.
 */
export type DescribeCommand = (command: Command, context: CommandContext) => void;

/** A line of the table: what `--help` needs without loading the command, and how to load it. */
export interface CommandEntry {
  readonly name: string;
  /** A few words, no full stop. */
  readonly summary: string;
  readonly load: () => Promise<DescribeCommand>;
}
