// The words of a lexicon's phrase as keys. Most phrases are plain letters with spaces, and are cut without the scanner:
// a language of two thousand phrases is then ready in a few milliseconds, on a machine that has only just started.

import { foldWord } from './fold-word.js';
import { scanTokens } from './scan-tokens.js';

/** Small letters of ASCII are their own keys. */
const PLAIN = /^[a-z ]+$/;
/** Small letters of the scripts that the scanner cuts at spaces, hyphens and apostrophes alone. */
const LETTERS = /^[a-zß-öø-ɏəа-ԯա-ևؠ-ي '’-]+$/;
const BOUNDARY = /[ '’-]/;

/** The key of the first word or sign of a phrase. */
export function firstKey(phrase: string): string {
  const end = phrase.search(BOUNDARY);
  const word = end < 0 ? phrase : phrase.slice(0, end);
  return PLAIN.test(word) ? word : LETTERS.test(word) ? foldWord(word) : (scanTokens(phrase)[0]?.key ?? '');
}

/** The keys of all words and signs of a phrase, in order. */
export function phraseKeys(phrase: string): string[] {
  if (PLAIN.test(phrase)) return phrase.split(' ');
  return LETTERS.test(phrase)
    ? phrase.split(BOUNDARY).filter(Boolean).map(foldWord)
    : scanTokens(phrase).map((token) => token.key);
}
