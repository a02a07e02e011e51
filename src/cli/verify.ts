// `reconcile verify RESULT.json CLAIMS.csv`: checks every proof, sum and range of a result again.

import { readFileSync } from 'node:fs';
import { Option } from 'commander';
import { DEFAULT_READ_OPTIONS, type ReadOptions } from '../claims/read-options.js';
import { quoteValue } from '../claims/visible.js';
import type { Convention } from '../quantity/reading.js';
import { disarmWorkflowCommands } from '../render/workflow-commands.js';
import type { Result } from '../verify/result.js';
import { renderVerdict } from '../verify/verdict-text.js';
import { verifyResult } from '../verify/verify.js';
import { RESULT_FORMAT } from '../version.js';
import { COLOUR_CHOICES } from './colour.js';
import type { CommandContext, DescribeCommand } from './command.js';
import { CommandFailure } from './command-failure.js';
import { EXIT } from './exit-codes.js';
import { failureOf, findInputs } from './inputs.js';
import { loadClaims } from './load-claims.js';
import { startProgress } from './progress.js';

interface VerifyFlags {
  readonly verbose?: true;
  readonly color: 'auto' | 'always' | 'never' | false;
}

const EXAMPLES = `
Examples:
  reconcile claims.csv -f json -o result.json
  reconcile verify result.json claims.csv            checks every number of it
  reconcile verify result.json claims.csv --verbose  and prints each proof

Reads the result and the claims again and checks with whole numbers alone, by
code that shares nothing with what proved it, that they belong together and that
every reading, proof, sum and range holds.
`;

const EXITS = `
Exit codes: 0 all of it holds; 1 something does not: a line for each; 2 wrong
command line, or input that could not be read.

Next: reconcile explain claims.csv  gives the same sums in words
`;

export const describeVerify: DescribeCommand = (command, context) => {
  command
    .usage('[options] <result.json> <files...>')
    .argument('<result>', 'a result, made with --format json')
    .argument('<files...>', 'the claims that it was made of')
    .addHelpText('before', EXAMPLES.trimStart())
    .addHelpText('after', EXITS.trimEnd())
    .option('--verbose', 'print each proof in words')
    .addOption(new Option('--color <when>', 'colours').choices(COLOUR_CHOICES).default('auto') as never)
    .addOption(new Option('--no-color', 'the same as --color never').hideHelp() as never);
  command.action(async (...given: unknown[]) => {
    const [file, files, flags] = given as [string, string[], VerifyFlags];
    await runVerify(file, files, flags, context);
  });
};

async function runVerify(
  file: string,
  files: readonly string[],
  flags: VerifyFlags,
  context: CommandContext,
): Promise<void> {
  const { terminal } = context;
  const result = readResult(file);
  const reading = readReading(result.options);
  const progress = startProgress(terminal, true);
  const settings = { reading, progress, quiet: true, color: flags.color };
  const set = await loadClaims(findInputs(files, terminal), settings, context);
  if (set === null) return;
  const verdict = verifyResult(result, set);
  await terminal.print(disarmWorkflowCommands(renderVerdict(verdict, set, flags.verbose === true)));
  if (verdict.failures.length > 0) context.exit(EXIT.findings);
}

function readResult(file: string): Result {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw failureOf(error, file);
  }
  let result: unknown;
  try {
    result = JSON.parse(text);
  } catch {
    throw new CommandFailure(
      `${quoteValue(file)} is no JSON`,
      'give the result first, then the claims: `reconcile verify result.json claims.csv`',
    );
  }
  if (!isResult(result)) {
    throw new CommandFailure(
      `${quoteValue(file)} is no result of reconcile`,
      `make one with \`reconcile claims.csv -f json -o result.json\` (format ${RESULT_FORMAT})`,
    );
  }
  return result;
}

/** Enough of a shape that checking it cannot stumble: the rest is what is checked. */
function isResult(value: unknown): value is Result {
  if (typeof value !== 'object' || value === null) return false;
  const { format, events, inputs, options } = value as Partial<Result>;
  return (
    format === RESULT_FORMAT &&
    Array.isArray(events) &&
    Array.isArray(inputs) &&
    typeof options === 'object' &&
    options !== null
  );
}

function readReading(options: Readonly<Record<string, unknown>>): ReadOptions {
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  const map =
    typeof options.map === 'object' && options.map !== null
      ? Object.entries(options.map as Record<string, string>)
      : [];
  return {
    ...DEFAULT_READ_OPTIONS,
    convention: (text(options.convention) ?? 'standard') as Convention,
    map: new Map(map),
    dates: options.dates === 'dmy' || options.dates === 'mdy' ? options.dates : 'iso',
    delimiter: text(options.delimiter),
    encoding: text(options.encoding),
    skipInvalid: options.skip_invalid === true,
  };
}
