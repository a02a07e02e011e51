// The inputs of a check as sources that can be read more than once: for the claims, and for the places of what is found.
// Small inputs and pipes are kept; large files are opened again.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Found } from '../check/linter/found.js';
import { cellsWithFindings, type Places } from '../check/linter/place-findings.js';
import { CellLocator, type CellPlaces } from '../claims/locate-cells.js';
import { type ClaimStream, type ReadResult, readClaimStreams, readClaims } from '../claims/read-claims.js';
import type { ReadOptions } from '../claims/read-options.js';
import { failureOf, type InputPath, STDIN } from './inputs.js';
import type { Progress } from './progress.js';
import { readPieces } from './read-pieces.js';
import type { Terminal } from './terminal.js';
import { tuneV8 } from './tune-v8.js';

export interface CheckSource {
  /** As named in messages. */
  readonly file: string;
  /** Where it lies, or null for standard input. */
  readonly path: string | null;
  /** Its bytes, where they are kept; null: read it again. */
  readonly bytes: Buffer | null;
}

/** Each file once, however often it was named: with its folder, and by itself. */
export function onceEach(inputs: readonly InputPath[]): readonly InputPath[] {
  const named = new Map<string, InputPath>();
  for (const input of inputs) {
    const name = input.file === STDIN ? STDIN : resolve(input.file);
    if (!named.has(name)) named.set(name, input);
  }
  return [...named.values()];
}

/** Up to so many bytes in all are kept. */
const SMALL = 8 << 20;

export async function openSources(
  inputs: readonly InputPath[],
  stdinName: string,
  terminal: Terminal,
): Promise<readonly CheckSource[]> {
  const sources: CheckSource[] = [];
  const total = inputs.reduce((sum, { size }) => sum + (size ?? 0), 0);
  await tuneV8(total);
  for (const { file, size } of inputs) {
    if (file === STDIN) sources.push({ file: stdinName, path: null, bytes: await readAll(terminal) });
    else sources.push({ file, path: file, bytes: size === null || total <= SMALL ? readWhole(file) : null });
  }
  return sources;
}

async function readAll(terminal: Terminal): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of terminal.stdin) chunks.push(chunk as Buffer);
  } catch (error) {
    throw failureOf(error, STDIN);
  }
  const bytes = Buffer.concat(chunks);
  await tuneV8(bytes.length);
  return bytes;
}

function readWhole(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw failureOf(error, file);
  }
}

export async function readSources(
  sources: readonly CheckSource[],
  reading: ReadOptions,
  progress: Progress,
): Promise<ReadResult> {
  const kept = sources.flatMap(({ file, bytes }) => (bytes === null ? [] : [{ file, content: bytes }]));
  if (kept.length === sources.length) return readClaims(kept, reading);
  const streams = sources.map((source): ClaimStream => ({ file: source.file, open: () => piecesOf(source) }));
  return await readClaimStreams(streams, reading, progress.rows);
}

/** A large file is read again each time. */
function piecesOf({ path, bytes }: CheckSource): Iterable<Buffer> {
  return bytes === null ? readPieces(path!) : [bytes];
}

/** Where the cells with findings stand. Files without any are not looked at. */
export function locateFindings(
  sources: readonly CheckSource[],
  found: readonly Found[],
  encoding: string | null,
): Places {
  const places = new Map<string, ReadonlyMap<number, CellPlaces>>();
  for (const [file, { claim, cells }] of cellsWithFindings(found)) {
    const source = sources.find((one) => one.file === file);
    if (source === undefined) continue;
    const locator = new CellLocator(claim, cells, encoding);
    for (const piece of piecesOf(source)) locator.feed(piece);
    places.set(file, locator.end());
  }
  return places;
}
