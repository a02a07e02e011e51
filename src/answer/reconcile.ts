// From claims to the answer: the functions that the command line and the library call.

import type { Claim, ClaimSet } from '../claims/claim.js';
import { groupByEvent } from '../claims/claims-by-event.js';
import type { Answer, AnswerOptions, EventAnswer, FlowingAnswer } from './answer.js';
import { answerEvent } from './event-answer.js';

export const DEFAULT_ANSWER_OPTIONS: AnswerOptions = {
  asOf: null,
  known: null,
  include: 'third-party',
  floors: 'documented',
  open: false,
  convention: 'standard',
  implied: false,
  allScopes: false,
  events: [],
  scopes: [],
};

/**
 * Between what numbers the claims put every scope, who stands behind each end, and what became of each claim.
 *
 * @throws LimitError where the file is beyond a limit of the design (parts joined, sums over 2^53).
 */
export function reconcile(set: ClaimSet, options: Partial<AnswerOptions> = {}): Answer {
  const flowing = reconcileByEvent(set, options);
  return { ...flowing, events: [...flowing.events] };
}

/** The same, event by event as the events are asked for: for files of many events. Asking is what throws. */
export function reconcileByEvent(set: ClaimSet, options: Partial<AnswerOptions> = {}): FlowingAnswer {
  const asked = { ...DEFAULT_ANSWER_OPTIONS, ...options };
  return { options: asked, inputs: set.inputs, spellings: set.spellings, events: answerEvents(set, asked) };
}

function* answerEvents(set: ClaimSet, options: AnswerOptions): Generator<EventAnswer> {
  const context = { origins: findOrigins(set.claims), spellings: set.spellings, options };
  const wanted = new Set(options.events);
  for (const event of groupByEvent(set)) {
    if (wanted.size === 0 || wanted.has(event.facts.key)) yield answerEvent(event, context);
  }
}

/** Claims that others repeat, by id: of a million claims few are. */
function findOrigins(claims: readonly Claim[]): ReadonlyMap<string, Claim> {
  const repeated = new Set(claims.flatMap((claim) => claim.derivedFrom));
  if (repeated.size === 0) return new Map();
  return new Map(claims.flatMap((claim) => (repeated.has(claim.id) ? [[claim.id, claim]] : [])));
}
