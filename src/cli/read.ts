// The command `reconcile read`: how the words of a quantity are read (docs/quantities.md). One answer for each line, in order.

import { Option } from 'commander';
import { LANGUAGES } from '../quantity/languages.js';
import { readQuantity } from '../quantity/read-quantity.js';
import { CONVENTIONS, type Convention, type Reading } from '../quantity/reading.js';
import { renderConventions, renderConventionsJson } from '../render/convention-list.js';
import { writeJson } from '../render/json-text.js';
import { readingToJson, renderReadingLine } from '../render/read-line.js';
import type { CommandContext, DescribeCommand } from './command.js';
import { CommandFailure, NothingToRead } from './command-failure.js';
import { EXIT } from './exit-codes.js';
import { readLines } from './read-lines.js';

interface ReadFlags {
  readonly format: 'text' | 'json';
  readonly convention: Convention;
  readonly language?: string;
  readonly conventions?: true;
  readonly compare?: string;
}

const EXAMPLES = `
Examples:
  reconcile read "more than 2,000"                 2,001 or more · more than
  reconcile read "just under 1,000" --format json  the same for a program
  reconcile read --compare "several hundred"       under every convention
  reconcile read < phrases.txt                     one phrase a line
  reconcile read --conventions                     every rule and its source
`;

const EXITS = `
Exit codes: 0 all was read; 1 something was refused; 2 wrong command line.

Next: reconcile claims.csv  reads the words of a whole file so
`;

export const describeRead: DescribeCommand = (command, context) => {
  command
    .usage('[options] [phrase...]')
    .argument(
      '[phrase...]',
      'the words around a number; without any, standard input is read, one phrase a line',
    )
    .addHelpText('before', EXAMPLES.trimStart())
    .addHelpText('after', EXITS.trimEnd())
    .addOption(
      new Option('-f, --format <format>', 'of the answers')
        .choices(['text', 'json'])
        .default('text') as never,
    )
    .addOption(
      new Option('--convention <name>', 'which table of rules')
        .choices(CONVENTIONS)
        .default('standard') as never,
    )
    .option('--language <code>', 'read in this language alone, instead of recognising it')
    .option('--compare <phrase>', 'read a phrase under every convention')
    .option('--conventions', 'list every rule and convention with its source')
    .action((words, flags) => runRead(words as string[], flags as unknown as ReadFlags, context));
};

async function runRead(words: readonly string[], flags: ReadFlags, context: CommandContext): Promise<void> {
  const { terminal } = context;
  const language = flags.language === undefined ? undefined : findLanguage(flags.language);
  if (flags.conventions) {
    await terminal.print(flags.format === 'json' ? renderConventionsJson() : renderConventions());
    return;
  }
  const read = (text: string, convention: Convention): Reading =>
    readQuantity(text, language === undefined ? { convention } : { convention, language });
  if (flags.compare !== undefined) {
    if (words.length > 0)
      throw new CommandFailure(
        'a phrase is given beside `--compare`',
        'give the phrase behind `--compare` alone',
      );
    await compareConventions(flags.compare, flags.format, read, context);
    return;
  }
  const answer = (text: string): string => {
    const reading = read(text, flags.convention);
    if (reading.kind === 'refused') context.exit(EXIT.findings);
    return flags.format === 'json'
      ? `${writeJson(readingToJson(text, reading))}\n`
      : `${renderReadingLine(reading)}\n`;
  };
  const isStdin = words.length === 0 || (words.length === 1 && words[0] === '-');
  if (!isStdin) {
    const phrase = words.join(' ');
    await terminal.print(answer(phrase));
    const reading = read(phrase, flags.convention);
    if (reading.kind === 'refused' && flags.format === 'text')
      terminal.tell(`  expected: ${reading.expected}\n  help: ${reading.help}`);
    return;
  }
  if (terminal.stdinIsTerminal) throw new NothingToRead();
  for await (const lines of readLines(terminal.stdin)) await terminal.print(lines.map(answer).join(''));
}

async function compareConventions(
  text: string,
  format: ReadFlags['format'],
  read: (text: string, convention: Convention) => Reading,
  context: CommandContext,
): Promise<void> {
  const standard = renderReadingLine(read(text, 'standard'));
  let lines = '';
  for (const convention of CONVENTIONS) {
    const reading = read(text, convention);
    if (reading.kind === 'refused') context.exit(EXIT.findings);
    const line = renderReadingLine(reading);
    const differs = convention !== 'standard' && line !== standard ? '  (differs from standard)' : '';
    lines +=
      format === 'json'
        ? `${writeJson({ convention, ...readingToJson(text, reading) })}\n`
        : `${`${convention}:`.padEnd(10)} ${line}${differs}\n`;
  }
  await context.terminal.print(lines);
}

/** A language by its code or its English name, whatever the case. */
function findLanguage(word: string): string {
  const asked = word.toLowerCase();
  const found = LANGUAGES.find(({ code, name }) => code === asked || name.toLowerCase() === asked);
  if (found !== undefined) return found.code;
  const codes = LANGUAGES.map(({ code }) => code).join(', ');
  throw new CommandFailure('`--language` names no language that is read', `it takes one of ${codes}`);
}
