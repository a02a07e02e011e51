// The claims of CSV files, and everything that is wrong with them (docs/claims-file.md). `readClaims` is the library's: text
// or bytes in, claims and faults out. `readClaimStreams` is the command line's: the same from streams, in bounded memory.
import { Buffer } from 'node:buffer';
import type { ClaimSet } from './claim.js';
import type { Diagnostic } from './diagnostic.js';
import { DEFAULT_READ_OPTIONS, type ReadOptions } from './read-options.js';
import { ReadingSession } from './reading-session.js';

export { DEFAULT_READ_OPTIONS, type ReadOptions };

export interface ClaimSource {
  /** Its name in messages and in ids. */
  readonly file: string;
  readonly content: string | Uint8Array;
}

export interface ClaimStream {
  readonly file: string;
  /**
   * Opens it from the beginning; called a second time only where a fault must be found again. A piece may be overwritten when
   * the next is asked for.
   */
  readonly open: () => Pieces;
}

/** A stream of Node's, or anything else that gives bytes piece by piece. */
export type Pieces = Iterable<Uint8Array> | AsyncIterable<string | Uint8Array>;

export interface ReadResult {
  /** The claims of all rows without a fault. */
  readonly set: ClaimSet;
  /** By file, line and column. */
  readonly diagnostics: readonly Diagnostic[];
  /** Rows left out as faulty. */
  readonly refused: number;
  /** Whether there is a fault that no row can be left out for: then `skipInvalid` does not help. */
  readonly fatal: boolean;
}

/** Memory is read in pieces of this size, as files are. */
const PIECE = 1 << 18;

/**
 * Reads claims from text or bytes. Never throws on what a file holds: faults are in `diagnostics`, with the rows that have
 * them left out of `set`. With any of severity `error` the claims are not what the files say, unless leaving rows out was
 * asked for and nothing is `fatal`.
 */
export function readClaims(sources: readonly ClaimSource[], options: Partial<ReadOptions> = {}): ReadResult {
  const session = new ReadingSession(options);
  const contents = sources.map(({ content }) =>
    typeof content === 'string' ? Buffer.from(content) : content,
  );
  for (const [index, { file }] of sources.entries()) {
    const reader = session.openFile(file);
    for (const piece of piecesOf(contents[index]!)) reader.feed(piece);
    reader.end();
  }
  for (const { index, look } of session.checkTogether()) {
    for (const piece of piecesOf(contents[index]!)) look.feed(piece);
    look.end();
  }
  return session.finish();
}

/** The same from streams, one after the other. Rejects where a stream fails. `onRows` is told the rows read so far. */
export async function readClaimStreams(
  streams: readonly ClaimStream[],
  options: Partial<ReadOptions> = {},
  onRows?: (rows: number) => void,
): Promise<ReadResult> {
  const session = new ReadingSession(options);
  for (const { file, open } of streams) {
    const reader = session.openFile(file);
    for await (const chunk of open()) {
      reader.feed(bytesOf(chunk));
      onRows?.(session.rows);
    }
    reader.end();
  }
  for (const { index, look } of session.checkTogether()) {
    for await (const chunk of streams[index]!.open()) look.feed(bytesOf(chunk));
    look.end();
  }
  return session.finish();
}

function* piecesOf(bytes: Uint8Array): Iterable<Buffer> {
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    yield Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
  }
}

function bytesOf(chunk: string | Uint8Array): Buffer {
  if (typeof chunk === 'string') return Buffer.from(chunk);
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
