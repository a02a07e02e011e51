// Looks again at a file with faults, to say where they are: where cells begin, which quotes went wrong, which bytes cannot be
// read. Rows whose quotes or bytes are wrong were read as something else than they are, and are refused here.
import { Buffer } from 'node:buffer';
import type { ClaimCollector } from './claim-collector.js';
import { decodeStream, guessEncoding, type Utf8Stream } from './encoding.js';
import * as faults from './file-faults.js';
import type { FileReader } from './file-reader.js';
import { Locator } from './locate.js';
import { badBytes } from './row-faults.js';

/** With more damaged rows than this the file has another encoding, and is told once. */
const FEW_DAMAGED_ROWS = 10;
const MOST_GUESSED_FROM = 1 << 14;

/** Whether the file must be read once more. */
export function needsSecondLook(reader: FileReader, collector: ClaimCollector): boolean {
  const { splitter, damagedRows, file } = reader;
  if (splitter === null) return false;
  if (splitter.sawBadClose || splitter.stopped !== null || damagedRows.size > 0) return true;
  return collector.diagnostics.rowsToLocate(file.index).size > 0;
}

export class SecondLook {
  readonly #reader: FileReader;
  readonly #collector: ClaimCollector;
  readonly #utf8: Utf8Stream;
  readonly #locator: Locator;
  #skip: number;
  /** Bytes from about where the first cannot be read, to guess their encoding from. */
  #damaged: Buffer | null = null;

  constructor(reader: FileReader, collector: ClaimCollector) {
    const { file, encoding, skipped } = reader;
    this.#reader = reader;
    this.#collector = collector;
    this.#utf8 = decodeStream(encoding!);
    this.#skip = skipped;
    this.#locator = new Locator(
      file.delimiter,
      collector.diagnostics.rowsToLocate(file.index),
      skipped > 0 ? 2 : 1,
    );
  }

  feed(bytes: Buffer): void {
    this.#look(this.#utf8.feed(bytes));
    if (this.#utf8.damaged && this.#damaged === null) {
      const from = Math.max(
        0,
        bytes.findIndex((byte) => byte >= 0x80),
      );
      this.#damaged = Buffer.from(bytes.subarray(from, from + MOST_GUESSED_FROM));
    }
  }

  end(): void {
    this.#look(this.#utf8.end());
    this.#locator.end();
    this.#reportDamage();
    this.#reportQuotes();
    this.#collector.diagnostics.locate(this.#reader.file.index, this.#locator.cells);
  }

  #look(bytes: Buffer): void {
    const skipped = Math.min(this.#skip, bytes.length);
    this.#skip -= skipped;
    this.#locator.feed(skipped > 0 ? bytes.subarray(skipped) : bytes);
  }

  #reportDamage(): void {
    const { file, damagedRows, encoding } = this.#reader;
    if (damagedRows.size === 0) return;
    const guess = guessEncoding(this.#damaged ?? Buffer.alloc(0));
    const label = encoding!.kind === 'utf-8' ? null : encoding!.label;
    this.#collector.refuseRows(file, damagedRows);
    const many =
      damagedRows.size > FEW_DAMAGED_ROWS || damagedRows.has(file.headerLine) || file.header === null;
    if (many) this.#collector.fatal = true;
    for (const row of damagedRows) {
      const at = this.#locator.badBytes.get(row) ?? { line: row, column: 1 };
      const fault = many
        ? faults.badEncodingThroughout(damagedRows.size, label, guess)
        : badBytes(guess, label);
      this.#collector.diagnostics.addAt(file.index, at, fault);
      if (many) return;
    }
  }

  #reportQuotes(): void {
    const { file, splitter, line } = this.#reader;
    const { diagnostics } = this.#collector;
    const rows = new Set(
      this.#locator.badQuotes.filter(({ closed }) => closed !== null).map(({ row }) => row),
    );
    // Only rows that were read can be refused; a file that stopped has said so.
    const read = new Set([...rows].filter((row) => row < line));
    if (read.size > 0) this.#collector.refuseRows(file, read);
    const told = new Set<number>();
    let unclosed = false;
    for (const { row, opened, closed } of this.#locator.badQuotes) {
      if (closed === null) {
        unclosed = true;
        diagnostics.addAt(file.index, opened, faults.unclosedQuote(this.#locator.lastLine - opened.line));
      } else if (!told.has(row)) {
        told.add(row);
        diagnostics.addAt(file.index, opened, faults.badQuote(closed));
      }
    }
    if (splitter!.stopped !== null && !unclosed)
      diagnostics.addAt(file.index, { line, column: 1 }, faults.recordTooLong());
  }
}
