// Every kind of refusal: that it is refused, by its own name, with its own sentences, whatever the words.

import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../src/quantity/read-quantity.js';
import { type FaultCode, REFUSALS } from '../../src/quantity/refusals.js';

const REFUSED: Readonly<Record<FaultCode, readonly string[]>> = {
  empty: ['', ' ', '\u200b', '\u00a0', '""'],
  'too-long': ['9'.repeat(10_001), `about ${'x'.repeat(100_000)}`],
  'no-number': ['massacre', 'nobody survived', 'no survivors', 'about', 'some', 'N-plus'],
  'malformed-number': [
    ...['12,34', '1,2345', '1234,567', '0,425', ',425', '1,234,56', '200abc'],
    // A letter in the place of a digit.
    ...['20O', '20O dead', '1O0', '2OO', '20l', 'l20', '20I', 'O20'],
  ],
  'ambiguous-number': ['1.500', 'about 1.500', '12.345', '3 m'],
  'ambiguous-range': ['2-3000', '2 to 3000', 'between 5 and 6000'],
  'fraction-of-people': ['1.5 people', '1.5', '12.25', 'two and a half people', '1.2345 thousand'],
  negative: ['-5', '−5', '–5', '(12)', 'killed -5'],
  'upside-down-range': [
    '30-20',
    'between 30 and 20',
    '30 to 20',
    'hundreds to dozens',
    'from 2,000 to 1,500',
  ],
  'two-numbers': [
    '12 30',
    '12; 30',
    '2,425 servicemen, 250 unidentified',
    '200, including 30 children',
    'one two',
    '200 -> 300',
  ],
  'several-outcomes': [
    '12 dead and 30 wounded',
    '12 killed, 30 injured',
    'more than 100 killed and more than 200 wounded',
  ],
  percentage: ['20%', '20 %', '20 percent', '20 per cent of the army', 'about 20-30%', '３％'],
  'fraction-of-whole': [
    'half',
    'half of them',
    'a third of the army',
    'two thirds',
    'most of the soldiers',
    '1/3',
  ],
  rate: [
    '100 a day',
    '100 per day',
    '100 daily',
    '100/day',
    '12 per 100,000',
    '100 people every month',
    '200 (per 100,000)',
  ],
  age: ['aged 20', '20-year-old', '20 years old', 'a 20-year-old soldier', '20 years of age'],
  household: ['20 families', '200 households', '20 Gazan families'],
  duration: ['3 days', '20 years', 'two weeks'],
  money: ['$200', '€ 200', '200 dollars', '200$'],
  'scientific-notation': ['1e+05', '1E5', '1.2e6', 'at least 1e+05', '1.2×10^5', '10⁵'],
  date: ['23/10/2020', '23.10.2020', '2020-10-23', '23 October 2020', 'October 2020', '12:30'],
  ordinal: [
    'one hundred and first',
    'twenty first responders',
    'victim number 200',
    '21st',
    '1990s',
    'the 1990s',
  ],
  formula: ['=A1+B2', '=SUM(A1:A9)', '874+37+61', '874 + 37', '200=100'],
  'error-cell': ['#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '#####'],
  hexadecimal: ['0x1F', '0xff', '0X10'],
  'split-number': ['1, 700', 'about 1, 700 people'],
  'lost-dash': ['500,000?675,000', '500,000\ufffd675,000'],
  'too-large': [
    '9,007,199,254,740,992',
    '99999999999999999999',
    'more than 9007199254740991',
    '10000000000 million',
  ],
  'mixed-scripts': ['200 sоldiers', 'аbout 200', '1٢3'],
  'unknown-word': [
    'Hampir 100 orang',
    'Reuters: 200',
    'falsely 200',
    'not 200',
    'could reach 40,000',
    'except 200',
  ],
  'joined-word': ['12-storey building', '30-somethings', '500-strong'],
  'unknown-sign': ['&200', '№ 200', '#200', '200 ± people'],
  'unlisted-language': ['500명 이상', '500人以上が死亡', '200 से अधिक लोग'],
  'mixed-languages': [],
  'unknown-language': [],
  increment: [
    '200 more',
    'another 12',
    'a further 30',
    '12 new deaths',
    'rose by 12',
    '+16',
    'at least 12 more',
  ],
  'vague-ceiling': ['up to several hundred', 'fewer than dozens', 'at most a few', 'no more than thousands'],
  senseless: [
    'more than fewer than 3',
    'at least up to 20',
    'less than 0',
    'about 0',
    'almost none',
    '20 ± 30',
  ],
  'unknown-verb': ["500'ü tutmadı", '500-ə dəymir', '500 nəfəri aşmasa'],
  'far-hedge': [
    '200 people killed, at least a child',
    '200 Tote, mindestens ein Kind',
    '200 morts, au moins un enfant',
    '200 muertos, al menos un niño',
    '200 ölü, en az bir çocuk',
    '200 ölü, geçen yıldan fazla',
    '200 قتيل بينهم طفل على الأقل',
    '200人死亡，一半以上是儿童',
  ],
  negated: ['500 değil', "500'den eksik değil", '500 deyil', '500 չէ'],
  'half-range': ['between 20', 'from 20', 'between 20 people'],
};

describe('what is refused, and by which name', () => {
  for (const [code, texts] of Object.entries(REFUSED))
    for (const text of texts)
      it(`${text.slice(0, 60)} is ${code}`, () => {
        expect(readQuantity(text)).toMatchObject({ kind: 'refused', code });
      });

  it('a language that is not listed is named with those that are', () => {
    const reading = readQuantity('200', { language: 'xx' });
    expect(reading).toMatchObject({
      kind: 'refused',
      code: 'unknown-language',
      expected: expect.stringContaining('en'),
    });
  });
});

describe('the sentences of a refusal', () => {
  it('are its own: no two kinds share a reason or a help', () => {
    const texts = Object.values(REFUSALS);
    expect(new Set(texts.map((text) => text.reason)).size).toBe(texts.length);
    expect(new Set(texts.map((text) => text.help)).size).toBe(texts.length);
  });

  it('say what and where in lower case without a full stop', () => {
    for (const { reason, expected, help } of Object.values(REFUSALS))
      for (const sentence of [reason, expected, help]) {
        expect(sentence).not.toMatch(/^[A-Z]|\.$/);
        expect(sentence).not.toBe('');
      }
  });

  it('show the offending words in backquotes', () => {
    expect(readQuantity('about 1.500 people')).toMatchObject({ reason: '`1.500` may mean 1.5 or 1,500' });
    expect(readQuantity('Hampir 100 orang')).toMatchObject({ reason: expect.stringContaining('`Hampir`') });
    expect(readQuantity('12.050')).toMatchObject({ reason: '`12.050` may mean 12.05 or 12,050' });
    expect(readQuantity('2-3000')).toMatchObject({
      reason: 'the range `2-3000` may mean 2 to 3,000 or 2,000 to 3,000',
    });
  });

  it('make control and direction marks visible, and cut long words', () => {
    const reading = readQuantity(`\u001b[31mfoo\u202e ${'x'.repeat(500)}`);
    if (reading.kind !== 'refused') throw new Error('read');
    expect(reading.reason).toContain('\\u{1b}');
    expect(reading.reason).not.toContain('\u001b');
    expect(reading.reason.length).toBeLessThan(300);
  });
});
