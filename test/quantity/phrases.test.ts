// Every phrase of the tables of real reports, one by one, each in the language that it is in.

import { describe, expect, it } from 'vitest';
import { expectReading } from './expect-reading.js';
import { arabicPhrases } from './phrases/arabic.js';
import { armenianPhrases } from './phrases/armenian.js';
import { azerbaijaniPhrases } from './phrases/azerbaijani.js';
import { chinesePhrases } from './phrases/chinese.js';
import { englishPhrases } from './phrases/english.js';
import { frenchPhrases } from './phrases/french.js';
import { germanPhrases } from './phrases/german.js';
import type { ReportPhrase } from './phrases/report-phrase.js';
import { russianPhrases } from './phrases/russian.js';
import { spanishPhrases } from './phrases/spanish.js';
import { turkishPhrases } from './phrases/turkish.js';
import { ukrainianPhrases } from './phrases/ukrainian.js';

const TABLES: Readonly<
  Record<string, { readonly least: number; readonly phrases: readonly ReportPhrase[] }>
> = {
  en: { least: 150, phrases: englishPhrases },
  de: { least: 30, phrases: germanPhrases },
  ar: { least: 30, phrases: arabicPhrases },
  zh: { least: 30, phrases: chinesePhrases },
  es: { least: 30, phrases: spanishPhrases },
  hy: { least: 30, phrases: armenianPhrases },
  az: { least: 30, phrases: azerbaijaniPhrases },
  ru: { least: 30, phrases: russianPhrases },
  tr: { least: 30, phrases: turkishPhrases },
  uk: { least: 30, phrases: ukrainianPhrases },
  fr: { least: 30, phrases: frenchPhrases },
};

for (const [language, { least, phrases }] of Object.entries(TABLES)) {
  describe(`phrases from reports in ${language}`, () => {
    it(`are at least ${least}, each with where it was seen`, () => {
      expect(new Set(phrases.map((phrase) => phrase.text)).size).toBeGreaterThanOrEqual(least);
      for (const phrase of phrases) expect(phrase.seen, phrase.text).not.toBe('');
    });

    for (const { text, read, approximate } of phrases) {
      it(`reads ${text}`, () => {
        const reading = expectReading(text, read, approximate);
        // Where only names stand beside the figures no language is recognised, and none is needed.
        if (reading.kind !== 'refused') expect([language, 'und']).toContain(reading.language);
        expectReading(text, read, approximate, { language });
      });
    }
  });
}
