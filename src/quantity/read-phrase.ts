// Reads a whole cell in one language (quantities, sections 1 to 3): one number or range with its hedges, then words that
// may be anything that holds no number. Nothing is guessed: what does not fit is refused by its own name.

import { type Entry, ROLE } from './lexicon-entry.js';
import type { NoNumber, Phrase } from './phrase.js';
import type { PhraseCursor } from './phrase-cursor.js';
import { readTail } from './read-tail.js';
import { readTerm, type Term } from './read-term.js';
import { readWithoutNumber } from './read-without-number.js';
import type { RefusedReading } from './reading.js';
import { refuse } from './refusals.js';
import type { Hedge } from './rules.js';

export function readPhrase(cursor: PhraseCursor): Phrase | NoNumber | RefusedReading {
  const first = readTerm(cursor, 0, 'first');
  if (first === null) return readWithoutNumber(cursor);
  if ('code' in first) return first;
  const joined = joinSecond(cursor, first);
  if ('code' in joined) return joined;
  const { terms } = joined;
  if (terms.length === 1 && first.opener !== null && joined.joint === 'none')
    return refuse('half-range', cursor.text);
  for (const term of terms) {
    if (term.increment && term.amount.kind !== 'vague') return refuse('increment', cursor.text);
  }
  if (endsIn(cursor, first, cursor.compiled.lexicon.byEndings) && tellsChange(cursor))
    return refuse('increment', cursor.text);
  if (joined.joint === 'range' && runsFromTo(cursor, first) && tellsChange(cursor))
    return refuse('two-numbers', cursor.text, 'an old one and a new one');
  const read = readTail(cursor, joined);
  // `երեքից մեկը`, one of three: an ending that means "than", "from" or "of" waits for its other word.
  const alone = terms.length === 1 && first.before.length + first.behind.length === 0;
  return alone && endsInFrom(cursor, first) && !('code' in read) ? refuse('half-range', cursor.text) : read;
}

/** `from 20 to 30`, where the language marks the beginning by an ending: `20-dən 30-a qədər`. */
function runsFromTo(cursor: PhraseCursor, first: Term): boolean {
  if (cursor.compiled.lexicon.fromEndings !== undefined) return endsInFrom(cursor, first);
  return first.opener !== 'between' && cursor.longest(first.end, ROLE.to) !== null;
}

function endsInFrom(cursor: PhraseCursor, first: Term): boolean {
  return endsIn(cursor, first, cursor.compiled.lexicon.fromEndings);
}

/** Whether the number is joined to one of these endings. */
function endsIn(cursor: PhraseCursor, { end }: Term, endings: readonly string[] | undefined): boolean {
  const last = cursor.token(end - 1);
  return last !== undefined && last.joint !== '' && endings?.includes(last.key) === true;
}

/** `rose from 200 to 300` */
function tellsChange(cursor: PhraseCursor): boolean {
  if (cursor.compiled.lexicon.changes === undefined) return false;
  for (let at = 0; at < cursor.tokens.length; at++)
    if (cursor.longest(at, ROLE.word | ROLE.leadIn)?.change === true) return true;
  return false;
}

const JOINTS = ROLE.to | ROLE.or | ROLE.and | ROLE.but | ROLE.softener;

/** Looks for the other end of a range right behind the first number, or behind its noun where a range was opened. */
function joinSecond(cursor: PhraseCursor, first: Term): Phrase | RefusedReading {
  const alone: Phrase = {
    kind: 'phrase',
    terms: [first],
    joint: 'none',
    opener: first.opener,
    perSide: first.perSide,
  };
  if (first.opener === null)
    return (
      joinAt(cursor, first, first.end) ??
      joinBehindMeasure(cursor, first) ??
      joinByEnding(cursor, first) ??
      alone
    );
  // "between one hundred and two hundred": the first end is read without "and", and only if that fails with it.
  const short = readTerm(cursor, 0, 'first', { joins: false });
  if (short !== null && !('code' in short) && short.end < first.end) {
    const joined = joinAt(cursor, short, short.end);
    if (joined !== null && !('code' in joined) && !andNumberFollows(cursor, joined.terms[1] as Term))
      return joined;
  }
  for (let at = first.end; at < cursor.tokens.length; at++) {
    const joined = joinAt(cursor, first, at);
    if (joined !== null) return joined;
    const token = cursor.token(at);
    if (token?.kind === 'figure' || cursor.isSign(at, '.', ';')) break;
  }
  return alone;
}

/** `3万5000人到4万人`, `超过200人但不到300人`: where words are not spaced, the measure word stands with both ends. */
function joinBehindMeasure(cursor: PhraseCursor, first: Term): Phrase | RefusedReading | null {
  if (cursor.compiled.lexicon.unspaced !== true) return null;
  const measure = cursor.longest(first.end, ROLE.word);
  const { end } = cursor;
  if (measure === null || !measure.noun) return null;
  return joinAt(cursor, first, end);
}

function andNumberFollows(cursor: PhraseCursor, second: Term): boolean {
  if (cursor.longest(second.end, ROLE.and) === null) return false;
  const next = readTerm(cursor, cursor.end, 'second');
  return next !== null && !('code' in next);
}

function joinAt(cursor: PhraseCursor, first: Term, from: number): Phrase | RefusedReading | null {
  const joint = readJoint(cursor, from);
  if (joint === null) return null;
  const second = readTerm(cursor, joint.end, 'second', { governed: joint.hedge !== null });
  if (second === null) return null;
  if ('code' in second) return second;
  second.soft ||= joint.soft;
  if (joint.hedge !== null && first.opener === null) second.before.unshift(joint.hedge);
  const phrase = (kind: 'range' | 'floor-and-ceiling'): Phrase => ({
    kind: 'phrase',
    terms: [first, second],
    joint: kind,
    opener: first.opener,
    perSide: first.perSide,
  });
  if (joint.kind === 'range') return phrase('range');
  if (joint.kind === 'and' && first.opener === 'between') return phrase('range');
  const hedged =
    first.before.length + first.behind.length > 0 && second.before.length + second.behind.length > 0;
  return hedged || joint.soft ? phrase('floor-and-ceiling') : null;
}

/** `200-dən 300-dək`: an ending opens the range, and "up to" behind the second number closes it. */
function joinByEnding(cursor: PhraseCursor, first: Term): Phrase | null {
  if (!endsInFrom(cursor, first)) return null;
  const second = readTerm(cursor, first.end, 'second');
  if (second === null || 'code' in second || !second.behind.includes('at most')) return null;
  return {
    kind: 'phrase',
    terms: [first, second],
    joint: 'range',
    opener: first.opener,
    perSide: first.perSide,
  };
}

interface Joint {
  readonly kind: 'range' | 'and' | 'but';
  readonly soft: boolean;
  /** "Up to" joins two numbers and is a ceiling for the second. */
  readonly hedge: Hedge | null;
  readonly end: number;
}

/** A dash, "to", "or", "and", "but", or "possibly" between two numbers, perhaps behind a comma. */
function readJoint(cursor: PhraseCursor, from: number): Joint | null {
  const token = cursor.token(from);
  if (token === undefined) return null;
  if (token.kind === 'sign' && (token.key === '-' || token.key === '–' || token.key === '~')) {
    // `zwei- bis dreihundert`: the hyphen only says that the first word goes on as the second does.
    const hangs = !token.spaced && cursor.longest(from + 1, ROLE.to | ROLE.or) !== null;
    return { kind: 'range', soft: false, hedge: null, end: hangs ? cursor.end : from + 1 };
  }
  if (token.joint === '-') return { kind: 'range', soft: false, hedge: null, end: from };
  let at = token.kind === 'sign' && token.key === ',' ? from + 1 : from;
  const comma = at > from;
  let kind: Joint['kind'] | null = null;
  let soft = false;
  let hedge: Hedge | null = null;
  for (let entry = cursor.longest(at, JOINTS); entry !== null; entry = cursor.longest(at, JOINTS)) {
    const { end } = cursor;
    if ((entry.roles & ROLE.softener) !== 0) soft = true;
    else if (kind === null) {
      kind = jointKind(entry);
      hedge = (entry.roles & ROLE.before) !== 0 ? entry.before : null;
    } else break;
    // `не менее семи, возможно, девять`: some languages set the word off by commas.
    at = soft && comma && cursor.isSign(end, ',') ? end + 1 : end;
  }
  if (kind === null) return soft || comma ? { kind: 'but', soft, hedge: null, end: at } : null;
  return { kind, soft, hedge, end: at };
}

function jointKind(entry: Entry): Joint['kind'] {
  if ((entry.roles & (ROLE.to | ROLE.or)) !== 0) return 'range';
  return (entry.roles & ROLE.and) !== 0 ? 'and' : 'but';
}
