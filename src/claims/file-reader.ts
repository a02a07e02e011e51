// One file's bytes to rows: encoding, delimiter, records, header, lines. Works chunk by chunk in bounded memory; csv-parse
// gets blocks of whole records, which keeps its faults apart and costs less than its stream.
//
// csv-parse's line numbers are wrong for CRLF inside quotes and for mixed line ends, so lines are counted here: a record is
// one line, and one more for every line end inside its cells.
import { Buffer } from 'node:buffer';
import type { CellReaders } from './cell-readers.js';
import type { ClaimCollector } from './claim-collector.js';
import { type ColumnMap, isKnownHeader } from './column-map.js';
import { findDelimiter, LINES_LOOKED_AT, readDelimiter } from './delimiter.js';
import { decideEncoding, decodeStream, type Encoding, guessEncoding, type Utf8Stream } from './encoding.js';
import type { Fault } from './fault.js';
import * as faults from './file-faults.js';
import type { FileState } from './file-state.js';
import { recogniseForeignFormat } from './foreign-format.js';
import { countKnownColumns, readHeader } from './header.js';
import { parseRecords } from './parse-records.js';
import type { ReadOptions } from './read-options.js';
import { RowReader } from './read-row.js';
import { RecordSplitter } from './split-records.js';

/** As much of a file as encoding, format and delimiter are told by. */
const HEAD = 1 << 16;

/** Rows are parsed by so many bytes at a time: few enough that their garbage dies young. */
const BLOCK = 1 << 16;

export interface FileReading {
  readonly options: ReadOptions;
  readonly map: ColumnMap;
  readonly readers: CellReaders;
  readonly collector: ClaimCollector;
}

interface HeldRow {
  readonly cells: readonly string[];
  readonly line: number;
}

export class FileReader {
  readonly file: FileState;
  encoding: Encoding | null = null;
  /** Bytes of UTF-8 before the table: a `sep=` line. */
  skipped = 0;
  /** The line on which the next record begins: where reading stopped, if it did. */
  line = 1;
  splitter: RecordSplitter | null = null;
  /** First lines of rows that hold a character that could not be decoded. */
  readonly damagedRows = new Set<number>();

  readonly #reading: FileReading;
  #head: Buffer[] = [];
  #headLength = 0;
  #utf8: Utf8Stream | null = null;
  #rows: RowReader | null = null;
  /** Rows above what may be the header. */
  #held: HeldRow[] = [];
  #stopped = false;

  constructor(file: FileState, reading: FileReading) {
    this.file = file;
    this.#reading = reading;
  }

  /** The bytes may be overwritten afterwards. */
  feed(chunk: Uint8Array): void {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    this.file.fingerprint.add(bytes);
    if (this.#stopped) return;
    if (this.#utf8 !== null) {
      this.#split(this.#utf8.feed(bytes));
      return;
    }
    this.#headLength += bytes.length;
    const enough = this.#headLength >= HEAD;
    this.#head.push(enough ? bytes : Buffer.from(bytes));
    if (enough) this.#begin();
  }

  end(): void {
    if (this.#utf8 === null && !this.#stopped) this.#begin();
    if (!this.#stopped) {
      this.#split(this.#utf8!.end());
      this.#parse(this.splitter!.end());
      if (this.splitter!.stopped) this.#reading.collector.fatal = true;
      if (this.#rows === null && !this.#stopped) this.#findHeader(true);
      if (this.#rows !== null && !this.#stopped && this.file.rows === 0)
        this.#stop(faults.noRows(), this.file.headerLine);
    }
  }

  #begin(): void {
    const head = this.#head.length === 1 ? this.#head[0]! : Buffer.concat(this.#head);
    this.#head = [];
    const format = recogniseForeignFormat(head);
    if (format) {
      this.#stop(faults.foreignFormat(format), null);
      return;
    }
    const { options } = this.#reading;
    this.encoding = decideEncoding(head, options.encoding);
    if (this.encoding === null) {
      this.#stop(faults.unknownEncoding(options.encoding!), null);
      return;
    }
    const guess = this.encoding.kind === 'utf-8' && head.includes(0) ? guessEncoding(head) : '';
    if (guess.startsWith('utf-16')) {
      this.#stop(faults.unmarkedUtf16(guess), 1);
      return;
    }
    const delimiter = options.delimiter === null ? null : readDelimiter(options.delimiter);
    if (options.delimiter !== null && delimiter === null) {
      this.#stop(faults.badDelimiter(options.delimiter), null);
      return;
    }

    this.#utf8 = decodeStream(this.encoding);
    const text = this.#utf8.feed(head);
    const found = findDelimiter(text, delimiter, (cell) => isKnownHeader(cell, this.#reading.map));
    this.file.delimiter = found.delimiter;
    this.skipped = found.skip;
    this.line = found.skip > 0 ? 2 : 1;
    this.splitter = new RecordSplitter(found.delimiter);
    this.#split(text.subarray(found.skip));
  }

  #split(bytes: Buffer): void {
    for (let at = 0; at < bytes.length && !this.#stopped; at += BLOCK) {
      this.#parse(this.splitter!.feed(bytes.subarray(at, at + BLOCK)));
    }
  }

  #parse(block: Buffer): void {
    if (block.length === 0 || this.#stopped) return;
    const nul = block.indexOf(0);
    if (nul >= 0) {
      this.#stopAtNul(block.subarray(0, nul));
      return;
    }
    parseRecords(block, this.file.delimiter, this.#takeRecord);
  }

  /** The records before the character are read, however the file came in pieces. */
  #stopAtNul(before: Buffer): void {
    // The byte behind it tells a CR at the end from one half of a CRLF.
    const whole = new RecordSplitter(this.file.delimiter).feed(Buffer.concat([before, Buffer.from('x')]));
    parseRecords(whole, this.file.delimiter, this.#takeRecord);
    if (this.#stopped) return;
    const rest = before.subarray(whole.length).toString();
    this.#stop(faults.nulCharacter(), this.line + countLineEnds([rest]));
  }

  readonly #takeRecord = (cells: readonly string[]): void => {
    if (this.#stopped) return;
    const line = this.line;
    this.line = line + 1 + (this.splitter!.sawQuoted ? countLineEnds(cells) : 0);
    if (this.#utf8!.damaged && cells.some((cell) => cell.includes('\ufffd'))) this.damagedRows.add(line);
    if (this.#rows !== null) this.#takeRow(cells, line);
    else if (cells.some((cell) => cell.trim() !== '')) {
      this.#held.push({ cells, line });
      this.#findHeader(false);
    } else this.file.blank++;
  };

  #takeRow(cells: readonly string[], line: number): void {
    const rows = this.#rows!;
    const reading = rows.read(cells);
    if (reading === 'blank') this.file.blank++;
    else this.#reading.collector.addRow(this.file, line, rows, reading);
  }

  /** The first row is the header, unless one further down looks far more like it: then that is said, and nothing read. */
  #findHeader(ended: boolean): void {
    const [first] = this.#held;
    if (first === undefined) {
      this.#stop(faults.emptyFile(), null);
      return;
    }
    const { map } = this.#reading;
    const { faults: found } = readHeader(first.cells, map);
    const complete = !found.some(({ fault }) => fault.rule === 'missing-column');
    if (!complete && !ended && this.#held.length < LINES_LOOKED_AT) return;
    if (!complete) {
      const known = this.#held.map(({ cells }) => countKnownColumns(cells, map));
      const best = known.indexOf(Math.max(...known));
      if (best > 0 && known[best]! >= 2) {
        const row = this.#held[best]!;
        this.#stop(faults.titleAboveHeader(first, row), first.line);
        return;
      }
    }
    this.#takeHeader(first);
  }

  #takeHeader({ cells, line }: HeldRow): void {
    const { header, faults: found } = readHeader(cells, this.#reading.map);
    this.file.header = header;
    this.file.headerLine = line;
    const place = { file: this.file.index, line };
    for (const { cell, fault, severity, actual } of found) {
      this.#reading.collector.diagnostics.add({ ...place, cell }, fault, { severity, actual });
    }
    if (found.some(({ severity }) => severity === 'error')) {
      this.#reading.collector.fatal = true;
      this.#stopped = true;
      return;
    }
    this.#rows = new RowReader(this.file, this.#reading.readers);
    const held = this.#held.slice(1);
    this.#held = [];
    for (const row of held) this.#takeRow(row.cells, row.line);
  }

  #stop(fault: Fault, line: number | null): void {
    this.#stopped = true;
    this.#reading.collector.fatal = true;
    this.#reading.collector.diagnostics.add({ file: this.file.index, line, cell: null }, fault);
  }
}

/** Line ends inside the cells of one record: CRLF, LF and CR each end a line. */
function countLineEnds(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    if (cell.includes('\n') || cell.includes('\r')) count += cell.match(/\r\n|\n|\r/g)!.length;
  }
  return count;
}
