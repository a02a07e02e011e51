import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/answer/reconcile.js';
import { readClaims } from '../../src/claims/read-claims.js';
import { readClaimFile } from '../claim-files.js';

const HEAD = 'id,event,sides,side,category,low,high,as_of,basis,source,excludes\n';

function gapsOf(rows: string) {
  const [event] = reconcile(readClaimFile(HEAD + rows)).events;
  return event!.gaps.map(({ against, needs, short, scope }) => ({
    against: against.id,
    scope: scope.side,
    needs,
    short: short === null ? null : { side: short.scope.side, by: short.by, days: short.days },
  }));
}

describe('gap', () => {
  it("gives the report's file its two answers", () => {
    const content = readFileSync(new URL('../../data/nagorno-karabakh-2020.csv', import.meta.url));
    const { set } = readClaims([{ file: 'seed.csv', content }]);
    const gaps = reconcile(set).events[0]!.gaps;
    expect(
      gaps.map(({ against, needs, repeat, short }) => [against.id, needs, repeat, short?.by ?? null]),
    ).toEqual([
      ['putin-each', null, false, 1002],
      ['report-sum', 3002, true, null],
    ]);
  });

  it('takes the days since the count into account', () => {
    const gaps = gapsOf(
      'count,e,a; b,all,all,100,100,2020-10-01,documented,Counters,b/military\nsaid,e,,a,all,150,,2020-10-02,,UN,\n',
    );
    expect(gaps).toEqual([
      { against: 'said', scope: 'all', needs: null, short: { side: 'a', by: 50, days: 1 } },
    ]);
  });

  it('says nothing where the claim can be true with nobody in the hole', () => {
    expect(
      gapsOf(
        'count,e,a; b,all,all,100,100,2020-10-01,documented,Counters,b/military\nsaid,e,,all,all,90,,2020-10-01,,UN,\n',
      ),
    ).toEqual([]);
  });

  it('adds up several documented counts around an undisclosed one', () => {
    const gaps = gapsOf(
      'soldiers,e,a; b,a,military,900,900,2020-10-02,documented,MoD,\n' +
        'others,e,,a,civilian,40,40,2020-10-02,documented,Office,\n' +
        'towns,e,,b,civilian,60,60,2020-10-02,documented,Prosecutor,\n' +
        'total,e,,all,all,4000,4000,2020-10-02,,UN,\n',
    );
    expect(gaps).toEqual([]);
    const [event] = reconcile(
      readClaimFile(
        `id,event,sides,side,category,quantity,low,high,as_of,basis,source
soldiers,e,a; b,a,military,,900,900,2020-10-02,documented,MoD
others,e,,a,civilian,,40,40,2020-10-02,documented,Office
towns,e,,b,civilian,,60,60,2020-10-02,documented,Prosecutor
silent,e,,b,military,not disclosed,,,2020-10-02,,MoD B
total,e,,all,all,,4000,4000,2020-10-02,,UN
`,
      ),
    ).events;
    expect(event!.gaps.filter(({ scope }) => scope.side === 'all' && scope.category === 'all')).toMatchObject(
      [{ needs: 3000, short: null }],
    );
  });
});
