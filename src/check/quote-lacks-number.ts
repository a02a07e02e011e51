// Finds quotes that do not hold the number they stand beside, or hold another: one of the two was copied wrongly, and the quote
// is what a reader will be shown.

import type { Claim } from '../claims/claim.js';
import { quoteValue } from '../claims/visible.js';
import { findFigures, type TextFigure } from './linter/figures.js';
import { hasNumberWord } from './linter/number-words.js';
import { isTransposed } from './linter/slips.js';
import { statedNumber } from './linter/stated.js';
import { wordsOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'quote-lacks-number';
export const severity = 'warning';
export const kind = 'words';
export const summary = 'the `quote` does not hold the number that it stands beside';

export const messages = {
  another: (claim: Claim, figures: readonly string[]): Message => ({
    reason: `the quote holds ${figures.map((figure) => quoteValue(figure)).join(', ')}, not ${wordsOf(claim)}`,
    expected: 'the words around the number, as the source said them',
    help: 'check the number against the quote: one of the two was copied wrongly, or the quote is of something else',
  }),
  none: (claim: Claim): Message => ({
    reason: `the quote holds no number, and ${wordsOf(claim)} is one`,
    expected: 'the words around the number, as the source said them',
    help: 'quote the words that hold the number, or leave `quote` empty',
  }),
};

const MOST_SHOWN = 3;
const FEW = 10;
/** Words by which a text is English, whose number words are all known. */
const ENGLISH =
  /\b(?:the|of|and|was|were|have|has|had|been|with|killed|dead|died|deaths?|people|persons|soldiers|servicemen|civilians|victims|bodies|casualties|said)\b/iu;

export function checkClaim(claim: Claim): Finding | null {
  const { quote, quantity } = claim;
  if (quote === '' || quantity === '' || claim.reading.kind !== 'interval') return null;
  if (holdsWords(plain(quote), plain(quantity))) return null;
  const wanted = new Set(findFigures(quantity).map(({ value }) => value));
  const number = statedNumber(claim);
  if (number !== null) wanted.add(number);
  if (wanted.size === 0) return null;
  const figures = findFigures(quote);
  if (figures.some(({ value }) => wanted.has(value))) return null;
  // The quote may give the parts that add up to the number.
  if (figures.length > 1 && wanted.has(figures.reduce((sum, { value }) => sum + value, 0))) return null;
  // A number that the quote spells out (`four hundred`), or words of another script that this rule cannot see; but two digits
  // that changed places are no words.
  const isSlip = number !== null && number >= 100 && figures.some(({ value }) => isTransposed(value, number));
  if (!isSlip && (hasNumberWord(quote) || (hasNumberWord(quantity) && figures.length === 0))) return null;
  const counts = figures.filter(
    (figure) => !isDate(figure.written, quote, figure.end) && !isAge(figure, quote),
  );
  // A few people may be named one by one; and of most languages this rule knows no number words.
  if (counts.length === 0 && (number ?? FEW + 1) <= FEW) return null;
  if (figures.length === 0 && !ENGLISH.test(quote)) return null;
  const message =
    counts.length === 0
      ? messages.none(claim)
      : messages.another(claim, [...new Set(counts.map(({ written }) => written))].slice(0, MOST_SHOWN));
  return { claim, column: 'quote', ...message };
}

/** Whether the words stand in the quote, and not within a longer number: `12` is not in `120`. */
function holdsWords(quote: string, words: string): boolean {
  for (let at = quote.indexOf(words); at !== -1; at = quote.indexOf(words, at + 1)) {
    const end = at + words.length;
    const goesOn =
      (/^\p{Nd}/u.test(words) && /\p{Nd}[.,'’]?$/u.test(quote.slice(Math.max(0, at - 2), at))) ||
      (/\p{Nd}$/u.test(words) && /^[.,'’]?\p{Nd}/u.test(quote.slice(end, end + 2)));
    if (!goesOn) return true;
  }
  return false;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
}

/** A year, or a day before the name of a month. */
function isDate(written: string, text: string, end: number): boolean {
  if (/^(?:1[89]|20)\d\d$/.test(written)) return true;
  return /^(?:[1-9]|[12]\d|3[01])$/.test(written) && MONTH.test(text.slice(end, end + 16));
}

/** The age of somebody: `a 12-year-old`, `aged 34`, `Ali (5)`. */
function isAge({ start, end }: TextFigure, text: string): boolean {
  if (
    /^[-\u2010\u2011\s]?(?:years?|yrs?|months?|jährig|Jahre|ans|años|лет|літ|летн|річн|yaş)/iu.test(
      text.slice(end, end + 10),
    )
  )
    return true;
  const before = text.slice(Math.max(0, start - 6), start);
  return /\baged?\s$/iu.test(before) || (before.endsWith('(') && text[end] === ')');
}

const MONTH =
  /^(?:st|nd|rd|th|er|\.)?\s(?:of\s|de\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|jan|fév|avr|mai|juin|juil|août|sep|oct|nov|déc|ene|abr|ago|dic|Mär|Mai|Okt|Dez|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|Oca|Şub|Nis|Haz|Tem|Ağu|Eyl|Eki|Kas|Ara|yan|apr|iyu|avq|sen|okt|noy|dek)/u;
