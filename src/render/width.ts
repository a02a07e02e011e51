// Text measured in columns of a terminal: cutting, and wrapping with a hanging indent. Wide and combining characters count
// as they are shown.

import measure from 'fast-string-width';

/** Columns that a text takes on a terminal; colour codes take none. */
export function widthOf(text: string): number {
  return measure(text);
}

/** The text, cut to at most `limit` columns with `…` at its end where it is longer. Never cuts through a character. */
export function cutToWidth(text: string, limit: number): string {
  if (widthOf(text) <= limit) return text;
  let cut = '';
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    if (widthOf(cut + segment) > limit - 1) break;
    cut += segment;
  }
  return limit < 1 ? '' : `${cut.trimEnd()}…`;
}

/** The text with spaces behind it up to `width` columns. */
export function padToWidth(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Breaks a paragraph at spaces into lines of at most `width` columns: the first behind `lead`, the others as far in. */
export function wrapText(lead: string, text: string, width: number): string[] {
  const room = Math.max(10, width - widthOf(lead));
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ').flatMap((written) => breakWord(written, room))) {
    const columns = widthOf(word);
    if (line !== '' && used + 1 + columns > room) {
      lines.push(line);
      line = '';
      used = 0;
    }
    used += columns + (line === '' ? 0 : 1);
    line += line === '' ? word : ` ${word}`;
  }
  lines.push(line);
  const indent = ' '.repeat(widthOf(lead));
  return lines.map((content, index) => `${index === 0 ? lead : indent}${content}`);
}

/** A word longer than a line in pieces that fit; text without spaces (Chinese) breaks so too. */
function breakWord(word: string, room: number): string[] {
  if (widthOf(word) <= room) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter('en').segment(word)) {
    const columns = widthOf(segment);
    if (used + columns > room && piece !== '') {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += segment;
    used += columns;
  }
  return [...pieces, piece];
}
