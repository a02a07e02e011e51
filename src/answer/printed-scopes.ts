// Which scopes are printed (design section 7, "Scopes printed"): those asked for, else those spoken of, or all there are.

import { ALL } from '../claims/label.js';
import { readAskedScope } from '../claims/scope.js';
import type { EventModel } from '../model/event-model.js';
import { makeScope, type Scope, specOfBase } from '../model/people.js';
import type { AnswerOptions } from './answer.js';
import { listScopes, namedBy, sortScopes } from './known-scopes.js';

export function listPrinted(model: EventModel, options: AnswerOptions): readonly Scope[] {
  const { population } = model;
  if (options.scopes.length > 0) {
    const asked = options.scopes.flatMap((text) => {
      const reading = readAskedScope(text);
      return reading.kind === 'scope' ? [reading.scope] : [];
    });
    return asked.flatMap(({ side, category, outcome }) => {
      const sides = side.key === 'each' ? (model.facts.sides ?? []).map(specOfBase) : [side];
      return sides.map((one) => makeScope(one, category, outcome!));
    });
  }
  const spoken = listScopes(namedBy(model.spokenOf, model.facts.sides ?? []), population.sides);
  if (!options.allScopes) return spoken;
  const scopes = new Map(spoken.map((scope) => [scope.key, scope]));
  const sides = [ALL, ...population.sides.map(specOfBase)];
  const categories = [ALL, ...population.categories.map(specOfBase)];
  for (const { outcome } of spoken) {
    for (const side of sides) {
      for (const category of categories) {
        const scope = makeScope(side, category, outcome);
        if (!scopes.has(scope.key)) scopes.set(scope.key, scope);
      }
    }
  }
  return sortScopes([...scopes.values()], population.sides);
}
