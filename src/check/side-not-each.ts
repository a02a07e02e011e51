// Finds numbers said of each side and filed for all: "more than 2,000 on each side" is twice as many as 2,000 of everyone.

import type { Claim } from '../claims/claim.js';
import { quoteValue } from '../claims/visible.js';
import type { EventClaims } from './linter/event-claims.js';
import { findFigures, type TextFigure } from './linter/figures.js';
import { statedNumber } from './linter/stated.js';
import { wordsOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'side-not-each';
export const severity = 'warning';
export const kind = 'words';
export const summary = 'the words say "on each side", and the claim is filed for all sides together';

export const messages = {
  each: (claim: Claim, words: string): Message => ({
    reason: `${wordsOf(claim)} is filed for all sides together, but its words say ${quoteValue(words)}`,
    expected: '`each` in `side`',
    help: 'set `side` to `each`, and declare the sides of the event in `sides`',
  }),
};

const EACH =
  /(?<!\p{L})(?:(?:on|from|for|of|by) (?:each|either) side(?! of (?:the|a|an)(?!\p{L}))|per side|each side (?:has |have |had )?(?:lost|suffered|counted|buried)|per parte|per camp|de chaque côté|de cada lado|(?:auf|von) jeder Seite|je Seite)(?!\p{L})|с каждой стороны|з кожного боку|з кожної сторони|hər tərəfdən|her iki taraftan da ayrı|յուրաքանչյուր կողմից|من كل جانب|双方各/iu;

export function checkClaim(claim: Claim, _event: EventClaims): Finding | null {
  // A computed total of both sides may quote the words it was worked out from; and twice nobody is nobody.
  if (claim.side.key !== 'all' || claim.derivedFrom.length > 0 || claim.reading.high === 0) return null;
  for (const [column, text] of [
    ['quantity', claim.quantity],
    ['quote', claim.quote],
  ] as const) {
    const match = EACH.exec(text);
    if (match === null || (column === 'quote' && isOfAnother(match, claim))) continue;
    return { claim, column, ...messages.each(claim, match[0]) };
  }
  return null;
}

/** Whether the quote says the words of another number than the claim's: "2,000 on each side, 4,000 in all". */
function isOfAnother(match: RegExpExecArray, claim: Claim): boolean {
  const own = statedNumber(claim);
  const figures = findFigures(claim.quote);
  if (!figures.some(({ value }) => value === own)) return false;
  const [start, end] = [match.index, match.index + match[0].length];
  const distance = (figure: TextFigure): number =>
    figure.end <= start ? start - figure.end : figure.start - end;
  const nearest = figures.reduce((one, other) => (distance(other) < distance(one) ? other : one));
  return nearest.value !== own;
}
