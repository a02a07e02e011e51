// Reads claims from the inputs of a command, and tells what is wrong with them on stderr.

import { createReadStream, readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { ClaimSet } from '../claims/claim.js';
import type { Diagnostic } from '../claims/diagnostic.js';
import { type ClaimStream, type ReadResult, readClaimStreams, readClaims } from '../claims/read-claims.js';
import type { ReadOptions } from '../claims/read-options.js';
import { formatCount } from '../render/count.js';
import { countDiagnostics, type Paint, PLAIN, renderDiagnostics } from '../render/diagnostics-text.js';
import { type ColourChoice, decideColour } from './colour.js';
import type { CommandContext } from './command.js';
import { EXIT } from './exit-codes.js';
import { failureOf, type InputPath, STDIN } from './inputs.js';
import type { Progress } from './progress.js';
import { readPieces } from './read-pieces.js';
import type { Terminal } from './terminal.js';
import { tuneV8 } from './tune-v8.js';

export interface LoadSettings {
  readonly reading: ReadOptions;
  readonly progress: Progress;
  /** What does not stop the command is not told, but for how many rows were skipped. */
  readonly quiet: boolean;
  readonly color: ColourChoice | false;
}

/** Up to so many bytes are read at once: streams cost more than they give. */
const SMALL = 4 << 20;

/**
 * The claims of all inputs; null where rows cannot be read and nobody said to go on without them: then the faults have
 * been told and the exit code is set. Throws `CommandFailure` where the system does not give a file.
 */
export async function loadClaims(
  inputs: readonly InputPath[],
  settings: LoadSettings,
  context: CommandContext,
): Promise<ClaimSet | null> {
  const { terminal } = context;
  const { reading, progress, quiet } = settings;
  const result = await readInputs(inputs, reading, progress, terminal);
  progress.end();
  const { set, diagnostics, refused, fatal } = result;
  const failed = diagnostics.some(({ severity }) => severity === 'error') && (fatal || !reading.skipInvalid);
  const told = quiet && !failed ? [] : diagnostics;
  if (told.length > 0) terminal.tell(renderDiagnostics(told, await choosePaint(settings.color, terminal)));
  if (failed) {
    terminal.tell(explainFailure(diagnostics, fatal));
    context.exit(EXIT.failed);
    return null;
  }
  if (refused > 0)
    terminal.tell(`${formatCount(refused)} ${refused === 1 ? 'row was' : 'rows were'} skipped`);
  return set;
}

/** Reads without telling anything: for commands that make something else of the faults. */
export async function readInputs(
  inputs: readonly InputPath[],
  reading: ReadOptions,
  progress: Progress,
  terminal: Terminal,
): Promise<ReadResult> {
  const total = inputs.reduce((sum, { size }) => sum + (size ?? Number.POSITIVE_INFINITY), 0);
  await tuneV8(inputs.reduce((sum, { size }) => sum + (size ?? 0), 0));
  if (total <= SMALL) {
    return readClaims(
      inputs.map(({ file }) => ({ file, content: readWhole(file) })),
      reading,
    );
  }
  return await readClaimStreams(
    inputs.map((input) => openStream(input, terminal)),
    reading,
    progress.rows,
  );
}

function readWhole(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw failureOf(error, file);
  }
}

/** A pipe can be read once: what came from it is kept, for a second look where there are faults. */
function openStream({ file, size }: InputPath, terminal: Terminal): ClaimStream {
  if (size !== null) return { file, open: () => readPieces(file) };
  const kept: Uint8Array[] = [];
  let complete = false;
  async function* keep(): AsyncGenerator<Uint8Array> {
    const stream = file === STDIN ? terminal.stdin : createReadStream(file);
    for await (const chunk of namingFailures(stream, file)) {
      if (kept.length === 0) await tuneV8(chunk.length);
      kept.push(chunk);
      yield chunk;
    }
    complete = true;
  }
  return { file, open: () => (complete ? kept : keep()) };
}

async function* namingFailures(stream: Readable, file: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    throw failureOf(error, file);
  }
}

async function choosePaint(choice: ColourChoice | false, terminal: Terminal): Promise<Paint> {
  const level = decideColour({
    choice: choice === false ? 'never' : choice,
    terminal: terminal.stderrIsTerminal,
    environment: terminal.environment,
  });
  if (level === 0) return PLAIN;
  const { Chalk } = await import('chalk');
  const { red, yellow, dim } = new Chalk({ level });
  return { error: red, warning: yellow, dim };
}

function explainFailure(diagnostics: readonly Diagnostic[], fatal: boolean): string {
  const counted = countDiagnostics(diagnostics);
  const help = fatal ? '' : '; `--skip-invalid` goes on without those rows';
  return `${counted}: nothing was printed${help}`;
}
