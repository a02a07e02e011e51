import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IdTable } from '../../src/claims/id-table.js';

it('a table of ids answers as a map does, however many there are', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ maxLength: 3 }),
          fc.nat(3000).map((number) => `c${number}`),
        ),
        { maxLength: 3000 },
      ),
      (ids) => {
        const table = new IdTable((place) => ids[place]!);
        const map = new Map<string, number>();
        for (const [place, id] of ids.entries()) {
          expect(table.add(id, place)).toBe(!map.has(id));
          if (!map.has(id)) map.set(id, place);
        }
        for (const [id, place] of map) expect(table.get(id)).toBe(place);
        expect(table.get('not there')).toBeUndefined();
        expect([...table.ids()]).toEqual([...map.keys()]);
      },
    ),
    { numRuns: 50 },
  );
});
