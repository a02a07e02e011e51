// Reads what stands for a number without being one (quantities, section 1): `dozens`, `several hundred`, `tens of
// thousands`, `a few`, `low hundreds`, `mid-thirties`, `single digits`.

import type { Band, Vague } from './amount.js';
import { type Entry, ROLE } from './lexicon-entry.js';
import type { PhraseCursor } from './phrase-cursor.js';

export interface ReadVague {
  readonly amount: Vague | Band;
  readonly end: number;
}

/** What is one of its unit where nothing stands before it. */
const ONES = ROLE.scale | ROLE.unit | ROLE.roundUnit;
const UNITS = ROLE.scale | ROLE.unit | ROLE.roundUnit | ROLE.plural;

export function readVague(cursor: PhraseCursor, start: number, hedged: boolean): ReadVague | null {
  return (
    readThirds(cursor, start) ??
    readQuantified(cursor, start) ??
    readPlural(cursor, start, hedged) ??
    readSpan(cursor, start) ??
    readSmall(cursor, start)
  );
}

/** `several hundred`, `a few tens of thousands` */
function readQuantified(cursor: PhraseCursor, start: number): ReadVague | null {
  const entry = cursor.longest(start, ROLE.quantifier);
  if (entry?.quantifier == null) return null;
  const { quantifier, multiple } = entry;
  const behind = cursor.end;
  const chain = readUnits(cursor, skipOf(cursor, behind));
  // One word may hold the quantifier and its unit: `кількасот`.
  if (chain === null && multiple === 0) return null;
  return {
    amount: { kind: 'vague', of: 'quantified', quantifier, unit: (multiple || 1) * (chain?.unit ?? 1) },
    end: chain?.end ?? behind,
  };
}

/** `dozens`, `hundreds of thousands`, `100s` */
function readPlural(cursor: PhraseCursor, start: number, hedged: boolean): ReadVague | null {
  const token = cursor.token(start);
  if (token?.kind === 'figure') return readFigurePlural(cursor, start);
  const first = cursor.longest(start, ROLE.plural);
  if (first === null) return null;
  // Under a hedge a word that is both plural and scale word is one of it: `более тысячи`.
  if (hedged && !first.alwaysPlural && (first.roles & ONES) !== 0) return null;
  const chain = readUnits(cursor, start);
  return chain === null
    ? null
    : { amount: { kind: 'vague', of: 'plural', unit: chain.unit, last: chain.last }, end: chain.end };
}

function readFigurePlural(cursor: PhraseCursor, start: number): ReadVague | null {
  const figure = cursor.token(start)?.figure;
  const ending = cursor.token(start + 1);
  const { pluralEnding } = cursor.compiled.lexicon;
  if (!figure || pluralEnding === undefined || ending?.key !== pluralEnding || ending.spaced) return null;
  if (figure.form !== 'whole' && figure.form !== 'comma-group') return null;
  if (!/^10{1,6}$/.test(String(figure.mantissa))) return null;
  const rest = readUnits(cursor, skipOf(cursor, start + 2));
  const unit = figure.mantissa * (rest?.unit ?? 1);
  return {
    amount: { kind: 'vague', of: 'plural', unit, last: rest?.last ?? unit },
    end: rest?.end ?? start + 2,
  };
}

/** Units one behind another multiply: hundreds of thousands. */
function readUnits(cursor: PhraseCursor, start: number): { unit: number; last: number; end: number } | null {
  let unit = 1;
  let end = start;
  let last: Entry | null = null;
  for (let at = start; ; ) {
    const entry = cursor.longest(at, UNITS);
    if (entry === null || (last !== null && entry.multiple <= last.multiple && unit >= 1000)) break;
    unit *= entry.multiple;
    if (!Number.isSafeInteger(unit)) return null;
    last = entry;
    end = cursor.end;
    at = skipOf(cursor, end);
  }
  return last === null ? null : { unit, last: last.multiple, end };
}

function skipOf(cursor: PhraseCursor, at: number): number {
  const entry = cursor.longest(at, ROLE.word);
  return entry?.of === true ? cursor.end : at;
}

function readSmall(cursor: PhraseCursor, start: number): ReadVague | null {
  const entry = cursor.longest(start, ROLE.small);
  return entry?.small == null
    ? null
    : { amount: { kind: 'vague', of: 'small', word: entry.small }, end: cursor.end };
}

function readSpan(cursor: PhraseCursor, start: number): ReadVague | null {
  const span = cursor.longest(start, ROLE.span);
  if (span?.span != null)
    return {
      amount: { kind: 'band', low: span.span[0], high: span.span[1], thirds: false },
      end: cursor.end,
    };
  const decade = cursor.longest(start, ROLE.decade);
  if (decade === null) return null;
  return {
    amount: { kind: 'band', low: decade.multiple, high: decade.multiple + 9, thirds: false },
    end: cursor.end,
  };
}

/** `low hundreds`, `mid-to-high thirties`, `mid-30s` */
function readThirds(cursor: PhraseCursor, start: number): ReadVague | null {
  const first = cursor.longest(start, ROLE.third);
  if (first === null) return null;
  let at = cursor.end;
  let last = first;
  const joint =
    cursor.longest(at, ROLE.to) !== null ? cursor.end : cursor.isSign(at, '-', '–', '/') ? at + 1 : at;
  const second = cursor.longest(joint, ROLE.third);
  if (second !== null) {
    last = second;
    at = cursor.end;
  }
  const whole = readWhole(cursor, at);
  if (whole === null || last.third < first.third) return null;
  const low = cutThird(whole.low, whole.high, first.third)[0];
  const high = cutThird(whole.low, whole.high, last.third)[1];
  return { amount: { kind: 'band', low, high, thirds: true }, end: whole.end };
}

/** What is cut in three: a plural (hundreds: 100 to 999), a decade, a span, or `30s`. */
function readWhole(cursor: PhraseCursor, at: number): { low: number; high: number; end: number } | null {
  const span = readSpan(cursor, at);
  if (span?.amount.kind === 'band') return { low: span.amount.low, high: span.amount.high, end: span.end };
  const plural = readPlural(cursor, at, false);
  if (plural?.amount.kind === 'vague' && plural.amount.of === 'plural') {
    const { unit } = plural.amount;
    return { low: unit, high: unit * 10 - 1, end: plural.end };
  }
  const token = cursor.token(at);
  const ending = cursor.token(at + 1);
  const decade = token?.figure?.mantissa ?? 0;
  const { pluralEnding } = cursor.compiled.lexicon;
  if (pluralEnding === undefined || ending?.key !== pluralEnding || ending.spaced) return null;
  return decade >= 20 && decade <= 90 && decade % 10 === 0
    ? { low: decade, high: decade + 9, end: at + 2 }
    : null;
}

/** Thirds of 100–999 are 100–399, 400–699, 700–999; of 30–39 they are 30–33, 34–36, 37–39. */
function cutThird(low: number, high: number, third: 0 | 1 | 2): readonly [number, number] {
  const width = high - low + 1;
  const first = low + Math.ceil(width / 3);
  const second = first + Math.floor(width / 3);
  if (third === 0) return [low, first - 1];
  return third === 1 ? [first, second - 1] : [second, high];
}
