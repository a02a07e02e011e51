// The rules: what each kind of words makes of a number N (quantities, section 1), each with the reason for its ends. The
// arithmetic is in bound-amount.ts; the words are in the lexicons; what other conventions change is in conventions.ts.

/** Rules that a hedge, a word beside a number, can call for. */
export const HEDGES = [
  'at least',
  'more than',
  'at most',
  'less than',
  'just under',
  'nearly',
  'just over',
  'about',
] as const;
export type Hedge = (typeof HEDGES)[number];

/** Every rule that can read a quantity. */
export type RuleName = Hedge | 'exact' | 'range' | 'plus-minus' | 'vague' | 'band' | 'none' | 'unknown';

export interface Rule {
  readonly name: RuleName;
  /** English words that call for it, as examples. */
  readonly words: string;
  readonly low: string;
  readonly high: string;
  /** Which ends the convention sets rather than the words. */
  readonly approximate: 'no' | 'low' | 'high' | 'both';
  readonly source: string;
}

const WORDS = 'the words alone';
const KNOWN_FIGURES = 'published hedged figures whose exact value became known';

export const RULES: readonly Rule[] = [
  {
    name: 'exact',
    words: '2,425 · a dozen · half a million · 1.2 million',
    low: 'N',
    high: 'N',
    approximate: 'no',
    source: WORDS,
  },
  {
    name: 'at least',
    words: 'at least · no fewer than · upwards of · N or more · N+ · ≥ N',
    low: 'N',
    high: '',
    approximate: 'no',
    source: WORDS,
  },
  {
    name: 'more than',
    words: 'more than · over · above · in excess of · topped · > N',
    low: 'N + 1',
    high: '',
    approximate: 'no',
    source: `${WORDS}; within N + 1 … 1.16 N in 19 of 19 ${KNOWN_FIGURES}, but a party to a war has no such ceiling`,
  },
  {
    name: 'at most',
    words: 'at most · up to · as many as · no more than · N or fewer · ≤ N',
    low: '',
    high: 'N',
    approximate: 'no',
    source: `${WORDS}; they give no low, which is not 0`,
  },
  {
    name: 'less than',
    words: 'fewer than · less than · under · below · < N',
    low: '',
    high: 'N − 1',
    approximate: 'no',
    source: WORDS,
  },
  {
    name: 'range',
    words: 'between A and B · from A to B · A–B · A or B',
    low: 'A',
    high: 'B',
    approximate: 'no',
    source: `${WORDS}; a hedge on a range marks both ends approximate and does not widen them`,
  },
  {
    name: 'just under',
    words: 'just under · just shy of · slightly less than',
    low: 'N − slack 5 %, at most N − 1',
    high: 'N − 1',
    approximate: 'low',
    source: `${KNOWN_FIGURES}: "below" and "under" held`,
  },
  {
    name: 'nearly',
    words: 'nearly · almost · close to · approaching · not quite',
    low: 'N − slack 10 %, at most N − 1',
    high: 'N',
    approximate: 'both',
    source: `${KNOWN_FIGURES}: some equal N or lie above it`,
  },
  {
    name: 'just over',
    words: 'just over · a little more than',
    low: 'N + 1',
    high: 'N + slack 5 %, at least N + 1',
    approximate: 'high',
    source: `${WORDS} for the low; ${KNOWN_FIGURES} for the high`,
  },
  {
    name: 'about',
    words: 'about · around · some · roughly · an estimated · ~ · N or so · N-odd',
    low: 'N − slack 10 %, at most N − 1',
    high: 'N + slack 10 %, at least N + 1',
    approximate: 'both',
    source:
      'a precise figure deserves a narrow doubt: slack is never over 5 units of its last non-zero digit',
  },
  {
    name: 'plus-minus',
    words: '450,000 (±150,000)',
    low: 'N − d',
    high: 'N + d',
    approximate: 'no',
    source: WORDS,
  },
  {
    name: 'vague',
    words: 'several · dozens · hundreds · tens of thousands · a few hundred',
    low: 'see the table of vague words',
    high: '',
    approximate: 'low',
    source: 'codes of a survey of UCDP coders: a plural word is at least twice its unit',
  },
  {
    name: 'band',
    words: 'low hundreds · mid-thirties · in double digits · six figures',
    low: 'first of the band',
    high: 'last of the band',
    approximate: 'both',
    source: `${WORDS} for digits and figures; thirds of the span for low, mid and high`,
  },
  {
    name: 'none',
    words: 'none · nobody · zero · no deaths',
    low: '0',
    high: '0',
    approximate: 'no',
    source: WORDS,
  },
  {
    name: 'unknown',
    words: 'unknown · not disclosed · no deaths reported · n/a · ?',
    low: '',
    high: '',
    approximate: 'no',
    source: 'nobody gave a number: not 0, and no bound',
  },
];
