// The columns of a claims file: the one table behind reading, `reconcile schema`, `reconcile init` and the docs
// (docs/claims-file.md). Header cells are matched without regard to case, space, `-` and `_`.
import { cleanLabel } from './label.js';
import { COLUMN_SPELLINGS, COLUMN_SPELLINGS_ELSEWHERE } from './synonyms.js';

export interface Column {
  readonly name: ColumnName;
  readonly needed: 'yes' | 'no' | 'unless low or high';
  /** What an empty cell or a missing column means, or ''. */
  readonly default: string;
  readonly meaning: string;
}

/** Columns that hold a quantity themselves: each makes a claim of its own, with the column's name as the outcome. */
export const WIDE_COLUMNS = ['killed', 'wounded', 'missing', 'captured', 'casualties'] as const;
export type WideColumn = (typeof WIDE_COLUMNS)[number];

const TABLE = [
  ['id', 'no', 'FILE:LINE', 'name of the claim, unique over all files; holds no `;`'],
  ['event', 'yes', '', 'the conflict or incident; claims of different events never meet'],
  [
    'side',
    'no',
    'all',
    'whose people: a side, `all`, or `each` (the number holds for each of `sides` separately)',
  ],
  ['category', 'no', 'all', '`military`, `civilian`, `unknown`, another label, or `all`'],
  [
    'outcome',
    'no',
    'killed',
    '`killed`, `wounded`, `missing`, `captured`, another label, or `casualties` (all of them)',
  ],
  ['quantity', 'unless low or high', '', "the number in the source's own words: `more than 2,000`"],
  [
    'low',
    'no',
    '',
    'lowest number, whole; if `low` or `high` is filled, both override the reading of the words',
  ],
  ['high', 'no', '', 'highest number, whole; empty: the source gives none'],
  ['best', 'no', '', 'a central value that the source gives; carried and printed, never computed with'],
  ['from', 'no', 'the first day of the event', 'first day counted: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`'],
  [
    'as_of',
    'no',
    'the day of `published`',
    'last day counted, written like `from`; a month or year is its last day',
  ],
  ['began', 'no', '', 'fact of the event: its first day; one row is enough'],
  ['ended', 'no', '', 'fact of the event: its last day; one row is enough'],
  ['sides', 'no', '', 'fact of the event: all its sides, `;` between; one row is enough'],
  [
    'basis',
    'no',
    'reported',
    '`documented` (also `confirmed`, `verified`), `reported`, `estimated` or `projected`',
  ],
  ['source', 'yes', '', 'who counted or said it; where nobody is named: `unattributed (The National)`'],
  ['source_side', 'no', '', 'the side that the source speaks for; empty: a third party'],
  ['stance', 'no', '', '`own`, `third-party` or `adversary`, where `source_side` would not tell it rightly'],
  ['via', 'no', '', 'who carried it: the outlet'],
  ['published', 'no', '', 'when it was published: a date, or a date and time'],
  ['url', 'no', '', 'where it was published'],
  ['quote', 'no', '', 'the words around the number'],
  ['derived_from', 'no', '', 'ids, `;` between, of the claims that it repeats or was worked out from'],
  ['supersedes', 'no', '', 'ids, `;` between, of claims that it withdraws'],
  ['excludes', 'no', '', 'scopes, `;` between, that the number leaves out: `azerbaijan/military`'],
  ['omits', 'no', '', 'what the number leaves out that is no scope: `those still under the rubble`'],
  ['caveat', 'no', '', 'what must be said beside a range that this claim bears on'],
  [
    'reliability',
    'no',
    '',
    'Admiralty grade of the source, A to F; carried and printed, never computed with',
  ],
  ['credibility', 'no', '', 'Admiralty grade of the claim, 1 to 6; carried and printed, never computed with'],
  ['killed', 'no', '', 'a quantity, in a file with one column for each outcome: makes the claim `ID/killed`'],
  ['wounded', 'no', '', 'likewise: `ID/wounded`'],
  ['missing', 'no', '', 'likewise: `ID/missing`'],
  ['captured', 'no', '', 'likewise: `ID/captured`'],
  ['casualties', 'no', '', 'likewise, all outcomes together: `ID/casualties`'],
] as const satisfies readonly (readonly [string, Column['needed'], string, string])[];

export type ColumnName = (typeof TABLE)[number][0];

export const COLUMNS: readonly Column[] = TABLE.map(([name, needed, fallback, meaning]) => ({
  name,
  needed,
  default: fallback,
  meaning,
}));

const BY_NAME = new Map<string, ColumnName>(TABLE.map(([name]) => [foldHeader(name), name]));
const BY_SPELLING = new Map<string, ColumnName>(
  [...COLUMN_SPELLINGS, ...COLUMN_SPELLINGS_ELSEWHERE].flatMap(([column, spellings]) =>
    spellings.map((spelling) => [foldHeader(spelling), column as ColumnName] as const),
  ),
);

/** A header cell as it is compared: without case, spaces, `-` and `_`. */
export function foldHeader(text: string): string {
  return cleanLabel(text)
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}

/** The column of this very name, or null. */
export function findColumn(header: string): ColumnName | null {
  return BY_NAME.get(foldHeader(header)) ?? null;
}

/** The column that this well-known other spelling stands for, or null. */
export function findColumnBySpelling(header: string): ColumnName | null {
  return BY_SPELLING.get(foldHeader(header)) ?? null;
}
