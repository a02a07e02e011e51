// The options that say what is asked of the claims, the same in every command that reconciles them.

import type { Command } from '@commander-js/extra-typings';
import { Option } from 'commander';
import { type AnswerOptions, STANCES, type Stance } from '../answer/answer.js';
import type { Day } from '../claims/claim.js';
import { readDate } from '../claims/dates.js';
import { foldLabel } from '../claims/label.js';
import { readAskedScope } from '../claims/scope.js';
import type { Convention } from '../quantity/reading.js';
import { CommandFailure } from './command-failure.js';
import { collect } from './reading-options.js';

export interface AnswerFlags {
  readonly event?: string[];
  readonly scope?: string[];
  readonly asOf?: string;
  readonly known?: string;
  readonly include: Stance;
  readonly floors: 'documented' | 'own';
  readonly open?: true;
}

/** Adds the options; their values reach the action as `AnswerFlags`. */
export function addAnswerOptions(command: Command): void {
  command
    .option('--event <name>', 'only this event (may be given again)', collect)
    .option('--scope <scope>', 'only this scope, as armenia/military/killed (may be given again)', collect)
    .option('--as-of <date>', 'the dead up to that day; later claims are left out')
    .option('--known <date>', 'only what was published by that day')
    .addOption(
      new Option('--include <stance>', 'the boldest sources whose figures make a range')
        .choices(STANCES)
        .default('third-party') as never,
    )
    .addOption(
      new Option(
        '--floors <stance>',
        "own: a side's count of its own soldiers is a floor, like documented deaths",
      )
        .choices(['documented', 'own'])
        .default('documented') as never,
    )
    .option('--open', 'do not take the named sides and categories for everyone');
}

/** What the options mean. Throws `CommandFailure` for a value that means nothing. */
export function readAnswerFlags(
  flags: AnswerFlags,
  more: { readonly convention: Convention; readonly implied: boolean; readonly allScopes: boolean },
): AnswerOptions {
  return {
    asOf: flags.asOf === undefined ? null : readDay(flags.asOf, '--as-of'),
    known: flags.known === undefined ? null : readDay(flags.known, '--known'),
    include: flags.include,
    floors: flags.floors,
    open: flags.open === true,
    ...more,
    events: (flags.event ?? []).map(foldLabel),
    scopes: (flags.scope ?? []).map(checkScope),
  };
}

/** A day of an option: a month or a year is its last day. */
function readDay(text: string, option: string): Day {
  const reading = readDate(text, 'last');
  if (reading.kind === 'date') return reading.date.day;
  throw new CommandFailure(`${reading.reason} (\`${option}\`)`, reading.help);
}

function checkScope(text: string): string {
  const reading = readAskedScope(text);
  if (reading.kind === 'scope') return text;
  throw new CommandFailure(`${reading.reason} (\`--scope\`)`, reading.help);
}
