// CSV cells that a spreadsheet cannot run and a line tool cannot break (RFC 4180; OWASP, CSV injection).

/** The first characters with which a spreadsheet begins to run a cell, half- and full-width. */
const RUNS = /^[=+\-@\t\r\n\0＝＋－＠]/;
const LINE_BREAKS = /\r\n|[\n\r\u2028\u2029\u0085]/g;
const NEEDS_QUOTES = /[",]|^\s|\s$|^\s*::|##\[/;

/**
 * A cell of text: one line, quoted where needed, with `'` before what a spreadsheet would run unless `escapeFormulas` is
 * false. Text that a CI runner would take for a command is quoted too, which keeps it off the line's start.
 */
export function textCell(text: string, escapeFormulas: boolean): string {
  const safe = escapeFormulas && RUNS.test(text) ? `'${text}` : text;
  const line = safe.replace(LINE_BREAKS, ' ');
  return NEEDS_QUOTES.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}

/** Several texts in one cell, joined with `; `; `;` and `\` inside one are escaped with `\`. */
export function joinItems(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\;]/g, '\\$&')).join('; ');
}
