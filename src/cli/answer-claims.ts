// What commands that explain an answer have in common: their options, and claims read and reconciled by them.

import type { Command } from '@commander-js/extra-typings';
import { Option } from 'commander';
import type { Answer, AnswerOptions } from '../answer/answer.js';
import { reconcile } from '../answer/reconcile.js';
import type { ClaimSet } from '../claims/claim.js';
import type { ReadOptions } from '../claims/read-options.js';
import { type AnswerFlags, addAnswerOptions, readAnswerFlags } from './answer-options.js';
import { noteUnknownLabels, refuseUnknownEvents } from './asked-names.js';
import { COLOUR_CHOICES, type ColourChoice } from './colour.js';
import type { CommandContext } from './command.js';
import { CommandFailure } from './command-failure.js';
import { findInputs } from './inputs.js';
import { loadClaims } from './load-claims.js';
import { startProgress } from './progress.js';
import { addReadingOptions, type ReadingFlags, readReadingFlags } from './reading-options.js';

export interface ExplainingFlags extends ReadingFlags, AnswerFlags {
  readonly color: ColourChoice | false;
  readonly width?: string;
  readonly quiet?: true;
}

export function addExplainingOptions(command: Command): void {
  addAnswerOptions(command);
  addReadingOptions(command);
  command
    .addOption(new Option('--color <when>', 'colours').choices(COLOUR_CHOICES).default('auto') as never)
    .addOption(new Option('--no-color', 'the same as --color never').hideHelp() as never)
    .option('--width <columns>', 'width of the text (80, or the terminal)')
    .option('-q, --quiet', 'no progress, no warnings');
}

export interface AnsweredClaims {
  readonly set: ClaimSet;
  readonly options: AnswerOptions;
  readonly reading: ReadOptions;
  readonly answer: Answer;
}

/** Null where the input could not be read: that has been told, and the exit code is set. */
export async function answerClaims(
  files: readonly string[],
  flags: ExplainingFlags,
  context: CommandContext,
  implied: boolean,
): Promise<AnsweredClaims | null> {
  const { terminal } = context;
  const quiet = flags.quiet === true;
  const inputs = findInputs(files, terminal);
  const reading = readReadingFlags(flags);
  const options = readAnswerFlags(flags, { convention: flags.convention, implied, allScopes: false });
  const progress = startProgress(terminal, !quiet);
  try {
    const set = await loadClaims(inputs, { reading, progress, quiet, color: flags.color }, context);
    if (set === null) return null;
    refuseUnknownEvents(set, options.events);
    if (!quiet) for (const note of noteUnknownLabels(set, options.scopes)) terminal.tell(note);
    progress.step('reconciling');
    return { set, options, reading, answer: reconcile(set, options) };
  } finally {
    progress.end();
  }
}

/** Every claim that the answer accounts for, by id. */
export function listIds({ events }: Answer): readonly string[] {
  return events.flatMap(({ claims }) => claims.map(({ claim }) => claim.id));
}

export function readWidthFlag(flags: ExplainingFlags, columns: number | null): number {
  if (flags.width === undefined) return Math.max(20, columns ?? 80);
  const width = /^\d{1,4}$/.test(flags.width) ? Number(flags.width) : 0;
  if (width >= 20) return width;
  throw new CommandFailure(
    `\`${flags.width}\` is no width`,
    'write the number of columns, at least 20: `--width 100`',
  );
}
