// Reads a header row: which cell is which column, by `--map`, by name, by a well-known other spelling; the rest is carried
// along. A column that looks like one of ours is never passed over in silence.
import {
  COLUMNS,
  type ColumnName,
  findColumn,
  findColumnBySpelling,
  foldHeader,
  WIDE_COLUMNS,
  type WideColumn,
} from './columns.js';
import type { Severity } from './diagnostic.js';
import type { Fault } from './fault.js';
import { cleanLabel } from './label.js';
import { findNearMisses, suggest } from './near-miss.js';
import { COLUMN_SPELLINGS } from './synonyms.js';
import { quoteValue } from './visible.js';

/** Folded header → column, from `--map`; null: carried along under its own name. */
export type ColumnMap = ReadonlyMap<string, ColumnName | null>;

export interface Header {
  readonly cells: readonly string[];
  readonly columns: ReadonlyMap<ColumnName, number>;
  readonly wide: readonly { readonly outcome: WideColumn; readonly cell: number }[];
  readonly carried: readonly { readonly name: string; readonly cell: number }[];
}

export interface HeaderFault {
  readonly cell: number | null;
  readonly severity: Severity;
  readonly fault: Fault;
  readonly actual: string;
}

export interface HeaderReading {
  readonly header: Header;
  readonly faults: readonly HeaderFault[];
}

const CASUALTY_WORDS = new Set(
  COLUMN_SPELLINGS.filter(([column]) => (WIDE_COLUMNS as readonly string[]).includes(column))
    .flatMap(([column, spellings]) => [column, ...spellings])
    .filter((spelling) => !spelling.includes(' ')),
);

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
        help: suggest(findNearMisses(foldHeader(to), columnNames()), 'see `reconcile schema`'),
      });
    } else columns.set(foldHeader(from), column);
  }
  return { columns, faults };
}

/** Whether a header cell is a column that the reader, or `--map`, knows. */
export function isKnownHeader(cell: string, map: ColumnMap): boolean {
  return map.has(foldHeader(cell)) || findColumn(cell) !== null || findColumnBySpelling(cell) !== null;
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

function setAside(name: string, column: ColumnName): Fault {
  return {
    rule: 'column-set-aside',
    reason: `the column ${quoteValue(name)} is carried along and not read: \`${column}\` is there already`,
    expected: '',
    help: `if it is the one to read, rename it; \`--map ${quoteValue(name).slice(1, -1)}=-\` says that it is not`,
  };
}

/** Warns of a carried column that may be meant for one of ours: a slip of the hand, or a number of people in a wide table. */
function lookLikeOurs(
  name: string,
  cell: number,
  map: ColumnMap,
  columns: ReadonlyMap<ColumnName, number>,
): HeaderFault[] {
  const folded = foldHeader(name);
  if (name === '' || map.has(folded) || isKnownHeader(name, map)) return [];
  const free = COLUMNS.filter((column) => !columns.has(column.name)).map((column) => column.name);
  const near = findNearMisses(folded, columnNames()).map((near) => findColumn(near)!);
  const word = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .find((word) => CASUALTY_WORDS.has(word));
  if (near.length === 0 && word === undefined) return [];
  const reason = `the column ${quoteValue(name)} is not known: it is carried along and not read`;
  const safe = quoteValue(name).slice(1, -1);
  const help =
    near.length > 0
      ? `${suggest(near, '')} rename it, or give \`--map ${safe}=${near.find((column) => free.includes(column)) ?? near[0]}\``
      : `if it holds numbers of people that are ${word}, give each a row, or use columns that \`reconcile schema\` lists`;
  return [
    {
      cell,
      severity: 'warning',
      actual: name,
      fault: {
        rule: 'unknown-column',
        reason,
        expected: '',
        help: `${help}; \`--map ${safe}=-\` silences this`,
      },
    },
  ];
}

function missingColumns(names: readonly string[], columns: ReadonlyMap<ColumnName, number>): HeaderFault[] {
  const missing: { column: ColumnName; meaning: string }[] = [];
  for (const column of ['event', 'source'] as const) {
    if (!columns.has(column))
      missing.push({ column, meaning: COLUMNS.find(({ name }) => name === column)!.meaning });
  }
  const counts = (['quantity', 'low', 'high', ...WIDE_COLUMNS] as const).some((column) =>
    columns.has(column),
  );
  if (!counts)
    missing.push({
      column: 'quantity',
      meaning: "the number in the source's own words; or `low` and `high`; or `killed`, `wounded` …",
    });
  const unknown = names.filter(
    (name) => name !== '' && findColumn(name) === null && findColumnBySpelling(name) === null,
  );
  return missing.map(({ column, meaning }) => ({
    cell: null,
    severity: 'error',
    actual: '',
    fault: {
      rule: 'missing-column',
      reason: `the header has no column \`${column}\``,
      expected: `\`${column}\`: ${meaning}`,
      help: helpForMissing(column, unknown),
    },
  }));
}

/** A header that was never cut into cells. */
function oneCell(name: string, map: ColumnMap): HeaderFault[] {
  const sign = [',', ';', '\t', '|'].find(
    (sign) => name.split(sign).filter((cell) => isKnownHeader(cell, map)).length > 1,
  );
  if (sign === undefined) return missingColumns([name], new Map());
  const shown = sign === '\t' ? 'tab' : sign;
  const reason = `the header is one cell, ${quoteValue(name, 40)}`;
  const help = `if every line stands in quotation marks, export the table again; if its delimiter is \`${shown}\`, give \`--delimiter '${shown}'\``;
  const fault = { rule: 'missing-column', reason, expected: 'one cell for each column', help };
  return [{ cell: null, severity: 'error', actual: name, fault }];
}

function helpForMissing(column: ColumnName, unknown: readonly string[]): string {
  const byFold = new Map(unknown.map((name) => [foldHeader(name), name]));
  const near = findNearMisses(column.replaceAll('_', ''), byFold.keys()).map((folded) => byFold.get(folded)!);
  if (near.length > 0)
    return `${suggest(near, '')} rename it, or give \`--map ${quoteValue(near[0]!).slice(1, -1)}=${column}\``;
  if (unknown.length === 0) return `add the column, or begin with \`reconcile init\``;
  return `if it has another name, say so: \`--map ${quoteValue(unknown[0]!).slice(1, -1)}=${column}\``;
}

function columnNames(): string[] {
  return COLUMNS.map(({ name }) => foldHeader(name));
}
