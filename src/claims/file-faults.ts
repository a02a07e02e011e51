// The sentences for faults of a whole file: nothing of it is read, and no row can be left out for them.
import type { Fault } from './fault.js';
import type { ForeignFormat } from './foreign-format.js';
import { makeVisible, quoteValue } from './visible.js';

const A_TABLE = 'a CSV file with a header, in UTF-8';

export function emptyFile(): Fault {
  return {
    rule: 'empty-file',
    reason: 'the file is empty',
    expected: A_TABLE,
    help: 'begin with `reconcile init`',
  };
}

export function noRows(): Fault {
  return {
    rule: 'no-rows',
    reason: 'the file has a header and no rows',
    expected: 'one row for each claim',
    help: 'add the claims below the header',
  };
}

export function foreignFormat(format: ForeignFormat): Fault {
  return {
    rule: 'not-csv',
    reason: `this is ${format.name}, not CSV`,
    expected: A_TABLE,
    help: format.help,
  };
}

export function unknownEncoding(label: string): Fault {
  return {
    rule: 'unknown-encoding',
    reason: `${quoteValue(label)} is no encoding that can be read`,
    expected: 'a label of the WHATWG Encoding Standard, such as `windows-1251`',
    help: 'correct `--encoding`, or leave it out for UTF-8',
  };
}

export function badDelimiter(text: string): Fault {
  return {
    rule: 'bad-delimiter',
    reason: `${quoteValue(text)} cannot part cells`,
    expected: 'one character that is no quotation mark and no line end, or `tab`',
    help: 'correct `--delimiter`, or leave it out to have it found',
  };
}

export function nulCharacter(): Fault {
  return {
    rule: 'nul-character',
    reason: 'the line holds a NUL character, which no text does',
    expected: A_TABLE,
    help: 'the file may be broken, or no text at all: export it again',
  };
}

export function unmarkedUtf16(label: string): Fault {
  return {
    rule: 'bad-utf-8',
    reason: 'every other byte is zero: this is not UTF-8',
    expected: A_TABLE,
    help: `it looks like UTF-16 without a byte order mark: save it as UTF-8, or give \`--encoding ${label}\``,
  };
}

export function titleAboveHeader(
  first: { readonly cells: readonly string[]; readonly line: number },
  header: { readonly cells: readonly string[]; readonly line: number },
): Fault {
  const lines =
    header.line - 1 === first.line ? `line ${first.line}` : `lines ${first.line} to ${header.line - 1}`;
  const title = first.cells.find((cell) => cell.trim() !== '') ?? '';
  return {
    rule: 'title-above-header',
    reason: `the table begins with ${quoteValue(title.trim(), 40)}, and line ${header.line} looks like the header`,
    expected: 'the names of the columns in the first line',
    help: `delete ${lines}`,
  };
}

export function unclosedQuote(lines: number): Fault {
  return {
    rule: 'unclosed-quote',
    reason:
      lines > 0
        ? `the quotation mark here is never closed: the ${lines === 1 ? 'line' : `${lines} lines`} below would all be one cell`
        : 'the quotation mark here is never closed',
    expected: 'a quotation mark at the end of the cell, in front of a delimiter or a line end',
    help: 'close it, or double it if it belongs to the text: `""`',
  };
}

export function recordTooLong(): Fault {
  return {
    rule: 'record-too-long',
    reason: 'the row is longer than 1,048,576 bytes, the limit of a row',
    expected: 'a row for each claim',
    help: 'look for a quotation mark that is closed too late, or shorten the texts',
  };
}

/** `closed`: where the quotation mark that ends the cell too early stands. */
export function badQuote(closed: { readonly line: number; readonly column: number }): Fault {
  return {
    rule: 'stray-quote',
    reason: `the quoted cell that begins here ends at ${closed.line}:${closed.column}, and text follows its end`,
    expected: 'a delimiter or a line end behind the closing quotation mark',
    help: 'double quotation marks that belong to the text (`""`), and look for one that was never closed',
  };
}

export function badEncodingThroughout(rows: number, label: string | null, guess: string): Fault {
  return {
    rule: label === null ? 'bad-utf-8' : 'bad-encoding',
    reason: `the file is not ${label === null ? 'UTF-8' : makeVisible(label)}: ${rows} rows hold bytes that cannot be read, the first here`,
    expected: `a file in ${label === null ? 'UTF-8' : makeVisible(label)}`,
    help:
      label === null
        ? `save it as UTF-8, or name its encoding; it looks like \`--encoding ${guess}\``
        : 'save it as UTF-8, or name its true encoding with `--encoding`',
  };
}

export function unknownMapColumn(name: string, help: string): Fault {
  return {
    rule: 'unknown-map-column',
    reason: `no file has the column ${quoteValue(name)} that \`--map\` names`,
    expected: 'a column of the header',
    help,
  };
}
