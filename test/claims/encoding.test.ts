import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideEncoding, decodeStream, guessEncoding } from '../../src/claims/encoding.js';

function decodeInPieces(
  bytes: Buffer,
  label: string | null,
  size: number,
): { text: string; damaged: boolean } {
  const stream = decodeStream(decideEncoding(bytes, label)!);
  const out: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size)
    out.push(Buffer.from(stream.feed(bytes.subarray(at, at + size))));
  out.push(stream.end());
  return { text: Buffer.concat(out).toString(), damaged: stream.damaged };
}

describe('decoding', () => {
  it('gives the same text however the bytes are cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 5 }), (text, size) => {
        const expected = text.replace(/^\ufeff/, '');
        expect(decodeInPieces(Buffer.from(text), null, size)).toEqual({
          text: expected,
          damaged: false,
        });
        const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
        expect(decodeInPieces(utf16, null, size).text).toBe(text);
        expect(decodeInPieces(Buffer.from(utf16).swap16(), null, size).text).toBe(text);
      }),
    );
  });

  it('notices bytes that are no UTF-8 however they are cut', () => {
    for (const bytes of [[0x61, 0xe9, 0x62], [0xe2, 0x82], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0x80]]) {
      for (const size of [1, 2, 3]) expect(decodeInPieces(Buffer.from(bytes), null, size).damaged).toBe(true);
    }
  });

  it('reads windows-1252 by the Encoding Standard, whatever the version of Node', () => {
    const bytes = Buffer.from([0x93, 0x41, 0x94, 0x92, 0x96, 0x80, 0xe9]);
    expect(decodeInPieces(bytes, 'latin1', 2).text).toBe('“A”’–€é');
    expect(decodeInPieces(bytes, 'windows-1252', 100).text).toBe('“A”’–€é');
  });

  it('knows no encoding of an unknown name', () => {
    expect(decideEncoding(Buffer.from('a'), 'utf-9')).toBeNull();
  });
});

describe('the guess for a message', () => {
  const samples: readonly [string, Buffer][] = [
    ['windows-1252', Buffer.from([0x74, 0x75, 0xe9, 0x73, 0x20, 0xe0, 0x20, 0x93, 0x42, 0x94])],
    [
      'windows-1251',
      Buffer.from([0xef, 0xee, 0xe3, 0xe8, 0xe1, 0xeb, 0xee, 0x20, 0xc1, 0xee, 0xeb, 0xe5, 0xe5]),
    ],
    ['koi8-r', Buffer.from([0xd0, 0xcf, 0xc7, 0xc9, 0xc2, 0xcc, 0xcf])],
    ['gbk', Buffer.from([0xcb, 0xc0, 0xcd, 0xf6, 0x31, 0x30, 0xc8, 0xcb])],
    ['utf-16le', Buffer.from('event,quantity', 'utf16le')],
    ['utf-16be', Buffer.from('event,quantity', 'utf16le').swap16()],
  ];

  it.each(samples)('is %s for its letters', (label, bytes) => {
    expect(guessEncoding(bytes)).toBe(label);
  });
});
