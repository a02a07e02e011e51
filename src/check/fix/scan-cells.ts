// A CSV text as records of cells with their places, so that a cell can be changed and every other byte stays. Same grammar as
// src/claims/split-records.ts; only --fix needs it.

export interface CellSpan {
  /** Where the cell begins and ends in the text, quotes included. */
  readonly start: number;
  readonly end: number;
  /** What it says, without quotes around it. */
  readonly value: string;
}

export interface RecordSpan {
  readonly cells: readonly CellSpan[];
  readonly start: number;
  /** Behind its line end. */
  readonly end: number;
}

/** The records of a text, or null where a quote is never closed or closes in the middle of a cell: then nothing is safe. */
export function scanCells(text: string, delimiter: string): readonly RecordSpan[] | null {
  const records: RecordSpan[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const cells: CellSpan[] = [];
    for (;;) {
      const cell = text[at] === '"' ? scanQuoted(text, at, delimiter) : scanPlain(text, at, delimiter);
      if (cell === null) return null;
      cells.push(cell);
      at = cell.end;
      if (!text.startsWith(delimiter, at)) break;
      at += delimiter.length;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 2;
    else if (at < text.length) at++;
    records.push({ cells, start, end: at });
  }
  return records;
}

function scanPlain(text: string, start: number, delimiter: string): CellSpan {
  let end = start;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r' && !text.startsWith(delimiter, end))
    end++;
  return { start, end, value: text.slice(start, end) };
}

function scanQuoted(text: string, start: number, delimiter: string): CellSpan | null {
  let close = start + 1;
  for (;;) {
    close = text.indexOf('"', close);
    if (close === -1) return null;
    if (text[close + 1] !== '"') break;
    close += 2;
  }
  const end = close + 1;
  const closes =
    end >= text.length || text[end] === '\n' || text[end] === '\r' || text.startsWith(delimiter, end);
  return closes ? { start, end, value: text.slice(start + 1, close).replaceAll('""', '"') } : null;
}

/** A cell as CSV: in quotes where it must be, or where it was. */
export function writeCell(value: string, delimiter: string, quoted: boolean): string {
  const must = value.includes('"') || value.includes(delimiter) || /[\r\n]/.test(value);
  return quoted || must ? `"${value.replaceAll('"', '""')}"` : value;
}
