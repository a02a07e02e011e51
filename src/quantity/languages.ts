// The languages that are read, in the order in which a tie between them is broken. A new one is a file in lexicons/ and a
// line here (docs/adding-a-language.md).

import type { Lexicon } from './lexicon.js';
import { arabic } from './lexicons/arabic.js';
import { armenian } from './lexicons/armenian.js';
import { azerbaijani } from './lexicons/azerbaijani.js';
import { chinese } from './lexicons/chinese.js';
import { english } from './lexicons/english.js';
import { french } from './lexicons/french.js';
import { german } from './lexicons/german.js';
import { russian } from './lexicons/russian.js';
import { spanish } from './lexicons/spanish.js';
import { turkish } from './lexicons/turkish.js';
import { ukrainian } from './lexicons/ukrainian.js';

export const LANGUAGES: readonly Lexicon[] = [
  english,
  russian,
  ukrainian,
  turkish,
  azerbaijani,
  armenian,
  french,
  spanish,
  german,
  arabic,
  chinese,
];

/** The name of a language by its code, `figures` where no words took part. */
export function languageName(code: string): string {
  return code === 'und' ? 'figures' : (LANGUAGES.find((lexicon) => lexicon.code === code)?.name ?? code);
}
