// Cuts a stream of UTF-8 bytes into blocks of whole CSV records, so that each block can be parsed on its own, and watches the
// quotes on the way: csv-parse cannot say where an unclosed quote opened, and passes over one that closes too early.
//
// RFC 4180: a quote opens only at the start of a cell; inside, `""` is a quote; a single one closes and must be followed by a
// delimiter, a line end or the end of the file. Quotes elsewhere are ordinary characters.
import { Buffer } from 'node:buffer';

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/** A record longer than this many bytes is taken for one with an unclosed quote. */
export const LONGEST_RECORD = 1 << 20;

export class RecordSplitter {
  /** Whether any cell so far was quoted: only such cells can hold line ends. */
  sawQuoted = false;
  /** Whether a quote closed in front of something that is no delimiter. */
  sawBadClose = false;
  /** Whether the last record is too long, or its quote was open when the file ended; nothing after it is given out. */
  stopped: 'unclosed-quote' | 'record-too-long' | null = null;

  readonly #delimiter: Buffer;
  /** What was fed is copied here, behind what no record has ended yet: a buffer for each piece would be garbage by the megabyte. */
  #buffer: Buffer = Buffer.alloc(0);
  #pending: Buffer = this.#buffer;
  #scanned = 0;
  #quoting = false;

  constructor(delimiter: string) {
    this.#delimiter = Buffer.from(delimiter);
  }

  /** The whole records that are complete so far; empty where none is. Good until the next call. */
  feed(bytes: Buffer): Buffer {
    if (this.stopped) return Buffer.alloc(0);
    this.#append(bytes);
    const cut = this.#scan(false);
    const block = this.#pending.subarray(0, cut);
    this.#pending = this.#pending.subarray(cut);
    this.#scanned -= cut;
    if (this.#pending.length > LONGEST_RECORD) {
      this.stopped = this.#quoting ? 'unclosed-quote' : 'record-too-long';
    }
    return block;
  }

  /** The records that were still pending when the file ended. */
  end(): Buffer {
    if (this.stopped) return Buffer.alloc(0);
    const cut = this.#scan(true);
    if (this.#quoting) this.stopped = 'unclosed-quote';
    return this.#quoting ? this.#pending.subarray(0, cut) : this.#pending;
  }

  #append(bytes: Buffer): void {
    const pending = this.#pending.length;
    const length = pending + bytes.length;
    const buffer = length <= this.#buffer.length ? this.#buffer : Buffer.allocUnsafeSlow(length + pending);
    this.#pending.copy(buffer);
    bytes.copy(buffer, pending);
    this.#buffer = buffer;
    this.#pending = buffer.subarray(0, length);
  }

  /** Reads on from where it stood; returns the end of the last whole record found, 0 if none. */
  #scan(ended: boolean): number {
    const bytes = this.#pending;
    let position = this.#scanned;
    let outsideFrom = position;
    let cut = 0;
    while (position < bytes.length) {
      const quote = bytes.indexOf(QUOTE, position);
      if (!this.#quoting) {
        const outsideTo = quote === -1 ? bytes.length : quote;
        const found = endOfLastLine(bytes, outsideFrom, outsideTo, ended);
        if (found > 0) cut = found;
        if (quote === -1) {
          position = bytes.length;
          break;
        }
        if (this.#opensCell(bytes, quote)) {
          this.#quoting = true;
          this.sawQuoted = true;
        }
        position = quote + 1;
        outsideFrom = position;
        continue;
      }
      if (quote === -1) {
        position = bytes.length;
        break;
      }
      const after = quote + 1;
      if (!ended && bytes.length - after < this.#delimiter.length) {
        position = quote;
        break;
      }
      if (bytes[after] === QUOTE) {
        position = after + 1;
        continue;
      }
      this.#quoting = false;
      if (!this.#closesCell(bytes, after)) this.sawBadClose = true;
      position = after;
      outsideFrom = after;
    }
    this.#scanned = position;
    return cut;
  }

  /** Whether a cell starts here. What is pending always begins with a record. */
  #opensCell(bytes: Buffer, at: number): boolean {
    if (at === 0) return true;
    const before = bytes[at - 1];
    if (before === LF || before === CR) return true;
    const start = at - this.#delimiter.length;
    return start >= 0 && this.#delimiter.compare(bytes, start, at) === 0;
  }

  #closesCell(bytes: Buffer, at: number): boolean {
    if (at >= bytes.length || bytes[at] === LF || bytes[at] === CR) return true;
    return this.#delimiter.compare(bytes, at, at + this.#delimiter.length) === 0;
  }
}

/** The place behind the last line end within the range, or 0. A CR at the very end may be half of a CRLF: not yet. */
function endOfLastLine(bytes: Buffer, from: number, to: number, ended: boolean): number {
  for (let at = to - 1; at >= from; at--) {
    if (bytes[at] === LF) return at + 1;
    if (bytes[at] === CR && (at + 1 < bytes.length || ended)) return at + 1;
  }
  return 0;
}
