// How words are compared: without regard to case, to accents of Latin letters, to Arabic vowels and to ways of encoding,
// the same for lexicons and cells. Independent of the locale, so that `YAKLAŞIK` and `İKİ` are read on every machine.

import { isInvisible } from './characters.js';

const REPLACED: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ё', 'е'],
  ['և', 'եւ'],
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ة', 'ه'],
  // Persian keyboards write Arabic words with these two.
  ['ی', 'ي'],
  ['ک', 'ك'],
]);

/** The form in which a word is looked up. */
export function foldWord(word: string): string {
  if (isAscii(word)) return word.toLowerCase();
  let folded = '';
  for (const letter of word.normalize('NFC').toLowerCase().normalize('NFC')) {
    const code = letter.codePointAt(0) as number;
    if ((code >= 0x300 && code <= 0x36f) || isArabicVowel(code) || isInvisible(code)) continue;
    folded += REPLACED.get(letter) ?? (isAccentedLatin(code) ? baseLetter(letter) : letter);
  }
  return folded;
}

function isAscii(word: string): boolean {
  for (let index = 0; index < word.length; index++) if (word.charCodeAt(index) > 0x7f) return false;
  return true;
}

function isArabicVowel(code: number): boolean {
  return (
    code === 0x640 || (code >= 0x64b && code <= 0x65f) || code === 0x670 || (code >= 0x6d6 && code <= 0x6dc)
  );
}

function isAccentedLatin(code: number): boolean {
  return (code >= 0xe0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff);
}

function baseLetter(letter: string): string {
  const base = letter.normalize('NFD').charAt(0);
  return base >= 'a' && base <= 'z' ? base : letter;
}
