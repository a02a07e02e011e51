// The columns of a claims file, and other spellings of columns and labels, as text for people.

import { COLUMNS, WIDE_COLUMNS } from '../claims/columns.js';
import { COLUMN_SPELLINGS, COLUMN_SPELLINGS_ELSEWHERE, listLabelSpellings } from '../claims/synonyms.js';

/** A line a column: its name, what an empty cell means, what it holds. */
export function renderColumns(): string {
  const width = Math.max(...COLUMNS.map(({ name }) => name.length));
  const lines = COLUMNS.map(({ name, needed, default: fallback, meaning }) => {
    const empty = needed === 'yes' ? ' (needed)' : fallback === '' ? '' : ` (empty: ${fallback})`;
    return `${name.padEnd(width)}  ${meaning}${empty}`;
  });
  return `${lines.join('\n')}\n\nOne of quantity, low, high, ${WIDE_COLUMNS.join(', ')} must hold a number. Other columns are carried along.\n`;
}

/** A line for each column and label that has other spellings: ours, then theirs. */
export function renderSynonyms(): string {
  const columns = columnSpellings().map(({ column, spellings }) => `  ${column}: ${spellings.join(', ')}`);
  const labels = listLabelSpellings().map(
    ({ kind, label, spellings }) => `  ${kind} ${label}: ${spellings.join(', ')}`,
  );
  return `Columns\n${columns.join('\n')}\n\nLabels\n${labels.join('\n')}\n`;
}

/** The same as data. */
export function listSynonyms(): object {
  return { columns: columnSpellings(), labels: listLabelSpellings() };
}

/** English first, then other languages. */
function columnSpellings(): readonly { readonly column: string; readonly spellings: readonly string[] }[] {
  const elsewhere = new Map(COLUMN_SPELLINGS_ELSEWHERE);
  return COLUMN_SPELLINGS.map(([column, spellings]) => ({
    column,
    spellings: [...spellings, ...(elsewhere.get(column) ?? [])],
  }));
}
