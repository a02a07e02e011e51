// Explanations as plain text for a terminal, or as Markdown.

import type { Block } from './explain/blocks.js';
import { escapeMarkdown } from './markdown.js';
import { NOTICE } from './notice.js';
import { wrapText } from './width.js';
import { disarmWorkflowCommands } from './workflow-commands.js';

/** What paints titles and headings; the identity where there are no colours. */
export interface ExplainPaint {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
}

export const UNPAINTED: ExplainPaint = { title: (text) => text, heading: (text) => text };

/** Text from files has been made visible before it came here. */
export function renderExplanation(
  blocks: readonly Block[],
  width: number,
  paint: ExplainPaint = UNPAINTED,
): string {
  const lines: string[] = [];
  for (const { kind, text } of blocks) {
    if (kind === 'title') {
      if (lines.length > 0) lines.push('');
      lines.push(...wrapText('', text, width).map(paint.title), '');
    } else if (kind === 'heading') lines.push('', paint.heading(text));
    else if (kind === 'item') lines.push(...wrapText('  - ', text, width));
    else lines.push(...wrapText('', text, width));
  }
  lines.push('', NOTICE);
  return disarmWorkflowCommands(`${lines.join('\n')}\n`);
}

export function renderExplanationMarkdown(blocks: readonly Block[]): string {
  const lines: string[] = [];
  let previous: Block['kind'] | null = null;
  for (const { kind, text } of blocks) {
    if (previous !== null && !(kind === 'item' && previous === 'item')) lines.push('');
    const escaped = escapeMarkdown(text);
    if (kind === 'title') lines.push(`## ${escaped}`);
    else if (kind === 'heading') lines.push(`### ${escaped}`);
    else lines.push(kind === 'item' ? `- ${escaped}` : escaped);
    previous = kind;
  }
  lines.push('', NOTICE);
  return disarmWorkflowCommands(`${lines.join('\n')}\n`);
}
