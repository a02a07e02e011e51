// How words are compared: without regard to case, to accents of Latin letters, to Arabic vowels and to ways of encoding,
// the same for lexicons and cells. Independent of the locale, so that `YAKLAŞIK` and `İKİ` are read on every machine.

const NOT_ASCII = /[^\x00-\x7f]/;
/** Letters that are replaced by others, beside those that lose an accent. */
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
const REPLACEABLE = new RegExp(`[${[...REPLACED.keys()].join('')}]`, 'g');
/** Accents, Arabic vowels and lengthening, and marks without a picture: none of them parts two words. */
const DROPPED =
  /[\u0300-\u036f\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u00ad\u061c\u055b\u055c\u055e\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/g;
/** Scripts whose letters with marks are letters of their own (`й`, `ї`, `ئ`): these are not taken apart. */
const UNDIVIDED = /[\u0370-\u06ff]/;

/** The form in which a word is looked up. */
export function foldWord(word: string): string {
  const small = word.toLowerCase();
  if (!NOT_ASCII.test(small)) return small;
  const encoded = small.normalize(UNDIVIDED.test(small) ? 'NFC' : 'NFD');
  return encoded.replace(DROPPED, '').replace(REPLACEABLE, (letter) => REPLACED.get(letter) ?? letter);
}
