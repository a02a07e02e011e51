// Reads a header row: which cell is which column, by `--map`, by name, by a well-known other spelling; the rest is carried
// along. A column that looks like one of ours is never passed over in silence.
import { type ColumnMap, isKnownHeader } from './column-map.js';
import {
  type ColumnName,
  findColumn,
  findColumnBySpelling,
  foldHeader,
  WIDE_COLUMNS,
  type WideColumn,
} from './columns.js';
import {
  type HeaderFault,
  lookLikeOurs,
  missingColumns,
  oneCell,
  setAside,
  unclearNumbers,
} from './header-faults.js';
import { cleanLabel } from './label.js';
import { quoteValue } from './visible.js';

export interface Header {
  readonly cells: readonly string[];
  readonly columns: ReadonlyMap<ColumnName, number>;
  readonly wide: readonly { readonly outcome: WideColumn; readonly cell: number }[];
  readonly carried: readonly { readonly name: string; readonly cell: number }[];
}

export interface HeaderReading {
  readonly header: Header;
  readonly faults: readonly HeaderFault[];
}

/** How much a row looks like the header: known columns, or 0 where it can be a row of numbers and labels. */
export function countKnownColumns(cells: readonly string[], map: ColumnMap): number {
  const known = cells.filter((cell) => isKnownHeader(cell, map));
  const plain = known.some((cell) => {
    const column = map.get(foldHeader(cell)) ?? findColumn(cell) ?? findColumnBySpelling(cell);
    return column === null || !(WIDE_COLUMNS as readonly string[]).includes(column);
  });
  return plain ? known.length : 0;
}

export function readHeader(cells: readonly string[], map: ColumnMap): HeaderReading {
  const faults: HeaderFault[] = [];
  const columns = new Map<ColumnName, number>();
  const carried: { name: string; cell: number }[] = [];
  const names = cells.map(cleanLabel);

  // First what is plainly meant, then other spellings for what is still free.
  const waiting: { cell: number; column: ColumnName }[] = [];
  for (const [cell, name] of names.entries()) {
    const mapped = map.get(foldHeader(name));
    const column = mapped === undefined ? findColumn(name) : mapped;
    if (column !== null) claimColumn(column, cell, 'doubled-column');
    else if (mapped === null || name === '') carry(cell);
    else {
      const meant = findColumnBySpelling(name);
      if (meant === null) carry(cell);
      else waiting.push({ cell, column: meant });
    }
  }
  const exact = new Set(columns.keys());
  for (const { cell, column } of waiting) {
    if (!exact.has(column)) claimColumn(column, cell, 'two-columns-mean-one');
    else {
      carry(cell);
      faults.push({ cell, severity: 'warning', actual: names[cell]!, fault: setAside(names[cell]!, column) });
    }
  }
  carried.sort((a, b) => a.cell - b.cell);
  const numbers = columns.get('quantity');
  const wideColumn = WIDE_COLUMNS.find((column) => columns.has(column));
  if (waiting.some(({ cell }) => cell === numbers) && wideColumn !== undefined) {
    const fault = unclearNumbers(names[numbers!]!, names[columns.get(wideColumn)!]!);
    faults.push({ cell: numbers!, severity: 'error', actual: names[numbers!]!, fault });
  }
  const missing =
    names.length === 1 && columns.size === 0 ? oneCell(names[0]!, map) : missingColumns(names, columns);
  for (const { cell } of carried) {
    const warnings = lookLikeOurs(names[cell]!, cell, map, columns);
    // What may be meant for a missing column is said there.
    if (!missing.some(({ fault }) => fault.help.includes(quoteValue(names[cell]!)))) faults.push(...warnings);
  }
  faults.push(...missing);

  const wide = WIDE_COLUMNS.filter((outcome) => columns.has(outcome)).map((outcome) => ({
    outcome,
    cell: columns.get(outcome)!,
  }));
  return { header: { cells, columns, wide, carried }, faults };

  function claimColumn(column: ColumnName, cell: number, rule: string): void {
    const first = columns.get(column);
    if (first === undefined) {
      columns.set(column, cell);
      return;
    }
    faults.push({
      cell,
      severity: 'error',
      actual: names[cell]!,
      fault: {
        rule,
        reason:
          rule === 'doubled-column'
            ? `the column \`${column}\` stands twice: cells ${first + 1} and ${cell + 1} of the header`
            : `${quoteValue(names[first]!)} and ${quoteValue(names[cell]!)} both mean the column \`${column}\``,
        expected: 'each column once',
        help: `rename one, or set it aside with \`--map ${quoteValue(names[cell]!).slice(1, -1)}=-\``,
      },
    });
  }

  function carry(cell: number): void {
    const name = names[cell] === '' ? `column ${cell + 1}` : names[cell]!;
    const same = carried.filter((other) => other.name === name || other.name.startsWith(`${name} (`)).length;
    carried.push({ name: same === 0 ? name : `${name} (${same + 1})`, cell });
  }
}
