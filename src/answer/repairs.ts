// The least change of each statement that would dissolve a contradiction: to the nearest number that the others leave room for.

import { boundHigh, boundLow } from '../engine/bounds.js';
import type { EventModel } from '../model/event-model.js';
import type { Statement } from '../model/statement.js';
import { endsInSystem } from './contradictions.js';
import { systemOf } from './proving.js';
import { toCount } from './whole-number.js';

export interface FoundRepair {
  readonly statement: Statement;
  readonly end: 'low' | 'high';
  readonly from: number;
  readonly to: number;
}

/** `statements`: a smallest contradiction, so that any of them left out the others can all be true. */
export function findRepairs(model: EventModel, statements: readonly Statement[]): readonly FoundRepair[] {
  return statements.flatMap((statement): readonly FoundRepair[] => {
    const others = statements.filter((other) => other !== statement);
    const { region, start, end, low, countOfADay, day } = statement;
    const target = { scope: region, from: start, until: end, onDay: countOfADay ? day : null };
    const system = systemOf(model, others, target, endsInSystem);
    const most = boundHigh(system)?.value ?? null;
    if (low !== null && most !== null && BigInt(low) > most) {
      return most < 0n ? [] : [{ statement, end: 'low', from: low, to: toCount(most) }];
    }
    const { high } = endsInSystem(statement);
    const least = boundLow(system)?.value ?? null;
    if (high !== null && least !== null && high < least) {
      return [{ statement, end: 'high', from: toCount(high), to: toCount(least) }];
    }
    return [];
  });
}
