// How wide the columns of a table are, and which wording of a cell stands in it: the fullest that fits, else the shortest broken
// over lines, and only where a piece of it is too wide for its column, cut.

import { MONTHS } from './day.js';
import { cutToWidth, widthOf } from './width.js';

export interface Column {
  readonly head: string;
  /** The wordings of each cell, the fullest first. */
  readonly cells: readonly (readonly string[])[];
  /** It never gets more columns than this. */
  readonly most: number;
  /** Stands before the second line of a cell. */
  readonly hang: string;
}

/**
 * Widths that fill the line at most: labels and ranges as they need, the ends share what is left, each at least what its
 * shortest wordings need where there is room, else what they need when they are broken over lines.
 */
export function shareWidth(columns: readonly Column[], width: number, gap: string): number[] {
  const wanted = widthsOf(columns, 0);
  const least = widthsOf(columns, -1);
  let excess = naturalWidth(columns, 0, gap) - width;
  const given = [...wanted];
  if (excess <= 0) return given;
  // The widest gives way first, down to its shortest wordings, then to these in lines; if that is not enough, beyond them.
  for (const floor of [least, columns.map(widthInLines), columns.map(() => 8)]) {
    while (excess > 0) {
      let chosen = -1;
      for (let index = columns.length - 1; index >= 0; index--) {
        if (given[index]! > floor[index]! && (chosen < 0 || given[index]! > given[chosen]!)) chosen = index;
      }
      if (chosen < 0) break;
      given[chosen]!--;
      excess--;
    }
  }
  return given;
}

/** What each column needs for the wordings of that number; -1: the shortest. */
function widthsOf(columns: readonly Column[], wording: 0 | -1): number[] {
  return columns.map(({ head, cells, most }) => {
    const widest = cells.reduce(
      (least, wordings) => Math.max(least, widthOf(wordings.at(wording) ?? '')),
      widthOf(head),
    );
    return Math.min(most, widest);
  });
}

/** What a column needs where each of its shortest wordings is broken wherever it can be. */
function widthInLines({ head, cells, most, hang }: Column): number {
  const widest = cells.reduce((least, wordings) => {
    const [first = '', ...more] = piecesOf(wordings.at(-1) ?? '', hang);
    return more.reduce(
      (wide, piece) => Math.max(wide, widthOf(hang + piece.trimEnd())),
      Math.max(least, widthOf(first.trimEnd())),
    );
  }, widthOf(head));
  return Math.min(most, Math.max(8, widest));
}

export function naturalWidth(columns: readonly Column[], wording: 0 | -1, gap: string): number {
  return widthsOf(columns, wording).reduce((sum, width) => sum + width, gap.length * (columns.length - 1));
}

/** No column wider than what stands in it. */
export function fitToContent(rows: readonly (readonly string[])[], widths: readonly number[]): number[] {
  return widths.map((width, column) =>
    Math.min(
      width,
      rows.reduce((widest, row) => Math.max(widest, ...(row[column] ?? '').split('\n').map(widthOf)), 1),
    ),
  );
}

/** The wording that stands in a cell of that width; where none fits whole, the shortest in lines, `hang` before the second. */
export function firstThatFits(wordings: readonly string[], width: number, hang: string): string {
  const shortest = wordings.at(-1) ?? '';
  return (
    wordings.find((text) => widthOf(text) <= width) ??
    breakOverLines(shortest.split(DATE_BREAK), width, hang) ??
    breakOverLines(piecesOf(shortest, hang), width, hang) ??
    cutBeforeMarks(shortest, width)
  );
}

/** Behind a space, but none that indents, none behind `Σ` or `to`, and none between a number and its references. */
const BREAK = /(?<=[^\sΣ] )(?<!\bto )(?!\[)/;
/** The same, but none within a date. */
const DATE_BREAK = new RegExp(`${BREAK.source}(?!(?:${MONTHS.join('|')}) )(?<!(?:${MONTHS.join('|')}) )`);
/** A label also behind signs in it: cut, two could not be told apart. */
const LABEL_BREAK = /(?<=[^\s] |[/+:-])(?=[^\s])/;

function piecesOf(text: string, hang: string): string[] {
  return text.split(hang === '' ? BREAK : LABEL_BREAK);
}

/** Null where a piece is wider than the lines. */
function breakOverLines(pieces: readonly string[], width: number, hang: string): string | null {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = `${lines.at(-1) ?? ''}${piece}`;
    if (lines.length > 0 && widthOf(longer.trimEnd()) <= width) lines[lines.length - 1] = longer;
    else lines.push(lines.length === 0 ? piece : hang + piece);
  }
  const trimmed = lines.map((line) => line.trimEnd());
  return trimmed.some((line) => widthOf(line) > width) ? null : trimmed.join('\n');
}

/** Cuts the words and keeps the references behind them: a number without its source is worth nothing. */
function cutBeforeMarks(text: string, width: number): string {
  const marks = /(?: \[[\d,–]+\])?$/.exec(text)![0];
  const room = width - widthOf(marks);
  return room < 3
    ? cutToWidth(text, width)
    : cutToWidth(text.slice(0, text.length - marks.length), room) + marks;
}
