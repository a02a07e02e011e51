// Reading from streams: however the bytes come, the claims and faults are those of the whole text.
import { Buffer } from 'node:buffer';
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaimStreams } from '../../src/claims/read-claims.js';
import { copyClaim } from '../../src/claims/row-claim.js';
import { readText } from './read-text.js';

const TEXT =
  'id,event,quantity,source,quote\r\na,e,1,Карабах,"one\r\ntwo ""three"""\nb,e,1.500,🕊,\rc,e,2,S,"unclosed? ""no"""\n\nd,e,3,,x\n';

/** Each piece is overwritten when the next is asked for. */
function cut(bytes: Buffer, size: number): () => Iterable<Buffer> {
  return function* () {
    const buffer = Buffer.alloc(size);
    for (let at = 0; at < bytes.length; at += size) {
      yield buffer.subarray(0, bytes.copy(buffer, 0, at, at + size));
      buffer.fill('"');
    }
  };
}

describe('a stream', () => {
  it('gives what its whole text gives, wherever it is cut', async () => {
    const encodings = [
      Buffer.from(TEXT),
      Buffer.from(`\ufeff${TEXT}`),
      Buffer.from(`\ufeff${TEXT}`, 'utf16le'),
    ];
    for (const bytes of encodings) {
      const whole = readText(bytes);
      for (let size = 1; size <= 40; size++) {
        const result = await readClaimStreams([{ file: 'a.csv', open: cut(bytes, size) }]);
        expect(result.diagnostics).toEqual(whole.diagnostics);
        expect(result.set.claims.map(copyClaim)).toEqual(whole.set.claims.map(copyClaim));
        expect(result.set.inputs).toEqual(whole.set.inputs);
      }
    }
  });

  it('longer than any buffer gives what its whole text gives', async () => {
    const csv = `id,event,quantity,source,quote\n${Array.from({ length: 9000 }, (_, index) => `c${index},e,${index},"S, ""${index % 7}""","a\nb ${'x'.repeat(index % 50)}"\n`).join('')}bad,e,1.500,S,\n`;
    const whole = readText(csv);
    expect(whole.diagnostics).toMatchObject([{ line: 18_002, column: 7, rule: 'ambiguous-number' }]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1000, max: 200_000 }), async (size) => {
        const result = await readClaimStreams([{ file: 'a.csv', open: cut(Buffer.from(csv), size) }]);
        expect(result.diagnostics).toEqual(whole.diagnostics);
        expect(result.set.claims.map(({ id, line }) => [id, line])).toEqual(
          whole.set.claims.map(({ id, line }) => [id, line]),
        );
      }),
      { numRuns: 10 },
    );
  });

  it('is opened once where nothing is wrong, and twice where a place must be found', async () => {
    const opened: string[] = [];
    const stream = (file: string, text: string) => ({
      file,
      open: () => {
        opened.push(file);
        return Readable.from([Buffer.from(text)]);
      },
    });
    await readClaimStreams([
      stream('good', 'event,quantity,source\ne,1,A\n'),
      stream('bad', 'event,quantity,source\ne,1.500,A\n'),
    ]);
    expect(opened).toEqual(['good', 'bad', 'bad']);
  });

  it('tells how many rows were read so far', async () => {
    const told: number[] = [];
    const bytes = Buffer.from(`event,quantity,source\n${'e,1,A\n'.repeat(50_000)}`);
    await readClaimStreams([{ file: 'a.csv', open: cut(bytes, 100_000) }], {}, (rows) => told.push(rows));
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBeGreaterThan(40_000);
  });

  it('of a file is read from the disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'claims-'));
    const file = join(folder, 'a.csv');
    writeFileSync(file, TEXT);
    const result = await readClaimStreams([{ file, open: () => createReadStream(file) }]);
    expect(result.set.claims.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(result.set.inputs[0]!.sha256).toBe(readText(TEXT).set.inputs[0]!.sha256);
    rmSync(folder, { recursive: true });
  });

  it('that fails rejects', async () => {
    await expect(
      readClaimStreams([{ file: 'x', open: () => createReadStream('/nonexistent/x.csv') }]),
    ).rejects.toThrow('ENOENT');
  });
});
