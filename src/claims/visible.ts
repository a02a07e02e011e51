// Makes text from a file safe to show: characters that steer a terminal, turn the direction of writing or cannot be seen
// become `\u{…}` escapes. The list is Unicode's controls, bidi marks, zero-width characters, tags and lone surrogates.

// C0 (tab and line ends too: a value is shown on one line), DEL, C1 with U+009B, soft hyphen, Arabic letter mark, Mongolian
// vowel separator, zero widths and direction marks, line and paragraph separators, embeddings, invisible operators,
// isolates, BOM, interlinear marks, tags, lone surrogates.
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;

/** The text with every unsafe character written as `\u{…}`; everything else, of any script, stays as it is. */
export function makeVisible(text: string): string {
  return text.replace(UNSAFE, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}

/** A value for a message: safe, in backquotes, and cut where it is longer than a line can hold. */
export function quoteValue(text: string, limit = 80): string {
  const characters = [...text.slice(0, limit * 2)];
  const short = characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : text;
  return `\`${makeVisible(short)}\``;
}
