// Which sign parts the cells: the one that was given, a `sep=` line as spreadsheets write it, else whichever of comma,
// semicolon and tab makes the most known column names of a line near the top. Never more than one at once.
import type { Buffer } from 'node:buffer';

const CANDIDATES = [',', ';', '\t'];
const NAMES = new Map([
  ['comma', ','],
  ['semicolon', ';'],
  ['tab', '\t'],
  ['\\t', '\t'],
  ['pipe', '|'],
  ['space', ' '],
]);

/** A header further down than this is not looked for. */
export const LINES_LOOKED_AT = 20;

/** The delimiter that an option's text means (`;`, `tab`, `\t`), or null where it is none. */
export function readDelimiter(text: string): string | null {
  const named = NAMES.get(text.toLowerCase()) ?? text;
  return [...named].length === 1 && !/["\r\n\u0000\ud800-\udfff]/.test(named) ? named : null;
}

export interface DelimiterFound {
  readonly delimiter: string;
  /** Bytes of a `sep=;` line before the table, 0 where there is none. */
  readonly skip: number;
}

/** `isKnown` says whether a header cell is a column that somebody knows. */
export function findDelimiter(
  head: Buffer,
  given: string | null,
  isKnown: (header: string) => boolean,
): DelimiterFound {
  const text = head.subarray(0, 1 << 16).toString();
  const declared = /^"?sep=([^\r\n])"?(?:\r\n|\n|\r)/i.exec(text);
  if (declared) return { delimiter: given ?? declared[1]!, skip: declared[0].length };
  return { delimiter: given ?? sniffDelimiter(text, isKnown), skip: 0 };
}

function sniffDelimiter(text: string, isKnown: (header: string) => boolean): string {
  let best = { delimiter: '', known: 0, cells: 1 };
  let seen = 0;
  for (const line of text.split(/\r\n|\n|\r/, LINES_LOOKED_AT * 3)) {
    if (line.trim() === '' || seen++ >= LINES_LOOKED_AT) continue;
    for (const delimiter of CANDIDATES) {
      const cells = splitLine(line, delimiter);
      const known = cells.filter(isKnown).length;
      const better =
        known > best.known || (best.known === 0 && known === 0 && seen === 1 && cells.length > best.cells);
      if (better) best = { delimiter, known, cells: cells.length };
    }
  }
  return best.delimiter === '' ? ',' : best.delimiter;
}

/** Cells of one line; quotes hide delimiters and are cut. Header cells hold no line ends. */
function splitLine(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoting = false;
  for (const character of line) {
    if (character === '"') quoting = !quoting;
    else if (character === delimiter && !quoting) {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  cells.push(cell);
  return cells;
}
