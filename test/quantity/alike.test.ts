// What is read from memory, of texts alike but for their figure, is what is read anew.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAlike } from '../../src/quantity/alike.js';
import { LANGUAGES } from '../../src/quantity/languages.js';
import { sectionsOf } from '../../src/quantity/lexicon-sections.js';
import { measureReading, readQuantity, readWithStrict } from '../../src/quantity/read-quantity.js';
import { CONVENTIONS } from '../../src/quantity/reading.js';

/** Every phrase of every language that is written in plain letters, and a few words of none. */
const PHRASES = [
  ...new Set([
    ...LANGUAGES.flatMap((lexicon) => sectionsOf(lexicon).flatMap(({ phrases }) => phrases)),
    'bananas',
    'soldiers of the 5th',
    'in Goma',
  ]),
].filter((phrase) => /^[A-Za-z ]+$/.test(phrase));

const english = sectionsOf(LANGUAGES[0]!).flatMap(({ phrases }) => phrases);
const phrase = fc.oneof(fc.constantFrom(...PHRASES), fc.constantFrom(...english));
const words = fc.array(phrase, { maxLength: 2 }).map((phrases) => phrases.join(' '));
const figure = fc.oneof(
  fc.integer({ min: 1, max: 130 }).map(String),
  fc.constantFrom('100', '1000', '10,000', '1999', '2020', '500,000', '1,000,000', '999999999999999'),
  fc.integer({ min: 32, max: 99_999_999 }).map(String),
  fc.integer({ min: 1, max: 99_999_999 }).map((number) => number.toLocaleString('en-US')),
);

describe('a text like one that was read before', () => {
  it('is read as it is read anew, whatever the words and figures', () => {
    fc.assert(
      fc.property(
        words,
        words,
        fc.tuple(figure, figure),
        fc.constantFrom(...CONVENTIONS),
        (before, behind, figures, convention) => {
          for (const one of figures) {
            const text = `${before} ${one} ${behind}`.trim();
            expect(readQuantity(text, { convention })).toEqual(measureReading(text, { convention }).reading);
          }
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('is read as it is read anew behind every phrase, and before it', () => {
    for (const one of PHRASES) {
      for (const figure of ['437', '1,000', '7', '2020', '100'])
        for (const text of [`${one} ${figure}`, `${figure} ${one}`])
          expect(readQuantity(text)).toEqual(measureReading(text).reading);
    }
  });
});

describe('texts alike but for one figure', () => {
  it('have plain letters around it, or none', () => {
    expect(findAlike('at least 1,300 people')).toEqual({ wording: 'at least # people', value: 1300 });
    expect(findAlike('more than 437')).toEqual({ wording: 'more than #', value: 437 });
  });

  it('have no second figure, no signs, and nothing that touches the figure', () => {
    for (const text of ['about 200 to 300', 'about 200%', '200+', '1990s', 'über 200', 'about 12,34'])
      expect(findAlike(text)).toBeNull();
  });

  it('have no figure that may be the day of a month', () => {
    expect(findAlike('31 dead')).toBeNull();
    expect(findAlike('32 dead')?.value).toBe(32);
  });
});

describe('a reading with its strict ends', () => {
  it('is that of each convention by itself', () => {
    const texts = [
      'about 300',
      'dozens',
      'at least 40',
      'nobody',
      'not disclosed',
      '12',
      'nearly 50 to 60',
      'x',
    ];
    for (const text of texts) {
      for (const convention of CONVENTIONS) {
        const reading = readQuantity(text, { convention });
        const guessed = reading.kind === 'interval' && (reading.lowApproximate || reading.highApproximate);
        const strict = guessed ? readQuantity(text, { convention: 'strict' }) : reading;
        expect(readWithStrict(text, convention)).toEqual({ reading, strict });
      }
    }
  });
});
