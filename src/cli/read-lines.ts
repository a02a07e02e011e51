// Standard input as lines, one at a time: only `\n` ends a line, blank lines count, and no more than one chunk is kept.

import type { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';

/** The lines of a stream of UTF-8 bytes, in batches as they come. Bytes that are no UTF-8 become U+FFFD. */
export async function* readLines(stream: Readable): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder('utf-8');
  // A line over many chunks is kept in pieces: joining at each chunk would be quadratic.
  let open: string[] = [];
  for await (const chunk of stream) {
    const parts = decoder.decode(chunk as Uint8Array, { stream: true }).split('\n');
    open.push(parts[0] as string);
    if (parts.length === 1) continue;
    parts[0] = open.join('');
    open = [parts.pop() as string];
    yield parts;
  }
  open.push(decoder.decode());
  const last = open.join('');
  if (last !== '') yield [last];
}
