// The first rows of a table as bare cells: for a look at a file that is not yet a claims file (`reconcile init FILE`).
import type { Buffer } from 'node:buffer';
import { isKnownHeader } from './column-map.js';
import { findDelimiter, LINES_LOOKED_AT } from './delimiter.js';
import { decideEncoding, decodeStream, guessEncoding } from './encoding.js';
import type { Fault } from './fault.js';
import { emptyFile, foreignFormat, unknownEncoding, unmarkedUtf16 } from './file-faults.js';
import { recogniseForeignFormat } from './foreign-format.js';
import { countKnownColumns } from './header.js';
import { parseRecords } from './parse-records.js';
import { RecordSplitter } from './split-records.js';

export interface TableHead {
  readonly kind: 'table';
  readonly delimiter: string;
  /** 1-based number of the row that looks like the header, among those that are not blank. */
  readonly headerRow: number;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the bytes look like, where they are not UTF-8; else null. */
  readonly guessedEncoding: string | null;
}

export interface NoTable extends Fault {
  readonly kind: 'none';
}

/** `bytes`: the beginning of the file; a last row that is cut off is left out. */
export function readTableHead(
  bytes: Buffer,
  encoding: string | null,
  delimiter: string | null,
): TableHead | NoTable {
  const format = recogniseForeignFormat(bytes);
  if (format) return { kind: 'none', ...foreignFormat(format) };
  const decided = decideEncoding(bytes, encoding);
  if (decided === null) return { kind: 'none', ...unknownEncoding(encoding!) };
  if (decided.kind === 'utf-8' && bytes.includes(0))
    return { kind: 'none', ...unmarkedUtf16(guessEncoding(bytes)) };

  const stream = decodeStream(decided);
  const text = stream.feed(bytes);
  const found = findDelimiter(text, delimiter, (cell) => isKnownHeader(cell, new Map()));
  const splitter = new RecordSplitter(found.delimiter);
  const whole = splitter.feed(text.subarray(found.skip));
  // A table of one line has no line end that closes it.
  const block = whole.length > 0 ? whole : splitter.end();
  const rows: (readonly string[])[] = [];
  parseRecords(block, found.delimiter, (cells) => {
    if (cells.some((cell) => cell.trim() !== '')) rows.push(cells);
  });
  if (rows.length === 0) return { kind: 'none', ...emptyFile() };
  const known = rows.slice(0, LINES_LOOKED_AT).map((cells) => countKnownColumns(cells, new Map()));
  const best = Math.max(...known);
  const headerRow = best >= 2 ? known.indexOf(best) : 0;
  return {
    kind: 'table',
    delimiter: found.delimiter,
    headerRow: headerRow + 1,
    header: rows[headerRow]!,
    rows: rows.slice(headerRow + 1),
    guessedEncoding: stream.damaged ? guessEncoding(bytes) : null,
  };
}
