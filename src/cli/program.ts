// Sends the arguments to their command, and turns whatever stops one into a message for people and an exit code.

import { existsSync } from 'node:fs';
import type { Command } from '@commander-js/extra-typings';
import { Command as Commander, CommanderError } from 'commander';
import { LimitError } from '../answer/answer.js';
import { makeVisible, quoteValue } from '../claims/visible.js';
import { VERSION } from '../version.js';
import type { CommandContext } from './command.js';
import { CommandFailure, NothingToRead } from './command-failure.js';
import { COMMANDS, COMMANDS_TO_COME } from './commands.js';
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
    const line = await helpWordAsOption(words);
    await program.parseAsync(line, { from: 'user' }).catch(unlessHelpWasShown);
    if (printed.length > 0) await terminal.print(printed.join(''));
  } catch (error) {
    if (error instanceof ReaderGone) return;
    if (error instanceof NothingToRead) running.outputHelp({ error: true });
    else tellFailure(await unlessToCome(error, words), words, terminal);
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
async function helpWordAsOption(words: readonly string[]): Promise<readonly string[]> {
  if (words[0] !== 'help' || words.length > 2) return words;
  const name = words[1];
  if (name === undefined || isCommand(name)) return [...words.slice(1), '--help'];
  const { failureOfCommand } = await import('./unknown-command.js');
  throw (
    failureOfCommand(name) ??
    new CommandFailure(`there is no command ${quoteValue(name)}`, '`reconcile --help` lists the commands')
  );
}

function isCommand(word: string | undefined): boolean {
  return COMMANDS.some(({ name }) => name === word);
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

/** A command that is still to come is told before its options are. */
async function unlessToCome(error: unknown, [word = '']: readonly string[]): Promise<unknown> {
  if (!(error instanceof CommanderError) || !COMMANDS_TO_COME.has(word) || existsSync(word)) return error;
  const { failureOfCommand } = await import('./unknown-command.js');
  return failureOfCommand(word) ?? error;
}

function tellFailure(error: unknown, words: readonly string[], terminal: Terminal): void {
  if (error instanceof CommanderError) {
    const command = isCommand(words[0]) ? `reconcile ${words[0]}` : 'reconcile';
    terminal.tell(`${makeVisibleLines(error.message)}\n  help: \`${command} --help\` lists what there is`);
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
