// The faults and warnings of a header: what is missing, doubled, or looks like a column of ours and is none.
import { type ColumnMap, foldedColumnNames, isKnownHeader } from './column-map.js';
import {
  COLUMNS,
  type ColumnName,
  findColumn,
  findColumnBySpelling,
  foldHeader,
  WIDE_COLUMNS,
} from './columns.js';
import type { Severity } from './diagnostic.js';
import type { Fault } from './fault.js';
import { findNearMisses, suggest } from './near-miss.js';
import { COLUMN_SPELLINGS } from './synonyms.js';
import { quoteValue } from './visible.js';

export interface HeaderFault {
  readonly cell: number | null;
  readonly severity: Severity;
  readonly fault: Fault;
  readonly actual: string;
}

const CASUALTY_WORDS = new Set(
  COLUMN_SPELLINGS.filter(([column]) => (WIDE_COLUMNS as readonly string[]).includes(column))
    .flatMap(([column, spellings]) => [column, ...spellings])
    .filter((spelling) => !spelling.includes(' ')),
);

export function setAside(name: string, column: ColumnName): Fault {
  return {
    rule: 'column-set-aside',
    reason: `the column ${quoteValue(name)} is carried along and not read: \`${column}\` is there already`,
    expected: '',
    help: `if it is the one to read, rename it; \`--map ${quoteValue(name).slice(1, -1)}=-\` says that it is not`,
  };
}

/** `number` beside `deaths` may count the rows. */
export function unclearNumbers(name: string, wide: string): Fault {
  const safe = quoteValue(name).slice(1, -1);
  return {
    rule: 'unclear-numbers',
    reason: `${quoteValue(name)} may be a quantity, or may number the rows: ${quoteValue(wide)} holds numbers of people already`,
    expected: 'a column `quantity`, or columns named after outcomes',
    help: `say which it is: \`--map ${safe}=quantity\`, or \`--map ${safe}=-\` to set it aside`,
  };
}

/** Columns of other tables whose names are a letter from one of ours. */
const OTHER_MEANINGS: ReadonlySet<string> = new Set(['lon', 'lng', 'loc', 'lot']);

/** Whether a header is one of ours that is there already, numbered: `url2` beside `url`. */
function isFurther(folded: string, columns: ReadonlyMap<ColumnName, number>): boolean {
  const column = findColumn(folded.replace(/\p{N}+$/u, ''));
  return /\p{N}$/u.test(folded) && column !== null && columns.has(column);
}

/** A column that is carried along, and that `reconcile check` looks for. */
const IGNORE = 'ignore';

/** Warns of a carried column that may be meant for one of ours: a slip of the hand, or a number of people in a wide table. */
export function lookLikeOurs(
  name: string,
  cell: number,
  map: ColumnMap,
  columns: ReadonlyMap<ColumnName, number>,
): HeaderFault[] {
  const folded = foldHeader(name);
  if (name === '' || map.has(folded) || isKnownHeader(name, map)) return [];
  if (OTHER_MEANINGS.has(folded) || isFurther(folded, columns)) return [];
  const free = COLUMNS.filter((column) => !columns.has(column.name)).map((column) => column.name);
  const near = findNearMisses(folded, foldedColumnNames()).map((near) => findColumn(near)!);
  const word = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .find((word) => CASUALTY_WORDS.has(word));
  const marks = findNearMisses(folded, [IGNORE]);
  if (near.length === 0 && word === undefined && marks.length === 0) return [];
  const reason = `the column ${quoteValue(name)} is not known: it is carried along and not read`;
  const safe = quoteValue(name).slice(1, -1);
  const help =
    near.length > 0
      ? `${suggest(near, '')} rename it, or give \`--map ${safe}=${near.find((column) => free.includes(column)) ?? near[0]}\``
      : marks.length > 0
        ? `${suggest(marks, '')} rename it: \`reconcile check\` reads there what to spare`
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

export function missingColumns(
  names: readonly string[],
  columns: ReadonlyMap<ColumnName, number>,
): HeaderFault[] {
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
export function oneCell(name: string, map: ColumnMap): HeaderFault[] {
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
