// Finds numbers that changed whom they count on the way: "killed and wounded" that was filed as killed, "casualties",
// "neutralised" or "losses" that may hold the wounded, a relay that says killed where its original does not, one number of a
// source under two outcomes.

import type { Claim } from '../claims/claim.js';
import { quoteValue } from '../claims/visible.js';
import type { EventClaims } from './linter/event-claims.js';
import { findFigures } from './linter/figures.js';
import { statedNumber } from './linter/stated.js';
import { findWiderWord, saysDead, type WiderWord } from './linter/wider-words.js';
import { lineOf, mention, wordsOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'scope-drift';
export const severity = 'warning';
export const kind = 'words';
export const summary = 'a number is filed as killed, but its words or its original count others too';

export const messages = {
  words: (claim: Claim, word: string, outcome: string): Message => ({
    reason: `${wordsOf(claim)} is filed as killed, but its words say ${quoteValue(word)}`,
    expected: `an outcome that holds everyone counted, such as \`${outcome}\``,
    help: `set \`outcome\` to \`${outcome}\`, or find words that say killed`,
  }),
  twice: (claim: Claim, wider: Claim): Message => ({
    reason:
      `${wordsOf(claim)} is filed as ${quoteValue(claim.outcome.key)}, and its source gives the same number for ` +
      `${quoteValue(wider.outcome.key)} ${mention(wider, claim)}`,
    expected: 'one outcome for one number',
    help: 'check which of the two the source said, and mark the other row as a repeat with `derived_from`, or take it out',
  }),
  relay: (relay: Claim, origin: Claim): Message => ({
    reason:
      `${wordsOf(relay)} is filed as ${quoteValue(relay.outcome.key)}, but repeats ${wordsOf(origin)} ` +
      `(${lineOf(origin, relay)}), which is ${quoteValue(origin.outcome.key)}`,
    expected: 'the outcome of the original',
    help: 'the number lost part of its meaning on the way: file the relay under the outcome of its original, or find another origin',
  }),
};

export function* checkEvent(event: EventClaims): Generator<Finding> {
  const told = new Set<Claim>();
  for (const claim of event.claims) {
    const finding = checkWords(claim, event);
    if (finding === null) continue;
    told.add(claim);
    yield finding;
  }
  for (const { part, whole } of event.parts) {
    if (told.has(part) || !isSameNumber(part, whole)) continue;
    told.add(part);
    yield { claim: part, column: 'outcome', related: [whole], ...messages.twice(part, whole) };
  }
}

/** Fewer people may all be of one outcome: three casualties, three of them dead. */
const LEAST = 100;

/** Whether a source's number of some is its number of some and others: the same people, under a wider and a narrower outcome. */
function isSameNumber(part: Claim, whole: Claim): boolean {
  if (part.side.key !== whole.side.key || part.category.key !== whole.category.key) return false;
  // A part of an outcome (`killed:identified`) may well be all of it.
  if (part.outcome.labels.some(({ part: some }) => some !== null)) return false;
  const number = statedNumber(part);
  return number !== null && number >= LEAST && number === statedNumber(whole);
}

function checkWords(claim: Claim, event: EventClaims): Finding | null {
  // Of no casualties none is dead.
  if (claim.outcome.key === 'killed' && claim.reading.kind === 'interval' && claim.reading.high !== 0) {
    const wider = findWiderWord(claim.quantity, claim.quote);
    if (wider !== null && !countsAnother(claim, wider)) {
      return { claim, column: wider.where, ...messages.words(claim, wider.word, wider.outcome) };
    }
  }
  if (claim.derivedFrom.length !== 1) return null;
  const origin = event.byId.get(claim.derivedFrom[0]!);
  if (origin === undefined || origin.outcome.key === claim.outcome.key) return null;
  const number = statedNumber(claim);
  if (number === null || number !== statedNumber(origin)) return null;
  return { claim, column: 'outcome', related: [origin], ...messages.relay(claim, origin) };
}

/**
 * Whether the quote says the word of others than the claim's number: "30,000 dead, 31,500 dead and missing" beside a claim of
 * 30,000, "51 deaths; the dead and wounded were taken away", or "no police casualties; 152 in all". Where the quote does not
 * hold the claim's own number, the word may well be about it.
 */
function countsAnother(claim: Claim, { where, word }: WiderWord): boolean {
  if (where !== 'quote') return false;
  const { quote, reading } = claim;
  const own = new Set([statedNumber(claim), reading.low, reading.high]);
  const figures = findFigures(quote);
  if (!figures.some(({ value }) => own.has(value))) return false;
  const at = quote.indexOf(word);
  const end = at + word.length;
  const before = figures.findLast((figure) => figure.end <= at);
  if (before !== undefined && own.has(before.value)) {
    const between = quote.slice(before.end, at);
    return SENTENCE_END.test(between) || saysDead(between);
  }
  if (before !== undefined && at - before.end <= NEAR) return true;
  const after = figures.find(({ start }) => start >= end);
  if (after === undefined) return false;
  if (own.has(after.value)) return SENTENCE_END.test(quote.slice(end, after.start));
  // Another number stands behind the word, and then the dead among those: "killed and wounded: 800, of them 300 dead".
  return after.start - end <= NEAR && saysDead(quote.slice(after.end));
}

/** So many characters may stand between a number and the word for those whom it counts. */
const NEAR = 30;
/** What comes behind is said of something else. */
const SENTENCE_END = /[;；؛。]|[.!?]\s+\p{Lu}/u;
