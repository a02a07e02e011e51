// What the cells of each column of a claims file look like, for descriptions of the file in other languages (JSON Schema, Table
// Schema, CSV on the Web). They say less than the reader knows: words of a quantity have no pattern.

import { COLUMNS, type ColumnName } from '../claims/columns.js';

export interface ColumnValues {
  readonly name: ColumnName;
  readonly description: string;
  /** Whether every row must fill it. */
  readonly required: boolean;
  /** A regular expression for a filled cell, without anchors; null: any text. */
  readonly pattern: string | null;
  /** Whether `;` parts several values. */
  readonly list: boolean;
}

const DATE = '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?';
const COUNT = "[0-9][0-9 ,.'\u2019]*";

const PATTERNS: ReadonlyMap<ColumnName, string> = new Map([
  ['id', '[^;]+'],
  ['low', COUNT],
  ['high', COUNT],
  ['from', DATE],
  ['as_of', DATE],
  ['began', DATE],
  ['ended', DATE],
  ['published', `${DATE}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?( ?Z| ?[+-][0-9]{2}(:?[0-9]{2})?)?)?`],
  ['url', '[Hh][Tt][Tt][Pp][Ss]?://[^ ]+'],
]);

/** Words that the reader takes without regard to case. */
const WORDS: ReadonlyMap<ColumnName, readonly string[]> = new Map([
  ['basis', ['documented', 'confirmed', 'verified', 'reported', 'estimated', 'projected']],
  ['stance', ['own', 'third-party', 'adversary']],
  ['reliability', ['a', 'b', 'c', 'd', 'e', 'f']],
  ['credibility', ['1', '2', '3', '4', '5', '6']],
]);

const LISTS: ReadonlySet<ColumnName> = new Set(['derived_from', 'supersedes', 'excludes', 'sides']);

/** Columns of which one must hold the number. */
export const NUMBER_COLUMNS: readonly ColumnName[] = [
  ...['quantity', 'low', 'high', 'killed', 'wounded', 'missing', 'captured', 'casualties'],
] as ColumnName[];

export function listColumnValues(): readonly ColumnValues[] {
  return COLUMNS.map(({ name, meaning, needed, default: fallback }) => ({
    name,
    description: fallback === '' ? meaning : `${meaning}; empty: ${fallback}`,
    required: needed === 'yes',
    pattern: PATTERNS.get(name) ?? wordPattern(WORDS.get(name)),
    list: LISTS.has(name),
  }));
}

function wordPattern(words: readonly string[] | undefined): string | null {
  if (words === undefined) return null;
  return words
    .map((word) => word.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`))
    .join('|');
}
