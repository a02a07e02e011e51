// Where cells of claims stand in a file that was read without a fault, for those who find something in them later: lines and
// columns as in every other message. The file's bytes are fed once more.
import { Buffer } from 'node:buffer';
import type { Claim } from './claim.js';
import type { ColumnName } from './columns.js';
import { foldHeader } from './columns.js';
import { findDelimiter } from './delimiter.js';
import { decideEncoding, decodeStream, type Utf8Stream } from './encoding.js';
import { Locator, type Place } from './locate.js';
import { RowClaim } from './row-claim.js';
import { RecordSplitter } from './split-records.js';

/** As much of a file as the reader looks at before it begins (file-reader.ts). */
const HEAD = 1 << 16;

/** The number of a claim's cell in its row, by our name of the column or a carried column's own; null where there is none. */
export function cellOf(claim: Claim, column: ColumnName | 'ignore' | 'note'): number | null {
  if (!(claim instanceof RowClaim)) return null;
  const { header } = claim.fileState;
  if (header === null) return null;
  if (claim.wide !== null && (column === 'quantity' || column === 'outcome')) {
    return header.wide.find(({ outcome }) => outcome === claim.wide)?.cell ?? null;
  }
  const known = header.columns.get(column as ColumnName);
  if (known !== undefined) return known;
  const carried = header.carried.find(({ name }) => {
    const folded = foldHeader(name);
    return folded === column || (column === 'note' && folded === 'notes');
  });
  return carried?.cell ?? null;
}

/** Numbers of cells by the first line of their row. */
export type CellsByLine = ReadonlyMap<number, ReadonlySet<number>>;

/** Places by the number of the cell; of cells that nobody asked for there is none. */
export type CellPlaces = readonly (Place | null)[];

/**
 * Feeds on a file's bytes; gives the places of the wanted cells, by the first line of their row. Other rows are stepped over,
 * from line end to line end: a large file has few findings.
 */
export class CellLocator {
  readonly #wanted: CellsByLine;
  readonly #delimiter: string;
  readonly #label: string | null;
  readonly #splitter: RecordSplitter;
  readonly #cells = new Map<number, CellPlaces>();
  #head: Buffer = Buffer.alloc(0);
  #utf8: Utf8Stream | null = null;
  #skip = 0;
  #line = 1;

  /** `claim`: any claim of the file; `encoding` as the file was read with. */
  constructor(claim: Claim, wanted: CellsByLine, encoding: string | null) {
    this.#delimiter = claim instanceof RowClaim ? claim.fileState.delimiter : ',';
    this.#splitter = new RecordSplitter(this.#delimiter);
    this.#wanted = wanted;
    this.#label = encoding;
  }

  /** The bytes may be overwritten afterwards. */
  feed(bytes: Buffer): void {
    if (this.#utf8 !== null) {
      this.#look(this.#utf8.feed(bytes));
      return;
    }
    this.#head = Buffer.concat([this.#head, bytes]);
    if (this.#head.length >= HEAD) this.#begin();
  }

  end(): ReadonlyMap<number, CellPlaces> {
    if (this.#utf8 === null) this.#begin();
    this.#look(this.#utf8!.end());
    this.#locateRecords(this.#splitter.end());
    return this.#cells;
  }

  #begin(): void {
    this.#utf8 = decodeStream(decideEncoding(this.#head, this.#label) ?? { kind: 'utf-8', skip: 0 });
    const text = this.#utf8.feed(this.#head);
    this.#skip = findDelimiter(text, this.#delimiter, () => false).skip;
    if (this.#skip > 0) this.#line = 2;
    this.#look(text);
  }

  #look(bytes: Buffer): void {
    const skipped = Math.min(this.#skip, bytes.length);
    this.#skip -= skipped;
    this.#locateRecords(this.#splitter.feed(skipped > 0 ? bytes.subarray(skipped) : bytes));
  }

  #locateRecords(block: Buffer): void {
    const ends = new RecordEnds(block, this.#delimiter);
    for (let start = 0; start < block.length; ) {
      const { end, lines } = ends.after(start);
      const cells = this.#wanted.get(this.#line);
      if (cells !== undefined) this.#locateRecord(block.subarray(start, end), cells);
      this.#line += lines;
      start = end;
    }
  }

  #locateRecord(record: Buffer, cells: ReadonlySet<number>): void {
    const places = isPlain(record, this.#delimiter)
      ? placesInPlain(record, this.#delimiter.charCodeAt(0), this.#line)
      : this.#placesIn(record);
    this.#cells.set(
      this.#line,
      places.map((place, cell) => (cells.has(cell) ? place : null)),
    );
  }

  #placesIn(record: Buffer): readonly Place[] {
    const locator = new Locator(this.#delimiter, new Set([this.#line]), this.#line);
    locator.feed(record);
    locator.end();
    return locator.cells.get(this.#line) ?? [];
  }
}

/** Whether delimiters alone part the cells of a record: most are so. */
function isPlain(record: Buffer, delimiter: string): boolean {
  return delimiter.charCodeAt(0) < 0x80 && !record.includes(QUOTE);
}

function placesInPlain(record: Buffer, delimiter: number, line: number): readonly Place[] {
  const places: Place[] = [{ line, column: 1 }];
  let column = 1;
  for (const byte of record) {
    if (byte === LF || byte === CR) break;
    // A continuation byte belongs to the character before it.
    if ((byte & 0xc0) !== 0x80) column++;
    if (byte === delimiter) places.push({ line, column });
  }
  return places;
}

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/** Where the records of a block of whole records end. What is looked for next is kept, so that no byte is passed twice. */
class RecordEnds {
  readonly #block: Buffer;
  readonly #delimiter: Buffer;
  #quote = -1;
  #lf = -1;
  #cr = -1;

  constructor(block: Buffer, delimiter: string) {
    this.#block = block;
    this.#delimiter = Buffer.from(delimiter);
  }

  /** The place behind the record's line end, and how many lines the record takes. */
  after(start: number): { readonly end: number; readonly lines: number } {
    let lines = 1;
    let at = start;
    for (;;) {
      if (this.#quote < at) this.#quote = this.#find(QUOTE, at);
      if (this.#lf < at) this.#lf = this.#find(LF, at);
      if (this.#cr < at) this.#cr = this.#find(CR, at);
      const lineEnd = Math.min(this.#lf, this.#cr);
      if (this.#quote >= lineEnd) return { end: this.#behind(lineEnd), lines };
      const quote = this.#quote;
      at = quote + 1;
      if (!this.#opensCell(quote, start)) continue;
      const close = this.#closeOf(quote);
      lines += countLineEnds(this.#block.subarray(quote, close));
      at = close + 1;
    }
  }

  /** The next such byte, or the block's end. */
  #find(byte: number, from: number): number {
    const found = this.#block.indexOf(byte, from);
    return found === -1 ? this.#block.length : found;
  }

  #behind(lineEnd: number): number {
    if (this.#block[lineEnd] === CR && this.#block[lineEnd + 1] === LF) return lineEnd + 2;
    return Math.min(lineEnd + 1, this.#block.length);
  }

  #opensCell(quote: number, start: number): boolean {
    if (quote === start) return true;
    const before = quote - this.#delimiter.length;
    return before >= start && this.#delimiter.compare(this.#block, before, quote) === 0;
  }

  #closeOf(open: number): number {
    let close = this.#find(QUOTE, open + 1);
    while (this.#block[close + 1] === QUOTE) close = this.#find(QUOTE, close + 2);
    return close;
  }
}

function countLineEnds(bytes: Buffer): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)) count++;
  }
  return count;
}
