// Brackets behind a number (quantities, section 3): a breakdown, a date, a share or a footnote mark is passed over; a hedge
// or `±` belongs to the number; what contradicts the head figure is refused.

import type { Amount } from './amount.js';
import { type Entry, ROLE } from './lexicon-entry.js';
import type { PhraseCursor } from './phrase-cursor.js';
import { readPlusMinus } from './read-close.js';
import { readCount } from './read-count.js';
import type { Term } from './read-term.js';
import type { RefusedReading } from './reading.js';
import { type FaultCode, refuse } from './refusals.js';
import type { Hedge } from './rules.js';

const HEDGES = ROLE.before | ROLE.behind | ROLE.close;

/** Goes behind the bracket that opens at `at`, or refuses what is in it. */
export function readBracket(
  cursor: PhraseCursor,
  at: number,
  term: Term,
  note: (fault: FaultCode | 'per-side') => void,
): number | RefusedReading {
  const close = findClose(cursor, at);
  const first = at + 1;
  const behind = Math.min(close + 1, cursor.tokens.length);
  if (first >= close) return behind;
  if (cursor.isSign(first, '±')) {
    const refusal = readPlusMinus(cursor, term, first + 1);
    return refusal ?? behind;
  }
  if (cursor.isSign(first, '?') && first + 1 === close) {
    term.soft = true;
    return behind;
  }
  const hedge = cursor.longest(first, HEDGES);
  if (
    hedge !== null &&
    (cursor.end === close || (cursor.end === close - 1 && cursor.isSign(cursor.end, '.')))
  ) {
    term.behind.push((hedge.close ?? hedge.behind ?? hedge.before) as Hedge);
    return behind;
  }
  const isFootnote =
    cursor.isSign(at, '[') && close - first <= 2 && (cursor.token(first)?.text.length ?? 0) <= 8;
  if (isFootnote) return behind;
  const dated = holdsDate(cursor, first, close);
  const contradicts = cursor.longest(first, ROLE.or | ROLE.to) !== null || cursor.isSign(first, '–', '-');
  const figure = cursor.token(cursor.isSign(first, '–', '-') ? first + 1 : cursor.end)?.kind === 'figure';
  if (contradicts && figure && !dated) return refuseContent(cursor, term, first, close);
  return passContent(cursor, { first, close, behind, dated }, term, note);
}

/** `(as of 5 May)`: a month tells that the figures are days and years. */
function holdsDate(cursor: PhraseCursor, first: number, close: number): boolean {
  for (let at = first; at < close; at++) if (cursor.longest(at, ROLE.fault)?.fault === 'date') return true;
  return false;
}

function findClose(cursor: PhraseCursor, open: number): number {
  let depth = 0;
  for (let at = open; at < cursor.tokens.length; at++) {
    if (cursor.isSign(at, '(', '[')) depth++;
    else if (cursor.isSign(at, ')', ']') && --depth === 0) return at;
  }
  return cursor.tokens.length;
}

interface Span {
  readonly first: number;
  readonly close: number;
  readonly behind: number;
  readonly dated: boolean;
}

function passContent(
  cursor: PhraseCursor,
  { first, close, behind, dated }: Span,
  term: Term,
  note: (fault: FaultCode | 'per-side') => void,
): number | RefusedReading {
  for (let at = first; at < close; ) {
    const entry = cursor.longest(at, ROLE.fault | ROLE.number | ROLE.scale | ROLE.unit | ROLE.plural);
    if (entry !== null && (entry.roles & ROLE.fault) !== 0) {
      if (entry.fault === 'rate' && !(entry.per && !numberFollows(cursor, cursor.end)))
        return refuse('rate', cursor.text);
      if (entry.fault === 'household' && at === first) return refuse('household', cursor.text);
      if (entry.fault !== null) note(entry.fault);
      at = cursor.end;
      continue;
    }
    if (entry === null && cursor.token(at)?.kind !== 'figure') {
      at++;
      continue;
    }
    const part = readCount(cursor, at, { hedged: true, joins: true });
    if (part === null || 'code' in part) {
      at++;
      continue;
    }
    const share = cursor.isSign(part.end, '%', '/') || isShare(cursor.longest(part.end, ROLE.fault));
    const year = part.count.value >= 1500 && part.count.value <= 2100;
    if (!share && !dated && !year && part.count.value > largest(term.amount))
      return refuseContent(cursor, term, at, part.end);
    at = part.end;
  }
  return behind;
}

function numberFollows(cursor: PhraseCursor, at: number): boolean {
  return (
    cursor.token(at)?.kind === 'figure' || cursor.longest(at, ROLE.number | ROLE.scale | ROLE.plural) !== null
  );
}

function isShare(entry: Entry | null): boolean {
  return entry?.fault === 'percentage' || entry?.fault === 'age';
}

function refuseContent(cursor: PhraseCursor, term: Term, from: number, to: number): RefusedReading {
  return refuse(
    'two-numbers',
    cursor.text,
    `${cursor.words(term.start, term.end)} and ${cursor.words(from, to)}`,
  );
}

function largest(amount: Amount): number {
  if (amount.kind === 'count') return amount.value;
  if (amount.kind === 'band') return amount.high;
  return amount.of === 'small' ? 3 : amount.unit * 3;
}
