import { expect, it } from 'vitest';
import { RowClaim } from '../../src/claims/row-claim.js';
import { readText } from './read-text.js';

it('rows that say the same of their people, days and source share one record of it', () => {
  const rows = Array.from(
    { length: 200 },
    (_, row) => `${row % 2 ? 'a' : 'b'},e,${row},S${row % 3},2020-10-0${1 + (row % 5)},AFP\n`,
  );
  const { set } = readText(`side,event,quantity,source,as_of,via\n${rows.join('')}`);
  const claims = set.claims.filter((claim) => claim instanceof RowClaim);
  const count = (part: (claim: RowClaim) => unknown): number => new Set(claims.map(part)).size;
  expect(claims).toHaveLength(200);
  expect([count(({ scope }) => scope), count(({ days }) => days), count(({ origin }) => origin)]).toEqual([
    2, 5, 3,
  ]);
});

it('rows that differ in all of them are told apart however many there are', () => {
  const rows = Array.from({ length: 500 }, (_, row) => `e,s${row},c${row},1,A${row},${1000 + row},p${row}\n`);
  const { set } = readText(`event,side,category,quantity,source,as_of,note\n${rows.join('')}`);
  for (const [row, claim] of set.claims.entries()) {
    expect([claim.side.key, claim.category.key, claim.source, claim.carried!.get('note')]).toEqual([
      `s${row}`,
      `c${row}`,
      `a${row}`,
      `p${row}`,
    ]);
  }
});
