// Laws of the reader, over phrases made by chance from its own words and over any text at all.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conventionTable } from '../../src/quantity/conventions.js';
import { english } from '../../src/quantity/lexicons/english.js';
import { measureReading, readQuantity } from '../../src/quantity/read-quantity.js';
import { CONVENTIONS, type IntervalReading, type Reading } from '../../src/quantity/reading.js';

const hedges = Object.values(english.before).flat();
const behind = Object.values(english.behind).flat();
const number = fc.oneof(
  fc.integer({ min: 0, max: 2_000_000 }).map(String),
  fc.integer({ min: 0, max: 2_000_000 }).map((value) => value.toLocaleString('en-US')),
  fc.constantFrom(
    'a dozen',
    'half a million',
    '1.2 million',
    'two hundred and five',
    'several',
    'dozens',
    'hundreds of thousands',
  ),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }))
    .map(([from, more]) => `${from}-${from + more}`),
);
const phrase = fc.oneof(
  number,
  fc.tuple(fc.constantFrom(...hedges), number).map((parts) => parts.join(' ')),
  fc.tuple(number, fc.constantFrom(...behind)).map((parts) => parts.join(' ')),
  fc
    .tuple(fc.constantFrom('perhaps', 'only', 'a total of'), fc.constantFrom(...hedges), number)
    .map((parts) => parts.join(' ')),
  fc.tuple(number, number).map(([from, to]) => `between ${from} and ${to}`),
);
const pieces = fc.constantFrom(
  ...hedges,
  ...behind,
  ...Object.keys(english.numbers),
  ...Object.keys(english.scales),
  ...Object.keys(english.plurals),
  ...Object.keys(english.fractions),
  'between',
  'and',
  'or',
  'to',
  'from',
  '(',
  ')',
  '[',
  '±',
  '+',
  '-',
  '–',
  ',',
  '.',
  '/',
  '%',
  '?',
  '~',
  '½',
  '5',
  '1,500',
  '1.5',
  '20',
  'k',
  'people',
  'killed',
  'more',
  'another',
  'each side',
  'per',
  'a',
  'of',
);
const wordSalad = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(' '));
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), wordSalad, phrase);

function isInterval(reading: Reading): reading is IntervalReading {
  return reading.kind === 'interval';
}

function meaning(reading: Reading): unknown {
  if (!isInterval(reading)) return reading.kind;
  const { low, high, lowApproximate, highApproximate } = reading;
  return { low, high, lowApproximate, highApproximate };
}

describe('laws of reading', () => {
  it('reading never throws, and its ends are whole people in order', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...CONVENTIONS), (text, convention) => {
        const reading = readQuantity(text, { convention });
        if (!isInterval(reading)) return;
        const { low, high } = reading;
        for (const end of [low, high])
          if (end !== null) expect(Number.isSafeInteger(end) && end >= 0).toBe(true);
        if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
        if (low === null) expect(reading.lowApproximate).toBe(false);
        if (high === null) expect(reading.highApproximate).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  it('strict is never narrower than standard, and keeps no approximate end', () => {
    fc.assert(
      fc.property(fc.oneof(phrase, wordSalad), (text) => {
        const standard = readQuantity(text);
        const strict = readQuantity(text, { convention: 'strict' });
        expect(strict.kind).toBe(standard.kind);
        if (!isInterval(standard) || !isInterval(strict)) return;
        if (strict.low !== null)
          expect(strict.low).toBeLessThanOrEqual(standard.low ?? Number.NEGATIVE_INFINITY);
        if (strict.high !== null)
          expect(strict.high).toBeGreaterThanOrEqual(standard.high ?? Number.POSITIVE_INFINITY);
        expect(strict.lowApproximate || strict.highApproximate).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('a convention never decides whether words are read', () => {
    fc.assert(
      fc.property(fc.oneof(phrase, wordSalad), fc.constantFrom(...CONVENTIONS), (text, convention) => {
        expect(readQuantity(text, { convention }).kind).toBe(readQuantity(text).kind);
      }),
      { numRuns: 2000 },
    );
  });

  it('a noun behind the number changes nothing', () => {
    fc.assert(
      fc.property(
        phrase,
        fc.constantFrom('people', 'soldiers', 'killed', 'Ukrainian servicemen', 'in Stepanakert'),
        (text, noun) => {
          const alone = readQuantity(text);
          if (isInterval(alone)) expect(meaning(readQuantity(`${text} ${noun}`))).toEqual(meaning(alone));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('case, encoding, spaces around and invisible marks change nothing', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const plain = meaning(readQuantity(text));
        for (const same of [
          text.toUpperCase(),
          text.normalize('NFD'),
          ` ${text}\t`,
          `\u200e${text}\u200f`,
          `“${text}”.`,
        ])
          expect(meaning(readQuantity(same)), same).toEqual(plain);
      }),
      { numRuns: 2000 },
    );
  });

  it('digits of another script and other separators change nothing', () => {
    const digits = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '０１２３４５６７８９'];
    fc.assert(
      fc.property(
        phrase,
        fc.constantFrom(...digits),
        fc.constantFrom(' ', '\u00a0', '\u202f', "'", '’'),
        (text, script, separator) => {
          const plain = meaning(readQuantity(text));
          expect(meaning(readQuantity(text.replace(/\d/g, (digit) => script.charAt(Number(digit)))))).toEqual(
            plain,
          );
          expect(meaning(readQuantity(text.replace(/(?<=\d),(?=\d)/g, separator)))).toEqual(plain);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('a hedge outside the tables of a convention reads the same everywhere', () => {
    for (const convention of CONVENTIONS) {
      expect(conventionTable(convention).name).toBe(convention);
      expect(readQuantity('more than 2,000', { convention })).toMatchObject({ low: 2001, high: null });
    }
  });
});

describe('the work of reading', () => {
  const hostile: readonly string[] = [
    'more than ',
    '(',
    '(5) ',
    '[',
    '1,',
    '1.',
    "1'",
    '1 000 ',
    '20-',
    'one ',
    'one and ',
    'half a ',
    'between 5 and ',
    'a ',
    '200 or ',
    'hundred ',
    'hundreds of ',
    'perhaps ',
    '~',
    '± ',
    'low ',
    'mid to ',
    'no ',
    '\u0301',
    '–',
    '½ ',
    '1/2 ',
    'twenty-',
    '人',
    'x',
    '5 e ',
  ];

  it('grows with the text and no faster, whatever the text', () => {
    for (const piece of hostile) {
      const steps = [2000, 8000].map((length) => {
        const text = `200 ${piece.repeat(length / piece.length)}`;
        return measureReading(text).steps;
      });
      expect(steps[1], piece).toBeLessThanOrEqual(5 * (steps[0] as number) + 100);
      expect(steps[1], piece).toBeLessThan(20 * 8000);
    }
  });

  it('is nothing for a text that is too long to be a quantity', () => {
    for (const piece of hostile) {
      const { reading, steps } = measureReading(piece.repeat(100_000 / piece.length + 1));
      expect(reading).toMatchObject({ kind: 'refused', code: 'too-long' });
      expect(steps).toBe(0);
    }
  });
});
