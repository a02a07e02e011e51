// Writes docs/cli.md out of the commands as they describe themselves. test/docs/cli-page.test.ts keeps the page current;
// `UPDATE_PAGES=1 npx vitest run test/docs/cli-page.test.ts` writes it anew.

import type { Argument, Command, Option } from 'commander';
import type { CommandContext } from '../src/cli/command.js';
import { COMMANDS } from '../src/cli/commands.js';
import { buildProgram } from '../src/cli/program.js';
import { CSV_COLUMNS, type CsvColumn } from '../src/render/csv.js';

/** A command as it describes itself; nothing of it is run. */
export interface DescribedCommand {
  /** `reconcile`, `reconcile check` … */
  readonly name: string;
  readonly summary: string;
  readonly command: Command;
}

/** The main command first, then the others in the order of the table. */
export async function describeCommands(): Promise<readonly DescribedCommand[]> {
  const program = buildProgram(NO_CONTEXT, () => {}) as unknown as Command;
  const described: DescribedCommand[] = [
    { name: 'reconcile', summary: 'claims in, ranges out', command: program },
  ];
  for (const { name, summary, load } of COMMANDS) {
    const command = program.commands.find((one) => one.name() === name)!;
    (await load())(command as never, NO_CONTEXT);
    described.push({ name: `reconcile ${name}`, summary, command });
  }
  return described;
}

export async function renderCliPage(): Promise<string> {
  const commands = await describeCommands();
  return [INTRODUCTION, ...commands.map(renderCommand), EXIT_CODES, csvSection()].join('\n');
}

const NO_CONTEXT = { terminal: {}, exit: () => {} } as unknown as CommandContext;

const INTRODUCTION = `# The command line

<!-- Written by scripts/cli-page.ts from the commands themselves. Change those, not this page. -->

\`reconcile [files…]\` reads claims and prints ranges; other commands follow its name. Files are CSV files, folders of
\`*.csv\` (not the folders inside), or \`-\` for standard input, which is also read where no file is named. A file that is named
like a command is given as \`./check\`.

Results go to stdout, messages to stderr. Without \`--format\` a terminal gets a table; a pipe or a file gets CSV. Colours are
written to terminals only: \`--color\` decides first, then \`NO_COLOR\`, then \`FORCE_COLOR\`; \`TERM=dumb\` has none. Text from a
file is never trusted: characters that would steer a terminal are shown as \`\\u{…}\`.
`;

function renderCommand({ name, summary, command }: DescribedCommand): string {
  const usage = command.usage().replace('[options] ', '');
  const lines = [
    `## ${name}`,
    '',
    `${sentence(summary)}`,
    '',
    '```',
    `${name} [options] ${usage}`.trimEnd(),
    '```',
    '',
  ];
  const words = command.registeredArguments.map(argumentRow);
  const options = command.options.filter(({ hidden }) => !hidden).map(optionRow);
  if (words.length > 0) lines.push(row(['word', 'meaning']), row(['---', '---']), ...words, '');
  if (options.length > 0) lines.push(row(['option', 'meaning']), row(['---', '---']), ...options, '');
  return lines.join('\n');
}

function argumentRow(argument: Argument): string {
  return row([`\`${argument.name()}\``, argument.description]);
}

function optionRow({ flags, description, argChoices, defaultValue }: Option): string {
  const choices =
    argChoices === undefined ? '' : `; one of ${argChoices.map((choice) => `\`${choice}\``).join(', ')}`;
  const usual = typeof defaultValue === 'string' ? `; without it \`${defaultValue}\`` : '';
  return row([`\`${flags}\``, `${description}${choices}${usual}`]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function sentence(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

const EXIT_CODES = `## Exit codes

| exit | when |
| --- | --- |
| 0 | done |
| 1 | \`check\` found errors (with \`--strict\`, warnings); \`verify\` failed; \`read\` refused |
| 2 | wrong command line, or input that could not be read or understood: nothing was printed to stdout |

A reader that goes away (\`| head\`) ends a command quietly, with 0.
`;

const COLUMN_MEANINGS: Record<CsvColumn, string> = {
  event: 'the conflict or incident',
  side: 'whose people; `all` is everyone',
  category: '`military`, `civilian` …; `all` is everyone',
  outcome: '`killed`, `wounded` …',
  from: 'first day that the range speaks of',
  as_of: 'last day that the range speaks of',
  low: 'lowest number; empty: no words give one',
  high: 'the cap that a whole figure gives; empty: nobody gave one',
  highest_said: 'the largest number that anybody said',
  partial: '`true`: the range is of a part, nobody counts the whole',
  low_basis: 'where the low comes from: `documented`, `said`, or `sum` (of the ranges of parts)',
  low_approximate: '`true`: the low rests on a reading of vague words',
  high_approximate: '`true`: the highest said does',
  low_sources: 'who stands behind the low',
  low_words: 'in what words, in the order of `low_claims`',
  low_as_of: 'of what day',
  high_sources: 'who stands behind the highest said',
  high_words: 'in what words, in the order of `high_claims`',
  high_as_of: 'of what day',
  documented: 'what is documented, where anything is',
  adversary_low: 'the lowest that adversaries say, beside the range',
  adversary_high: 'the largest number that adversaries say, beside the range',
  leaves_out: 'people whom none of the claims of the low counts',
  contradictions: 'how many contradictions touch the scope',
  caveats: 'what must be said beside the range',
  low_claims: 'the claims behind the low, by id',
  high_claims: 'the claims behind the highest said, by id',
  note: 'what kind of number this is, and how many rows were skipped',
  implied_low:
    'with `--implied`: the lowest number that follows from the confirmed counts and all sources kept',
  implied_high: 'with `--implied`: the highest that follows',
};

function csvSection(): string {
  return [
    '## Columns of the CSV output',
    '',
    'One row for each scope. Numbers are bare digits, `true` and `false` are words, a cell is empty where nothing applies. Lists',
    'are joined with `; `; a `;` or `\\` inside an item is escaped with `\\`. A text that a spreadsheet would run as a formula gets',
    "a leading `'`, unless `--no-escape-formulas` is given; a line break inside a text becomes a space.",
    '',
    row(['column', 'meaning']),
    row(['---', '---']),
    ...CSV_COLUMNS.map((column) => row([`\`${column}\``, COLUMN_MEANINGS[column]])),
    '',
    'The JSON output holds everything, with proofs; its keys are described in',
    '[schema/result.schema.json](../schema/result.schema.json). NDJSON has one scope a line.',
    '',
  ].join('\n');
}
