// A scope as a row for people: its label, its range, and who confirmed and who said the most, in their own words.

import type { EndOrigin, EventAnswer, ScopeAnswer } from '../answer/answer.js';
import type { Claim, Day } from '../claims/claim.js';
import { foldLabel } from '../claims/label.js';
import { formatCount } from './count.js';
import { showDay, showDaysCounted } from './day.js';
import type { Footnotes } from './footnotes.js';
import { showImplied } from './implied-text.js';
import { namePeople } from './names.js';
import { NO_FIGURE, showRange } from './range-text.js';
import { quoteClaim } from './reading-text.js';
import { addendsOf } from './said-number.js';
import type { Writing } from './writing.js';

/** An end of a range in a cell: several wordings, the fullest first, of which a format takes the first that fits. */
export interface EndCell {
  readonly wordings: readonly string[];
  /** Numbers of the footnotes that it rests on. */
  readonly notes: readonly number[];
}

export interface ScopeRow {
  readonly label: string;
  /** Whether it stands under its side, so that only the category is named. */
  readonly nested: boolean;
  /** Wordings as of an end; a reference to the low's source is part of them. */
  readonly range: readonly string[];
  readonly confirmed: EndCell;
  readonly highest: EndCell;
  /** What follows from the floors and all sources kept; '' where it was not asked for. */
  readonly implied: string;
}

const EMPTY: EndCell = { wordings: [NO_FIGURE], notes: [] };

/** What builds the cells of one event. */
export interface RowMaker {
  readonly event: EventAnswer;
  readonly footnotes: Footnotes;
  readonly writing: Writing;
}

/** The row of a scope, `nested` under the row of its side. */
export function makeRow(scope: ScopeAnswer, nested: boolean, maker: RowMaker): ScopeRow {
  const { writing, footnotes } = maker;
  const label = nested ? scope.scope.category : namePeople(scope.scope);
  const confirmed = confirmedCell(scope, maker);
  const highest = highestCell(scope, maker);
  const marked = lowNeedsMark(scope) ? scope.low : null;
  const mark = marked === null ? '' : ` ${footnotes.mark(marked.claims)}`;
  if (marked !== null) footnotes.remarkSum(marked.claims, scope.scope, marked.addends);
  return {
    label: writing.safe(label),
    nested,
    range: [' (part)', '°'].map(
      (part) => `${isLowComputed(scope) ? 'Σ ' : ''}${placeMark(showRange(scope, part), mark)}`,
    ),
    confirmed,
    highest,
    implied: scope.implied === null ? '' : showImplied(scope.implied),
  };
}

/** Where the low comes from neither the confirmed column nor the highest, the range itself refers to its source. */
function lowNeedsMark({ low, highestSaid }: ScopeAnswer): boolean {
  if (low === null || low.basis === 'documented') return false;
  const named = new Set(highestSaid?.claims ?? []);
  return low.claims.length > 0 && !low.claims.every((claim) => named.has(claim));
}

/** Whether the range alone shows a low that nobody said. */
function isLowComputed({ low, highestSaid }: ScopeAnswer): boolean {
  return (
    low !== null && low.basis !== 'documented' && low.value !== highestSaid?.value && speakerOf(low) === null
  );
}

function placeMark(range: string, mark: string): string {
  const end = range.indexOf(' ');
  return end < 0 ? range + mark : range.slice(0, end) + mark + range.slice(end);
}

function confirmedCell(scope: ScopeAnswer, { footnotes, writing, event }: RowMaker): EndCell {
  const { documented } = scope;
  if (documented === null) return confirmedWithoutLow(scope, { footnotes, writing, event });
  const { claims } = documented;
  const speaker = claims.find(({ reading }) => reading.low === documented.low) ?? null;
  const part = documented.whole ? '' : ' (part)';
  const count = showConfirmed(scope);
  const day = dayBehind(speaker, documented.day, event);
  const words = speaker === null ? `Σ ${count}` : ownWords(speaker, writing);
  const short = `${speaker === null ? 'Σ ' : ''}${count}${part === '' ? '' : '°'}`;
  const notes = footnotes.numbersOf(claims);
  if (speaker === null) footnotes.remarkSum(claims, scope.scope, addendsOf(documented.proof));
  const old = scope.ofThatDay && isOld(documented.day, event);
  return {
    wordings: [`${words}${part}${day}`, ...(old ? [short + day] : [`${words}${part}`, short])],
    notes,
  };
}

/** Whose own words an end is printed in; null for a sum and for what is worked out in another way. */
function speakerOf({ speaker, addends }: EndOrigin): Claim | null {
  return addends.length > 1 ? null : speaker;
}

/** The number that the range prints: where that is what was said of an open end, so is this. */
function showConfirmed(scope: ScopeAnswer): string {
  const { highestSaid, high } = scope;
  const { low, proof } = scope.documented!;
  const about = proof.terms.some(({ claim }) => claim.reading.lowApproximate) ? '≈' : '';
  const said = high === null && highestSaid?.value === low ? highestSaid.said : low;
  return `${about}${formatCount(said)}${said === low ? '' : '+'}`;
}

/** A confirmed claim whose words give no low ("under 1,000", read strictly) is shown all the same. */
function confirmedWithoutLow({ scope }: ScopeAnswer, { footnotes, writing, event }: RowMaker): EndCell {
  const isHere = (claim: Claim): boolean =>
    claim.basis === 'documented' &&
    claim.reading.kind === 'interval' &&
    claim.reading.low === null &&
    sameLabel(claim.side.key, scope.side) &&
    sameLabel(claim.category.key, scope.category) &&
    sameLabel(claim.outcome.key, scope.outcome);
  const claims = event.claims
    .filter(({ claim, use }) => STANDING_USES.has(use) && isHere(claim))
    .map(({ claim }) => claim);
  const first = claims[0];
  if (first === undefined) return EMPTY;
  return { wordings: [ownWords(first, writing)], notes: footnotes.numbersOf(claims) };
}

const STANDING_USES = new Set(['low', 'high', 'floor', 'within', 'partial']);

function sameLabel(key: string, spelled: string): boolean {
  return key === foldLabel(spelled);
}

function highestCell(scope: ScopeAnswer, { footnotes, writing, event }: RowMaker): EndCell {
  const end = scope.highestSaid;
  if (end === null) return EMPTY;
  const open = scope.high === null;
  const about = end.approximate ? '≈' : '';
  const number = about + (open ? `${formatCount(end.said)}+` : formatCount(end.value));
  const notes = footnotes.numbersOf(end.claims);
  // A sum of parts of which one alone has a number is no sum, and that number's words are of the part.
  const speaker = speakerOf(end);
  const computed = speaker === null;
  const ofPart = end.basis === 'sum';
  if (computed) footnotes.remarkSum(end.claims, scope.scope, open ? end.saidAddends : end.addends);
  if (end.claims.length > 0 && end.claims.every(({ reading }) => reading.high === null)) {
    footnotes.remark(end.claims, 'No upper limit given.');
  }
  const short = computed ? `Σ ${number}` : number;
  const words = speaker === null || ofPart ? short : ownWords(speaker, writing);
  const day = dayBehind(ofPart ? null : speaker, end.day, event);
  // A cap of an earlier day may be outgrown, and a count of a day speaks of no other: the day is never left out.
  const old = isOld(end.day, event) && (!open || scope.ofThatDay);
  return { wordings: old ? [words + day, short + day] : [words + day, words, short], notes };
}

function isOld(day: Day | null, { asOf }: EventAnswer): boolean {
  return day !== null && asOf !== null && day < asOf;
}

/** Behind words the days that they speak of, behind a computed number the end's. */
function dayBehind(speaker: Claim | null, day: Day | null, { from }: EventAnswer): string {
  if (day === null) return '';
  return `, ${speaker === null ? showDay(day) : showDaysCounted(speaker, from)}`;
}

/** A claim's own words without quotation marks, or its numbers where it has none. */
function ownWords(claim: Claim, { safe }: Writing): string {
  return claim.quantity === '' ? quoteClaim(claim, safe) : safe(claim.quantity);
}
