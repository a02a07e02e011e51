// The safe fixes of `reconcile check --fix`: spaces around and in labels, dates that `--dates` says how to read, rows that are
// the same in every cell, spellings of one label. It never touches a number, a quote or an address, and no row's meaning.

import { type ColumnName, findColumn, findColumnBySpelling } from '../../claims/columns.js';
import { type DateOrder, formatDay, readDate } from '../../claims/dates.js';
import { cleanLabel, foldLabel } from '../../claims/label.js';
import { LABEL_SYNONYMS } from '../../claims/synonyms.js';
import { type CellSpan, type RecordSpan, scanCells, writeCell } from './scan-cells.js';

export interface FixOptions {
  readonly delimiter: string;
  readonly dates: DateOrder;
  /** Which column a header cell is, where the file's header does not say: folded header → ours. */
  readonly columnOf: (header: string) => ColumnName | null;
  /** Whether a row of another file may name rows by their lines, so that all must stay. */
  readonly keepRows: boolean;
}

/** Lines of the old text, and what stands in their place. */
export interface LineChange {
  /** 0-based first line, and how many lines of the old text go. */
  readonly line: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

export interface FixedText {
  readonly text: string;
  readonly changes: readonly LineChange[];
  readonly cells: number;
  readonly rows: number;
}

const LABELS: ReadonlySet<ColumnName> = new Set([
  'event',
  'side',
  'category',
  'outcome',
  'source',
  'source_side',
]);
const DATES: ReadonlySet<ColumnName> = new Set(['from', 'as_of', 'began', 'ended', 'published']);
const TRIMMED: ReadonlySet<ColumnName> = new Set([
  'id',
  'basis',
  'via',
  'stance',
  'url',
  'derived_from',
  'supersedes',
  'excludes',
  'sides',
  'caveat',
  'omits',
  'reliability',
  'credibility',
]);

/** Our column of a header cell by its name or a well-known other spelling. */
export function columnOfHeader(header: string): ColumnName | null {
  return findColumn(header) ?? findColumnBySpelling(header);
}

/** The text with every safe fix made; null where its quotes are broken, so that nothing can be changed safely. */
export function fixText(text: string, options: FixOptions): FixedText | null {
  const table = readTable(text, options);
  if (table === null) return null;
  const { records, header, columns } = table;
  if (header === -1) return { text, changes: [], cells: 0, rows: 0 };
  const spellings = new FirstSpellings();
  const mayRemove = !options.keepRows && !namesLines(table);
  const seen = new Set<string>();
  const pieces: string[] = [text.slice(0, records[header]!.end)];
  const changes: LineChange[] = [];
  let cells = 0;
  let rows = 0;
  let line = countLines(pieces[0]!);
  for (const record of records.slice(header + 1)) {
    const old = text.slice(record.start, record.end);
    const oldLines = splitLines(old);
    const fixed = fixRecord(record, columns, { text, options, spellings });
    const key = fixed.values.join('\u0000');
    const doubled = mayRemove && fixed.values.some((value) => value.trim() !== '') && seen.has(key);
    seen.add(key);
    if (doubled) {
      rows++;
      changes.push({ line, removed: oldLines, added: [] });
    } else {
      cells += fixed.cells;
      pieces.push(fixed.text);
      if (fixed.cells > 0) changes.push({ line, removed: oldLines, added: splitLines(fixed.text) });
    }
    line += oldLines.length;
  }
  return { text: pieces.join(''), changes, cells, rows };
}

/** The text as rows below a header, -1 where there is none; null where its quotes are broken. */
function readTable(text: string, { delimiter, columnOf }: TableOptions): Table | null {
  const records = scanCells(text, delimiter);
  if (records === null) return null;
  const header = records.findIndex(({ cells }) => cells.some(({ value }) => columnOf(value) !== null));
  const columns = records[header]?.cells.map(({ value }) => columnOf(value)) ?? [];
  return { records, header, columns };
}

type TableOptions = Pick<FixOptions, 'delimiter' | 'columnOf'>;

interface Table {
  readonly records: readonly RecordSpan[];
  readonly header: number;
  readonly columns: readonly (ColumnName | null)[];
}

/** Whether a row of the text names another by its line: rows may then go from no file that is read with it. */
export function mayNameLines(text: string, options: TableOptions): boolean {
  const table = readTable(text, options);
  return table !== null && namesLines(table);
}

/** Whether a row names another by its line, `claims.csv:7`: where a row goes, the lines behind it are others. */
function namesLines({ records, columns }: Table): boolean {
  const naming = [columns.indexOf('derived_from'), columns.indexOf('supersedes')].filter((at) => at !== -1);
  return records.some(({ cells }) => naming.some((at) => /:\d+\s*(?:;|$)/.test(cells[at]?.value ?? '')));
}

interface FixContext {
  readonly text: string;
  readonly options: FixOptions;
  readonly spellings: FirstSpellings;
}

interface FixedRecord {
  readonly text: string;
  /** What its cells say now. */
  readonly values: readonly string[];
  /** How many of them were changed. */
  readonly cells: number;
}

function fixRecord(
  record: RecordSpan,
  columns: readonly (ColumnName | null)[],
  context: FixContext,
): FixedRecord {
  const { text, options } = context;
  const values: string[] = [];
  let fixed = '';
  let at = record.start;
  let cells = 0;
  for (const [index, cell] of record.cells.entries()) {
    const value = fixCell(cell, columns[index] ?? null, context);
    values.push(value);
    if (value === cell.value) continue;
    const quoted = text[cell.start] === '"';
    fixed += text.slice(at, cell.start) + writeCell(value, options.delimiter, quoted);
    at = cell.end;
    cells++;
  }
  return { text: fixed + text.slice(at, record.end), values, cells };
}

function fixCell({ value }: CellSpan, column: ColumnName | null, { options, spellings }: FixContext): string {
  if (column === null || value === '') return value;
  if (DATES.has(column)) return fixDate(value, column, options.dates);
  if (LABELS.has(column)) return spellings.take(column, cleanLabel(value));
  return TRIMMED.has(column) ? value.trim() : value;
}

function fixDate(value: string, column: ColumnName, order: DateOrder): string {
  const trimmed = value.trim();
  if (!/^\d{1,2}[/. -]\d{1,2}[/. -]\d{4}\.?$/.test(trimmed) || order === 'iso') return trimmed;
  const reading = readDate(trimmed, column === 'from' || column === 'began' ? 'first' : 'last', order);
  return reading.kind === 'date' ? formatDay(reading.date.day) : trimmed;
}

/** The spelling in which a file first writes a label; a well-known other spelling becomes ours. */
class FirstSpellings {
  readonly #first = new Map<string, string>();

  take(column: ColumnName, label: string): string {
    const kind = column === 'source_side' ? 'side' : column;
    const written =
      kind === 'side' || kind === 'category' || kind === 'outcome'
        ? (LABEL_SYNONYMS[kind].get(foldLabel(label)) ?? label)
        : label;
    const key = `${kind}\n${foldLabel(written)}`;
    const first = this.#first.get(key);
    if (first !== undefined) return first;
    this.#first.set(key, written);
    return written;
  }
}

function splitLines(text: string): readonly string[] {
  return text.split(/(?<=\r\n|\n|\r(?!\n))/);
}

function countLines(text: string): number {
  return text === '' ? 0 : splitLines(text).length;
}
