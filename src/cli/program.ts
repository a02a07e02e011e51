// Sends the arguments to their command, and turns whatever stops one into a message for people and an exit code.

import type { Command } from '@commander-js/extra-typings';
import { Command as Commander, CommanderError } from 'commander';
import { LimitError } from '../answer/limit-error.js';
import { makeVisible } from '../claims/visible.js';
import { VERSION } from '../version.js';
import type { CommandContext } from './command.js';
import { CommandFailure, NothingToRead } from './command-failure.js';
import { COMMANDS } from './commands.js';
import { EXIT } from './exit-codes.js';
import { describeReconcile } from './reconcile-options.js';
import { OutputFailure, openTerminal, ReaderGone, type Terminal } from './terminal.js';

/** Runs the program with the words of a command line; sets `process.exitCode` and never exits with output pending. */
export async function runProgram(words: readonly string[]): Promise<void> {
  const terminal = openTerminal();
  const context: CommandContext = {
    terminal,
    exit: (code) => {
      process.exitCode = Math.max(Number(process.exitCode ?? EXIT.done), code);
    },
  };
  const printed: string[] = [];
  const program = buildProgram(context, (text) => printed.push(text));
  let running: Command = program;
  program.hook('preAction', (_, command) => {
    running = command as unknown as Command;
  });
  try {
    await program.parseAsync(helpWordAsOption(words), { from: 'user' }).catch(unlessHelpWasShown);
    if (printed.length > 0) await terminal.print(printed.join(''));
  } catch (error) {
    if (error instanceof ReaderGone) return;
    if (error instanceof NothingToRead) running.outputHelp({ error: true });
    else tellFailure(error, terminal);
    context.exit(EXIT.failed);
  }
}

/** The main command with its options, and every other command as a name and a summary, filled in when it is called. */
export function buildProgram(context: CommandContext, print: (text: string) => void): Command {
  const program = new Commander('reconcile') as unknown as Command;
  program
    .exitOverride()
    .enablePositionalOptions()
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .configureHelp({ showGlobalOptions: false })
    .configureOutput({ writeOut: print, writeErr: context.terminal.tell, outputError: () => {} })
    .version(`reconcile ${VERSION}`, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help');
  describeReconcile(program, context);
  for (const { name, summary } of COMMANDS)
    program.command(name).summary(summary).helpOption('-h, --help', 'show this help');
  program.hook('preSubcommand', async (main, command) => {
    refuseOptionsBefore(main as unknown as Command, command.name());
    const entry = COMMANDS.find(({ name }) => name === command.name());
    const describe = await entry!.load();
    describe(command as unknown as Command, context);
  });
  return program;
}

/** `reconcile help check` is `reconcile check --help`. */
function helpWordAsOption(words: readonly string[]): readonly string[] {
  if (words[0] !== 'help' || words.length > 2) return words;
  const name = words[1];
  return name === undefined || COMMANDS.some((entry) => entry.name === name)
    ? [...words.slice(1), '--help']
    : words;
}

function unlessHelpWasShown(error: unknown): void {
  if (error instanceof CommanderError && error.exitCode === 0) return;
  throw error;
}

/** Options of the main job in front of a command would be ignored in silence. */
function refuseOptionsBefore(main: Command, name: string): void {
  const given = main.options.find(
    (option) => main.getOptionValueSource(option.attributeName() as never) === 'cli',
  );
  if (given === undefined) return;
  throw new CommandFailure(
    `\`${given.long}\` stands before the command \`${name}\``,
    `write options behind it: \`reconcile ${name} ${given.long} …\`; a file of that name is \`./${name}\``,
  );
}

function tellFailure(error: unknown, terminal: Terminal): void {
  if (error instanceof CommanderError) {
    terminal.tell(`${makeVisibleLines(error.message)}\n  help: \`reconcile --help\` lists what there is`);
  } else if (error instanceof CommandFailure) {
    const help = error.help === '' ? '' : `\n  help: ${makeVisible(error.help)}`;
    terminal.tell(`error: ${makeVisible(error.message)}${help}`);
  } else if (error instanceof LimitError) {
    terminal.tell(`error: ${makeVisible(error.message)}`);
  } else if (error instanceof OutputFailure) {
    terminal.tell(`error: standard output cannot be written: ${makeVisible(error.message)}`);
  } else {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.tell(
      `error: reconcile itself failed; this is a bug, please report it with this text:\n${makeVisibleLines(trace)}\n` +
        `reconcile ${VERSION}, node ${process.version}, ${process.platform} ${process.arch}`,
    );
  }
}

function makeVisibleLines(text: string): string {
  return text.split('\n').map(makeVisible).join('\n');
}
