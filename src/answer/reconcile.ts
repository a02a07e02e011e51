// From claims to the answer: the one function that the command line and the library call.

import type { ClaimSet } from '../claims/claim.js';
import { groupByEvent } from '../model/event-model.js';
import type { Answer, AnswerOptions } from './answer.js';
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
  const asked = { ...DEFAULT_ANSWER_OPTIONS, ...options };
  const claimById = new Map(set.claims.map((claim) => [claim.id, claim]));
  const context = { claimById, spellings: set.spellings, options: asked };
  const wanted = new Set(asked.events);
  const events = groupByEvent(set)
    .filter((event) => wanted.size === 0 || wanted.has(event.facts.key))
    .map((event) => answerEvent(event, context));
  return { options: asked, inputs: set.inputs, spellings: set.spellings, events };
}
