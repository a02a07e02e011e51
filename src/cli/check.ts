// The command line of `reconcile check`: its options and help. What it does is in run-check.ts, loaded when it runs.

import { Option } from 'commander';
import { COLOUR_CHOICES, type ColourChoice } from './colour.js';
import type { DescribeCommand } from './command.js';
import { addReadingOptions, collect, type ReadingFlags } from './reading-options.js';

export const CHECK_FORMATS = ['text', 'json', 'github', 'sarif', 'junit'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

export interface CheckFlags extends ReadingFlags {
  readonly format: CheckFormat;
  readonly output?: string;
  readonly strict?: true;
  readonly maxWarnings?: string;
  readonly rule?: string[];
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly changedSince?: string;
  readonly fix?: true;
  readonly dryRun?: true;
  readonly watch?: true;
  readonly stdinFilename?: string;
  readonly listRules?: true;
  readonly explain?: string;
  /** False for `--no-color`. */
  readonly color: ColourChoice | false;
  readonly quiet?: true;
}

const EXAMPLES = `
Examples:
  reconcile check claims.csv                  what is wrong, or looks wrong
  reconcile check data/ --strict              warnings fail too: for CI
  reconcile check claims.csv --fix --dry-run  the safe fixes, as a diff
  reconcile check --explain falling-toll      what a rule finds, and why

Reads everything it can, and tells all it finds: errors, because of which a row
cannot be used; warnings of what is probably wrong; notes. Quiet when clean.
`;

const EXITS = `
Exit codes: 0 nothing failed; 1 errors were found (with --strict, or more than
--max-warnings: warnings); 2 wrong command line, or a file that is not there.

Next: reconcile claims.csv  prints the ranges
`;

export const describeCheck: DescribeCommand = (command, context) => {
  command
    .usage('[options] [files...]')
    .argument('[files...]', 'claims files, folders of *.csv, or - for standard input')
    .addHelpText('before', EXAMPLES.trimStart())
    .addHelpText('after', EXITS.trimEnd())
    .addOption(
      new Option('-f, --format <format>', 'of what is found').choices(CHECK_FORMATS).default('text') as never,
    )
    .option('-o, --output <file>', 'write there, whole or not at all')
    .option('--strict', 'warnings fail the run')
    .option('--max-warnings <n>', 'so many warnings do not fail the run, one more does')
    .option('--rule <id=level>', 'off, note, warn or error: falling-toll=off', collect)
    .option('--baseline <file>', 'tell only what this file does not hold')
    .option('--update-baseline', 'write what is found into the baseline file')
    .option('--changed-since <rev>', 'only claims touched since a git revision')
    .option('--fix', 'make the safe fixes: spaces, dates with --dates, doubled rows, spellings')
    .option('--dry-run', 'with --fix: show them as a diff, and change no file')
    .option('--watch', 'check again whenever a file is saved')
    .option('--stdin-filename <name>', 'what to call standard input in messages')
    .option('--list-rules', 'every rule with its severity')
    .option('--explain <rule>', 'what a rule finds, why, and what to do');
  addReadingOptions(command);
  command
    .addOption(new Option('--color <when>', 'colours').choices(COLOUR_CHOICES).default('auto') as never)
    .addOption(new Option('--no-color', 'the same as --color never').hideHelp() as never)
    .option('-q, --quiet', 'errors and warnings only: no notes, no summary');
  command.action(async (...given: unknown[]) => {
    const [files, flags] = given as [string[], CheckFlags];
    const { runCheck } = await import('./run-check.js');
    await runCheck(files, flags, context);
  });
};
