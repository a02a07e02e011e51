// What stands behind the number: nouns, places, brackets. It may be anything that holds no number and makes no rate, share
// or age of the number; hedges that stand behind the noun (`200 people or more`) are found here.

import type { Amount } from './amount.js';
import { AMOUNT_ROLES, type Entry, ROLE } from './lexicon-entry.js';
import type { Phrase } from './phrase.js';
import type { PhraseCursor } from './phrase-cursor.js';
import { readBracket } from './read-bracket.js';
import { matchEnding } from './read-close.js';
import { isYear, type Term } from './read-term.js';
import type { RefusedReading } from './reading.js';
import { refuse } from './refusals.js';
import type { Token } from './scan-tokens.js';

const NUMBERS =
  ROLE.number |
  ROLE.fraction |
  ROLE.scale |
  ROLE.unit |
  ROLE.roundUnit |
  ROLE.plural |
  ROLE.span |
  ROLE.decade;

const MULTIPLES = ROLE.scale | ROLE.unit | ROLE.roundUnit | ROLE.plural;

interface Tail {
  readonly cursor: PhraseCursor;
  readonly last: Term;
  perSide: boolean;
  /** Still in the noun right behind the number, which is what is counted. */
  head: boolean;
  comma: boolean;
  /** An outcome was named behind the number. */
  outcome: boolean;
  /** It is told who is among those counted: a hedge from here on is about them. */
  breakdown: boolean;
}

export function readTail(cursor: PhraseCursor, phrase: Phrase): Phrase | RefusedReading {
  const last = phrase.terms[phrase.terms.length - 1] as Term;
  const tail: Tail = {
    cursor,
    last,
    perSide: phrase.perSide,
    head: true,
    comma: false,
    outcome: false,
    breakdown: false,
  };
  let at = last.end;
  while (at < cursor.tokens.length) {
    const token = cursor.token(at) as Token;
    const next =
      token.kind === 'figure'
        ? passFigure(tail, at)
        : token.kind === 'sign'
          ? passSign(tail, at, token)
          : passWord(tail, at);
    if (typeof next === 'object') return next;
    at = next;
  }
  return { ...phrase, perSide: tail.perSide };
}

function passFigure(tail: Tail, at: number): number | RefusedReading {
  const { cursor, last } = tail;
  const token = cursor.token(at) as Token;
  const before = cursor.token(at - 1) as Token;
  if (isName(before, token)) return at + 1;
  if (
    before.key === ',' &&
    !before.spaced &&
    token.spaced &&
    at - 2 === last.end - 1 &&
    token.text.length === 3
  )
    return refuse('split-number', cursor.words(last.start, at + 1));
  if ((before.key === '?' || before.key === '\ufffd') && !token.spaced)
    return refuse('lost-dash', cursor.words(last.start, at + 1));
  if (before.key === '%' || cursor.isSign(at + 1, '%')) return refuse('percentage', cursor.text);
  return refuseSecond(tail, at);
}

/** `COVID-19`, `MH17`, `F-16`: the figure is part of a name. */
function isName(before: Token, figure: Token): boolean {
  if (before.kind !== 'word' || before.script !== 'latin' || figure.spaced) return false;
  return before.key === 'covid' || (before.text.length <= 3 && before.text === before.text.toUpperCase());
}

function refuseSecond(tail: Tail, at: number): RefusedReading {
  const { cursor, last } = tail;
  const end = Math.min(at + 1, cursor.tokens.length);
  const both = `${cursor.words(last.start, last.end)} and ${cursor.words(at, end)}`;
  let outcome = false;
  for (let index = end; index < cursor.tokens.length && index < end + 4; index++)
    outcome ||= cursor.longest(index, ROLE.word)?.outcome === true;
  return refuse(tail.outcome && outcome ? 'several-outcomes' : 'two-numbers', cursor.text, both);
}

function passSign(tail: Tail, at: number, token: Token): number | RefusedReading {
  const { cursor, last } = tail;
  switch (token.key) {
    case '(':
    case '[':
      return readBracket(cursor, at, last, (fault) => {
        if (fault === 'per-side') tail.perSide = true;
      });
    case '%':
    case '‰':
      return refuse('percentage', cursor.text);
    case '?':
      if (at === cursor.tokens.length - 1) last.soft = true;
      return at + 1;
    case '=':
      return refuse('formula', cursor.text);
    case '+':
      return cursor.token(at + 1)?.kind === 'figure' ? refuse('formula', cursor.text) : at + 1;
    case ',':
    case ';':
    case ':':
      tail.comma = true;
      tail.head = false;
      return at + 1;
    default:
      return at + 1;
  }
}

function passWord(tail: Tail, at: number): number | RefusedReading {
  const { cursor, last } = tail;
  if (endsOrdinal(tail, at)) return refuse('ordinal', cursor.words(last.start, at + 1));
  const hedge = matchEnding(cursor, at);
  if (hedge !== null) {
    if (!tail.head) return refuse('far-hedge', cursor.words(at - 1, cursor.end));
    last.behind.push(hedge);
    return cursor.end;
  }
  const entry = cursor.longest(at, -1);
  if (entry === null) return isTied(cursor, at) ? refuse('unknown-verb', cursor.words(at, at + 1)) : at + 1;
  const end = cursor.end;
  const hedged = passHedge(tail, at, end, entry);
  if (hedged !== null) return hedged;
  if ((entry.roles & ROLE.incrementBehind) !== 0 && tail.head) {
    if (last.amount.kind !== 'vague') return refuse('increment', cursor.text);
    return end;
  }
  if (entry.fault === 'fraction-of-whole' && at === last.end)
    return refuse(entry.fault, cursor.words(last.start, end));
  if ((entry.roles & NUMBERS) === ROLE.fraction && cursor.longest(end, MULTIPLES) === null) {
    // `most of them children`: a part of those counted is no second number.
    tail.head = false;
    tail.breakdown = true;
    return end;
  }
  if ((entry.roles & NUMBERS) !== 0 && (entry.roles & ROLE.word) === 0) {
    // Of an article that may count one, only `and one wounded` is a second number.
    const counts = !entry.articleNumber && !entry.inner;
    const second = counts || cursor.longest(end, ROLE.word)?.outcome === true;
    if (second) return refuseSecond(tail, at);
  }
  if ((entry.roles & ROLE.fault) !== 0) {
    const refusal = passFault(tail, at, end, entry);
    if (refusal !== null) return refusal;
  }
  if (entry.outcome) tail.outcome = true;
  if (entry.breakdown) tail.breakdown = true;
  if (entry.breakdown || entry.preposition || (entry.roles & (ROLE.and | ROLE.or)) !== 0) tail.head = false;
  return end;
}

/** Where a hedge of the number ends, a refusal where it may be another's, null where there is none. */
function passHedge(tail: Tail, at: number, end: number, entry: Entry): number | RefusedReading | null {
  const { cursor, last } = tail;
  if (entry.behind !== null) {
    if (standsApart(tail, entry, end)) return refuse('far-hedge', cursor.words(at, end));
    last.behind.push(entry.behind);
    return end;
  }
  if (!tail.head || !endsCell(cursor, end)) return null;
  // `200 people max`, but not `200 kişi yakın`, which is "close to 200 people" only with an ending.
  if (entry.close !== null) {
    if (cursor.compiled.endingRules.size > 0) return null;
    last.behind.push(entry.close);
    return end;
  }
  // What is known to stand before a number alone is not read behind one.
  return entry.before === null ? null : refuse('far-hedge', cursor.words(at, end));
}

/** `200 dead, at least a child`: a hedge that is no longer beside the number may be about what follows it. */
function standsApart(tail: Tail, entry: Entry, end: number): boolean {
  if (tail.breakdown) return true;
  const { cursor } = tail;
  if (cursor.token(end)?.kind !== 'word') return false;
  if (tail.comma) return true;
  const opens = (entry.roles & ROLE.before) !== 0 ? cursor.longest(end, AMOUNT_ROLES | ROLE.leadIn) : null;
  if (opens !== null && (opens.article || (opens.roles & AMOUNT_ROLES) !== 0)) return true;
  const next = cursor.longest(end, ROLE.word);
  return !tail.head && !(next !== null && (next.preposition || next.breakdown || next.outcome));
}

/** `one hundred and first`, `двадцать первый`: the round words before an ordinal are its own. */
function endsOrdinal({ cursor, last }: Tail, at: number): boolean {
  const { amount } = last;
  if (at > last.end + 1 || amount.kind !== 'count' || amount.figure !== null) return false;
  if (amount.value < 20 || amount.value % 10 !== 0) return false;
  if (at > last.end && cursor.longest(last.end, ROLE.and) === null) return false;
  const next = cursor.token(at + 1);
  // `п'ятий` is one word of two tokens.
  const rest = next?.joint === "'" ? next.key : '';
  return cursor.compiled.isOrdinalWord((cursor.token(at) as Token).key + rest);
}

function endsCell(cursor: PhraseCursor, at: number): boolean {
  return cursor.token(at) === undefined || (at === cursor.tokens.length - 1 && cursor.isSign(at, '.', '!'));
}

/** `500'e ulaşmadı`: an ending ties the number to the verb, and a verb that is not known may turn it round. */
function isTied(cursor: PhraseCursor, at: number): boolean {
  const previous = cursor.token(at - 1);
  if (previous?.kind !== 'word' || cursor.compiled.caseEndings.size === 0) return false;
  const isEnding = previous.joint !== '' && cursor.compiled.caseEndings.has(previous.key);
  return (isEnding || cursor.longest(at - 1, ROLE.word)?.cased === true) && !reaches(cursor, at);
}

function reaches({ compiled, tokens }: PhraseCursor, at: number): boolean {
  return compiled.reachingVerbs.some((beginning) => tokens[at]?.key.startsWith(beginning));
}

function passFault(tail: Tail, at: number, end: number, entry: Entry): RefusedReading | null {
  const { cursor, last } = tail;
  switch (entry.fault) {
    case null:
    case 'fraction-of-whole':
      return null;
    case 'per-side':
      tail.perSide = true;
      return null;
    case 'percentage':
    case 'age':
      return refuse(entry.fault, cursor.text);
    case 'rate':
      return entry.per && !numberFollows(cursor, end) ? null : refuse('rate', cursor.text);
    case 'date': {
      const dates =
        entry.year === null
          ? isDay(last.amount)
          : entry.year === 'behind' && isYear(cursor.token(last.start));
      return followsAtOnce(cursor, last.end, at) && dates ? refuse('date', cursor.text) : null;
    }
    default:
      if (!tail.head) return null;
      // `2 min 783` is 2,783 in Azerbaijani: two numbers here.
      return entry.fault === 'duration' && cursor.token(end)?.kind === 'figure'
        ? refuseSecond(tail, end)
        : refuse(entry.fault, cursor.text);
  }
}

/** `23 October`, `23. Oktober` */
function followsAtOnce(cursor: PhraseCursor, end: number, at: number): boolean {
  return at === end || (at === end + 1 && cursor.isSign(end, '.'));
}

function numberFollows(cursor: PhraseCursor, at: number): boolean {
  return cursor.token(at)?.kind === 'figure' || cursor.longest(at, NUMBERS) !== null;
}

function isDay(amount: Amount): boolean {
  return amount.kind === 'count' && amount.value <= 31;
}
