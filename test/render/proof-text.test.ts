import { expect, it } from 'vitest';
import { reconcile } from '../../src/answer/reconcile.js';
import { showProof } from '../../src/render/proof-text.js';
import { readClaimFile } from '../claim-files.js';

const CSV = `id,event,sides,side,category,quantity,source,as_of
all,w,north; south,all,all,1000,a mission,2024-05-01
n,w,,north,all,at most 400,the north,2024-05-01
s,w,,south,military,at most 450,the south,2024-05-01
c,w,,south,civilian,not disclosed,the south,2024-05-01
`;

it('a sum takes each number off by itself, so that it can be followed with a pencil', () => {
  const { events } = reconcile(readClaimFile(CSV), { implied: true, scopes: ['south/civilian'] });
  const proof = events[0]!.scopes[0]!.implied!.lowProof!;
  const sum = showProof(proof, 'low', { safe: (text) => text, sourceOf: ({ source }) => source });
  expect(sum).toBe(
    '1,000 (a mission, claim all), less 400 (the north for north, claim n), less 450 (the south for south, claim s): at least 150.',
  );
});
