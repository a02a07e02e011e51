// What explanations are made of: headings and sentences, which explain-text.ts lays out.

import type { Answer, EventAnswer } from '../../answer/answer.js';

export interface Block {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'item';
  readonly text: string;
}

export interface ExplanationMaker {
  readonly answer: Answer;
  readonly event: EventAnswer;
  readonly safe: (text: string) => string;
}

/** More figures, uses or contradictions than this are counted, not listed. */
export const MOST_LISTED = 12;

export function title(text: string): Block {
  return { kind: 'title', text };
}

export function heading(text: string): Block {
  return { kind: 'heading', text };
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

export function item(text: string): Block {
  return { kind: 'item', text };
}
