// Why a quantity is not read: one entry for each kind of fault (quantities, section 3), with what is wrong, what would be
// accepted and what to do. A reader on deadline sees only these three sentences, so no two faults share them.

import { isInvisible } from './characters.js';
import type { RefusedReading } from './reading.js';

interface RefusalText {
  /** `{0}` is the offending words, `{1}` what else the sentence needs. */
  readonly reason: string;
  readonly expected: string;
  readonly help: string;
}

const PEOPLE = 'a count of people, such as `2,425` or `more than 2,000`';

export const REFUSALS = {
  empty: {
    reason: 'the quantity is empty',
    expected: PEOPLE,
    help: 'write what the source said; where it gave no number, write `unknown`, or fill in `low` and `high`',
  },
  'too-long': {
    reason: 'the quantity has {1} characters, which is no phrase around a number',
    expected: 'at most 10,000 characters, usually a few words',
    help: 'keep the words around the number here and the rest in `quote`',
  },
  'no-number': {
    reason: '{0} holds no number that can be read',
    expected: `${PEOPLE}, or words such as \`dozens\`, \`none\` or \`unknown\``,
    help: 'write the number that the source gave, or `unknown` where it gave none',
  },
  'malformed-number': {
    reason: '{0} is neither a whole number nor grouped by thousands',
    expected: 'digits in groups of three, such as `1,234` or `1234`',
    help: 'write the number without separators',
  },
  'ambiguous-number': {
    reason: '{0} may mean {1}',
    expected: 'whole people, such as `1500` or `1,500`',
    help: 'write the number in full, or fill in `low` and `high`',
  },
  'ambiguous-range': {
    reason: 'the range {0} may mean {1}',
    expected: 'both ends in full, such as `2,000–3,000`',
    help: 'write out the first end',
  },
  'fraction-of-people': {
    reason: '{0} is not a whole number of people',
    expected: 'a whole number, such as `2`, or a fraction of a scale word, such as `1.5 million`',
    help: 'if the figure is an average or in thousands, write the count that it stands for',
  },
  negative: {
    reason: '{0} is a negative number',
    expected: 'a count of people, 0 or more',
    help: 'a fall is no toll: write the new total; if the dash only separates, put a space behind it',
  },
  'upside-down-range': {
    reason: 'the range {0} begins above its end',
    expected: 'the smaller number first, such as `20–30`',
    help: 'check for a lost digit, then put the smaller number first',
  },
  'two-numbers': {
    reason: '{0} holds two numbers, {1}, that are no range',
    expected: 'one number or one range in a row',
    help: 'keep the number that this row is about; give the other a row of its own, or put a breakdown in brackets',
  },
  'several-outcomes': {
    reason: '{0} counts two groups, {1}',
    expected: 'one outcome in a row, or one number for both, such as `42 killed and wounded`',
    help: 'write a row for each, with `outcome` filled in',
  },
  percentage: {
    reason: '{0} is a share, not a count',
    expected: PEOPLE,
    help: 'write how many people that is, if the source says so',
  },
  'fraction-of-whole': {
    reason: '{0} is a part of a whole that is not given',
    expected: 'a count, or a part of a scale word, such as `half a million`',
    help: 'write the number that the part comes to, if the source gives it',
  },
  rate: {
    reason: '{0} is a rate, not a toll',
    expected: 'how many people in all',
    help: 'write the total of a period, with its first and last day in `from` and `as_of`',
  },
  age: {
    reason: '{0} is an age',
    expected: PEOPLE,
    help: 'write how many people; ages belong in `quote`',
  },
  household: {
    reason: '{0} counts households, not people',
    expected: PEOPLE,
    help: 'write how many people, if the source says so; a household is of no fixed size',
  },
  duration: {
    reason: '{0} is a length of time',
    expected: PEOPLE,
    help: 'write how many people; days belong in `from` and `as_of`',
  },
  money: {
    reason: '{0} is an amount of money',
    expected: PEOPLE,
    help: 'write how many people; this may be the cell of another column',
  },
  'scientific-notation': {
    reason: "{0} is in scientific notation, a spreadsheet's damage: its digits are lost",
    expected: 'all digits, such as `100000`',
    help: 'look up the figure at its source; format the column as text before saving',
  },
  date: {
    reason: '{0} is a date or a time, or holds one',
    expected: PEOPLE,
    help: 'write dates into `as_of` or `published`; if a spreadsheet made a date of `10-12`, write `10 to 12`',
  },
  ordinal: {
    reason: '{0} is an ordinal or a decade, not a count',
    expected: PEOPLE,
    help: 'write how many people there were; years and days belong in the date columns',
  },
  formula: {
    reason: '{0} is a formula or a sum to be worked out',
    expected: 'its result as a number, such as `972`',
    help: 'write the total, and the parts in brackets behind it: `972 (874 + 37 + 61)`',
  },
  'error-cell': {
    reason: "{0} is a spreadsheet's error",
    expected: PEOPLE,
    help: 'mend the cell in the spreadsheet and save it again; where the number is not known, write `unknown`',
  },
  hexadecimal: {
    reason: '{0} is a hexadecimal number',
    expected: 'decimal digits',
    help: 'look up the figure at its source and write it in decimal digits',
  },
  'split-number': {
    reason: '{0} may be one number with a space in it, or two',
    expected: 'no space behind the separator, such as `1,700`',
    help: 'take out the space, or give each number a row',
  },
  'lost-dash': {
    reason: '{0} seems to have lost a dash to an encoding',
    expected: 'a dash between the ends of a range, such as `500,000–675,000`',
    help: 'put the dash back, and save the file as UTF-8',
  },
  'too-large': {
    reason: '{0} is more than can be counted exactly',
    expected: 'at most 9,007,199,254,740,991',
    help: 'check for doubled digits or scale words',
  },
  'mixed-scripts': {
    reason: '{0} mixes letters or digits of two scripts',
    expected: 'words and figures in one script each',
    help: 'type it again on one keyboard: a letter that looks right is of another alphabet',
  },
  'unknown-word': {
    reason: 'the word {0} before the number is not known, and may change it',
    expected: 'a known hedge or lead-in before the number, such as `at least` or `a total of`',
    help: 'put the words around the number in a known form and keep the rest in `quote`, or fill in `low` and `high`',
  },
  'unknown-verb': {
    reason: 'the word {0} behind the number is not known, and may change it',
    expected: 'a known word where the ending of the number ties it to one, such as `200-ü keçib`',
    help: 'write what it means in a known form, such as `more than 200`, or fill in `low` and `high`',
  },
  'far-hedge': {
    reason: 'the words {0} stand apart from the number, and may belong to something else',
    expected: 'a hedge beside its number, such as `at least 200` or `200 or more`',
    help: 'put the hedge beside the number that it is about, and keep the rest in `quote`',
  },
  negated: {
    reason: '{0} says what the number is not',
    expected: 'a number that is stated, or a bound, such as `at most 200`',
    help: 'write the number that the source did give, or `unknown`',
  },
  'joined-word': {
    reason: 'the word joined to the number in {0} is not known, and may change it',
    expected: 'a number that stands alone, or with a known word joined to it, such as `20-odd`',
    help: 'write the count of people as a number of its own',
  },
  'unknown-sign': {
    reason: 'the sign {0} is not known at this place',
    expected: 'signs such as `~`, `>`, `≥`, `<`, `≤`, `+` or `±`',
    help: 'write what it means in words',
  },
  'unlisted-language': {
    reason: '{0} is {1}, which is not read',
    expected: 'words in a listed language (docs/quantities.md)',
    help: 'translate the words around the number, or fill in `low` and `high`',
  },
  'mixed-languages': {
    reason: '{0} mixes words of two languages, {1}, that do not make one reading',
    expected: 'the words around the number in one language',
    help: 'keep the words of the source, or translate all of them; or fill in `low` and `high`',
  },
  'unknown-language': {
    reason: '{0} is no listed language',
    expected: 'one of {1}',
    help: 'give one of these codes, or leave the language out to have it recognised',
  },
  increment: {
    reason: '{0} is an addition to a number not given here',
    expected: 'the toll itself, such as `1,200`',
    help: 'write the new total; or, for those of one period alone, the bare number with the period in `from` and `as_of`',
  },
  'vague-ceiling': {
    reason: '{0} puts a ceiling on a vague word that has none',
    expected: 'a ceiling in figures, such as `up to 300`',
    help: 'write `several hundred` alone, if that is what is meant, or fill in `low` and `high`',
  },
  senseless: {
    reason: '{0} has hedges that make no sense together',
    expected: 'one hedge, or a floor and a ceiling, such as `at least 13 and as many as 46`',
    help: 'keep the words that the source used, or fill in `low` and `high`',
  },
  'half-range': {
    reason: '{0} opens a range and gives only one end',
    expected: 'both ends, such as `between 20 and 30`',
    help: 'write the other end, or use `at least` or `up to`',
  },
} as const satisfies Readonly<Record<string, RefusalText>>;

export type FaultCode = keyof typeof REFUSALS;

/** Builds the refusal; `words` is quoted and made safe, `detail` is taken as it stands. */
export function refuse(code: FaultCode, words: string, detail = ''): RefusedReading {
  const text: RefusalText = REFUSALS[code];
  const fill = (sentence: string): string =>
    sentence.replaceAll('{0}', () => quote(words)).replaceAll('{1}', () => detail);
  return {
    kind: 'refused',
    code,
    reason: fill(text.reason),
    expected: fill(text.expected),
    help: fill(text.help),
  };
}

const LONGEST_QUOTE = 80;

/** Words for a message: one line, no characters that steer a terminal or cannot be seen. */
export function quote(words: string): string {
  let shown = '';
  let count = 0;
  for (const character of words.trim()) {
    if (++count > LONGEST_QUOTE) {
      shown += '…';
      break;
    }
    const code = character.codePointAt(0) as number;
    const unsafe =
      code < 0x20 ||
      (code >= 0x7f && code <= 0x9f) ||
      isInvisible(code) ||
      (code >= 0xd800 && code <= 0xdfff) ||
      (code >= 0x2028 && code <= 0x202e) ||
      (code >= 0xfff9 && code <= 0xfffb) ||
      (code >= 0xe0000 && code <= 0xe0fff);
    shown += unsafe ? `\\u{${code.toString(16)}}` : character;
  }
  return `\`${shown}\``;
}
