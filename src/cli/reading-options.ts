// The options that say how claims files are to be read, the same in every command that reads them.

import type { Command } from '@commander-js/extra-typings';
import { Option } from 'commander';
import { readDelimiter } from '../claims/delimiter.js';
import type { ReadOptions } from '../claims/read-options.js';
import { quoteValue } from '../claims/visible.js';
import { CONVENTIONS, type Convention } from '../quantity/reading.js';
import { CommandFailure } from './command-failure.js';

export interface ReadingFlags {
  readonly convention: Convention;
  readonly map?: string[];
  readonly dates: 'iso' | 'dmy' | 'mdy';
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly skipInvalid?: true;
}

/** Adds the options; their values reach the action as `ReadingFlags`. */
export function addReadingOptions(command: Command): void {
  command
    .addOption(
      new Option('--convention <name>', 'the rules that read vague words')
        .choices(CONVENTIONS)
        .default('standard') as never,
    )
    .option('--map <pairs>', "your file's columns as ours: date=as_of,country=side", collect)
    .addOption(
      new Option('--dates <order>', 'the order of 23/10/2020')
        .choices(['iso', 'dmy', 'mdy'])
        .default('iso') as never,
    )
    .option('--delimiter <sign>', 'between cells: , or ; or tab (found by itself)')
    .option('--encoding <label>', 'of the files, where it is not UTF-8: windows-1251')
    .option('--skip-invalid', 'go on without rows that cannot be read');
}

/** What the options mean. Throws `CommandFailure` for a value that means nothing. */
export function readReadingFlags(flags: ReadingFlags): ReadOptions {
  return {
    convention: flags.convention,
    map: readMap(flags.map ?? []),
    dates: flags.dates,
    delimiter: flags.delimiter === undefined ? null : delimiterOf(flags.delimiter),
    skipInvalid: flags.skipInvalid === true,
    encoding: flags.encoding ?? null,
  };
}

/** For options that may be given more than once. */
export function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}

function readMap(written: readonly string[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const pair of written.flatMap((text) => text.split(','))) {
    if (pair.trim() === '') continue;
    // The last `=`: a header may hold one, our columns never do.
    const sign = pair.lastIndexOf('=');
    const header = pair.slice(0, Math.max(0, sign)).trim();
    const column = pair.slice(sign + 1).trim();
    if (header === '' || column === '') {
      throw new CommandFailure(
        `${quoteValue(pair)} in \`--map\` is no pair of columns`,
        "write your file's column, `=`, and ours: `--map date=as_of,country=side`; `-` for ours sets a column aside",
      );
    }
    pairs.set(header, column);
  }
  return pairs;
}

function delimiterOf(text: string): string {
  const delimiter = readDelimiter(text);
  if (delimiter !== null) return delimiter;
  throw new CommandFailure(
    `${quoteValue(text)} is no delimiter`,
    'write one character, or `tab`: `--delimiter ";"`',
  );
}
