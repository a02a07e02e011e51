// The second look at a file that has faults: where cells begin in lines and characters, where quotes open that close wrongly
// or never, where bytes are no UTF-8. Same grammar as split-records.ts, byte by byte; a character is a code point, and CRLF,
// LF and CR each end a line, inside quotes too.
import { Buffer } from 'node:buffer';

export interface Place {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in characters. */
  readonly column: number;
}

export interface BadQuote {
  /** First line of its row. */
  readonly row: number;
  readonly opened: Place;
  /** Where it closed too early; null where it never did. */
  readonly closed: Place | null;
}

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

export class Locator {
  /** Places of the cells of the wanted rows, by first line. */
  readonly cells = new Map<number, readonly Place[]>();
  readonly badQuotes: BadQuote[] = [];
  /** First place in each row whose bytes are no UTF-8, or whose character is U+FFFD, by first line. */
  readonly badBytes = new Map<number, Place>();
  line: number;

  readonly #wanted: ReadonlySet<number>;
  readonly #delimiter: Buffer;
  readonly #utf8 = new Utf8Check();
  #column = 1;
  #row: number;
  #places: Place[] | null = null;
  #atCellStart = true;
  #quoting = false;
  /** A quote inside a quoted cell, whose meaning hangs on what follows. */
  #pendingQuote: Place | null = null;
  #opened: Place = { line: 1, column: 1 };
  #afterCr = false;
  #matched = 0;

  /** `wanted`: first lines of the rows whose cells are asked for; `line`: the one that the bytes begin on. */
  constructor(delimiter: string, wanted: ReadonlySet<number>, line: number) {
    this.#delimiter = Buffer.from(delimiter);
    this.#wanted = wanted;
    this.line = line;
    this.#row = line;
    this.#beginRow();
  }

  /** The last line that holds anything: a line end at the end begins none. */
  get lastLine(): number {
    return this.#column === 1 ? this.line - 1 : this.line;
  }

  feed(bytes: Buffer): void {
    for (const byte of bytes) {
      if (this.#afterCr && byte === LF) {
        this.#afterCr = false;
        continue;
      }
      this.#afterCr = false;
      // A continuation byte belongs to the character before it.
      const here = this.#column;
      this.#watchBytes(byte);
      this.#step(byte, here);
      if (byte === LF || byte === CR) {
        this.#afterCr = byte === CR;
      } else if ((byte & 0xc0) !== 0x80) {
        this.#column = here + 1;
      }
    }
  }

  end(): void {
    if (this.#quoting && this.#pendingQuote === null) {
      this.badQuotes.push({ row: this.#row, opened: this.#opened, closed: null });
    }
    this.#keepRow();
  }

  #step(byte: number, column: number): void {
    if (this.#quoting) {
      if (this.#pendingQuote === null) {
        if (byte === QUOTE) this.#pendingQuote = { line: this.line, column };
        else if (byte === LF || byte === CR) this.#newLine();
        return;
      }
      const quote = this.#pendingQuote;
      this.#pendingQuote = null;
      if (byte === QUOTE) return;
      this.#quoting = false;
      this.#matched = 0;
      const closes = byte === LF || byte === CR || byte === this.#delimiter[0];
      if (!closes) this.badQuotes.push({ row: this.#row, opened: this.#opened, closed: quote });
    }
    this.#stepOutside(byte, column);
  }

  #stepOutside(byte: number, column: number): void {
    if (byte === LF || byte === CR) {
      this.#keepRow();
      this.#newLine();
      this.#beginRow();
      return;
    }
    if (this.#atCellStart) {
      this.#places?.push({ line: this.line, column });
      this.#atCellStart = false;
      if (byte === QUOTE) {
        this.#quoting = true;
        this.#opened = { line: this.line, column };
        return;
      }
    }
    this.#matched =
      byte === this.#delimiter[this.#matched] ? this.#matched + 1 : byte === this.#delimiter[0] ? 1 : 0;
    if (this.#matched === this.#delimiter.length) {
      this.#matched = 0;
      this.#atCellStart = true;
    }
  }

  #newLine(): void {
    this.line++;
    this.#column = 1;
  }

  #beginRow(): void {
    this.#row = this.line;
    this.#places = this.#wanted.has(this.line) ? [] : null;
    this.#atCellStart = true;
    this.#matched = 0;
  }

  #keepRow(): void {
    if (this.#places === null) return;
    // An empty last cell has no character of its own.
    if (this.#atCellStart) this.#places.push({ line: this.line, column: this.#column });
    this.cells.set(this.#row, this.#places);
    this.#places = null;
  }

  #watchBytes(byte: number): void {
    const within = this.#utf8.within;
    if (byte < 0x80 && !within) return;
    if (this.#utf8.accepts(byte) || this.badBytes.has(this.#row)) return;
    // A character that breaks off began one column before.
    this.badBytes.set(this.#row, { line: this.line, column: within ? this.#column - 1 : this.#column });
  }
}

/** UTF-8 as Unicode's table of well-formed sequences has it, byte by byte; U+FFFD itself is not accepted either. */
class Utf8Check {
  #left = 0;
  #lowest = 0x80;
  #highest = 0xbf;
  #seen = 0;

  get within(): boolean {
    return this.#left > 0;
  }

  accepts(byte: number): boolean {
    if (this.#left > 0 && byte >= this.#lowest && byte <= this.#highest) {
      this.#left--;
      this.#lowest = 0x80;
      this.#highest = 0xbf;
      this.#seen = ((this.#seen << 8) | byte) >>> 0;
      return !(this.#left === 0 && this.#seen === 0xefbfbd);
    }
    const broken = this.#left > 0;
    this.#begin(byte);
    return !broken && (byte < 0x80 || this.#left > 0);
  }

  #begin(byte: number): void {
    this.#left =
      byte >= 0xc2 && byte <= 0xdf
        ? 1
        : byte >= 0xe0 && byte <= 0xef
          ? 2
          : byte >= 0xf0 && byte <= 0xf4
            ? 3
            : 0;
    this.#lowest = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
    this.#highest = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
    this.#seen = byte;
  }
}
