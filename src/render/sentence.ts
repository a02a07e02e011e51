// Answers as sentences that can be read out or pasted into a story: one a scope, with who stands behind each end and what
// the number leaves out. Plain text, one line each.

import type {
  Answer,
  AnswerFacts,
  EndOrigin,
  EventAnswer,
  FlowingAnswer,
  ScopeAnswer,
  ScopeName,
} from '../answer/answer.js';
import type { Claim } from '../claims/claim.js';
import { makeVisible } from '../claims/visible.js';
import { listAdversaries } from './adversary-text.js';
import { capitalise } from './capitalise.js';
import { formatCount } from './count.js';
import { showDay, showDaysCounted, showSpanOf } from './day.js';
import { bearsOn, listFalls } from './falls-text.js';
import { tellImplied } from './implied-text.js';
import { nameClaimed, namePeople, nameScope, spellSource } from './names.js';
import { tellNotBelieved } from './not-believed.js';
import { NOTICE, noticeOf } from './notice.js';
import { quoteClaim } from './reading-text.js';
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
  const until = asOf === null ? '' : ` ${scope.ofThatDay ? 'on' : 'up to'} ${showDay(asOf)}`;
  const head = `${makeVisible(event.event)}, ${makeVisible(namePeople(scope.scope))} ${makeVisible(scope.scope.outcome)}${until}`;
  const known = low !== null || highestSaid !== null;
  const sentences = [`${head}: ${known ? tellRange(scope, event, answer) : 'no figure'}.`];
  if (partial) sentences.push('Nobody counts the whole group.');
  if (highestSaid !== null && high === null) sentences.push('No upper limit was given.');
  if (scope.leavesOut.length > 0) {
    const end = low === null ? 'highest said' : 'lower end';
    const left = scope.leavesOut.map((people) => makeVisible(nameScope(people)));
    sentences.push(`Not counted in the ${end}: ${left.join(', ')}.`);
  }
  for (const { text } of scope.omits) sentences.push(`Does not count ${withStop(makeVisible(text))}`);
  const caveats = new Set(scope.caveats.map(({ text }) => withStop(makeVisible(capitalise(text.trim())))));
  sentences.push(...tellFalls(scope, event, answer));
  for (const { sources, whose, number } of listAdversaries(scope, event, answer.spellings)) {
    sentences.push(`Beside the range, ${makeVisible(sources.join(', '))}, ${whose}: ${number.words}.`);
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

/** Counts behind an end that another's later one revised down. */
function tellFalls(
  { scope, low, highestSaid }: ScopeAnswer,
  event: EventAnswer,
  answer: AnswerFacts,
): string[] {
  const behind = new Set([...(low?.claims ?? []), ...(highestSaid?.claims ?? [])]);
  return listFalls(event, answer.spellings, makeVisible)
    .filter((fall) => behind.has(fall.claim) && bearsOn(fall, scope))
    .map(({ text }) => text);
}

function tellRange(scope: ScopeAnswer, event: EventAnswer, answer: AnswerFacts): string {
  const { low, highestSaid, high } = scope;
  if (low === null) return `no lower end; ${tellHighest(scope, event, answer)}`;
  const open = high === null;
  if (highestSaid?.value !== low.value) {
    const least = `${aboutIf(low.approximate)}${formatCount(low.value)} (${tellWho(low, false, scope, event, answer)})`;
    return `from ${least} to ${tellHighest(scope, event, answer)}`;
  }
  const number = formatCount(open ? highestSaid.said : low.value);
  const about = aboutIf(low.approximate || highestSaid.approximate);
  const end = { ...highestSaid, basis: low.basis };
  return `${about}${number}${open ? ' or more' : ''} (${tellWho(end, open, scope, event, answer)})`;
}

/** Who gives a low end; nobody is said to confirm who merely says the same, and no part is said to confirm the whole. */
function tellWho(
  end: EndOrigin,
  asSaid: boolean,
  { scope, documented, partial }: ScopeAnswer,
  event: EventAnswer,
  answer: AnswerFacts,
): string {
  const told = attribute(end, asSaid, scope, event, answer);
  if (end.basis !== 'documented') return told;
  if (documented?.low !== end.value) return `confirmed; ${told}`;
  const by = (claims: readonly Claim[]): string =>
    attribute(onlyBy(end, claims), asSaid, scope, event, answer);
  const others = end.claims.filter((claim) => !documented.claims.includes(claim));
  if (others.length === 0) return `confirmed; ${by(documented.claims)}`;
  if (documented.whole || partial)
    return `confirmed; ${by(documented.claims)}; also said by ${namesOf(others, answer)}`;
  return `${by(others)}; confirmed for a part only, by ${namesOf(documented.claims, answer)}`;
}

/** An end as some of the claims behind it give it. */
function onlyBy(end: EndOrigin, claims: readonly Claim[]): EndOrigin {
  if (end.claims.every((claim) => claims.includes(claim))) return end;
  const gives = ({ reading }: Claim): boolean => reading.low === end.value || reading.high === end.value;
  return { ...end, claims, addends: [], saidAddends: [], speaker: claims.find(gives) ?? null };
}

function tellHighest(scope: ScopeAnswer, event: EventAnswer, answer: AnswerFacts): string {
  const end = scope.highestSaid;
  if (end === null) return 'no upper end';
  const open = scope.high === null;
  const number = `${formatCount(open ? end.said : end.value)}${open ? ' or more' : ''}`;
  const upTo = scope.low === null && !open ? 'up to ' : '';
  return `${upTo}${aboutIf(end.approximate)}${number} (highest said; ${attribute(end, open, scope.scope, event, answer)})`;
}

function aboutIf(approximate: boolean): string {
  return approximate ? 'about ' : '';
}

/** `Vladimir Putin, 22 Oct 2020: "more than 2,000"`, with the sum where it is one: of what was said, where the end is printed so. */
function attribute(
  end: EndOrigin,
  asSaid: boolean,
  scope: ScopeName,
  event: EventAnswer,
  answer: AnswerFacts,
): string {
  const [first] = end.claims;
  if (first === undefined) return 'a sum';
  const { speaker } = end;
  if (end.addends.length === 0 && speaker !== null) {
    // Several may give the number: the words and their day are one's.
    const others = namesOf(
      end.claims.filter(({ source }) => source !== speaker.source),
      answer,
    );
    return `${quote(speaker, scope, event, answer)}${others === '' ? '' : `; also ${others}`}`;
  }
  const named = namesWithDays(end.claims, answer);
  if (end.addends.length === 0) return `${named}: what follows from their numbers together`;
  const addends = asSaid ? end.saidAddends : end.addends;
  const sum = addends.length > 6 ? `${addends.length} numbers` : addends.map(formatCount).join(' + ');
  return `${end.claims.length === 1 ? quote(first, scope, event, answer) : named}; the sum of ${sum}`;
}

/** A claim's own words, and of whom they are where that is not the scope. */
function quote(claim: Claim, scope: ScopeName, event: EventAnswer, { spellings }: AnswerFacts): string {
  const source = makeVisible(spellSource(claim, spellings));
  const people = nameClaimed(claim, spellings);
  const of = people === nameScope(scope) ? '' : ` of ${makeVisible(people)}`;
  return `${source}, ${showDaysCounted(claim, event.from)}: ${quoteClaim(claim, makeVisible)}${of}`;
}

/** The sources of the numbers of a sum and their days, each its own where these differ and the sources are few. */
function namesWithDays(claims: readonly Claim[], answer: AnswerFacts): string {
  const bySource = new Map<string, Claim[]>();
  for (const claim of claims) bySource.set(claim.source, [...(bySource.get(claim.source) ?? []), claim]);
  const named = [...bySource.values()].map((own) => ({ name: namesOf(own, answer), days: showSpanOf(own) }));
  const same = named.every(({ days }) => days === named[0]!.days);
  if (same || named.length > 3) return `${namesOf(claims, answer)}, ${showSpanOf(claims)}`;
  return named.map(({ name, days }) => `${name}, ${days}`).join('; ');
}

/** The sources of claims, each once; after three the others are counted. */
function namesOf(claims: readonly Claim[], { spellings }: AnswerFacts): string {
  const sources = [...new Set(claims.map((claim) => makeVisible(spellSource(claim, spellings))))];
  const more = sources.length - 3;
  return more > 0 ? `${sources.slice(0, 3).join(', ')} and ${formatCount(more)} more` : sources.join(', ');
}

function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
