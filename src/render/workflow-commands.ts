// Keeps text from being taken for a command by a CI runner, which obeys lines of its log that begin with `::` (or hold `##[`).

/** The same text with every `::` at a line's start, and every `##[`, made harmless: `::error::` → `\u{3a}:error::`. */
export function disarmWorkflowCommands(text: string): string {
  if (!text.includes('::') && !text.includes('##[')) return text;
  return text.replace(/^([^\S\n]*):(?=:)/gm, '$1\\u{3a}').replaceAll('##[', '\\u{23}#[');
}
