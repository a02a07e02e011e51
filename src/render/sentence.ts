// Answers as sentences that can be read out or pasted into a story: one a scope, with who stands behind each end and what
// the number leaves out. Plain text, one line each.

import type {
  Answer,
  AnswerFacts,
  EndOrigin,
  EventAnswer,
  FlowingAnswer,
  ScopeAnswer,
} from '../answer/answer.js';
import { makeVisible } from '../claims/visible.js';
import { capitalise } from './capitalise.js';
import { formatCount } from './count.js';
import { showDay } from './day.js';
import { tellImplied } from './implied-text.js';
import { namePeople, spellScope, spellSource } from './names.js';
import { tellNotBelieved } from './not-believed.js';
import { NOTICE, noticeOf } from './notice.js';
import { quoteClaim } from './reading-text.js';
import { adversaryEnds, whoseSide } from './remarks.js';
import { saidAddends, saidNumber } from './said-number.js';
import { chooseSpeaking } from './silent-events.js';
import { disarmWorkflowCommands } from './workflow-commands.js';

/** A sentence or a few for each scope that has a figure, a line each. */
export function renderSentence(answer: Answer): string {
  return [...sentenceChunks(answer)].join('');
}

/** The same, a piece for each event. */
export function* sentenceChunks(answer: FlowingAnswer): Generator<string> {
  const { events, tellSilent } = chooseSpeaking(answer);
  for (const event of events) {
    const lines = event.scopes.map((scope) => `${tellScope(scope, event, answer)}\n`);
    yield disarmWorkflowCommands(lines.join(''));
  }
  const silent = tellSilent(makeVisible);
  if (silent !== '') yield `${silent}\n`;
  const notice = noticeOf(answer);
  if (notice !== NOTICE) yield `${notice.slice(NOTICE.length + 1)}\n`;
}

function tellScope(scope: ScopeAnswer, event: EventAnswer, answer: AnswerFacts): string {
  const { low, highestSaid, high, asOf, partial } = scope;
  const until = asOf === null ? '' : ` up to ${showDay(asOf)}`;
  const head = `${makeVisible(event.event)}, ${makeVisible(namePeople(scope.scope))} ${makeVisible(scope.scope.outcome)}${until}`;
  const known = low !== null || highestSaid !== null;
  const sentences = [`${head}: ${known ? tellRange(scope, event, answer) : 'no figure'}.`];
  if (partial) sentences.push('Nobody counts the whole group.');
  if (highestSaid !== null && high === null) sentences.push('No upper limit was given.');
  if (scope.leavesOut.length > 0) {
    sentences.push(
      `Not counted in the lower end: ${scope.leavesOut.map((left) => makeVisible(spellScope(left))).join(', ')}.`,
    );
  }
  for (const { text } of scope.omits) sentences.push(`Does not count ${withStop(makeVisible(text))}`);
  const caveats = new Set(scope.caveats.map(({ text }) => withStop(makeVisible(text))));
  if (scope.adversary !== null) {
    for (const { claims, number } of adversaryEnds(scope.adversary)) {
      const sources = [...new Set(claims.map((claim) => makeVisible(spellSource(claim, answer.spellings))))];
      sentences.push(`Beside the range, ${sources.join(', ')}, ${whoseSide(claims)}: ${number}.`);
    }
  }
  if (scope.implied !== null && (scope.implied.low !== null || scope.implied.high !== null)) {
    sentences.push(
      `Implied, if the confirmed counts and all sources kept are true: ${tellImplied(scope.implied)}.`,
    );
    const without = tellNotBelieved(event.setAside, makeVisible);
    if (without !== '') sentences.push(without);
  }
  if (scope.note !== '') sentences.push(withStop(makeVisible(capitalise(scope.note))));
  // Without a number there is nothing that the notice could be about.
  const said = known || scope.adversary !== null ? [NOTICE] : [];
  return [...sentences, ...caveats, ...said].join(' ');
}

function tellRange(scope: ScopeAnswer, event: EventAnswer, answer: AnswerFacts): string {
  const { low, highestSaid, high } = scope;
  if (low === null) return `no lower end; ${tellHighest(scope, event, answer)}`;
  const about = low.approximate ? 'about ' : '';
  if (highestSaid !== null && low.value === highestSaid.value) {
    const number =
      high === null ? `${formatCount(saidNumber(scope, event))} or more` : formatCount(low.value);
    return `${about}${number} (${attribute(highestSaid, high === null, answer)})`;
  }
  const confirmed = low.basis === 'documented' ? 'confirmed; ' : '';
  return `from ${about}${formatCount(low.value)} (${confirmed}${attribute(low, false, answer)}) to ${tellHighest(scope, event, answer)}`;
}

function tellHighest(scope: ScopeAnswer, event: EventAnswer, answer: AnswerFacts): string {
  const end = scope.highestSaid;
  if (end === null) return 'no upper end';
  const about = end.approximate ? 'about ' : '';
  const number =
    scope.high === null
      ? `${formatCount(saidNumber(scope, event))} or more`
      : `${about}${formatCount(end.value)}`;
  return `${number} (highest said; ${attribute(end, scope.high === null, answer)})`;
}

/** `Vladimir Putin, 22 Oct 2020: "more than 2,000"`, with the sum where it is one: of what was said, where the end is printed so. */
function attribute(end: EndOrigin, asSaid: boolean, answer: AnswerFacts): string {
  const first = end.claims[0];
  if (first === undefined) return 'a sum';
  const day = end.day === null ? '' : `, ${showDay(end.day)}`;
  const sources = [...new Set(end.claims.map((claim) => makeVisible(spellSource(claim, answer.spellings))))];
  const named =
    sources.length > 3
      ? `${sources.slice(0, 3).join(', ')} and ${sources.length - 3} more`
      : sources.join(', ');
  if (end.addends.length === 0) {
    const { speaker } = end;
    if (speaker === null) return `${named}${day}: what follows from their numbers together`;
    return `${named}${day}: ${quoteClaim(speaker, makeVisible)}`;
  }
  const addends = asSaid ? saidAddends(end) : end.addends;
  const sum = addends.length > 6 ? `${addends.length} numbers` : addends.map(formatCount).join(' + ');
  const words = end.claims.length === 1 ? `: ${quoteClaim(first, makeVisible)}` : '';
  return `${named}${day}${words}; the sum of ${sum}`;
}

function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
