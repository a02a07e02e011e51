// Which of our columns a file's header cells mean, by `--map` and by name: what the header, the delimiter and the title rule ask.
import { COLUMNS, type ColumnName, findColumn, findColumnBySpelling, foldHeader } from './columns.js';
import type { Fault } from './fault.js';
import { findNearMisses, suggest } from './near-miss.js';
import { quoteValue } from './visible.js';

/** Folded header → column, from `--map`; null: carried along under its own name. */
export type ColumnMap = ReadonlyMap<string, ColumnName | null>;

/** What `--map` asks for, folded; a name that is no column of ours is a fault. `-` sets a column aside. */
export function readColumnMap(map: ReadonlyMap<string, string>): {
  columns: ColumnMap;
  faults: readonly Fault[];
} {
  const columns = new Map<string, ColumnName | null>();
  const faults: Fault[] = [];
  for (const [from, to] of map) {
    const column = to.trim() === '-' ? null : findColumn(to);
    if (column === null && to.trim() !== '-') {
      faults.push({
        rule: 'unknown-map-target',
        reason: `\`--map ${quoteValue(`${from}=${to}`).slice(1)} names ${quoteValue(to)}, which is no column of a claims file`,
        expected:
          'one of the columns that `reconcile schema` lists, or `-` for a column that is only carried along',
        help: suggest(findNearMisses(foldHeader(to), foldedColumnNames()), 'see `reconcile schema`'),
      });
    } else columns.set(foldHeader(from), column);
  }
  return { columns, faults };
}

/** Whether a header cell is a column that the reader, or `--map`, knows. */
export function isKnownHeader(cell: string, map: ColumnMap): boolean {
  return map.has(foldHeader(cell)) || findColumn(cell) !== null || findColumnBySpelling(cell) !== null;
}

/** The names of our columns as headers are compared. */
export function foldedColumnNames(): string[] {
  return COLUMNS.map(({ name }) => foldHeader(name));
}
