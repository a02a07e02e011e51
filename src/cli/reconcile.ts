// The main job, in order: find the inputs, read the claims, reconcile them, write the answer.

import type { EventAnswer } from '../answer/answer.js';
import { reconcileByEvent } from '../answer/reconcile.js';
import { findNearMisses, suggest } from '../claims/near-miss.js';
import { quoteValue } from '../claims/visible.js';
import { CSV_COLUMNS, type CsvColumn } from '../render/csv.js';
import { readAnswerFlags } from './answer-options.js';
import { noteUnknownLabels, refuseUnknownEvents } from './asked-names.js';
import { decideColour } from './colour.js';
import type { CommandContext } from './command.js';
import { CommandFailure } from './command-failure.js';
import { type Format, type FormatSettings, loadFormat } from './formats.js';
import { findInputs } from './inputs.js';
import { loadClaims } from './load-claims.js';
import { checkOutput, writeWhole } from './output-file.js';
import { type Progress, startProgress } from './progress.js';
import { readReadingFlags } from './reading-options.js';
import type { ReconcileFlags } from './reconcile-options.js';
import type { Terminal } from './terminal.js';

/** Names of standard output: it may be a socket, which cannot be opened by its name. */
const STDOUT = new Set(['-', '/dev/stdout', '/dev/fd/1']);
/** Pieces of text are gathered up to this many characters before they are written. */
const PIECE = 1 << 16;

export async function runReconcile(
  files: readonly string[],
  flags: ReconcileFlags,
  context: CommandContext,
): Promise<void> {
  const { terminal } = context;
  const inputs = findInputs(files, terminal);
  const reading = readReadingFlags(flags);
  const options = readAnswerFlags(flags, {
    convention: flags.convention,
    implied: flags.implied === true,
    allScopes: flags.allScopes === true,
  });
  const output = flags.output !== undefined && STDOUT.has(flags.output) ? undefined : flags.output;
  const settings = readSettings(flags, output, terminal, reading);
  if (output !== undefined)
    checkOutput(
      output,
      inputs.map(({ file }) => file),
    );
  const format = chooseFormat(flags, output, terminal);

  const progress = startProgress(terminal, flags.quiet !== true);
  try {
    const set = await loadClaims(
      inputs,
      { reading, progress, quiet: flags.quiet === true, color: flags.color },
      context,
    );
    if (set === null) return;
    refuseUnknownEvents(set, options.events);
    if (flags.quiet !== true) for (const note of noteUnknownLabels(set, options.scopes)) terminal.tell(note);
    progress.step('reconciling');
    const write = await loadFormat(format);
    const answer = reconcileByEvent(set, options);
    const events = countEvents(answer.events, set.events.length, progress);
    // All of it before anything is printed: an event beyond a limit leaves nothing on stdout.
    const pieces = gatherPieces(write({ ...answer, events }, settings));
    progress.end();
    if (output === undefined) for (const piece of pieces) await terminal.print(piece);
    else writeWhole(output, pieces);
  } finally {
    progress.end();
  }
}

/** Columns are columns of CSV: whoever chooses them wants it, on a terminal too. */
function chooseFormat(flags: ReconcileFlags, output: string | undefined, terminal: Terminal): Format {
  const { format, columns } = flags;
  if (columns !== undefined && format !== 'auto' && format !== 'csv') {
    throw new CommandFailure(
      `\`--columns\` chooses columns of CSV, and the format asked for is \`${format}\``,
      'leave one of the two out',
    );
  }
  if (columns !== undefined) return 'csv';
  if (format !== 'auto') return format;
  return output === undefined && terminal.stdoutIsTerminal ? 'table' : 'csv';
}

function readSettings(
  flags: ReconcileFlags,
  output: string | undefined,
  terminal: Terminal,
  reading: FormatSettings['reading'],
): FormatSettings {
  const toTerminal = output === undefined && terminal.stdoutIsTerminal;
  return {
    width: flags.width === undefined ? (toTerminal ? (terminal.columns ?? 80) : 80) : readWidth(flags.width),
    colour: decideColour({
      choice: flags.color === false ? 'never' : flags.color,
      terminal: toTerminal,
      // FORCE_COLOR is for what is looked at; a file is written without colours unless `--color always` says so.
      environment: output === undefined ? terminal.environment : {},
    }),
    columns: flags.columns === undefined ? null : readColumns(flags.columns),
    escapeFormulas: flags.escapeFormulas,
    terminal: toTerminal,
    reading,
  };
}

function readWidth(text: string): number {
  const width = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (width >= 20) return width;
  throw new CommandFailure(
    `${quoteValue(text)} is no width`,
    'write the number of columns, at least 20: `--width 100`',
  );
}

function readColumns(text: string): readonly CsvColumn[] {
  const names = text.split(',').map((name) => name.trim().toLowerCase());
  return names.map((name) => {
    const column = CSV_COLUMNS.find((known) => known === name);
    if (column !== undefined) return column;
    const near = suggest(findNearMisses(name, CSV_COLUMNS), `the columns are: ${CSV_COLUMNS.join(', ')}`);
    throw new CommandFailure(`${quoteValue(name)} is no column of the CSV output`, near);
  });
}

function* countEvents(
  events: Iterable<EventAnswer>,
  all: number,
  progress: Progress,
): Generator<EventAnswer> {
  let count = 0;
  for (const event of events) {
    yield event;
    count++;
    progress.events(count, all);
  }
}

/** The whole text as bytes, many small pieces together: texts of this size would crowd the memory that claims need. */
function gatherPieces(texts: Iterable<string>): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let pending = '';
  for (const text of texts) {
    pending += text;
    if (pending.length < PIECE) continue;
    pieces.push(Buffer.from(pending));
    pending = '';
  }
  if (pending !== '') pieces.push(Buffer.from(pending));
  return pieces;
}
