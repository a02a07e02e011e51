// What checking one event's part of a result needs to know: its claims, its days, who can be among its people, and what the
// result was asked for.

import type { Claim, Day, EventFacts, Spellings } from '../claims/claim.js';
import { type EventPeople, namePeople } from './people.js';
import type { Result, ResultClaim, ResultEvent, ResultStance } from './result.js';
import { readDay } from './result-names.js';

export interface EventContext {
  readonly people: EventPeople;
  /** The claims of the event, by id. */
  readonly claims: ReadonlyMap<string, Claim>;
  /** What the result says of each. */
  readonly said: ReadonlyMap<string, ResultClaim>;
  readonly from: Day;
  readonly asOf: Day;
  readonly asked: AskedOptions;
  /** A claim's source as it is printed. */
  readonly sourceOf: (claim: Claim) => string;
}

export interface AskedOptions {
  readonly asOf: Day | null;
  readonly known: Day | null;
  readonly include: ResultStance;
  readonly floorsOwn: boolean;
  readonly open: boolean;
  /** Folded; empty: all. */
  readonly events: readonly string[];
  /** All scopes that somebody spoke of are printed, and no others. */
  readonly usualScopes: boolean;
}

const STANCES: readonly ResultStance[] = ['documented', 'own', 'third-party', 'adversary'];

/** Firm to bold, 0 to 3. */
export function rankOfStance(stance: ResultStance): number {
  return STANCES.indexOf(stance);
}

export function readAskedOptions(options: Result['options']): AskedOptions {
  const day = (value: unknown): Day | null => (typeof value === 'string' ? readDay(value) : null);
  const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
  return {
    asOf: day(options.as_of),
    known: day(options.known),
    include: STANCES.find((stance) => stance === options.include) ?? 'third-party',
    floorsOwn: options.floors === 'own',
    open: options.open === true,
    events: texts(options.events),
    usualScopes: texts(options.scopes).length === 0 && options.all_scopes !== true,
  };
}

/** Uses of claims that name no sides and categories. */
const NAMELESS: ReadonlySet<string> = new Set(['unpublished', 'later', 'withdrawn', 'repeats', 'projected']);

/** `claims`: those of the event. */
export function openEvent(
  event: ResultEvent,
  facts: EventFacts,
  claims: readonly Claim[],
  { spellings, asked }: { readonly spellings: Spellings; readonly asked: AskedOptions },
): EventContext {
  const said = new Map(event.claims.map((claim) => [claim.id, claim]));
  const naming = claims.filter((claim) => !NAMELESS.has(said.get(claim.id)?.use ?? 'later'));
  const from = event.from === null ? 0 : readDay(event.from);
  return {
    people: namePeople(facts, naming, asked.open),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    said,
    from,
    asOf: event.as_of === null ? from : Math.max(readDay(event.as_of), from),
    asked,
    sourceOf: (claim) => spellings.source.get(claim.source) ?? claim.source,
  };
}
