// Explanations as JSON: the scope as `reconcile -f json` gives it, with what holds each end up.

import type { Answer, EventAnswer, ScopeAnswer } from '../answer/answer.js';
import type { Support } from '../answer/supports.js';
import { VERSION } from '../version.js';
import { explainRule } from './explain/claim-words.js';
import { eventToJson } from './json.js';
import { claimToJson } from './json-claim.js';
import { scopeToJson } from './json-scope.js';
import { writeJson } from './json-text.js';

interface Explained {
  readonly event: EventAnswer;
  readonly scope: ScopeAnswer;
  readonly supports: readonly Support[];
}

/** `claim`: only that claim; else the scopes given. */
export function explainToJson(answer: Answer, scopes: readonly Explained[], claim: string | null): string {
  const head = { format: 'reconcile-explain/1', version: VERSION };
  if (claim !== null) {
    const uses = answer.events.flatMap((event) => event.claims.filter((use) => use.claim.id === claim));
    return `${writeJson({ ...head, claims: uses.map((use) => ({ ...claimToJson(use, answer.spellings), why: explainRule(use.claim) })) }, 2)}\n`;
  }
  const explained = scopes.map(({ event, scope, supports }) => {
    const { contradictions, gaps } = eventToJson(event, answer.spellings);
    const named = scope.scope;
    return {
      event: event.event,
      ...scopeToJson(scope, answer.spellings),
      rests_on: supports,
      told_contradictions: scope.contradictions.map((index) => contradictions[index]),
      gaps: gaps.filter(
        ({ scope: one }) =>
          one.side === named.side && one.category === named.category && one.outcome === named.outcome,
      ),
    };
  });
  return `${writeJson({ ...head, scopes: explained }, 2)}\n`;
}
