// Proposes which of our columns each column of a strange table may be, for a person to look over. Only names decide what the
// reader reads; here near misses and the cells below count too, because nothing is read by them.
import { readQuantity } from '../quantity/read-quantity.js';
import { isBlankValue } from './blank-marks.js';
import {
  COLUMNS,
  type ColumnName,
  findColumn,
  findColumnBySpelling,
  foldHeader,
  WIDE_COLUMNS,
} from './columns.js';
import { readDate } from './dates.js';
import { cleanLabel } from './label.js';
import { findNearMisses } from './near-miss.js';

export interface ColumnProposal {
  readonly header: string;
  readonly column: ColumnName | null;
  /** `name` and `spelling` are read as they stand; the others need `--map`. */
  readonly because: 'name' | 'spelling' | 'near-name' | 'cells' | 'nothing';
  /** The first cell that holds something, or ''. */
  readonly sample: string;
}

export interface MappingProposal {
  readonly columns: readonly ColumnProposal[];
  /** Needed columns that nothing looks like. */
  readonly missing: readonly ColumnName[];
  /** Order of the dates that are no ISO dates: null where there are none, `unclear` where the cells do not tell. */
  readonly dates: 'dmy' | 'mdy' | 'unclear' | null;
}

const DATE_COLUMNS: readonly ColumnName[] = ['from', 'as_of', 'published', 'began', 'ended'];
/** Cells of a column that are looked at. */
const MOST_CELLS = 200;

export function proposeMapping(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): MappingProposal {
  const names = header.map(cleanLabel);
  const cells = names.map((_, index) => cellsOf(rows, index));
  const found: (ColumnName | null)[] = names.map(() => null);
  const because: ColumnProposal['because'][] = names.map(() => 'nothing');
  const taken = new Set<ColumnName>();
  const passes: readonly [ColumnProposal['because'], (index: number) => ColumnName | null][] = [
    ['name', (index) => findColumn(names[index]!)],
    ['spelling', (index) => findColumnBySpelling(names[index]!)],
    ['near-name', (index) => nearColumn(names[index]!, taken)],
    ['cells', (index) => columnOfCells(cells[index]!, taken)],
  ];
  for (const [reason, propose] of passes) {
    for (const index of names.keys()) {
      if (found[index] !== null) continue;
      const column = propose(index);
      if (column === null || taken.has(column)) continue;
      taken.add(column);
      found[index] = column;
      because[index] = reason;
    }
  }
  const dates = cells.filter((_, index) => DATE_COLUMNS.includes(found[index] as ColumnName)).flat();
  return {
    columns: names.map((name, index) => ({
      header: name,
      column: found[index] ?? null,
      because: because[index]!,
      sample: cells[index]![0] ?? '',
    })),
    missing: missingColumns(taken),
    dates: orderOf(dates),
  };
}

function cellsOf(rows: readonly (readonly string[])[], index: number): string[] {
  return rows
    .slice(0, MOST_CELLS)
    .map((row) => (row[index] ?? '').trim())
    .filter((text) => !isBlankValue(text));
}

function nearColumn(name: string, taken: ReadonlySet<ColumnName>): ColumnName | null {
  const free = COLUMNS.filter((column) => !taken.has(column.name));
  const near = findNearMisses(
    foldHeader(name),
    free.map((column) => foldHeader(column.name)),
  );
  if (near.length > 0) return findColumn(near[0]!);
  // `claim_source`: a word of it is a column, or a spelling of one.
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const columns = words.length < 2 ? [] : words.map((word) => findColumn(word) ?? findColumnBySpelling(word));
  return columns.find((column) => column !== null && !taken.has(column)) ?? null;
}

function columnOfCells(cells: readonly string[], taken: ReadonlySet<ColumnName>): ColumnName | null {
  const mostly = (test: (text: string) => boolean): boolean =>
    cells.length > 0 && cells.filter(test).length >= cells.length * 0.8;
  if (!taken.has('url') && mostly((text) => /^https?:\/\//i.test(text))) return 'url';
  if (!taken.has('as_of') && mostly(looksLikeDate)) return 'as_of';
  if (!hasNumbers(taken) && mostly((text) => readQuantity(text).kind !== 'refused')) return 'quantity';
  return null;
}

/** A year alone may be a number of people. */
function looksLikeDate(text: string): boolean {
  if (/^\d{4}$/.test(text)) return false;
  return (['iso', 'dmy', 'mdy'] as const).some((order) => readDate(text, 'last', order).kind === 'date');
}

function hasNumbers(columns: ReadonlySet<ColumnName>): boolean {
  return (['quantity', 'low', 'high', ...WIDE_COLUMNS] as const).some((column) => columns.has(column));
}

function missingColumns(taken: ReadonlySet<ColumnName>): readonly ColumnName[] {
  const missing = (['event', 'source'] as const).filter((column) => !taken.has(column));
  return hasNumbers(taken) ? missing : [...missing, 'quantity'];
}

function orderOf(cells: readonly string[]): MappingProposal['dates'] {
  const strange = cells.filter((text) => readDate(text, 'last').kind === 'refused');
  const fits = (['dmy', 'mdy'] as const).filter(
    (order) => strange.length > 0 && strange.every((text) => readDate(text, 'last', order).kind === 'date'),
  );
  if (fits.length === 2) return 'unclear';
  return fits[0] ?? null;
}
