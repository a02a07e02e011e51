// Reads one number with the hedges that belong to it: what stands before it (`perhaps more than`), the number, and what
// stands right behind it (`+`, `-odd`, `or so`, `'den fazla`). A word before it that is not known refuses it.

import type { Amount } from './amount.js';
import { MONEY_SIGNS } from './characters.js';
import { AMOUNT_ROLES, BEHIND_ROLES, type Entry, ROLE } from './lexicon-entry.js';
import type { PhraseCursor } from './phrase-cursor.js';
import { readClose } from './read-close.js';
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
  /** How many of the hedges stand before the opener, and so are about the whole range. */
  readonly outer: number;
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

const VULGAR_SIGNS = new Set('½¼¾');

/** Before a number, words that belong behind one are not looked for: `or over` is then `or` and `over`. */
const AHEAD = ~BEHIND_ROLES;

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
    outer: 0,
    perSide: false,
    governed,
    unknown: null,
  };
  let at = start;
  for (;;) {
    const token = cursor.token(at);
    if (token === undefined) return null;
    const entry = token.kind === 'word' ? cursor.longest(at, AHEAD) : null;
    const { end } = cursor;
    // "From hundred to thousand": what opens a range, or joins its ends by "up to", makes one of a unit as a hedge does.
    const hedged = prefix.governed || prefix.before.length > 0 || prefix.opener !== null;
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
        outer: prefix.outer,
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
    : entry !== null && (entry.roles & AMOUNT_ROLES) !== 0;
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
  outer: number;
  perSide: boolean;
  /** A word before it makes one of what is also a plural. */
  governed: boolean;
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
    if (MONEY_SIGNS.has(token.key)) return refuse('money', words);
    if (token.key === '%' || token.key === '‰') return refuse('percentage', words);
    if (token.key === '=') return refuse('formula', cursor.text);
  }
  if (!SEPARATING.has(token.key)) prefix.unknown ??= token;
  prefix.governed = false;
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
    return cursor.skipPoint(end);
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
    prefix.outer = prefix.before.length;
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
    const figure = cursor.token(end);
    const isYearAlone = at === 0 && isYear(figure) && cursor.token(end + 1)?.kind !== 'word';
    const counts = entry.year === 'behind' || (entry.year === 'before' && !isYearAlone);
    if (figure?.kind === 'figure' && !counts) return refuse(entry.fault, cursor.words(at, end + 1));
  }
  if (entry.governs) prefix.governed = true;
  const leads = (roles & ROLE.leadIn) !== 0 || entry.noun || entry.counted || entry.outcome;
  if (leads) return cursor.skipPoint(end);
  prefix.unknown ??= cursor.token(at) as Token;
  return end;
}

/** Four digits without a separator, of a century that reports speak of. */
export function isYear(token: Token | undefined): boolean {
  const figure = token?.figure;
  return (
    figure != null &&
    figure.form === 'whole' &&
    !figure.grouped &&
    figure.mantissa >= 1500 &&
    figure.mantissa <= 2100
  );
}

function beginsAmount(cursor: PhraseCursor, at: number, prefix: Prefix): boolean {
  return readAmount(cursor, at, prefix.before.length > 0, true) !== null;
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
