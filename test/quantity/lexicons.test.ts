// Every entry of every lexicon read in its place: no phrase may hide another, and each means what its field says.

import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/quantity/languages.js';
import type { Lexicon } from '../../src/quantity/lexicon.js';
import { readQuantity } from '../../src/quantity/read-quantity.js';
import type { Hedge } from '../../src/quantity/rules.js';

type Ends = readonly [number | null, number | null];

/** What each hedge makes of 200 (quantities, section 1). */
const OF_200: Readonly<Record<Hedge, Ends>> = {
  'at least': [200, null],
  'more than': [201, null],
  'at most': [null, 200],
  'less than': [null, 199],
  'just under': [190, 199],
  nearly: [180, 200],
  'just over': [201, 210],
  about: [180, 220],
};

interface Case {
  readonly text: string;
  readonly ends: Ends;
}

/** Hedges that mean something else in a lead-in: up to when, to what a toll rose, during, somewhere. */
const OTHERWISE = ['до', 'hasta', "jusqu'à", 'bis zu', 'حتى', 'up to', 'unter', 'під', 'quelque'];

/** Lead-ins that hold a hedge, which would be lost with them. */
function hidden({ leadIns, before }: Lexicon): string[] {
  const hedges = Object.values(before)
    .flat()
    .filter((hedge) => !OTHERWISE.includes(hedge));
  return leadIns.filter((phrase) => hedges.some((hedge) => ` ${phrase} `.includes(` ${hedge} `)));
}

/** The phrases that are read otherwise than they must be, with how. */
function misread(lexicon: Lexicon, cases: readonly Case[]): string[] {
  return cases.flatMap(({ text, ends: [low, high] }) => {
    const reading = readQuantity(text, { language: lexicon.code });
    if (reading.kind === 'interval' && reading.low === low && reading.high === high) return [];
    const found = reading.kind === 'interval' ? `${reading.low} to ${reading.high}` : reading.kind;
    return [`${text}: ${found}`];
  });
}

/** Those that are read as something else where the language is not given. */
function confused(lexicon: Lexicon, cases: readonly Case[]): string[] {
  return cases.flatMap(({ text }) => {
    const told = readQuantity(text, { language: lexicon.code });
    const recognised = readQuantity(text);
    if (told.kind !== 'interval' || recognised.kind !== 'interval') return [];
    return told.low === recognised.low && told.high === recognised.high ? [] : [text];
  });
}

function hedgesOf(lexicon: Lexicon, field: 'before' | 'behind' | 'close'): [string, Ends][] {
  return Object.entries(lexicon[field] ?? {}).flatMap(([hedge, phrases]) =>
    phrases.map((phrase): [string, Ends] => [phrase, OF_200[hedge as Hedge]]),
  );
}

for (const lexicon of LANGUAGES) {
  const space = lexicon.unspaced ? '' : ' ';
  const before = hedgesOf(lexicon, 'before').map(([phrase, ends]) => ({
    text: `${phrase}${space}200`,
    ends,
  }));
  const behind = [...hedgesOf(lexicon, 'behind'), ...hedgesOf(lexicon, 'close')].map(([phrase, ends]) => ({
    text: `200${space}${phrase}`,
    ends,
  }));

  describe(`the ${lexicon.name} lexicon`, () => {
    it('means the same by a hedge wherever it is written before or behind the number', () => {
      expect(misread(lexicon, [...before, ...behind])).toEqual([]);
    });

    it('is not taken for another language where that would change the number', () => {
      const relatives = new Set(['tr', 'az']);
      if (relatives.has(lexicon.code)) return;
      expect(confused(lexicon, [...before, ...behind])).toEqual([]);
    });

    it('hides no hedge in a lead-in', () => {
      expect(lexicon.unspaced === true ? [] : hidden(lexicon)).toEqual([]);
    });

    it('reads every number word alone, and every scale word behind a figure', () => {
      const numbers = Object.entries(lexicon.numbers)
        .filter(([, value]) => Number.isInteger(value))
        .map(([text, value]) => ({ text, ends: [value, value] as Ends }));
      const scales = Object.entries(lexicon.scales).map(([word, value]) => ({
        text: `2 ${word}`,
        ends: [2 * value, 2 * value] as Ends,
      }));
      expect(misread(lexicon, [...numbers, ...scales])).toEqual([]);
    });

    it('reads every plural without a number as at least twice its unit', () => {
      const plurals = Object.entries(lexicon.plurals).map(([text, unit]) => ({
        text,
        ends: [2 * unit, null] as Ends,
      }));
      expect(misread(lexicon, plurals)).toEqual([]);
    });

    it('changes nothing by a lead-in before the number', () => {
      const cases = lexicon.leadIns.map((phrase) => ({
        text: `${phrase}${space}200`,
        ends: [200, 200] as Ends,
      }));
      expect(misread(lexicon, cases)).toEqual([]);
    });

    it('changes nothing by a noun or outcome behind the number', () => {
      const nouns = [...lexicon.counted, ...lexicon.outcomes];
      const cases = nouns.map((noun) => ({ text: `200${space}${noun}`, ends: [200, 200] as Ends }));
      expect(misread(lexicon, cases)).toEqual([]);
    });

    it('knows every phrase for a number that is not given, and every one for nobody', () => {
      const kinds = lexicon.unknown.filter(
        (phrase) => readQuantity(phrase, { language: lexicon.code }).kind !== 'unknown',
      );
      expect(kinds).toEqual([]);
      expect(
        misread(
          lexicon,
          lexicon.none.map((text) => ({ text, ends: [0, 0] as Ends })),
        ),
      ).toEqual([]);
    });

    it('refuses every rate, age, household, span of time and sum of money behind a number', () => {
      const phrases = (['rates', 'ages', 'households', 'durations', 'money'] as const).flatMap(
        (field) => lexicon[field],
      );
      const read = phrases.filter(
        (phrase) => readQuantity(`200${space}${phrase}`, { language: lexicon.code }).kind !== 'refused',
      );
      expect(read).toEqual([]);
    });
  });
}
