// An event's answer as a page for people, before any layout: title, rows by outcome, footnotes, remarks, what was set
// aside, legend. Table and Markdown lay out the same page.

import type { AnswerFacts, EventAnswer, ScopeAnswer } from '../answer/answer.js';
import type { Claim } from '../claims/claim.js';
import { listAdversaries } from './adversary-text.js';
import { showDays } from './day.js';
import { Footnotes } from './footnotes.js';
import { spellSource } from './names.js';
import { isPartial, makeRemarks, type Remark } from './remarks.js';
import { makeRow, type ScopeRow } from './scope-row.js';
import { listSetAside } from './set-aside.js';
import type { Writing } from './writing.js';

export interface Section {
  /** `killed, 27 Sep to 23 Oct 2020`. */
  readonly heading: string;
  readonly rows: readonly ScopeRow[];
}

export interface EventPage {
  readonly title: string;
  /** One for each outcome, in the order of the answer. */
  readonly sections: readonly Section[];
  readonly footnotes: readonly { readonly mark: string; readonly number: number; readonly text: string }[];
  readonly remarks: readonly Remark[];
  readonly setAside: readonly string[];
  /** What the signs used in the rows mean. */
  readonly legend: readonly string[];
}

/** The page of one event; its footnotes are numbered from `firstNote`. */
export function makeEventPage(
  answer: AnswerFacts,
  event: EventAnswer,
  writing: Writing,
  firstNote = 1,
): EventPage {
  const footnotes = new Footnotes(writing, answer.spellings, event.from, firstNote);
  const sections = groupByOutcome(event.scopes).map((scopes) =>
    makeSection(scopes, event, footnotes, writing),
  );
  const remarks = makeRemarks({ answer, event, footnotes, writing });
  const setAside = listSetAside(event.claims, {
    safe: writing.safe,
    sourceOf: (claim: Claim) => spellSource(claim, answer.spellings),
    mark: (claim) => footnotes.known(claim),
    firstDay: event.from,
  });
  return {
    title: writing.safe(event.event),
    sections,
    footnotes: footnotes.list(),
    remarks,
    setAside,
    legend: explainSigns(event, sections, answer),
  };
}

function groupByOutcome(scopes: readonly ScopeAnswer[]): ScopeAnswer[][] {
  const groups = new Map<string, ScopeAnswer[]>();
  for (const scope of scopes) {
    const group = groups.get(scope.scope.outcome);
    if (group === undefined) groups.set(scope.scope.outcome, [scope]);
    else group.push(scope);
  }
  return [...groups.values()];
}

function makeSection(
  scopes: readonly ScopeAnswer[],
  event: EventAnswer,
  footnotes: Footnotes,
  writing: Writing,
): Section {
  const first = pick(
    scopes.map(({ from }) => from),
    Math.min,
  );
  const last = pick(
    scopes.map(({ asOf }) => asOf),
    Math.max,
  );
  const days = showDays(first, last);
  const outcome = writing.safe(scopes[0]!.scope.outcome);
  // Categories stand under the row of their side, never under another category: these are no civilians of soldiers.
  let headed: string | null = null;
  const rows = scopes.map((scope) => {
    const { side, category } = scope.scope;
    if (category === 'all') headed = side;
    else if (side !== headed) headed = null;
    return makeRow(scope, category !== 'all' && headed === side, { event, footnotes, writing });
  });
  return { heading: days === '' ? outcome : `${outcome}, ${days}`, rows };
}

function pick(days: readonly (number | null)[], better: (a: number, b: number) => number): number | null {
  return days.reduce((best, day) => (best === null ? day : day === null ? best : better(best, day)), null);
}

function explainSigns(event: EventAnswer, sections: readonly Section[], answer: AnswerFacts): string[] {
  const { scopes } = event;
  const beside = scopes.flatMap((scope) => listAdversaries(scope, event, answer.spellings));
  const isBeside = (sign: string): boolean => beside.some(({ number }) => number.signs.includes(sign));
  const signs: string[] = [];
  if (isBeside('+') || scopes.some(({ highestSaid, high }) => highestSaid !== null && high === null))
    signs.push('+ no upper limit given');
  if (isBeside('≈') || scopes.some(({ low, highestSaid }) => low?.approximate || highestSaid?.approximate)) {
    signs.push('≈ rests on a reading of vague words');
  }
  if (scopes.some(({ low, highestSaid, high }) => low === null && highestSaid !== null && high === null)) {
    signs.push('? no lower limit given');
  }
  if (isBeside('(part)') || isPartial(scopes)) signs.push('(part) or ° does not count the whole group');
  if (isBeside('Σ') || sections.some(({ rows }) => rows.some(showsSum))) {
    signs.push('Σ worked out from several numbers');
  }
  return signs;
}

function showsSum({ range, confirmed, highest }: ScopeRow): boolean {
  return [range, confirmed.wordings, highest.wordings].some(([fullest]) => fullest?.startsWith('Σ '));
}
