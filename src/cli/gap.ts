// `reconcile gap`: can what a confirmed count leaves out explain its distance to other claims?

import { Option } from 'commander';
import { makeVisible } from '../claims/visible.js';
import { gapsToCsv, gapsToJson, listGaps, renderGaps } from '../render/gap-report.js';
import {
  addExplainingOptions,
  answerClaims,
  type ExplainingFlags,
  listIds,
  readWidthFlag,
} from './answer-claims.js';
import { failureOfClaim } from './asked-names.js';
import type { CommandContext, DescribeCommand } from './command.js';

interface GapFlags extends ExplainingFlags {
  readonly format: 'auto' | 'table' | 'csv' | 'json';
  readonly against?: string;
}

const EXAMPLES = `
Examples:
  reconcile gap claims.csv                       every claim above the count
  reconcile gap claims.csv --scope armenia       about one side only
  reconcile gap claims.csv --against putin-each  one claim only

Where a confirmed count leaves people out and other claims lie above it: asks
each of these by itself how many the people left out would have to be for both
to be true, or says that no number is enough.
`;

const NEXT = `
Next: reconcile claims.csv -f json -o result.json
      reconcile verify result.json claims.csv  checks every sum again
`;

export const describeGap: DescribeCommand = (command, context) => {
  command
    .usage('[options] [files...]')
    .argument('[files...]', 'claims files, folders of *.csv, or - for standard input')
    .addHelpText('before', EXAMPLES.trimStart())
    .addHelpText('after', NEXT.trimEnd())
    .addOption(
      new Option('-f, --format <format>', 'auto: text on a terminal, else CSV')
        .choices(['auto', 'table', 'csv', 'json'])
        .default('auto') as never,
    )
    .option('--against <id>', 'only this claim');
  addExplainingOptions(command);
  command.action(async (...given: unknown[]) => {
    const [files, flags] = given as [string[], GapFlags];
    await runGap(files, flags, context);
  });
};

async function runGap(files: readonly string[], flags: GapFlags, context: CommandContext): Promise<void> {
  const { terminal } = context;
  const width = readWidthFlag(flags, terminal.stdoutIsTerminal ? terminal.columns : null);
  const answered = await answerClaims(files, flags, context, false);
  if (answered === null) return;
  const { answer } = answered;
  const { against } = flags;
  const ids = listIds(answer);
  if (against !== undefined && !ids.includes(against)) throw failureOfClaim(against, ids);
  const gaps = listGaps(answer, against ?? null);
  const format = flags.format === 'auto' ? (terminal.stdoutIsTerminal ? 'table' : 'csv') : flags.format;
  if (format === 'json') await terminal.print(gapsToJson(answer, gaps));
  else if (format === 'csv') await terminal.print(gapsToCsv(gaps, terminal.stdoutIsTerminal));
  else await terminal.print(renderGaps(answer, gaps, { width, safe: makeVisible }));
}
