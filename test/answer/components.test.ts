import { describe, expect, it } from 'vitest';
import { takeApart } from '../../src/answer/components.js';
import { reconcile } from '../../src/answer/reconcile.js';
import { readClaimFile } from '../claim-files.js';

describe('a system taken apart', () => {
  it('keeps together what shares people', () => {
    const ends = { low: 1n, high: null };
    const { components, uncovered } = takeApart({
      cells: [
        { covers: [0, 2], target: true },
        { covers: [1], target: true },
        { covers: [], target: true },
      ],
      nested: [{ covers: [3], target: false, within: [1] }],
      statements: [ends, ends, ends, ends],
    });
    expect(components.map(({ statements }) => statements)).toEqual([
      [0, 2],
      [1, 3],
    ]);
    expect(components[1]!.system.nested).toEqual([{ covers: [1], target: false, within: [0] }]);
    expect(uncovered).toBe(true);
  });

  it('adds up a hundred days and their parts', () => {
    const rows: string[] = [];
    for (let day = 0; day < 100; day++) {
      const date = new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
      rows.push(
        `d${day},e,2020-01-01,,MoD,${date},${date},10,12`,
        `w${day},e,,all:children,MoD,${date},${date},4,4`,
      );
    }
    const [event] = reconcile(
      readClaimFile(`id,event,began,category,source,from,as_of,low,high\n${rows.join('\n')}\n`),
    ).events;
    const [everyone, children] = event!.scopes;
    expect([everyone!.low!.value, everyone!.high]).toEqual([1000, 1200]);
    expect([children!.low!.value, children!.high]).toEqual([400, 400]);
  });
});
