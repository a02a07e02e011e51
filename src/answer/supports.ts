// What holds each end of a range up: the end that would be left if one source behind it were struck out (issue "explain").

import type { ClaimSet } from '../claims/claim.js';
import type { Answer, AnswerOptions, EndOrigin, EventAnswer, ScopeAnswer } from './answer.js';
import { reconcile } from './reconcile.js';

/** `without` is the end that is left without the source; null: none. */
export interface Support {
  readonly end: 'low' | 'highest';
  /** As printed. */
  readonly source: string;
  readonly value: number;
  readonly without: number | null;
}

/** The claims file as it would be without a source (a folded label); the facts of its events stay. */
export function strikeOut(set: ClaimSet, source: string): ClaimSet {
  return { ...set, claims: set.claims.filter((claim) => claim.source !== source) };
}

/**
 * For each end of each scope given, what is left without each source behind it. The answer's day is held, so that the
 * struck claims' absence does not move it. One run for each source.
 */
export class SupportBook {
  readonly #set: ClaimSet;
  readonly #options: Partial<AnswerOptions>;
  readonly #runs = new Map<string, Answer>();

  constructor(set: ClaimSet, options: Partial<AnswerOptions>) {
    this.#set = set;
    this.#options = options;
  }

  supportsOf(event: EventAnswer, scope: ScopeAnswer): readonly Support[] {
    return [
      ...this.#supportsOf('low', scope.low, event, scope),
      ...this.#supportsOf('highest', scope.highestSaid, event, scope),
    ];
  }

  #supportsOf(
    end: Support['end'],
    origin: EndOrigin | null,
    event: EventAnswer,
    scope: ScopeAnswer,
  ): readonly Support[] {
    if (origin === null) return [];
    const sources = [...new Set(origin.claims.map((claim) => claim.source))];
    return sources.map((source) => {
      const left = this.#scopeWithout(source, event, scope);
      const remaining = end === 'low' ? left?.low : left?.highestSaid;
      return {
        end,
        source: this.#set.spellings.source.get(source) ?? source,
        value: origin.value,
        without: remaining?.value ?? null,
      };
    });
  }

  #scopeWithout(source: string, event: EventAnswer, scope: ScopeAnswer): ScopeAnswer | undefined {
    const key = `${event.event}\n${source}`;
    let answer = this.#runs.get(key);
    if (answer === undefined) {
      const asOf = this.#options.asOf ?? event.asOf;
      answer = reconcile(strikeOut(this.#set, source), { ...this.#options, asOf, allScopes: false });
      this.#runs.set(key, answer);
    }
    const same = answer.events.find((one) => one.event === event.event);
    return same?.scopes.find(
      ({ scope: one }) =>
        one.side === scope.scope.side &&
        one.category === scope.scope.category &&
        one.outcome === scope.scope.outcome,
    );
  }
}
