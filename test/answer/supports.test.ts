import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/answer/reconcile.js';
import { SupportBook } from '../../src/answer/supports.js';
import { readClaimFile } from '../claim-files.js';
import { randomRows, writeCsv } from './random-claims.js';

describe('what holds an end up', () => {
  it('is the end that is left when the rows of the source are deleted', () => {
    fc.assert(
      fc.property(randomRows(6, 2), (rows) => {
        const plain = rows.map((row) => ({ ...row, derived_from: '', supersedes: '' }));
        const set = readClaimFile(writeCsv(plain));
        const answer = reconcile(set);
        const [event] = answer.events;
        const [everyone] = event!.scopes;
        for (const { end, source, without } of new SupportBook(set, {}).supportsOf(event!, everyone!)) {
          const left = plain.filter((row) => row.source !== source);
          if (left.length === 0) {
            expect(without).toBeNull();
            continue;
          }
          const rerun = reconcile(readClaimFile(writeCsv(left)), { asOf: event!.asOf });
          const [same] = rerun.events[0]!.scopes;
          expect(without).toBe((end === 'low' ? same!.low?.value : same!.highestSaid?.value) ?? null);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('tells that the highest said rests on one speaker', () => {
    const csv = `id,event,source,as_of,low,high
a,e,Putin,2020-10-22,4002,
b,e,Office,2020-10-22,1027,1027
`;
    const set = readClaimFile(csv);
    const [event] = reconcile(set).events;
    const supports = new SupportBook(set, {}).supportsOf(event!, event!.scopes[0]!);
    expect(supports).toContainEqual({ end: 'highest', source: 'Putin', value: 4002, without: 1027 });
  });
});
