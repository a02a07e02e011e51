import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RangeBook } from '../../src/answer/ranges.js';
import { groupByEvent } from '../../src/claims/claims-by-event.js';
import { boundLow } from '../../src/engine/bounds.js';
import { buildSystem } from '../../src/model/cells.js';
import { modelEvent, stateEvent } from '../../src/model/event-model.js';
import { isCountOfADay } from '../../src/model/people.js';
import { readClaimFile } from '../claim-files.js';
import { randomRows, writeCsv } from './random-claims.js';

function openBook(csv: string): RangeBook {
  const set = readClaimFile(csv);
  const [event] = groupByEvent(set);
  const byId = new Map(set.claims.map((claim) => [claim.id, claim]));
  const options = { asOf: null, known: null, open: false, ownSideFloors: false };
  return new RangeBook(modelEvent(stateEvent(event!, byId, options), 'asked'), 'third-party');
}

describe('what is documented', () => {
  it('is the best that all floors inside the scope prove together, none left out beforehand', () => {
    const floors = randomRows(7, 3).map((rows) =>
      rows.map(({ side, from, ...row }) => ({
        ...row,
        side: side === 'a:north' || side === 'each' ? 'a' : side,
        category: '',
        outcome: '',
        low: row.low ?? 0,
        high: null,
        // As early as the law wants it: windows that begin after other counts ended.
        from: from === '2020-10-01' ? row.as_of : from,
        basis: 'documented',
        excludes: '',
        omits: '',
      })),
    );
    fc.assert(
      fc.property(floors, (rows) => {
        const book = openBook(writeCsv(rows));
        for (const { scope, documented } of book.rangesSpokenOf()) {
          if (isCountOfADay(scope.outcome)) continue;
          const inside = book.model.floors.filter((floor) => book.isInside(floor.region, scope));
          const ends = ({ low }: (typeof inside)[number]) => ({
            low: low === null ? null : BigInt(low),
            high: null,
          });
          const system = buildSystem(inside, ends, { scope, until: null, onDay: null }, book.model);
          const bound = boundLow(system);
          expect(documented?.low ?? null).toBe(bound === null ? null : Number(bound.value));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
