// Marks that spreadsheets and statistics programs leave in a cell without a value. What they mean depends on the column: in a
// date they are no date, in a label they must not become a label.

const SIGNS = new Set(['n/a', '#n/a', 'n.a.', 'n.a', '-', '–', '—', '--']);
const WORDS = new Set(['na', 'nan', 'null', 'none', 'nil', '<na>', 'nat', '(blank)']);
const LONGEST = 7;

/** Whether the cell is empty or holds only space. */
export function isEmptyCell(text: string): boolean {
  return text === '' || text.trim() === '';
}

/** Whether the cell is empty, or holds a sign for no value that could be nothing else. */
export function isBlankCell(text: string): boolean {
  if (text === '') return true;
  if (text.length > LONGEST + 2) return text.trim() === '';
  const written = text.trim().toLowerCase();
  return written === '' || SIGNS.has(written);
}

/** Whether the cell is blank where no word is to be expected: a date, a number, a choice of few words. */
export function isBlankValue(text: string): boolean {
  if (text === '') return true;
  return isBlankCell(text) || (text.length <= LONGEST + 2 && WORDS.has(text.trim().toLowerCase()));
}
