// Keeps text from being taken for a command by a CI runner, which obeys lines of its log that begin with `::` (or hold `##[`).

/** Text that may come to stand at a line's start: made harmless wherever the line breaks. */
export function disarmText(text: string): string {
  return text.includes('::') || text.includes('##[')
    ? text.replace(/:(?=:)/g, '\\u{3a}').replaceAll('##[', '\\u{23}#[')
    : text;
}

/** The same text with every `::` at a line's start, and every `##[`, made harmless: `::error::` → `\u{3a}:error::`. */
export function disarmWorkflowCommands(text: string): string {
  if (!text.includes('::') && !text.includes('##[')) return text;
  return text.replace(/^([^\S\n]*):(?=:)/gm, '$1\\u{3a}').replaceAll('##[', '\\u{23}#[');
}
