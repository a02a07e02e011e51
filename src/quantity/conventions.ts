// The conventions: what each changes of the rules (quantities, sections 1 and 2), as data with the source of every line.

import type { Convention } from './reading.js';

/** Vague words that are no multiple of a unit. */
export type SmallWord = 'few' | 'multiple' | 'couple';
/** Words that multiply a unit without a number: several hundred, many hundreds. */
export type Quantifier = 'several' | 'many' | 'couple';

export interface ConventionChange {
  readonly words: string;
  readonly reading: string;
  readonly source: string;
}

export interface ConventionTable {
  readonly name: Convention;
  readonly summary: string;
  readonly source: string;
  readonly changes: readonly ConventionChange[];
  /** Whether an end that the convention sets, rather than the words, is kept. */
  readonly keepsApproximate: boolean;
  /** Lows of vague words: `null` bounds nothing. */
  readonly small: Readonly<Record<SmallWord, number>> | null;
  /** How many times its unit a plural without a number is at least; `flat` is one floor for every plural. */
  readonly plural: { readonly times: number } | { readonly flat: number } | null;
  /** How many times the unit a quantifier before it means. */
  readonly quantifiers: Readonly<Record<Quantifier, number>>;
  /** Whether `at least N` is coded as N exactly. */
  readonly atLeastIsExact: boolean;
}

const SURVEY = 'survey of UCDP coders: a plural is at least twice its unit';
const ACLED = 'ACLED codebook: the lowest reading of a vague word';
const GTD = 'GTD codebook: the lowest number given, blank where too vague';

const QUANTIFIERS = { several: 3, many: 2, couple: 2 } as const;

export const CONVENTION_TABLES: readonly ConventionTable[] = [
  {
    name: 'standard',
    summary: "the tool's own: vague words are read, and their ends are marked approximate",
    source: 'the rules as listed',
    changes: [
      { words: 'a couple', reading: '2 to 2', source: 'the word alone' },
      {
        words: 'a few, several, many, numerous, countless, a number of, a handful',
        reading: '3 or more',
        source: SURVEY,
      },
      { words: 'multiple', reading: '2 or more', source: SURVEY },
      {
        words: 'tens, dozens, scores, hundreds, thousands',
        reading: 'twice the unit or more',
        source: SURVEY,
      },
      {
        words: 'several or a few dozen, hundred, thousand',
        reading: '3 times the unit or more',
        source: SURVEY,
      },
      { words: 'many or a couple of hundred, thousand', reading: 'twice the unit or more', source: SURVEY },
    ],
    keepsApproximate: true,
    small: { few: 3, multiple: 2, couple: 2 },
    plural: { times: 2 },
    quantifiers: QUANTIFIERS,
    atLeastIsExact: false,
  },
  {
    name: 'strict',
    summary: 'only ends that the words guarantee',
    source: 'the words alone',
    changes: [
      {
        words: 'about, nearly, just under (low), just over (high)',
        reading: 'no such end',
        source: 'the words alone',
      },
      { words: 'low, mid and high bands', reading: 'no such ends', source: 'the words alone' },
      {
        words: 'several, dozens, hundreds, every plural',
        reading: '2 or more',
        source: 'a plural is at least two',
      },
    ],
    keepsApproximate: false,
    small: { few: 2, multiple: 2, couple: 2 },
    plural: { flat: 2 },
    quantifiers: QUANTIFIERS,
    atLeastIsExact: false,
  },
  {
    name: 'acled',
    summary: 'vague words as ACLED codes them',
    source: ACLED,
    changes: [
      { words: 'several, many, few, plural without number', reading: '3 or more', source: ACLED },
      { words: 'tens', reading: '10 or more', source: ACLED },
      { words: 'dozens', reading: '12 or more', source: ACLED },
      { words: 'scores', reading: '20 or more', source: ACLED },
      { words: 'hundreds', reading: '100 or more', source: ACLED },
      { words: 'thousands', reading: '1,000 or more', source: ACLED },
    ],
    keepsApproximate: true,
    small: { few: 3, multiple: 3, couple: 2 },
    plural: { times: 1 },
    quantifiers: QUANTIFIERS,
    atLeastIsExact: false,
  },
  {
    name: 'gtd',
    summary: 'as the Global Terrorism Database codes: vague words bound nothing',
    source: GTD,
    changes: [
      { words: 'several, dozens, hundreds, every vague word', reading: 'no bound', source: GTD },
      { words: 'at least N', reading: 'N exactly', source: GTD },
    ],
    keepsApproximate: true,
    small: null,
    plural: null,
    quantifiers: QUANTIFIERS,
    atLeastIsExact: true,
  },
];

export function conventionTable(name: Convention): ConventionTable {
  return CONVENTION_TABLES.find((table) => table.name === name) as ConventionTable;
}
