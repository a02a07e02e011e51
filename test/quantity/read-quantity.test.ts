// Every line of the contract on quantities, sections 1 to 3, in English: the rules, how they combine, and numbers.

import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../src/quantity/read-quantity.js';
import { expectReading } from './expect-reading.js';
import type { ReportPhrase } from './phrases/report-phrase.js';

type Ends = ReportPhrase['read'];
type Marks = 'no' | 'low' | 'high' | 'both';

function reads(phrases: readonly string[], ends: Ends, approximate: Marks = 'no', rule?: string): void {
  for (const phrase of phrases) {
    it(phrase, () => {
      const reading = expectReading(phrase, ends, approximate);
      if (rule !== undefined) expect(reading).toMatchObject({ rule });
    });
  }
}

describe('a number alone is exact', () => {
  reads(['2,425', '2425 people', '2425'], [2425, 2425], 'no', 'exact');
  reads(['a dozen'], [12, 12], 'no', 'exact');
  reads(['a score'], [20, 20], 'no', 'exact');
  reads(['twenty-three', 'twenty three', 'Twenty-Three people'], [23, 23], 'no', 'exact');
  reads(['half a million', 'half million'], [500_000, 500_000], 'no', 'exact');
  reads(['a quarter of a million'], [250_000, 250_000], 'no', 'exact');
  reads(['1.2 million', '1.2 million people'], [1_200_000, 1_200_000], 'no', 'exact');
});

describe('at least gives a low and no high', () => {
  reads(
    [
      'at least 40',
      'no fewer than 40',
      'not fewer than 40',
      'no less than 40',
      'not less than 40',
      'a minimum of 40',
      'upward of 40',
      'upwards of 40',
      'at the very least 40',
      'as few as 40',
      '40 or more',
      '40+',
      '40-plus',
      '≥40',
      '>=40',
      '40 (minimum)',
      '40 at least',
      '40 or more people',
      '40 people or more',
      '40 +',
      '≥ 40 killed',
    ],
    [40, null],
    'no',
    'at least',
  );
});

describe('more than begins one above', () => {
  reads(
    [
      'more than 40',
      'over 40',
      'above 40',
      'in excess of 40',
      'exceeds 40',
      'exceeded 40',
      'beyond 40',
      'past 40',
      'well over 40',
      'tops 40',
      'topped 40',
      'surpasses 40',
      'passes 40',
      'north of 40',
      '>40',
      '> 40 dead',
    ],
    [41, null],
    'no',
    'more than',
  );
});

describe('at most gives no low, and never 0', () => {
  reads(
    [
      'at most 40',
      'up to 40',
      'as many as 40',
      'as high as 40',
      'no more than 40',
      'not more than 40',
      'no higher than 40',
      'a maximum of 40',
      'will not exceed 40',
      '40 or fewer',
      '40 at most',
      '≤40',
      '<=40',
    ],
    [null, 40],
    'no',
    'at most',
  );
});

describe('less than ends one below', () => {
  reads(['fewer than 40', 'less than 40', 'under 40', 'below 40', '<40'], [null, 39], 'no', 'less than');
});

describe('a range is as written', () => {
  reads(
    [
      'between 20 and 30',
      'between 20 to 30',
      'from 20 to 30',
      '20–30',
      '20-30',
      '20 to 30',
      '20 or 30',
      '20 - 30',
      '20—30',
    ],
    [20, 30],
    'no',
    'range',
  );
});

describe('soft hedges have the slack of their rule', () => {
  reads(
    [
      'just under 1,000',
      'just below 1,000',
      'just shy of 1,000',
      'a little under 1,000',
      'slightly less than 1,000',
    ],
    [950, 999],
    'low',
    'just under',
  );
  reads(
    [
      'nearly 5,000',
      'almost 5,000',
      'near 5,000',
      'close to 5,000',
      'approaching 5,000',
      'nearing 5,000',
      'not quite 5,000',
    ],
    [4500, 5000],
    'both',
    'nearly',
  );
  reads(
    ['just over 1,000', 'a little over 1,000', 'a little more than 1,000', 'slightly more than 1,000'],
    [1001, 1050],
    'high',
    'just over',
  );
  reads(
    [
      'about 2,000',
      'around 2,000',
      'some 2,000',
      'roughly 2,000',
      'approximately 2,000',
      'approx. 2,000',
      'circa 2,000',
      'c. 2,000',
      'ca. 2,000',
      '~2,000',
      '≈2,000',
      'est. 2,000',
      'an estimated 2,000',
      'in the region of 2,000',
      '2,000 or so',
      '2,000-odd',
      '2000ish',
      '2,000 (est.)',
      'two thousand or so',
    ],
    [1800, 2200],
    'both',
    'about',
  );
  reads(['about 59,650'], [59_600, 59_700], 'both');
  reads(['about 4,386'], [4381, 4391], 'both');
  reads(['about one'], [0, 2], 'both');
  reads(
    ['450,000 (±150,000)', '450,000 ± 150,000', '450,000 +/- 150,000'],
    [300_000, 600_000],
    'no',
    'plus-minus',
  );
});

describe('vague words have a low and no high', () => {
  reads(['a couple'], [2, 2], 'low', 'vague');
  reads(
    [
      'a few',
      'several',
      'many',
      'numerous',
      'countless',
      'some people',
      'a number of',
      'a handful',
      'a handful of people',
    ],
    [3, null],
    'low',
    'vague',
  );
  reads(['multiple'], [2, null], 'low');
  reads(['tens'], [20, null], 'low');
  reads(['dozens', 'dozens of people'], [24, null], 'low');
  reads(['scores'], [40, null], 'low');
  reads(['hundreds', '100s of people'], [200, null], 'low');
  reads(['thousands'], [2000, null], 'low');
  reads(['tens of thousands'], [20_000, null], 'low');
  reads(['hundreds of thousands'], [200_000, null], 'low');
  reads(['several dozen', 'a few dozen'], [36, null], 'low');
  reads(['several tens'], [30, null], 'low');
  reads(['several hundred', 'a few hundred people'], [300, null], 'low');
  reads(['several thousand', 'a few thousand'], [3000, null], 'low');
  reads(['many hundreds', 'a couple of hundred'], [200, null], 'low');
});

describe('bands have both ends', () => {
  reads(['low hundreds', 'in the low hundreds'], [100, 399], 'both', 'band');
  reads(['mid hundreds', 'mid-hundreds'], [400, 699], 'both');
  reads(['high hundreds', 'in the high hundreds'], [700, 999], 'both');
  reads(['low tens'], [10, 39], 'both');
  reads(['high thousands'], [7000, 9999], 'both');
  reads(['low tens of thousands'], [10_000, 39_999], 'both');
  reads(['low thirties'], [30, 33], 'both');
  reads(['mid-thirties', 'mid-30s'], [34, 36], 'both');
  reads(['high thirties'], [37, 39], 'both');
  reads(['low to mid hundreds'], [100, 699], 'both');
  reads(['single digits', 'in single digits'], [0, 9], 'no');
  reads(['double digits', 'in double figures'], [10, 99], 'no');
  reads(['six figures'], [100_000, 999_999], 'no');
});

describe('nobody is 0, and not said is not 0', () => {
  reads(
    ['none', 'no one', 'nobody', 'nil', 'zero', 'no deaths', 'no casualties', 'No one was killed'],
    [0, 0],
    'no',
    'none',
  );
  reads(
    [
      'unknown',
      'an unknown number',
      'not known',
      'unclear',
      'unspecified',
      'undisclosed',
      'not disclosed',
      'not reported',
      'no deaths reported',
      'n/a',
      'N/A',
      'TBD',
      'TBC',
      '–',
      '—',
      '-',
      '?',
      'heavy',
      'no casualties confirmed',
      'none reported',
    ],
    'unknown',
  );
});

describe('how they combine', () => {
  reads(['some 95–100', 'about 95 to 100', 'nearly 95-100'], [95, 100], 'both');
  reads(['at least 20 to 30', 'at least 20 or 30'], [20, null]);
  reads(['more than 20 to 30'], [21, null]);
  reads(['up to 20–30', 'up to 20 or 30'], [null, 30]);
  reads(['at least between 20 and 30', 'at least from 20 to 30'], [20, null]);
  reads(['up to between 20 and 30'], [null, 30]);
  reads(['between at least 20 and 30'], [20, 30]);
  reads(['between 20 and more than 30'], [20, null]);
  reads(['roughly estimated at 2,000', 'hovering around 2,000'], [1800, 2200], 'both');
  reads(['200–1,500+', '200 to 1,500 or more'], [200, null]);
  reads(
    ['at least 13 and as many as 46', 'at least 13, and up to 46', 'at least 13 but no more than 46'],
    [13, 46],
  );
  reads(['more than 2,000 but fewer than 3,000', 'fewer than 3,000 but more than 2,000'], [2001, 2999]);
  reads(['about or over 200', 'around or more than 200'], [180, null], 'low');
  reads(['between about 40 and 50', 'between 40 and about 50'], [40, 50], 'both');
  reads(['at least several hundred'], [300, null], 'low');
  reads(['over several hundred'], [301, null], 'low');
  reads(
    ['hundreds, possibly thousands', 'hundreds if not thousands', 'hundreds or thousands'],
    [200, null],
    'low',
  );
  reads(['tens or hundreds of thousands'], [20_000, null], 'low');
  reads(['up to several hundred', 'fewer than a few dozen'], { refused: 'vague-ceiling' });
  reads(['up to about 50'], [null, 55], 'high');
  reads(['at least about 50'], [45, null], 'low');
  reads(
    [
      'only 28',
      'just 28',
      'a total of 28',
      'a toll of 28',
      'a death toll of 28',
      'a body count of 28',
      'reportedly 28',
      'officially 28',
      'already 28',
    ],
    [28, 28],
  );
  reads(['somewhere between 20 and 30', 'in the 20 to 30 range'], [20, 30]);
  reads(['in the thousands'], [2000, null], 'low');
  reads(['perhaps 200', 'possibly 200', 'probably 200', 'maybe 200'], [200, 200], 'both');
  reads(['perhaps 20 to 30'], [20, 30], 'both');
  reads(
    [
      '200 more',
      'another 12',
      'a further 30',
      '12 additional deaths',
      '+16',
      '200 fewer',
      '200 more than last year',
    ],
    { refused: 'increment' },
  );
  reads(['four fifths', 'nine tenths'], { refused: 'fraction-of-whole' });
  reads(['dozens more'], [24, null], 'low');
  reads(['more than fewer than 3', 'nearly about 30', 'at least at most 3'], { refused: 'senseless' });
});

describe('numbers are read however they are written', () => {
  reads(
    [
      '2425',
      '2,425',
      '2 425',
      '2\u00a0425',
      '2\u2009425',
      '2\u202f425',
      "2'425",
      '2’425',
      '２４２５',
      '٢٤٢٥',
      '٢٬٤٢٥',
      '۲۴۲۵',
      '2425.0',
      '2,425.00',
      '\u200e2425\u200f',
      '\ufeff2,425',
      '"2,425".',
    ],
    [2425, 2425],
  );
  reads(['2.425.000', '2,425,000'], [2_425_000, 2_425_000]);
  reads(['1,00,000', '1 lakh'], [100_000, 100_000]);
  reads(['2.5k', '2.5 thousand'], [2500, 2500]);
  reads(['3m', '3 million', '3mn'], [3_000_000, 3_000_000]);
  reads(['3½ thousand', '3 1/2 thousand', 'three and a half thousand'], [3500, 3500]);
  reads(['.5 million', '0.5 million', '½ million', '0,5 million'], [500_000, 500_000]);
  reads(['2 crore'], [20_000_000, 20_000_000]);
  reads(['two thousand four hundred and twenty-five', '2 thousand 425'], [2425, 2425]);
  reads(['twenty-five hundred'], [2500, 2500]);
  reads(['one million two hundred thousand and three'], [1_200_003, 1_200_003]);
  reads(['more than a thousand', 'over one thousand', 'more than thousand'], [1001, null]);
  reads(['1.500', 'more than 1.500', 'killed 1.500 people'], { refused: 'ambiguous-number' });
  reads(['5-6,000', '5 to 6,000', 'between 5 and 6,000'], [5000, 6000]);
  reads(['10-80,000'], [10_000, 80_000]);
  reads(['two to three thousand', '2-3 thousand', 'between two and three thousand'], [2000, 3000]);
  reads(['1.2-1.5 million', 'between 1.2 and 1.5 million'], [1_200_000, 1_500_000]);
  reads(['200-1,500'], [200, 1500]);
  reads(['500 to a thousand'], [500, 1000]);
  reads(['two to three hundred thousand'], [200_000, 300_000]);
  reads(['two hundred to three hundred thousand'], [200_000, 300_000]);
  reads(['between one hundred and two hundred'], [100, 200]);
  reads(['between one hundred and five and two hundred'], [105, 200]);
  reads(['2-3000'], { refused: 'ambiguous-range' });
  reads(['20-odd thousand'], [18_000, 22_000], 'both');
  reads(['5+ million'], [5_000_000, null]);
});

describe('what stands behind the number', () => {
  reads(['more than 550 killed and wounded'], [551, null]);
  reads(['12 dead and 30 wounded', '12 killed, 30 wounded'], { refused: 'several-outcomes' });
  reads(['4 (2 children, 1 woman, 1 man)'], [4, 4]);
  reads(['5,208 (2,425 + 2,783)'], [5208, 5208]);
  reads(['500+ (incl. 83 children)'], [500, null]);
  reads(['1,234[5]', '1,234 [12]', '1,234¹', '1,234*'], [1234, 1234]);
  reads(['200 (as of 23 October 2020)', '200 (12 %)', '200 (2020)'], [200, 200]);
  reads(['12 (30 wounded)', '200 (or 300)'], { refused: 'two-numbers' });
  reads(['200 COVID-19 deaths', '200 first responders'], [200, 200]);
  reads(
    [
      '200 killed, half of them civilians',
      '200 people, most of them children',
      '200 dead, more than last year',
    ],
    [200, 200],
  );
  reads(['200 killed and half a million displaced'], { refused: 'several-outcomes' });
  reads(['200 people max'], [null, 200]);
  reads(['200 people plus'], [200, null]);
  reads(['200 people under'], { refused: 'far-hedge' });
  reads(['5 years of war'], { refused: 'duration' });
  reads(['298 aboard MH17'], [298, 298]);
});

describe('the reading also says', () => {
  it('which language was understood, and none where there were only figures', () => {
    expect(readQuantity('2,425')).toMatchObject({ language: 'und' });
    expect(readQuantity('>2,425')).toMatchObject({ language: 'und' });
    expect(readQuantity('over 2,425')).toMatchObject({ language: 'en' });
  });

  it('that a number for each side belongs to `each`', () => {
    for (const text of [
      'more than 2,000 on each side',
      'more than 2,000 per side',
      'more than 2,000 from each side',
    ])
      expect(readQuantity(text)).toMatchObject({
        low: 2001,
        high: null,
        advice: expect.stringContaining('`each`'),
      });
    expect(readQuantity('more than 2,000')).not.toHaveProperty('advice');
  });
});
