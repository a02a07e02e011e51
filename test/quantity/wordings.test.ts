// Every way of saying a number that a language has, one by one: what no report at hand says, but some report will.

import { describe, it } from 'vitest';
import { expectReading } from './expect-reading.js';
import { arabicWordings } from './wordings/arabic.js';
import { armenianWordings } from './wordings/armenian.js';
import { azerbaijaniWordings } from './wordings/azerbaijani.js';
import { chineseWordings } from './wordings/chinese.js';
import { frenchWordings } from './wordings/french.js';
import { germanWordings } from './wordings/german.js';
import { russianWordings } from './wordings/russian.js';
import { spanishWordings } from './wordings/spanish.js';
import { turkishWordings } from './wordings/turkish.js';
import { ukrainianWordings } from './wordings/ukrainian.js';
import type { Wording } from './wordings/wording.js';

const TABLES: Readonly<Record<string, readonly Wording[]>> = {
  Arabic: arabicWordings,
  Chinese: chineseWordings,
  Armenian: armenianWordings,
  Azerbaijani: azerbaijaniWordings,
  Russian: russianWordings,
  Turkish: turkishWordings,
  Ukrainian: ukrainianWordings,
  French: frenchWordings,
  German: germanWordings,
  Spanish: spanishWordings,
};

for (const [language, wordings] of Object.entries(TABLES)) {
  describe(`wordings in ${language}`, () => {
    for (const { text, read, approximate } of wordings)
      it(`reads ${text}`, () => {
        expectReading(text, read, approximate);
      });
  });
}
