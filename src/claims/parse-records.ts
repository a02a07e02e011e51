// A block of whole records to cells. csv-parse does it, but for blocks without a single quotation mark: there CSV is no more
// than cells between delimiters and line ends, and looking for these alone takes a tenth of the time. A law holds the two to
// the same cells (test/claims/parse-records.test.ts).
//
// Records are handed out one by one. In a list of a block's records most would be alive when memory is tidied up, and V8 would
// take that for their habit and keep all later ones for long: then reading a large file takes twice the memory.
import { type Buffer, isAscii } from 'node:buffer';
import { parse } from 'csv-parse/sync';

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

type TakeRecord = (cells: readonly string[]) => void;

/** `delimiter`: one character. */
export function parseRecords(block: Buffer, delimiter: string, take: TakeRecord): void {
  const code = delimiter.charCodeAt(0);
  if (code < 0x80 && !block.includes(QUOTE)) {
    cutRecords(block, code, take);
    return;
  }
  parse(block, {
    delimiter,
    // Looking for one line end costs a fifth less than for three; found by itself, it would merge rows of mixed files.
    record_delimiter: block.includes(CR) ? ['\r\n', '\n', '\r'] : ['\n'],
    relax_column_count: true,
    // What a bad quote does is told by split-records.ts; here it must not end the reading.
    relax_quotes: true,
    on_record: (cells: string[]): null => {
      take(cells);
      return null;
    },
  });
}

function cutRecords(block: Buffer, delimiter: number, take: TakeRecord): void {
  const encoding = isAscii(block) ? 'latin1' : 'utf8';
  let cells: string[] = [];
  let start = 0;
  for (let at = 0; at < block.length; at++) {
    const byte = block[at]!;
    if (byte === delimiter) {
      cells.push(cutCell(block, start, at, encoding));
      start = at + 1;
    } else if (byte === LF || byte === CR) {
      cells.push(cutCell(block, start, at, encoding));
      take(cells);
      cells = [];
      if (byte === CR && block[at + 1] === LF) at++;
      start = at + 1;
    }
  }
  if (start < block.length || cells.length > 0) {
    cells.push(cutCell(block, start, block.length, encoding));
    take(cells);
  }
}

/** A string of its own: a part of the block's text would keep all of it in memory. */
function cutCell(block: Buffer, start: number, end: number, encoding: 'latin1' | 'utf8'): string {
  return start === end ? '' : block.toString(encoding, start, end);
}
