// Lists in a sentence.

/** `a`, `a and b`, `a, b and c`. */
export function joinWithAnd(texts: readonly string[]): string {
  if (texts.length < 2) return texts.join('');
  return `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}
