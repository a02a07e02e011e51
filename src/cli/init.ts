// The command `reconcile init`: writes a starter file to fill in, or proposes how a table that is there already can be read.

import { Buffer } from 'node:buffer';
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { readDelimiter } from '../claims/delimiter.js';
import { proposeMapping } from '../claims/propose-mapping.js';
import { writeStarter } from '../claims/starter.js';
import { readTableHead } from '../claims/table-head.js';
import { makeVisible, quoteValue } from '../claims/visible.js';
import { renderMapping } from '../render/mapping-text.js';
import type { CommandContext, DescribeCommand } from './command.js';
import { CommandFailure } from './command-failure.js';
import { failureOf, STDIN } from './inputs.js';
import { writeWhole } from './output-file.js';

interface InitFlags {
  readonly encoding?: string;
  readonly delimiter?: string;
}

const EXAMPLES = `
Examples:
  reconcile init                  write claims.csv, a starter file to fill in
  reconcile init war.csv          write war.csv, where there is no such file yet
  reconcile init from-desk.csv    where there is: propose which column is which
  reconcile init -                print the starter file
`;

const NEXT = `
Next: reconcile check claims.csv  tells what is wrong in it
      reconcile claims.csv        prints the ranges
`;

const DEFAULT_FILE = 'claims.csv';
/** As much of a table as is looked at. */
const LOOKED_AT = 1 << 18;

export const describeInit: DescribeCommand = (command, context) => {
  command
    .usage('[options] [file]')
    .argument('[file]', `the file to write, or the table to look at (${DEFAULT_FILE})`)
    .addHelpText('before', EXAMPLES.trimStart())
    .addHelpText('after', NEXT.trimEnd())
    .option('--encoding <label>', 'of the table, where it is not UTF-8: windows-1251')
    .option('--delimiter <sign>', 'between its cells: , or ; or tab (found by itself)')
    .action((file, flags) => runInit(file as string | undefined, flags as InitFlags, context));
};

async function runInit(
  file: string | undefined,
  flags: InitFlags,
  { terminal }: CommandContext,
): Promise<void> {
  if (file === STDIN) {
    await terminal.print(writeStarter());
    return;
  }
  if (file !== undefined && existsSync(file)) {
    await terminal.print(lookAt(file, flags));
    return;
  }
  const target = file ?? DEFAULT_FILE;
  if (existsSync(target)) {
    throw new CommandFailure(
      `${quoteValue(target)} is there already, and is not written over`,
      `\`reconcile init ${target}\` looks at its columns; another name writes a starter file`,
    );
  }
  writeWhole(target, [writeStarter()]);
  terminal.tell(
    `${makeVisible(target)} is written: replace its rows by yours. Next: reconcile ${makeVisible(target)}`,
  );
}

/** The proposal for a table that is there. Throws `CommandFailure` where it is none. */
function lookAt(file: string, flags: InitFlags): string {
  const delimiter = flags.delimiter === undefined ? null : readDelimiter(flags.delimiter);
  if (flags.delimiter !== undefined && delimiter === null) {
    throw new CommandFailure(
      `${quoteValue(flags.delimiter)} is no delimiter`,
      'write one character, or `tab`',
    );
  }
  const head = readTableHead(readBeginning(file), flags.encoding ?? null, delimiter);
  if (head.kind === 'none') throw new CommandFailure(`${quoteValue(file)}: ${head.reason}`, head.help);
  return renderMapping(file, head, proposeMapping(head.header, head.rows));
}

function readBeginning(file: string): Buffer {
  try {
    const descriptor = openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(LOOKED_AT);
      return bytes.subarray(0, readSync(descriptor, bytes, 0, LOOKED_AT, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw failureOf(error, file);
  }
}
