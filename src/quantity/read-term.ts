// Reads one number with the hedges that belong to it: what stands before it (`perhaps more than`), the number, and what
// stands right behind it (`+`, `-odd`, `or so`, `'den fazla`). A word before it that is not known refuses it.

import type { Amount } from './amount.js';
import { type Entry, ROLE } from './compile-lexicon.js';
import type { PhraseCursor } from './phrase-cursor.js';
import { readCount } from './read-count.js';
import { readVague } from './read-vague.js';
import type { RefusedReading } from './reading.js';
import { refuse } from './refusals.js';
import type { Hedge } from './rules.js';
import type { Token } from './scan-tokens.js';

export interface Term {
  /** Hedges before the number, the outermost first. */
  readonly before: Hedge[];
  /** The hedges before it are alternatives: `about or over`. */
  either: boolean;
  /** Hedges behind the number. */
  readonly behind: Hedge[];
  soft: boolean;
  readonly amount: Amount;
  /** Half the width of `±`. */
  plusMinus: number | null;
  /** Counts on top of a number that is not given: `another`, `more`. */
  increment: boolean;
  readonly opener: 'between' | 'from' | null;
  perSide: boolean;
  /** Where the number itself begins and ends, and where all that was read ends. */
  readonly start: number;
  end: number;
}

export type Place = 'first' | 'second';

const SIGN_HEDGES: ReadonlyMap<string, Hedge> = new Map([
  ['~', 'about'],
  ['≈', 'about'],
  ['>', 'more than'],
  ['≥', 'at least'],
  ['<', 'less than'],
  ['≤', 'at most'],
]);

/** Signs that only set off a lead-in: `Killed: 200`. */
const SEPARATING = new Set([':', ',', ';', '.', '(', ')', '[', ']', '…', '•', '|', '*', '·', '–', '-', '!']);
const MONEY = new Set('$€£¥₽₺₴₼֏₹');
const FOOTNOTES = new Set('*†‡§¶¹²³⁴⁵⁶⁷⁸⁹⁰');

const VULGAR_SIGNS = new Set('½¼¾');

const AMOUNTS =
  ROLE.number |
  ROLE.fraction |
  ROLE.scale |
  ROLE.unit |
  ROLE.roundUnit |
  ROLE.plural |
  ROLE.small |
  ROLE.quantifier |
  ROLE.span |
  ROLE.third |
  ROLE.decade;
/** Every role there is. */
const EVERY = -1;
const BEHIND = ROLE.behind | ROLE.close | ROLE.incrementBehind;

/** Before a number, words that belong behind one are not looked for: `or over` is then `or` and `over`. */
const AHEAD = ~BEHIND;

/** The term that begins at `start`; null where no number is found; for a second end, where one does not follow at once. */
export function readTerm(
  cursor: PhraseCursor,
  start: number,
  place: Place,
  { joins = true, governed = false }: { readonly joins?: boolean; readonly governed?: boolean } = {},
): Term | RefusedReading | null {
  const prefix: Prefix = {
    before: [],
    either: false,
    soft: false,
    increment: false,
    opener: null,
    perSide: false,
    unknown: null,
  };
  let at = start;
  for (;;) {
    const token = cursor.token(at);
    if (token === undefined) return null;
    const entry = token.kind === 'word' ? cursor.longest(at, AHEAD) : null;
    const { end } = cursor;
    // "From hundred to thousand": what opens a range, or joins its ends by "up to", makes one of a unit as a hedge does.
    const hedged = governed || prefix.before.length > 0 || prefix.opener !== null;
    const amount = mayBegin(token, entry) ? readAmount(cursor, at, hedged, joins) : null;
    if (amount !== null) {
      if (prefix.unknown !== null)
        return refuse(prefix.unknown.kind === 'sign' ? 'unknown-sign' : 'unknown-word', prefix.unknown.text);
      if ('code' in amount) return amount;
      const term: Term = {
        before: prefix.before,
        either: prefix.either,
        behind: [],
        soft: prefix.soft,
        amount: amount.amount,
        plusMinus: null,
        increment: prefix.increment,
        opener: prefix.opener,
        perSide: prefix.perSide,
        start: at,
        end: amount.end,
      };
      return readClose(cursor, term);
    }
    const next =
      token.kind === 'word'
        ? passWord(cursor, { at, end, entry }, place, prefix)
        : passSign(cursor, at, place, prefix);
    if (typeof next === 'object') return next;
    if (next === STOP) return null;
    at = next;
  }
}

function mayBegin(token: Token, entry: Entry | null): boolean {
  if (token.kind === 'figure') return true;
  return token.kind === 'sign'
    ? VULGAR_SIGNS.has(token.key)
    : entry !== null && (entry.roles & AMOUNTS) !== 0;
}

/** The longest phrase at a place, if there is one. */
interface Found {
  readonly at: number;
  readonly end: number;
  readonly entry: Entry | null;
}

interface Prefix {
  readonly before: Hedge[];
  either: boolean;
  soft: boolean;
  increment: boolean;
  opener: 'between' | 'from' | null;
  perSide: boolean;
  unknown: Token | null;
}

const STOP = -1;

/** Where to go on behind a sign, a refusal, or STOP. */
function passSign(
  cursor: PhraseCursor,
  at: number,
  place: Place,
  prefix: Prefix,
): number | RefusedReading | null {
  const token = cursor.token(at) as Token;
  const next = cursor.token(at + 1);
  const hedge = SIGN_HEDGES.get(token.key);
  if (hedge !== undefined) {
    prefix.before.push(hedge);
    return at + 1;
  }
  if (place === 'second') return STOP;
  if (next?.kind === 'figure') {
    const words = cursor.words(at, at + 2);
    if (token.key === '+') return refuse('increment', words);
    if (token.key === ',' && !next.spaced) return refuse('malformed-number', words);
    if (token.key === '-' || token.key === '–') {
      const separates = next.spaced && at > 0 && cursor.token(at - 1)?.kind === 'word';
      if (!separates) return refuse('negative', words);
    }
    if (MONEY.has(token.key)) return refuse('money', words);
    if (token.key === '=') return refuse('formula', cursor.text);
  }
  if (!SEPARATING.has(token.key)) prefix.unknown ??= token;
  return at + 1;
}

function passWord(cursor: PhraseCursor, found: Found, place: Place, prefix: Prefix): number | RefusedReading {
  const { at, end, entry } = found;
  if (entry === null) {
    if (place === 'second') return STOP;
    prefix.unknown ??= cursor.token(at) as Token;
    return at + 1;
  }
  const { roles } = entry;
  if ((roles & ROLE.before) !== 0) {
    prefix.before.push(entry.before as Hedge);
    return skipPoint(cursor, end);
  }
  if ((roles & ROLE.softener) !== 0) {
    prefix.soft = true;
    return end;
  }
  if ((roles & ROLE.or) !== 0 && prefix.before.length > 0) {
    prefix.either = true;
    return end;
  }
  if (place === 'second') return entry.article ? end : STOP;
  return passLeadIn(cursor, { ...found, entry }, prefix);
}

/** Words before the first number that are no hedge. */
function passLeadIn(
  cursor: PhraseCursor,
  { at, end, entry }: Found & { readonly entry: Entry },
  prefix: Prefix,
): number | RefusedReading {
  const { roles } = entry;
  if ((roles & (ROLE.between | ROLE.from)) !== 0 && prefix.opener === null && prefix.unknown === null) {
    prefix.opener = (roles & ROLE.between) !== 0 ? 'between' : 'from';
    return end;
  }
  if ((roles & ROLE.incrementBefore) !== 0) {
    prefix.increment = true;
    return end;
  }
  if ((roles & ROLE.inverted) !== 0) {
    if (prefix.before.length === 0 && cursor.token(end) !== undefined && beginsAmount(cursor, end, prefix))
      prefix.before.push('about');
    return end;
  }
  if ((roles & ROLE.fault) !== 0 && entry.fault !== null) {
    if (entry.fault === 'per-side') {
      prefix.perSide = true;
      return end;
    }
    if (cursor.token(end)?.kind === 'figure') return refuse(entry.fault, cursor.words(at, end + 1));
  }
  const leads = (roles & ROLE.leadIn) !== 0 || entry.noun || entry.counted || entry.outcome;
  if (leads) return skipPoint(cursor, end);
  prefix.unknown ??= cursor.token(at) as Token;
  return end;
}

function beginsAmount(cursor: PhraseCursor, at: number, prefix: Prefix): boolean {
  return readAmount(cursor, at, prefix.before.length > 0, true) !== null;
}

/** The point of an abbreviation: `approx. 200`. */
function skipPoint(cursor: PhraseCursor, at: number): number {
  return cursor.isSign(at, '.') && cursor.token(at)?.spaced === false ? at + 1 : at;
}

function readAmount(
  cursor: PhraseCursor,
  at: number,
  hedged: boolean,
  joins: boolean,
): { amount: Amount; end: number } | RefusedReading | null {
  const vague = readVague(cursor, at, hedged);
  const count = readCount(cursor, at, { hedged, joins });
  if (vague === null)
    return count === null || 'code' in count ? count : { amount: count.count, end: count.end };
  if (count === null || 'code' in count || count.end <= vague.end) return vague;
  return { amount: count.count, end: count.end };
}

/** What stands right behind the number. */
function readClose(cursor: PhraseCursor, term: Term): Term | RefusedReading {
  for (;;) {
    const token = cursor.token(term.end);
    if (token === undefined || token.kind === 'figure') return term;
    const refusal = token.kind === 'sign' ? closeSign(cursor, term, token) : closeWord(cursor, term, token);
    if (refusal !== 'on') return refusal === 'done' ? term : refusal;
  }
}

type Step = 'on' | 'done' | RefusedReading;

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
    default:
      if (MONEY.has(token.key)) return refuse('money', words);
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
  if (token.joint !== '' && compiled.numberEndings.has(token.key)) {
    term.end++;
    return 'on';
  }
  const hedge = matchEnding(cursor, term.end);
  if (hedge !== null) {
    term.behind.push(hedge);
    term.end = cursor.end;
    return 'on';
  }
  const entry = cursor.longest(term.end, EVERY);
  // "Under 300 and over 200": what is followed by a number of its own belongs to that.
  const next = cursor.end;
  const isNumber =
    cursor.token(next)?.kind === 'figure' || cursor.longest(next, ROLE.number | ROLE.fraction) !== null;
  cursor.end = next;
  if (entry === null || isNumber || (entry.roles & BEHIND) === 0)
    return refuseJoined(cursor, term, token, entry) ?? 'done';
  if ((entry.roles & (ROLE.close | ROLE.behind)) !== 0)
    term.behind.push((entry.close ?? entry.behind) as Hedge);
  else term.increment = true;
  term.end = skipPoint(cursor, cursor.end);
  return 'on';
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
    entry !== null && (entry.noun || entry.outcome || (entry.roles & (ROLE.fault | AMOUNTS)) !== 0);
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
  if (written && !compiled.knows(key)) return refuse('malformed-number', words);
  return null;
}

/** A hedge of an ending and the words behind it, with the words at `at`: `-dən çox`, `kişiden fazla`. */
export function matchEnding(cursor: PhraseCursor, at: number): Hedge | null {
  const token = cursor.token(at);
  const previous = cursor.token(at - 1);
  if (token?.kind !== 'word' || previous?.kind !== 'word') return null;
  for (const rule of cursor.compiled.endingRules.get(token.key) ?? []) {
    if (!rule.words.every((word, index) => cursor.token(at + index)?.key === word)) continue;
    if (rule.numbersOnly && previous.joint === '') continue;
    for (const ending of rule.endings) {
      if (!previous.key.endsWith(ending) || (previous.key.length === ending.length && previous.joint === ''))
        continue;
      cursor.end = at + rule.words.length;
      return rule.hedge;
    }
  }
  return null;
}
