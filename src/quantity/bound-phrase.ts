// From a phrase to its interval under a convention (quantities, sections 1 and 2): hedges on a number, on a range, and on
// each end of a range; then what the convention keeps of it.

import type { Count } from './amount.js';
import { type Bound, type BoundFault, boundAmount, hedgeBound } from './bound-amount.js';
import { carryScale } from './carry-scale.js';
import { type ConventionTable, conventionTable } from './conventions.js';
import type { Phrase } from './phrase.js';
import type { Term } from './read-term.js';
import type { Convention, RefusedReading } from './reading.js';
import { refuse } from './refusals.js';
import type { Hedge } from './rules.js';

/** What cannot be read under `standard` is read under no convention, and the other way round. */
export function boundPhrase(phrase: Phrase, convention: Convention, text: string): Bound | RefusedReading {
  const standard = boundUnder(phrase, conventionTable('standard'), text);
  if ('code' in standard || convention === 'standard') return standard;
  const bound = boundUnder(phrase, conventionTable(convention), text);
  // A vague word that a codebook reads higher may pass the other end: then it bounds nothing.
  return 'code' in bound
    ? { ...standard, low: null, high: null, lowApproximate: false, highApproximate: false }
    : bound;
}

function boundUnder(phrase: Phrase, table: ConventionTable, text: string): Bound | RefusedReading {
  const [first, second] = phrase.terms;
  const bound =
    second === undefined ? boundTerm(first, table, text) : boundRange(phrase, [first, second], table, text);
  if ('code' in bound) return bound;
  return keepByConvention(bound, phrase, table, text);
}

/** The hedges of a term from the number outwards. */
function hedgesOf(term: Term): Hedge[] {
  const inner = term.amount.kind === 'count' && term.amount.inner !== null ? [term.amount.inner] : [];
  // A one-sided word behind the number beats "about" before it: `约700多` is 701 up.
  const oneSided = term.behind.some(isOneSided);
  const before = oneSided ? term.before.filter((hedge) => hedge !== 'about') : term.before;
  const hedges = [...inner, ...before.toReversed(), ...term.behind];
  const rounds = hedges.length === 0 && term.amount.kind === 'count' && term.amount.round;
  return rounds ? ['about'] : hedges;
}

function isOneSided(hedge: Hedge): boolean {
  return hedge === 'at least' || hedge === 'more than' || hedge === 'at most' || hedge === 'less than';
}

function boundTerm(term: Term, table: ConventionTable, text: string): Bound | RefusedReading {
  let bound: Bound | BoundFault = boundAmount(term.amount, table);
  if (term.plusMinus !== null) {
    const low = (bound.low as number) - term.plusMinus;
    if (low < 0) return refuse('senseless', text);
    bound = {
      ...bound,
      low,
      high: (bound.high as number) + term.plusMinus,
      rule: 'plus-minus',
      state: 'band',
    };
  }
  if (term.either) {
    const joined = boundEither(bound, term);
    if (joined === null) return refuse('senseless', text);
    bound = joined;
  } else {
    for (const hedge of hedgesOf(term)) {
      const next: Bound | BoundFault = hedgeBound(bound, hedge);
      if (typeof next === 'string') return refuse(next, text);
      bound = next;
    }
  }
  return term.soft ? softened(bound) : bound;
}

/** `about or over 200`: what holds if either does, so the floor of "about" and no ceiling. */
function boundEither(base: Bound, term: Term): Bound | null {
  const bounds: Bound[] = [];
  for (const hedge of [...term.before, ...term.behind]) {
    const bound = hedgeBound(base, hedge);
    if (typeof bound === 'string') return null;
    bounds.push(bound);
  }
  const joined = bounds.reduce(joinBounds);
  return joined.low === null && joined.high === null ? null : joined;
}

function joinBounds(one: Bound, other: Bound): Bound {
  const low = lesser(one.low, other.low);
  const high = one.high === null || other.high === null ? null : Math.max(one.high, other.high);
  return {
    ...one,
    low,
    high,
    lowApproximate: low !== null && (low === other.low ? other : one).lowApproximate,
    highApproximate: high !== null && (one.highApproximate || other.highApproximate),
    state: high === null ? 'floor' : low === null ? 'cap' : 'soft',
  };
}

function lesser(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.min(one, other);
}

function boundRange(
  phrase: Phrase,
  terms: readonly [Term, Term],
  table: ConventionTable,
  text: string,
): Bound | RefusedReading {
  if (terms[0].plusMinus !== null || terms[1].plusMinus !== null)
    return refuse('two-numbers', text, 'with a ± among them');
  const carried = phrase.joint === 'range' ? carryScale(terms[0], terms[1], text) : terms[0];
  if ('code' in carried) return carried;
  const ends: readonly [Term, Term] = [carried, terms[1]];
  if (isUpsideDown(ends, phrase.joint === 'range', table)) return refuse('upside-down-range', text);
  const { before, opener, outer } = carried;
  // `at least between 20 and 30` is about the range; in `between about 20 and 30` the hedge is the first end's.
  const isWhole =
    phrase.joint === 'range' &&
    before.length > 0 &&
    ends[1].before.length === 0 &&
    (opener === null || outer === before.length);
  return isWhole ? boundHedgedRange(ends, table, text) : boundEnds(phrase, ends, table, text);
}

function isUpsideDown(
  [first, second]: readonly [Term, Term],
  inOrder: boolean,
  table: ConventionTable,
): boolean {
  const from = boundAmount(first.amount, table).low;
  const to = boundAmount(second.amount, table);
  const last = to.high ?? to.low;
  const reversed = !inOrder && isCapped(first) && !isCapped(second);
  return from !== null && last !== null && (reversed ? from < last : from > last);
}

function isCapped(term: Term): boolean {
  return hedgesOf(term).some((hedge) => hedge === 'at most' || hedge === 'less than');
}

/** `some 95–100`, `at least 20 to 30`: the hedge is about the range; it opens an end or marks both, and widens neither. */
function boundHedgedRange(
  [first, second]: readonly [Term, Term],
  table: ConventionTable,
  text: string,
): Bound | RefusedReading {
  const from = boundAmount(first.amount, table);
  const to = boundAmount(second.amount, table);
  let bound: Bound = rangeOf(from, to);
  for (const hedge of [...hedgesOf(first), ...second.behind]) {
    const isFloor = hedge === 'at least' || hedge === 'more than';
    const isCap = hedge === 'at most' || hedge === 'less than';
    if (!isFloor && !isCap) {
      bound = softened(bound);
      continue;
    }
    const onEnd = second.behind.includes(hedge);
    const next =
      onEnd && isCap ? bound : hedgeBound(bound, onEnd && hedge === 'more than' ? 'at least' : hedge);
    if (typeof next === 'string') return refuse(next, text);
    bound = next;
  }
  return first.soft || second.soft ? softened(bound) : bound;
}

function rangeOf(from: Bound, to: Bound): Bound {
  return {
    low: from.low,
    high: to.high,
    lowApproximate: from.low !== null && from.lowApproximate,
    highApproximate: to.high !== null && to.highApproximate,
    rule: 'range',
    state: to.state === 'vague' ? 'vague' : 'soft',
  };
}

/** Each end has its own hedges: the low end from the first, the high end from the second, open where that has none. */
function boundEnds(
  phrase: Phrase,
  [first, second]: readonly [Term, Term],
  table: ConventionTable,
  text: string,
): Bound | RefusedReading {
  const from = boundEnd(first, table, text);
  if ('code' in from) return from;
  const to = boundEnd(second, table, text);
  if ('code' in to) return to;
  const marks = from.marks || to.marks || first.soft || second.soft;
  let range = rangeOf(from.bound, to.bound);
  if (phrase.joint === 'floor-and-ceiling' && !second.soft) {
    const floorFirst = from.bound.state === 'floor' && to.bound.state === 'cap';
    const capFirst = from.bound.state === 'cap' && to.bound.state === 'floor';
    if (!floorFirst && !capFirst)
      return refuse(
        'two-numbers',
        text,
        `${first.amount.kind === 'count' ? first.amount.value : 'one'} and another`,
      );
    if (capFirst) range = rangeOf(to.bound, from.bound);
  } else if (from.bound.state === 'cap' && !second.soft) return refuse('senseless', text);
  if (range.low !== null && range.high !== null && range.low > range.high)
    return refuse('upside-down-range', text);
  return marks ? softened(range) : range;
}

/** Inside a range "about" and "nearly" mark the ends and leave them where they are. */
function boundEnd(
  term: Term,
  table: ConventionTable,
  text: string,
): { bound: Bound; marks: boolean } | RefusedReading {
  const hedges = hedgesOf(term);
  const isMark = (hedge: Hedge): boolean => hedge === 'about' || hedge === 'nearly';
  let bound: Bound | BoundFault = boundAmount(term.amount, table);
  for (const hedge of hedges) {
    if (isMark(hedge)) continue;
    const next: Bound | BoundFault = hedgeBound(bound, hedge);
    if (typeof next === 'string') return refuse(next, text);
    bound = next;
  }
  return { bound, marks: hedges.some(isMark) };
}

function softened(bound: Bound): Bound {
  return { ...bound, lowApproximate: bound.low !== null, highApproximate: bound.high !== null };
}

function keepByConvention(
  bound: Bound,
  phrase: Phrase,
  table: ConventionTable,
  text: string,
): Bound | RefusedReading {
  const largest = Math.max(bound.low ?? 0, bound.high ?? 0);
  if (!Number.isSafeInteger(largest)) return refuse('too-large', text);
  if (!table.keepsApproximate) {
    return {
      ...bound,
      low: bound.lowApproximate ? null : bound.low,
      high: bound.highApproximate ? null : bound.high,
      lowApproximate: false,
      highApproximate: false,
    };
  }
  const isCount = phrase.terms.length === 1 && (phrase.terms[0].amount as Count).kind === 'count';
  if (table.atLeastIsExact && isCount && bound.rule === 'at least')
    return { ...bound, high: bound.low, highApproximate: true };
  return bound;
}
