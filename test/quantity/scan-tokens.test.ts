// How a cell is cut into figures, words and signs, and how words are folded.

import { describe, expect, it } from 'vitest';
import { foldWord } from '../../src/quantity/fold-word.js';
import { scanTokens } from '../../src/quantity/scan-tokens.js';

function cut(text: string): string[] {
  return scanTokens(text).map((token) => `${token.joint}${token.kind === 'figure' ? token.text : token.key}`);
}

describe('a cell is cut into', () => {
  it('figures, words and signs', () => {
    expect(cut('More than 2,000 (est.)')).toEqual(['more', 'than', '2,000', '(', 'est', '.', ')']);
  });

  it('words joined by a hyphen or apostrophe, and figures parted by a dash', () => {
    expect(cut('twenty-three')).toEqual(['twenty', '-three']);
    expect(cut("2.000'den 2000-dən 2000–dən")).toEqual(['2.000', "'den", '2000', '-dən', '2000', '-dən']);
    expect(cut('20-30 20–30 20 - 30')).toEqual(['20', '-', '30', '20', '–', '30', '20', '-', '30']);
    expect(cut("plus d'une")).toEqual(['plus', 'd', "'une"]);
  });

  it('signs in one spelling each', () => {
    expect(cut('>=5 =>5 ⩾5 +/-5 ＞5 ∼5 ％')).toEqual([
      '≥',
      '5',
      '≥',
      '5',
      '≥',
      '5',
      '±',
      '5',
      '>',
      '5',
      '~',
      '5',
      '%',
    ]);
  });

  it('nothing for quotation marks and marks that are not seen', () => {
    expect(cut('“5”\u200f «x»\u200b')).toEqual(['5', 'x']);
  });

  it('Han letter by run, apart from Latin letters that touch them', () => {
    expect(cut('500人以上ABC')).toEqual(['500', '人以上', 'abc']);
  });

  it('words that know when they mix two scripts', () => {
    expect(scanTokens('sоldiers')[0]?.script).toBe('mixed');
    expect(scanTokens('soldiers')[0]?.script).toBe('latin');
    expect(scanTokens('солдаты')[0]?.script).toBe('cyrillic');
  });
});

describe('folding', () => {
  it('makes one of case, accents, encodings and Arabic spellings', () => {
    const SAME: readonly (readonly string[])[] = [
      ['YAKLAŞIK', 'yaklaşık', 'yaklasik'],
      ['İKİ', 'iki', 'IKI'],
      ['DREISSIG', 'dreißig'],
      ['más', 'ma\u0301s', 'MAS'],
      ['ещё', 'ЕЩЕ'],
      ['أكثر', 'اكثر', 'أَكْثَر'],
      ['ԵՎ', 'եվ'],
    ];
    for (const words of SAME)
      for (const word of words) expect(foldWord(word)).toBe(foldWord(words[0] as string));
  });

  it('keeps letters apart that are letters of their own', () => {
    for (const [one, other] of [
      ['й', 'и'],
      ['ї', 'і'],
      ['ə', 'e'],
      ['դ', 'ղ'],
    ] as const)
      expect(foldWord(one)).not.toBe(foldWord(other));
  });
});
