import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeVisible, quoteValue } from '../../src/claims/visible.js';

describe('text made visible', () => {
  it('shows what steers a terminal', () => {
    expect(makeVisible('a\u001b[31mred\u0007')).toBe('a\\u{1b}[31mred\\u{7}');
    expect(makeVisible('\u009b2J\u007f\r\n\t')).toBe('\\u{9b}2J\\u{7f}\\u{d}\\u{a}\\u{9}');
  });

  it('shows what turns or hides text', () => {
    for (const code of [
      0x061c, 0x200b, 0x200f, 0x202a, 0x202e, 0x2066, 0x2069, 0xfeff, 0xe0041, 0x2028, 0xad,
    ]) {
      expect(makeVisible(`a${String.fromCodePoint(code)}b`)).toBe(`a\\u{${code.toString(16)}}b`);
    }
  });

  it('shows half of a surrogate pair, and leaves a whole one', () => {
    expect(makeVisible('\ud83d')).toBe('\\u{d83d}');
    expect(makeVisible('\u{1f54a}')).toBe('\u{1f54a}');
  });

  it('leaves text of every script as it is', () => {
    const text = 'Ղարաբաղ Qarabağ قره باغ नागोर्नो 纳卡 «more than 2,000» – ’';
    expect(makeVisible(text)).toBe(text);
  });

  it('made visible twice is made visible once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(makeVisible(makeVisible(text))).toBe(makeVisible(text));
      }),
    );
  });
});

describe('a quoted value', () => {
  it('stands in backquotes, and is cut to a line', () => {
    expect(quoteValue('1.500')).toBe('`1.500`');
    expect(quoteValue('x'.repeat(200))).toBe(`\`${'x'.repeat(79)}…\``);
  });
});
