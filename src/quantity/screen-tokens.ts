// Damage that no language can mend, found before any is asked: error cells, formulas, scientific notation, hexadecimal,
// dates, letters of two scripts, a number in brackets (quantities, section 3).

import type { RefusedReading } from './reading.js';
import { refuse } from './refusals.js';
import type { Token } from './scan-tokens.js';

export function screenTokens(tokens: readonly Token[], text: string): RefusedReading | null {
  const [first, second, third] = tokens;
  if (first === undefined) return null;
  if (first.key === '#')
    return second === undefined || second.kind !== 'figure' ? refuse('error-cell', text) : null;
  if (first.key === '=' || first.key === '@') return refuse('formula', text);
  if (first.key === '(' && second?.kind === 'figure' && third?.key === ')' && tokens.length === 3)
    return refuse('negative', text);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.script === 'mixed') return refuse('mixed-scripts', token.text);
    if (token.kind !== 'figure') continue;
    const damage = screenFigure(tokens, at);
    if (damage !== null) return damage;
  }
  return null;
}

/** Letters in front of digits that may be a 1 or a 0. */
const LIKE_DIGITS = new Set(['l', 'i', 'ı', 'o', 'о']);

function screenFigure(tokens: readonly Token[], at: number): RefusedReading | null {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (before?.kind === 'word' && !token.spaced && token.joint === '' && LIKE_DIGITS.has(before.key))
    return refuse('malformed-number', joined(tokens, at - 1, at + 1));
  if (token.figure?.mixed) return refuse('mixed-scripts', token.text);
  if (next === undefined) return null;
  const after = tokens[at + 2];
  if (next.kind === 'word' && !next.spaced && next.joint === '') {
    const signed =
      after?.kind === 'sign' && (after.key === '+' || after.key === '-') ? tokens[at + 3] : after;
    const isExponent = next.key === 'e' && signed?.kind === 'figure' && !signed.spaced;
    if (isExponent)
      return refuse('scientific-notation', joined(tokens, at, tokens.indexOf(signed as Token) + 1));
    if (token.text === '0' && /^x[0-9a-f]?/.test(next.key))
      return refuse('hexadecimal', joined(tokens, at, at + 3));
  }
  const multiplies = next.key === '×' || next.key === 'x' || next.key === '*' || next.key === 'х';
  if (multiplies && after?.text === '10' && tokens[at + 3]?.kind === 'sign')
    return refuse('scientific-notation', joined(tokens, at, at + 5));
  // 2020-10-23: three figures between two dashes, and one of them a year.
  const last = tokens[at + 4];
  const dashed = next.key === '-' || next.key === '–' || next.key === '/';
  if (!dashed || next.spaced || after?.kind !== 'figure' || last?.kind !== 'figure') return null;
  return tokens[at + 3]?.key === next.key ? refuse('date', joined(tokens, at, at + 5)) : null;
}

function joined(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => (token.spaced ? ` ${token.text}` : token.joint + token.text))
    .join('')
    .trim();
}
