import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPieces } from '../../src/cli/read-pieces.js';
import { makeFolder } from './run-program.js';

describe('a file in pieces', () => {
  it('is whole, where each piece is taken before the next is asked for', () => {
    const file = join(makeFolder(), 'claims.csv');
    const bytes = Buffer.from(Array.from({ length: 200_001 }, (_, index) => index % 251));
    writeFileSync(file, bytes);
    const pieces: Buffer[] = [];
    for (const piece of readPieces(file)) pieces.push(Buffer.from(piece));
    expect(pieces.length).toBeGreaterThan(1);
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
  });

  it('is none where the file is empty', () => {
    const file = join(makeFolder(), 'empty.csv');
    writeFileSync(file, '');
    expect([...readPieces(file)]).toEqual([]);
  });

  it('fails by the name of the file', () => {
    expect(() => [...readPieces('/nonexistent/x.csv')]).toThrow('there is no file `/nonexistent/x.csv`');
  });
});
