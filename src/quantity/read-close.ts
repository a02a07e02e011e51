// Reads what stands right behind a number: `+`, `%`, `±`, `-odd`, `or so`, `'den fazla`, `more`. Anything that makes it no
// count of people is refused here; what may follow at a distance is read-tail.ts's.

import { MONEY_SIGNS } from './characters.js';
import { AMOUNT_ROLES, ANY_ROLE, BEHIND_ROLES, type Entry, ROLE } from './lexicon-entry.js';
import type { PhraseCursor } from './phrase-cursor.js';
import { readCount } from './read-count.js';
import type { Term } from './read-term.js';
import type { RefusedReading } from './reading.js';
import { refuse } from './refusals.js';
import type { Hedge } from './rules.js';
import type { Token } from './scan-tokens.js';

/** `200.º` */
const RAISED = new Set(['º', 'ª']);
const FOOTNOTES = new Set('*†‡§¶¹²³⁴⁵⁶⁷⁸⁹⁰');

/** What stands right behind the number. */
export function readClose(cursor: PhraseCursor, term: Term): Term | RefusedReading {
  for (;;) {
    const token = cursor.token(term.end);
    if (token === undefined || token.kind === 'figure') return term;
    const refusal = token.kind === 'sign' ? closeSign(cursor, term, token) : closeWord(cursor, term, token);
    if (refusal !== 'on') return refusal === 'done' ? term : refusal;
  }
}

type Step = 'on' | 'done' | RefusedReading;

function isPointOrdinal(cursor: PhraseCursor, term: Term, point: Token): boolean {
  const next = cursor.token(term.end + 1);
  const isFigure = cursor.token(term.end - 1)?.kind === 'figure';
  const raised = next !== undefined && !next.spaced && RAISED.has(next.text);
  const ordinals = cursor.compiled.lexicon.pointOrdinals === true && next?.kind === 'word';
  return isFigure && !point.spaced && (ordinals || raised);
}

function closeSign(cursor: PhraseCursor, term: Term, token: Token): Step {
  const next = cursor.token(term.end + 1);
  const figure = next?.kind === 'figure' ? next : null;
  const words = cursor.words(term.start, Math.min(term.end + 2, cursor.tokens.length));
  switch (token.key) {
    case '+':
      if (figure !== null) return refuse('formula', cursor.text);
      term.behind.push('at least');
      term.end++;
      return 'on';
    case '±':
      return readPlusMinus(cursor, term, term.end + 1) ?? 'on';
    case '%':
    case '‰':
      return refuse('percentage', words);
    case '?':
    case '\ufffd':
      if (figure !== null) return refuse('lost-dash', words);
      if (token.key === '\ufffd') return 'done';
      term.soft = true;
      term.end++;
      return 'on';
    case '/':
      return closeSlash(cursor, term, words);
    case ':':
      return figure !== null && !figure.spaced && !token.spaced ? refuse('date', words) : 'done';
    case '=':
      return refuse('formula', cursor.text);
    case '×':
    case '^':
    case '⋅':
      return refuse(
        figure === null ? 'unknown-sign' : 'scientific-notation',
        figure === null ? token.text : words,
      );
    case '.':
      return isPointOrdinal(cursor, term, token) ? refuse('ordinal', words) : 'done';
    default:
      if (MONEY_SIGNS.has(token.key)) return refuse('money', words);
      if (!FOOTNOTES.has(token.key)) return 'done';
      if (figure !== null && token.key === '*') return refuse('formula', cursor.text);
      if (token.key !== '*' && !token.spaced && isPowerOfTen(term))
        return refuse('scientific-notation', words);
      term.end++;
      return 'on';
  }
}

function isPowerOfTen(term: Term): boolean {
  return term.amount.kind === 'count' && term.amount.value === 10;
}

function closeSlash(cursor: PhraseCursor, term: Term, words: string): Step {
  const next = cursor.token(term.end + 1);
  if (next?.kind === 'figure') {
    const third = cursor.token(term.end + 3);
    const isDate = cursor.isSign(term.end + 2, '/') && third?.kind === 'figure';
    return isDate
      ? refuse('date', cursor.words(term.start, term.end + 4))
      : refuse('fraction-of-whole', words);
  }
  const entry = cursor.longest(term.end + 1, ROLE.fault);
  return entry?.fault === 'duration' || entry?.fault === 'rate' ? refuse('rate', words) : 'done';
}

/** `450,000 ± 150,000`; `from` is behind the sign. */
export function readPlusMinus(cursor: PhraseCursor, term: Term, from: number): RefusedReading | null {
  const width = readCount(cursor, from, { hedged: true, joins: false });
  if (width !== null && 'code' in width) return width;
  if (width === null || term.amount.kind !== 'count' || term.plusMinus !== null)
    return refuse('unknown-sign', '±');
  term.plusMinus = width.count.value;
  term.end = width.end;
  return null;
}

function closeWord(cursor: PhraseCursor, term: Term, token: Token): Step {
  const { compiled } = cursor;
  const previous = cursor.token(term.end - 1) as Token;
  if (previous.kind === 'figure' && !token.spaced) {
    const tight = closeTightWord(cursor, term, token);
    if (tight !== null) return tight;
  }
  // An ending adds nothing unless it is a hedge itself: `200-dək`, up to 200.
  const adds = token.joint !== '' && compiled.numberEndings.has(token.key);
  if (adds && (matchEnding(cursor, term.end + 1) !== null || cursor.longest(term.end, ROLE.close) === null)) {
    term.end++;
    return 'on';
  }
  const hedge = matchEnding(cursor, term.end);
  if (hedge !== null) {
    term.behind.push(hedge);
    term.end = cursor.end;
    return 'on';
  }
  const entry = cursor.longest(term.end, ANY_ROLE);
  const next = cursor.end;
  const isOwned = entry !== null && isOthers(cursor, term.end, next);
  cursor.end = next;
  if (entry === null || isOwned || (entry.roles & BEHIND_ROLES) === 0)
    return refuseJoined(cursor, term, token, entry) ?? 'done';
  if ((entry.roles & (ROLE.close | ROLE.behind)) !== 0)
    term.behind.push((entry.close ?? entry.behind) as Hedge);
  else term.increment = true;
  term.end = cursor.skipPoint(cursor.end);
  return 'on';
}

/** "Under 300 and over 200", "between 200 and more than 300": what a number of its own follows belongs to that. */
function isOthers(cursor: PhraseCursor, at: number, end: number): boolean {
  if (beginsNumber(cursor, end)) return true;
  if (cursor.longest(at, ROLE.and | ROLE.or | ROLE.to) === null) return false;
  const hedge = cursor.longest(cursor.end, ROLE.before);
  return hedge !== null && cursor.end > end && beginsNumber(cursor, cursor.end, ROLE.scale);
}

function beginsNumber(cursor: PhraseCursor, at: number, also = 0): boolean {
  if (cursor.token(at)?.kind === 'figure') return true;
  return cursor.longest(at, ROLE.number | ROLE.fraction | also) !== null;
}

/** `30-somethings`, `12-storey`: with an unknown word joined to it the number is no count. */
function refuseJoined(
  cursor: PhraseCursor,
  term: Term,
  token: Token,
  entry: Entry | null,
): RefusedReading | null {
  if (token.joint === '') return null;
  const known =
    entry !== null && (entry.noun || entry.outcome || (entry.roles & (ROLE.fault | AMOUNT_ROLES)) !== 0);
  const first = cursor.token(term.end - 1) as Token;
  return known || isFoldedNumber(first, token)
    ? null
    : refuse('joined-word', `${first.text}${token.joint}${token.text}`);
}

/** The parts of a compound number word are joined too, but only among themselves. */
function isFoldedNumber(first: Token, token: Token): boolean {
  return first.kind === 'word' && token.joint === "'";
}

/** Letters that touch a figure: an ordinal, a decade, or damage; null where they are a word of the language. */
function closeTightWord(cursor: PhraseCursor, term: Term, token: Token): Step | null {
  const { compiled } = cursor;
  const { key } = token;
  const words = cursor.words(term.start, Math.min(term.end + 3, cursor.tokens.length));
  if (compiled.ordinalEndings.has(key)) return refuse('ordinal', words);
  if (key === compiled.lexicon.pluralEnding) return refuse('ordinal', words);
  if (token.joint !== '') return null;
  const figure = (cursor.token(term.end - 1) as Token).text;
  if (key === 'e' && figure !== '') return refuse('scientific-notation', words);
  if (figure === '0' && key.startsWith('x')) return refuse('hexadecimal', words);
  const written = token.script === 'latin' || token.script === 'cyrillic';
  if (written && (key.length === 1 ? !countsSomething(cursor, term.end) : !compiled.knows(key)))
    return refuse('malformed-number', words);
  return null;
}

/** A lone letter that touches a figure may be a digit mistyped or misread (`20O`, `1O0`), unless it says who is counted. */
function countsSomething(cursor: PhraseCursor, at: number): boolean {
  const entry = cursor.longest(at, ANY_ROLE);
  return entry !== null && (entry.noun || entry.outcome || (entry.roles & BEHIND_ROLES) !== 0);
}

/** A hedge of an ending and the words behind it, with the words at `at`: `-dən çox`, `kişiden fazla`. */
export function matchEnding(cursor: PhraseCursor, at: number): Hedge | null {
  const token = cursor.token(at);
  const previous = cursor.token(at - 1);
  if (token?.kind !== 'word' || previous?.kind !== 'word') return null;
  for (const rule of cursor.compiled.endingRules.get(token.key) ?? []) {
    if (!rule.words.every((word, index) => cursor.token(at + index)?.key === word)) continue;
    if (rule.numbersOnly && previous.joint === '' && cursor.longest(at - 1, ROLE.word)?.cased !== true)
      continue;
    for (const ending of rule.endings) {
      if (!previous.key.endsWith(ending) || (previous.key.length === ending.length && previous.joint === ''))
        continue;
      cursor.end = at + rule.words.length;
      return rule.hedge;
    }
  }
  return null;
}
