// `--fix`: makes the safe fixes in the bytes of each source, before they are checked; writes the files, or shows the diff.

import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { columnOfHeader, fixText, mayNameLines } from '../check/fix/fix-text.js';
import { writeUnifiedDiff } from '../check/fix/unified-diff.js';
import { type ColumnName, findColumn, foldHeader } from '../claims/columns.js';
import { findDelimiter } from '../claims/delimiter.js';
import { decideEncoding } from '../claims/encoding.js';
import type { ReadOptions } from '../claims/read-options.js';
import { makeVisible } from '../claims/visible.js';
import type { CheckSource } from './check-sources.js';
import { writeWhole } from './output-file.js';

export interface FixedSources {
  /** The same sources with their bytes fixed. */
  readonly sources: readonly CheckSource[];
  /** A unified diff of all files, '' where nothing changes. */
  readonly diff: string;
  /** What was done, for people, a line a file. */
  readonly told: readonly string[];
  /** The fixed text of standard input, or null where it was not read. */
  readonly stdin: string | null;
}

const BYTE_ORDER_MARK = '\ufeff';

export function fixSources(
  sources: readonly CheckSource[],
  reading: ReadOptions,
  dryRun: boolean,
): FixedSources {
  const diffs: string[] = [];
  const told: string[] = [];
  let stdin: string | null = null;
  const keepRows = sources.length > 1 && sources.some((source) => namesLines(source, reading));
  const fixed = sources.map((source) => {
    const bytes = bytesOf(source);
    const table = openTable(bytes, reading);
    if (source.path === null) stdin = bytes.toString('utf8');
    if (table === null) {
      told.push(`${makeVisible(source.file)}: not fixed: it is no UTF-8 text, or its quotes are broken`);
      return source;
    }
    const { mark, text, options } = table;
    const result = fixText(text, { ...options, dates: reading.dates, keepRows });
    if (result === null) {
      told.push(`${makeVisible(source.file)}: not fixed: its quotes are broken`);
      return source;
    }
    if (result.changes.length === 0) return source;
    diffs.push(writeUnifiedDiff(source.file, text, result.changes));
    const done = [count(result.cells, 'cell'), count(result.rows, 'doubled row')].filter(
      (part) => part !== '',
    );
    told.push(`${makeVisible(source.file)}: ${done.join(' and ')} ${dryRun ? 'would be fixed' : 'fixed'}`);
    const after = mark + result.text;
    if (source.path === null) stdin = after;
    else if (!dryRun) writeWhole(source.path, [after]);
    return { ...source, bytes: Buffer.from(after) };
  });
  return { sources: fixed, diff: diffs.join(''), told, stdin };
}

function bytesOf({ bytes, path }: CheckSource): Buffer {
  return bytes ?? readFileSync(path!);
}

/** Whether a row of the source names another by its line. */
function namesLines(source: CheckSource, reading: ReadOptions): boolean {
  const table = openTable(bytesOf(source), reading);
  return table !== null && mayNameLines(table.text, table.options);
}

/** The text of a file without its byte order mark, and how its cells are told apart; null where it is no UTF-8. */
function openTable(bytes: Buffer, reading: ReadOptions) {
  if (!isUtf8(bytes) || bytes.includes(0)) return null;
  if (decideEncoding(bytes.subarray(0, 4), reading.encoding)?.kind !== 'utf-8') return null;
  const whole = bytes.toString('utf8');
  const mark = whole.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const text = whole.slice(mark.length);
  const map = new Map([...reading.map].map(([header, column]) => [foldHeader(header), findColumn(column)]));
  const columnOf = (header: string): ColumnName | null => {
    const mapped = map.get(foldHeader(header));
    return mapped === undefined ? columnOfHeader(header) : mapped;
  };
  const { delimiter } = findDelimiter(
    Buffer.from(text.slice(0, 1 << 16)),
    reading.delimiter,
    (cell) => columnOf(cell) !== null,
  );
  return { mark, text, options: { delimiter, columnOf } };
}

function count(number: number, word: string): string {
  return number === 0 ? '' : `${number} ${word}${number === 1 ? '' : 's'}`;
}
