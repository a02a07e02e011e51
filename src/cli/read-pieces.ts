// A file's bytes piece by piece, all in one buffer: streams make a new one for each, which lives until a full collection and
// is most of the memory that reading a large file takes. Reading waits for the disk, as there is nothing else to do.

import { closeSync, openSync, readSync } from 'node:fs';
import { failureOf } from './inputs.js';

/** As much as the reader parses at once. */
const PIECE = 1 << 16;

/** Each piece is good until the next is asked for. Throws `CommandFailure` where the system does not give the file. */
export function* readPieces(path: string): Generator<Buffer> {
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    const buffer = Buffer.allocUnsafeSlow(PIECE);
    for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer))
      yield buffer.subarray(0, length);
  } catch (error) {
    throw failureOf(error, path);
  } finally {
    if (file !== null) closeSync(file);
  }
}
