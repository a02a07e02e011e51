// The tightest bounds that follow from the floors and all sources kept, also for scopes nobody spoke of (design section 5, "implied").

import type { EventModel } from '../model/event-model.js';
import { isCountOfADay, type Scope } from '../model/people.js';
import type { Statement } from '../model/statement.js';
import { floorOf, proveHigh, proveLow, systemOf, wordsOf } from './proving.js';
import type { ProvedEnd } from './reckoning.js';

export interface Implied {
  readonly low: ProvedEnd | null;
  readonly high: ProvedEnd | null;
}

/** `believed`: statements that can all be true. `onDay`: the day of a count of a day. */
export function implyBounds(
  model: EventModel,
  scope: Scope,
  believed: readonly Statement[],
  onDay: number | null,
): Implied {
  if (isCountOfADay(scope.outcome) && onDay === null) return { low: null, high: null };
  // After the end nothing grows: what was counted then caps for good.
  const until = model.facts.ended === null ? model.answerDay : Math.min(model.answerDay, model.facts.ended);
  const system = systemOf(model, believed, { scope, until, onDay }, (statement) =>
    statement.documented ? floorOf(statement) : wordsOf(statement),
  );
  return { low: proveLow(system, believed), high: proveHigh(system, believed) };
}
