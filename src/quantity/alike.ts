// Texts that are alike but for their one figure: `at least 214`, `at least 1,300`. Most cells of a large file are such, in a
// few wordings, so what the words make of a figure is kept and only the arithmetic is done again. A law holds what is read
// so to what is read anew (test/quantity/alike.test.ts).

import type { Count } from './amount.js';
import type { ChosenReading } from './choose-language.js';
import type { Phrase } from './phrase.js';

export interface Alike {
  /** The text with `#` in place of the figure. */
  readonly wording: string;
  readonly value: number;
}

export interface Wording {
  readonly phrase: Phrase;
  readonly language: string;
}

/** Plain English letters around a figure that nothing touches. */
const ONE_FIGURE =
  /^([A-Za-z][A-Za-z ]* )?([1-9]\d{0,14}|[1-9]\d{0,2}(?:,\d{3}){1,4})( [A-Za-z][A-Za-z ]*)?$/;

/** Up to here a figure may be the day of a month, and then the words beside it mean something else. */
const LAST_DAY = 31;

/** The text as one of many alike; null where it is no such text. */
export function findAlike(text: string): Alike | null {
  const match = ONE_FIGURE.exec(text);
  if (match === null) return null;
  const [, before = '', figure = '', behind = ''] = match;
  const value = Number(figure.replaceAll(',', ''));
  return value > LAST_DAY ? { wording: `${before}#${behind}`, value } : null;
}

const WORDINGS = new Map<string, Wording>();
const MOST_KEPT = 1_000;

/** What is known of the wording, as a phrase about this figure; null where it has not been read. */
export function recallWording({ wording, value }: Alike): Wording | null {
  const known = WORDINGS.get(wording);
  if (known === undefined) return null;
  const [term] = known.phrase.terms;
  // The figure itself matters beside a second number alone.
  const amount: Count = { ...(term.amount as Count), value, figure: null };
  return { language: known.language, phrase: { ...known.phrase, terms: [{ ...term, amount }] } };
}

/**
 * Keeps what a text was read as, where that hangs on the figure by its value alone: one number, digits and no scale word, in
 * words that one language knows. What was refused is read again for its message.
 */
export function keepWording({ wording }: Alike, { result, language, settled }: ChosenReading): void {
  if (!settled || result.kind !== 'phrase' || result.terms.length !== 1) return;
  const { amount, plusMinus } = result.terms[0];
  if (amount.kind !== 'count' || amount.figure === null || plusMinus !== null) return;
  if (WORDINGS.size >= MOST_KEPT) WORDINGS.clear();
  WORDINGS.set(wording, { phrase: result, language });
}
