// What must be said beside an event's ranges: caveats, people left out, adversaries' figures, gaps, contradictions,
// differences, assumptions.

import type { AnswerFacts, Difference, EventAnswer, ScopeAnswer, ScopeName } from '../answer/answer.js';
import type { Claim } from '../claims/claim.js';
import { listAdversaries } from './adversary-text.js';
import { capitalise } from './capitalise.js';
import { explainContradiction } from './contradiction-text.js';
import { formatCount } from './count.js';
import { showDay, showDays } from './day.js';
import { listFalls } from './falls-text.js';
import type { Footnotes } from './footnotes.js';
import { explainGap } from './gap-text.js';
import { nameScope, spellSource, spellSpec } from './names.js';
import { tellNotBelieved } from './not-believed.js';
import type { Writing } from './writing.js';

export interface Remark {
  readonly kind: 'caveat' | 'adversary' | 'gap' | 'contradiction' | 'difference' | 'note';
  readonly text: string;
}

/** What builds the remarks of one event; all of `footnotes` that rows refer to have been referred to. */
export interface RemarkMaker {
  readonly answer: AnswerFacts;
  readonly event: EventAnswer;
  readonly footnotes: Footnotes;
  readonly writing: Writing;
}

/** More labels or lines than this are counted, not listed. */
const MOST_LISTED = 6;

export function makeRemarks(maker: RemarkMaker): readonly Remark[] {
  return [
    ...caveats(maker),
    ...adversaries(maker),
    ...gaps(maker),
    ...contradictions(maker),
    ...differences(maker),
    ...falls(maker),
    ...leftOut(maker),
    ...notBelieved(maker),
    ...notes(maker),
  ];
}

/** The same words about several scopes are said once, with the scopes behind them. */
function caveats({ event, footnotes, writing }: RemarkMaker): Remark[] {
  const said = new Map<string, { claims: Set<Claim>; scopes: Set<string> }>();
  const add = (text: string, claim: Claim, scope: ScopeName): void => {
    const known = said.get(text) ?? { claims: new Set(), scopes: new Set() };
    known.claims.add(claim);
    known.scopes.add(nameScope(scope));
    said.set(text, known);
  };
  for (const { scope, caveats, omits } of event.scopes) {
    for (const { text, claim } of caveats) add(text, claim, scope);
    for (const { text, claim } of omits) add(`Does not count ${text}`, claim, scope);
  }
  return [...said].map(([text, { claims, scopes }]) => {
    const sentence = writing.safe(capitalise(text.trim().replace(/\.$/, '')));
    return {
      kind: 'caveat',
      text: `${sentence} ${footnotes.mark([...claims])}. (${listLabels([...scopes], writing)})`,
    };
  });
}

function adversaries({ answer, event, footnotes, writing }: RemarkMaker): Remark[] {
  const said = new Map<string, string[]>();
  for (const scope of event.scopes) {
    for (const { sources, whose, claims, number } of listAdversaries(scope, event, answer.spellings)) {
      footnotes.remarkSum(claims, scope.scope, number.addends);
      const text = `${writing.safe(sources.join(', '))}, ${whose}: ${number.signs} ${footnotes.mark(claims)}, beside the range.`;
      said.set(text, [...(said.get(text) ?? []), nameScope(scope.scope)]);
    }
  }
  return [...said].map(([text, scopes]) => ({
    kind: 'adversary',
    text: `${text} (${listLabels(scopes, writing)})`,
  }));
}

/** One line: the first claim that is no repeat. `reconcile gap` asks every one. */
function gaps({ answer, event, footnotes, writing }: RemarkMaker): Remark[] {
  const gap = event.gaps.find(({ repeat }) => !repeat);
  if (gap === undefined) return [];
  const text = explainGap(gap, {
    safe: writing.safe,
    against: footnotes.mark([gap.against]),
    documented: [footnotes.mark(gap.documented)],
    source: writing.safe(spellSource(gap.against, answer.spellings)),
  });
  return [{ kind: 'gap', text }];
}

function contradictions({ answer, event, footnotes, writing }: RemarkMaker): Remark[] {
  const wording = {
    safe: writing.safe,
    sourceOf: (claim: Claim) => spellSource(claim, answer.spellings),
    mark: (claim: Claim) => footnotes.known(claim),
    spellings: answer.spellings,
    firstDay: event.from,
  };
  // Of scopes that were not asked for nothing is told.
  const touching = new Set(event.scopes.flatMap((scope) => scope.contradictions));
  const chosen = event.contradictions.filter((_, index) => touching.has(index));
  const told: Remark[] = chosen
    .slice(0, MOST_LISTED)
    .map((contradiction) => ({ kind: 'contradiction', text: explainContradiction(contradiction, wording) }));
  const more = chosen.length - told.length;
  if (more > 0) told.push({ kind: 'contradiction', text: `And ${formatCount(more)} more contradictions.` });
  return told;
}

function differences({ event, writing }: RemarkMaker): Remark[] {
  const byScope = new Map<string, (typeof event.differences)[number][]>();
  for (const difference of event.differences) {
    const name = nameScope(difference.scope);
    byScope.set(name, [...(byScope.get(name) ?? []), difference]);
  }
  const told = [...byScope].slice(0, MOST_LISTED).map(([name, found]): Remark => {
    const of = writing.safe(name);
    const sources = formatCount(Math.max(...found.map((one) => one.sources)));
    const figures = formatCount(Math.max(...found.map((one) => one.figures)));
    const text =
      found.length === 1
        ? `${sources} sources give ${figures} different figures of ${of}${sayWhen(found[0]!, event)}.`
        : `Sources differ on ${of} for ${formatCount(found.length)} days or spans of days: up to ${sources} sources, ${figures} figures.`;
    return { kind: 'difference', text };
  });
  const more = byScope.size - told.length;
  if (more > 0)
    told.push({ kind: 'difference', text: `Sources differ on ${formatCount(more)} more scopes.` });
  return told;
}

/** Of which days the figures are: ` as of 2 Oct 2020` where they count from the event's first. */
function sayWhen({ from, asOf }: Difference, event: EventAnswer): string {
  if (asOf === null) return '';
  if (from === event.from) return ` as of ${showDay(asOf)}`;
  return from === asOf ? ` on ${showDay(asOf)}` : ` for ${showDays(from, asOf)}`;
}

function falls({ answer, event, writing }: RemarkMaker): Remark[] {
  return listFalls(event, answer.spellings, writing.safe).map(({ text }) => ({ kind: 'note', text }));
}

/** People whom no claim behind the low counts, or behind the highest said where there is no low, where no footnote says so. */
function leftOut({ answer, event, writing }: RemarkMaker): Remark[] {
  const scopes = new Map<string, string[]>();
  for (const { scope, low, highestSaid, leavesOut } of event.scopes) {
    const claims = (low ?? highestSaid)?.claims ?? [];
    const untold = leavesOut.filter((left) => !claims.some((claim) => excludes(claim, left, answer)));
    if (untold.length === 0) continue;
    const text = `The ${low === null ? 'highest said' : 'low end'} does not count ${writing.safe(untold.map(nameScope).join(', '))}.`;
    scopes.set(text, [...(scopes.get(text) ?? []), nameScope(scope)]);
  }
  return [...scopes].map(([text, named]) => ({
    kind: 'note',
    text: `${text} (${listLabels(named, writing)})`,
  }));
}

/** Whether a claim names these people, or more, among those that it leaves out. */
function excludes(claim: Claim, left: ScopeName, { spellings }: AnswerFacts): boolean {
  const holds = (spelled: string, own: string): boolean => spelled === 'all' || spelled === own;
  return claim.excludes.some(
    ({ side, category, outcome }) =>
      holds(spellSpec(side, spellings.side), left.side) &&
      holds(spellSpec(category, spellings.category), left.category) &&
      (outcome === null || spellSpec(outcome, spellings.outcome) === left.outcome),
  );
}

/** Whom the implied bounds do not believe. */
function notBelieved({ event, writing }: RemarkMaker): Remark[] {
  if (event.scopes.every(({ implied }) => implied === null)) return [];
  const without = tellNotBelieved(event.setAside, writing.safe);
  if (without === '') return [];
  return [
    {
      kind: 'note',
      text: `Implied is what follows where the confirmed counts and all sources kept are true. ${without}`,
    },
  ];
}

function notes({ event, writing }: RemarkMaker): Remark[] {
  const scopes = event.scopes
    .filter(({ note }) => note !== '')
    .map(
      ({ scope, note }): Remark => ({
        kind: 'note',
        text: `${writing.safe(nameScope(scope))}: ${writing.safe(note)}.`,
      }),
    );
  const assumed = event.assumptions.map(
    (text): Remark => ({ kind: 'note', text: `Taken for granted: ${writing.safe(text)}.` }),
  );
  return [...scopes, ...assumed];
}

function listLabels(labels: readonly string[], { safe }: Writing): string {
  const listed = labels.slice(0, MOST_LISTED).map(safe);
  const more = labels.length - listed.length;
  return `${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Whether any row rests on a part only; for the legend. */
export function isPartial(scopes: readonly ScopeAnswer[]): boolean {
  return scopes.some(({ partial, documented }) => partial || documented?.whole === false);
}
