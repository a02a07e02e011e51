// The command line of the main job: its options and help. What it does is in reconcile.ts, loaded when it runs.

import { Option } from 'commander';
import { type AnswerFlags, addAnswerOptions } from './answer-options.js';
import { COLOUR_CHOICES, type ColourChoice } from './colour.js';
import type { DescribeCommand } from './command.js';
import { FORMATS, type Format } from './formats.js';
import { addReadingOptions, type ReadingFlags } from './reading-options.js';

export interface ReconcileFlags extends ReadingFlags, AnswerFlags {
  readonly format: 'auto' | Format;
  readonly output?: string;
  readonly implied?: true;
  readonly allScopes?: true;
  readonly columns?: string;
  readonly escapeFormulas: boolean;
  /** False for `--no-color`. */
  readonly color: ColourChoice | false;
  readonly width?: string;
  readonly quiet?: true;
}

const EXAMPLES = `
Examples:
  reconcile claims.csv                    the ranges, as a table
  reconcile claims.csv > ranges.csv       the same as CSV, one row a scope
  reconcile claims.csv -f json -o r.json  all of it, with the proofs
  reconcile claims.csv --as-of 2020-10-10 as things stood on that day
  cat claims.csv | reconcile              from standard input
  reconcile init                          no claims yet: a file to fill in

Reads claims (who said how many, of whom, up to when) from CSV files, folders of
them, or standard input, and prints between what numbers they put the dead, who
stands behind each end, and what must be said beside it.
`;

const EXITS = `
Exit codes: 0 done; 1 a check found something; 2 wrong command line, or input
that could not be read: then nothing was printed.
A file that is named like a command is given as ./check.

Next: reconcile check claims.csv    asks what an editor would, before you print
      reconcile explain claims.csv  says why a range is what it is
      reconcile check --help        the help of a command
`;

export const describeReconcile: DescribeCommand = (command, context) => {
  command
    .usage('[options] [files...]')
    .argument('[files...]', 'claims files, folders of *.csv, or - for standard input')
    .addHelpText('before', EXAMPLES.trimStart())
    .addHelpText('after', EXITS.trimEnd())
    .addOption(
      new Option('-f, --format <format>', 'auto: a table on a terminal, else CSV')
        .choices(['auto', ...FORMATS])
        .default('auto') as never,
    )
    .option('-o, --output <file>', 'write there, whole or not at all');
  addAnswerOptions(command);
  addReadingOptions(command);
  command
    .option('--implied', 'add what follows from the confirmed counts and all sources together')
    .option('--all-scopes', 'also scopes that nobody spoke of')
    .option('--columns <names>', 'only these columns of CSV, in this order: event,side,low')
    .option('--no-escape-formulas', "write CSV cells that a spreadsheet would run without a ' before them")
    .addOption(new Option('--color <when>', 'colours').choices(COLOUR_CHOICES).default('auto') as never)
    .addOption(new Option('--no-color', 'the same as --color never').hideHelp() as never)
    .option('--width <columns>', 'width of the table (80, or the terminal)')
    .option('-q, --quiet', 'no progress, no warnings');
  command.action(async (...given: unknown[]) => {
    const { runReconcile } = await import('./reconcile.js');
    const [files, flags] = given as [string[], ReconcileFlags];
    await runReconcile(files, flags, context);
  });
};
