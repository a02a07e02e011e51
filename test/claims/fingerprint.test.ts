import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Fingerprint } from '../../src/claims/fingerprint.js';

it('a fingerprint is the SHA-256 of all bytes, however they come, and whatever becomes of them', () => {
  const piece = fc.integer({ min: 0, max: 700_000 });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), fc.boolean(), (lengths, early) => {
      const hash = createHash('sha256');
      const fingerprint = new Fingerprint();
      for (const length of lengths) {
        const bytes = Buffer.alloc(length, length % 251);
        hash.update(bytes);
        fingerprint.add(bytes);
        bytes.fill(0xff);
      }
      if (early) fingerprint.settle();
      const expected = hash.digest('hex');
      expect([fingerprint.sha256, fingerprint.sha256]).toEqual([expected, expected]);
    }),
    { numRuns: 50 },
  );
});
