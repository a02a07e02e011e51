import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isChain, judgeChain } from '../../src/answer/chain.js';
import { groupByEvent } from '../../src/claims/claims-by-event.js';
import { keepConsistent } from '../../src/engine/conflicts.js';
import { buildSystem } from '../../src/model/cells.js';
import { modelEvent, stateEvent } from '../../src/model/event-model.js';
import { readClaimFile } from '../claim-files.js';

const figure = fc.record({
  source: fc.integer({ min: 0, max: 6 }),
  day: fc.integer({ min: 1, max: 5 }),
  low: fc.option(fc.integer({ min: 0, max: 20 })),
  width: fc.option(fc.integer({ min: 0, max: 8 })),
  documented: fc.boolean(),
});

describe('a chain of running totals', () => {
  it('is judged by comparing numbers as the engine judges it', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 2, maxLength: 12 }), (figures) => {
        const rows = figures.map(({ source, day, low, width, documented }, index) => {
          const high = width === null ? '' : (low ?? 0) + width;
          return `c${index},e,S${source}-${index},2020-10-0${day},${low ?? ''},${low === null && width === null ? 3 : high},${documented ? 'documented' : ''}`;
        });
        const set = readClaimFile(`id,event,source,as_of,low,high,basis\n${rows.join('\n')}\n`);
        const [event] = groupByEvent(set);
        const options = { asOf: null, known: null, open: false, ownSideFloors: false };
        const model = modelEvent(stateEvent(event!, new Map(), options), 'asked');
        const floors = model.floors.filter((floor) => floor.low !== null);
        const groups = model.said.map((statement) => [statement]);
        const all = [...floors, ...groups.flat()];
        if (all.length === 0) return;
        expect(isChain(all)).toBe(true);
        const big = (end: number | null): bigint | null => (end === null ? null : BigInt(end));
        const system = buildSystem(
          all,
          ({ low, high, documented }) => ({ low: big(low), high: documented ? null : big(high) }),
          null,
          model,
        );
        const engine = keepConsistent(
          system,
          floors.map((_, index) => index),
          groups.map((_, index) => [floors.length + index]),
        );
        const chain = judgeChain(floors, groups);
        expect(chain.kept).toEqual(engine.kept);
        expect(chain.setAside.map(({ group, pair }) => [group, pair.map((one) => all.indexOf(one))])).toEqual(
          engine.setAside.map(({ group, contradiction }) => [group, contradiction]),
        );
      }),
      { numRuns: 300 },
    );
  });
});
