// Which of an event's printed scopes lie within which: by their labels, or by their people where labels cannot tell (in an
// event of two sides, `a+b` is everyone).

import type { EventContext } from './event-context.js';
import { isPassing, largestSum } from './groups.js';
import type { ResultEvent, ResultScope } from './result.js';
import { type NamedScope, readScopeName } from './result-names.js';
import { SILENT } from './voices.js';

export class ScopesInside {
  readonly #named: readonly { readonly scope: ResultScope; readonly named: NamedScope }[];
  readonly #context: EventContext;

  constructor(event: ResultEvent, context: EventContext) {
    const named = event.scopes.map((scope) => ({ scope, named: readScopeName(scope) }));
    this.#named = named.filter((one) => !isNamedInSilenceAlone(one.named, context));
    this.#context = context;
  }

  /** Scopes whose labels lie within those of this one. */
  byLabels(scope: ResultScope): readonly ResultScope[] {
    const outer = readScopeName(scope);
    return this.#list(scope, (inner) => isWithinByLabels(inner, outer));
  }

  /** Scopes of whose people each is of this one; takes longer. */
  byPeople(scope: ResultScope): readonly ResultScope[] {
    const outer = readScopeName(scope);
    return this.#list(
      scope,
      (inner) => isWithinByLabels(inner, outer) || isWithinByPeople(inner, outer, this.#context),
    );
  }

  #list(scope: ResultScope, fits: (inner: NamedScope) => boolean): readonly ResultScope[] {
    return this.#named.flatMap((one) => (one.scope !== scope && fits(one.named) ? [one.scope] : []));
  }
}

/** Whether a scope is printed only since a projection, a repeat or the like names it: nothing of it lifts another. */
function isNamedInSilenceAlone({ side, category, outcome }: NamedScope, context: EventContext): boolean {
  const sides = context.people.facts.sides ?? [];
  const naming = [...context.claims.values()].filter(
    (claim) =>
      (claim.side.key === side.key || (claim.side.key === 'each' && sides.includes(side.key))) &&
      claim.category.key === category.key &&
      claim.outcome.key === outcome.key,
  );
  return naming.length > 0 && naming.every(({ id }) => SILENT.has(context.said.get(id)?.use ?? 'unknown'));
}

function isWithinByLabels(inner: NamedScope, outer: NamedScope): boolean {
  if (isPassing(inner.outcome) && !isPassing(outer.outcome)) return false;
  return (['side', 'category', 'outcome'] as const).every((dimension) => {
    const labels = outer[dimension].labels;
    if (labels.length === 0) return true;
    const own = inner[dimension].labels;
    return (
      own.length > 0 &&
      own.every(({ base, part }) =>
        labels.some((label) => label.base === base && (label.part === null || label.part === part)),
      )
    );
  });
}

/** In no group of people is somebody of the one and not of the other. */
function isWithinByPeople(inner: NamedScope, outer: NamedScope, { people, from }: EventContext): boolean {
  if (isPassing(inner.outcome) !== isPassing(outer.outcome)) return false;
  const days = { excludes: [], start: from, end: from, onDay: isPassing(inner.outcome) ? from : null };
  const both = [
    { ...days, scope: inner, weight: 1n },
    { ...days, scope: outer, weight: -1n },
  ];
  return largestSum(both, people) <= 0n;
}
