// Finds tolls that fall: the dead do not come back, so a lower later figure of one source about the same people is a
// correction that nobody wrote down, another scope (buried, identified), or a slip (design sections 4 and 5).

import type { Claim } from '../claims/claim.js';
import type { EventClaims } from './linter/event-claims.js';
import type { Fall } from './linter/falls.js';
import { narrowerWord } from './linter/narrower-words.js';
import { lastUnit, roundsTo, statedNumber } from './linter/stated.js';
import { mention, sourceOf, wordsOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'falling-toll';
export const severity = 'warning';
export const kind = 'over time';
export const summary =
  'a later figure of the same source about the same people is lower, and nothing says why';

export const messages = {
  fell: (later: Claim, earlier: Claim, source: string): Message => ({
    reason: `${wordsOf(later)} is lower than ${wordsOf(earlier)}, which ${source} said before ${mention(earlier, later)}`,
    expected: 'a toll that stays or grows, or a correction that says so',
    help: `if the source took the earlier figure back, write its id in \`supersedes\`; else check both numbers and whom they count`,
  }),
  revised: (later: Claim, earlier: Claim, source: string): Message => ({
    reason: `${wordsOf(later)} is lower than ${wordsOf(earlier)}, which ${source} said afterwards of an earlier day ${mention(earlier, later)}`,
    expected: 'a toll that stays or grows with the day it counts',
    help: 'if the figure published later corrects this one, write the id of this one in its `supersedes`; else check both numbers and dates',
  }),
  stoodOut: (later: Claim, fall: { earlier: Claim; before: Claim }, source: string): Message => ({
    reason: `${wordsOf(later)} is lower than ${wordsOf(fall.earlier)}, which ${source} said before ${mention(fall.earlier, later)}`,
    expected: 'a toll that stays or grows, or a correction that says so',
    help:
      `check ${wordsOf(fall.earlier)} first: ${wordsOf(later)} goes on from ${wordsOf(fall.before)} ${mention(fall.before, later)}; ` +
      'if the source took it back, write its id in `supersedes`',
  }),
  narrower: (later: Claim, earlier: Claim, word: string, part: string): Message => ({
    reason: `${wordsOf(later)} is lower than ${wordsOf(earlier)} ${mention(earlier, later)}, and its words say \`${word}\``,
    expected: 'figures of one series that count the same people',
    help: `the later figure counts fewer people by its words: set \`outcome\` to \`${part}\``,
  }),
};

export function* checkEvent(event: EventClaims): Generator<Finding> {
  for (const series of event.series) {
    if (!series.isToll || series.claims.length < 2 || series.isMixed) continue;
    const { falls } = series;
    if (falls.length === 0) continue;
    const slipped = new Set(series.slips.map(({ claim }) => claim));
    for (const fall of falls) {
      const { later, earlier } = fall;
      if (isRounding(fall) || slipped.has(later) || slipped.has(earlier)) continue;
      yield {
        claim: later,
        column: 'quantity',
        related: [earlier],
        ...messageOf(fall, sourceOf(later, event)),
      };
    }
  }
}

function messageOf({ later, earlier, before }: Fall, source: string): Message {
  if (wasSaidAfterwards(earlier, later)) return messages.revised(later, earlier, source);
  const narrower = narrowerWord(later, earlier);
  if (narrower !== null) return messages.narrower(later, earlier, narrower.word, narrower.outcome);
  if (before !== null && standsOut(earlier, before, later))
    return messages.stoodOut(later, { earlier, before }, source);
  return messages.fell(later, earlier, source);
}

/** Whether the figure of the earlier day was published behind that of the later one. */
function wasSaidAfterwards({ published }: Claim, later: Claim): boolean {
  return published !== null && later.published !== null && published.day > later.published.day;
}

/** Whether the figures on both sides of one agree, and it lies far above them: then it is the slip, not the one after it. */
function standsOut(at: Claim, before: Claim, after: Claim): boolean {
  const [number, from, to] = [statedNumber(at), statedNumber(before), statedNumber(after)];
  if (number === null || from === null || to === null) return false;
  return from <= to && number >= to * 1.5 && to - from < number - to;
}

/**
 * A fall that only rounding makes: 18,000, and then 17,831 in full; 14,059, and then 14,000. A round number behind a fuller
 * one that was higher is part of a fall itself.
 */
function isRounding({ later, earlier, before }: Fall): boolean {
  const [from, to] = [statedNumber(earlier), statedNumber(later)];
  if (from === null || to === null || !roundsTo(from, to)) return false;
  return lastUnit(from) < lastUnit(to) || (before?.reading.low ?? 0) <= to;
}
