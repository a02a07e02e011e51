// Turns a lexicon into a tree of its phrases, word by word, so that the longest phrase at a place is found in as many
// steps as it has words. Done once a language, when a text first needs it.

import type { Quantifier, SmallWord } from './conventions.js';
import type { Lexicon, Values } from './lexicon.js';
import type { FaultCode } from './refusals.js';
import type { Hedge } from './rules.js';
import { scanTokens } from './scan-tokens.js';

/** What a phrase can be; one phrase can be several things. */
export const ROLE = {
  before: 1 << 0,
  behind: 1 << 1,
  close: 1 << 2,
  number: 1 << 3,
  fraction: 1 << 4,
  scale: 1 << 5,
  unit: 1 << 6,
  roundUnit: 1 << 7,
  plural: 1 << 8,
  small: 1 << 9,
  quantifier: 1 << 10,
  span: 1 << 11,
  third: 1 << 12,
  decade: 1 << 13,
  leadIn: 1 << 14,
  softener: 1 << 15,
  between: 1 << 16,
  from: 1 << 17,
  to: 1 << 18,
  and: 1 << 19,
  or: 1 << 20,
  but: 1 << 21,
  none: 1 << 22,
  no: 1 << 23,
  unknown: 1 << 24,
  incrementBefore: 1 << 25,
  incrementBehind: 1 << 26,
  fault: 1 << 27,
  andHalf: 1 << 28,
  word: 1 << 29,
  inverted: 1 << 30,
} as const;

/** A number as mantissa and decimals: 1.5 is 15 and 1. */
export interface Entry {
  roles: number;
  before: Hedge | null;
  behind: Hedge | null;
  close: Hedge | null;
  mantissa: number;
  decimals: number;
  /** Value of a scale word, unit or plural. */
  multiple: number;
  small: SmallWord | null;
  quantifier: Quantifier | null;
  span: readonly [number, number] | null;
  third: 0 | 1 | 2;
  fault: FaultCode | 'per-side' | null;
  /** What a `word` is: it matters behind "no", for two outcomes, and where the noun ends. */
  counted: boolean;
  noun: boolean;
  reported: boolean;
  outcome: boolean;
  preposition: boolean;
  article: boolean;
  /** A scale word that must touch its figure. */
  tight: boolean;
  of: boolean;
  /** Makes a rate only before a number: `per 100,000`. */
  per: boolean;
}

export interface PhraseNode {
  next: Map<string, PhraseNode> | null;
  entry: Entry | null;
}

export interface EndingRule {
  readonly hedge: Hedge;
  readonly endings: ReadonlySet<string>;
  readonly words: readonly string[];
}

export interface CompiledLexicon {
  readonly lexicon: Lexicon;
  readonly root: PhraseNode;
  /** Every word that stands in a phrase. */
  readonly vocabulary: ReadonlySet<string>;
  /** Words that are numbers by themselves: those that endings and compounds are looked for in. */
  readonly numberWords: ReadonlySet<string>;
  readonly andWords: ReadonlySet<string>;
  readonly numberEndings: ReadonlySet<string>;
  readonly ordinalEndings: ReadonlySet<string>;
  /** By the first word behind the ending. */
  readonly endingRules: ReadonlyMap<string, readonly EndingRule[]>;
  readonly longestWord: number;
}

const compiled = new Map<Lexicon, CompiledLexicon>();

export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  let result = compiled.get(lexicon);
  if (result === undefined) {
    result = compile(lexicon);
    compiled.set(lexicon, result);
  }
  return result;
}

function compile(lexicon: Lexicon): CompiledLexicon {
  const root: PhraseNode = { next: null, entry: null };
  const vocabulary = new Set<string>();
  const numberWords = new Set<string>();
  const andWords = new Set<string>();

  const put = (phrase: string, role: number): Entry => {
    let node = root;
    const tokens = scanTokens(phrase);
    for (const token of tokens) {
      node.next ??= new Map();
      let next = node.next.get(token.key);
      if (next === undefined) {
        next = { next: null, entry: null };
        node.next.set(token.key, next);
      }
      node = next;
      if (token.kind === 'word') vocabulary.add(token.key);
    }
    node.entry ??= emptyEntry();
    node.entry.roles |= role;
    if (tokens.length === 1 && role === ROLE.and) andWords.add((tokens[0] as { key: string }).key);
    if (tokens.length === 1 && (role & NUMERIC) !== 0) numberWords.add((tokens[0] as { key: string }).key);
    return node.entry;
  };
  const putAll = (
    phrases: readonly string[] | undefined,
    role: number,
    mark?: (entry: Entry) => void,
  ): void => {
    for (const phrase of phrases ?? []) {
      const entry = put(phrase, role);
      if (mark) mark(entry);
    }
  };
  const putValues = (values: Values | undefined, role: number): void => {
    for (const [phrase, value] of Object.entries(values ?? {})) {
      const entry = put(phrase, role);
      if ((role & (ROLE.number | ROLE.fraction)) !== 0) {
        const [whole, fraction = ''] = String(value).split('.');
        entry.mantissa = Number(`${whole}${fraction}`);
        entry.decimals = fraction.length;
      } else entry.multiple = value;
    }
  };
  const putHedges = (
    hedges: Readonly<Partial<Record<Hedge, readonly string[]>>> | undefined,
    place: 'before' | 'behind' | 'close',
  ): void => {
    for (const [hedge, phrases] of Object.entries(hedges ?? {}))
      putAll(phrases, ROLE[place], (entry) => {
        entry[place] = hedge as Hedge;
      });
  };

  putHedges(lexicon.before, 'before');
  putHedges(lexicon.behind, 'behind');
  putHedges(lexicon.close, 'close');
  putValues(lexicon.numbers, ROLE.number);
  putValues(lexicon.fractions, ROLE.fraction);
  putValues(lexicon.scales, ROLE.scale);
  for (const [phrase, value] of Object.entries(lexicon.tightScales ?? {})) {
    const entry = put(phrase, ROLE.scale);
    entry.multiple = value;
    entry.tight = true;
  }
  putAll(lexicon.of, ROLE.word, (entry) => {
    entry.of = true;
  });
  putValues(lexicon.units, ROLE.unit);
  putValues(lexicon.roundUnits, ROLE.roundUnit);
  putValues(lexicon.plurals, ROLE.plural);
  putValues(lexicon.decades, ROLE.decade);
  for (const [word, phrases] of Object.entries(lexicon.small))
    putAll(phrases, ROLE.small, (entry) => {
      entry.small = word as SmallWord;
    });
  for (const [word, phrases] of Object.entries(lexicon.quantifiers))
    putAll(phrases, ROLE.quantifier, (entry) => {
      entry.quantifier = word as Quantifier;
    });
  for (const [phrase, span] of Object.entries(lexicon.spans ?? {})) put(phrase, ROLE.span).span = span;
  for (const [third, phrases] of Object.entries(lexicon.thirds ?? {}))
    putAll(phrases, ROLE.third, (entry) => {
      entry.third = third === 'low' ? 0 : third === 'mid' ? 1 : 2;
    });
  putAll(lexicon.andHalf, ROLE.andHalf);
  putAll(lexicon.invertedNouns, ROLE.inverted);
  putAll(lexicon.softeners, ROLE.softener);
  putAll(lexicon.leadIns, ROLE.leadIn);
  putAll(lexicon.articles, ROLE.leadIn, (entry) => {
    entry.article = true;
  });
  for (const joint of ['between', 'from', 'to', 'and', 'or', 'but', 'none', 'no', 'unknown'] as const)
    putAll(lexicon[joint], ROLE[joint]);
  if (lexicon.attachedAnd) putAll([lexicon.attachedAnd], ROLE.and);
  putAll(lexicon.increments.before, ROLE.incrementBefore);
  putAll(lexicon.increments.behind, ROLE.incrementBehind);
  for (const [field, code] of FAULTS)
    putAll(lexicon[field], ROLE.fault, (entry) => {
      entry.fault = code;
      if (field === 'per') entry.per = true;
    });
  for (const [field, mark] of WORDS)
    putAll(lexicon[field], ROLE.word, (entry) => {
      if (mark) entry[mark] = true;
    });

  const endingRules = new Map<string, EndingRule[]>();
  for (const { hedge, endings, words } of lexicon.endingHedges ?? []) {
    for (const phrase of words) {
      const keys = scanTokens(phrase).map((token) => token.key);
      for (const key of keys) vocabulary.add(key);
      const first = keys[0] as string;
      const rules = endingRules.get(first) ?? [];
      rules.push({ hedge, endings: foldedSet(endings), words: keys });
      rules.sort((a, b) => b.words.length - a.words.length);
      endingRules.set(first, rules);
    }
  }
  let longestWord = 1;
  for (const word of vocabulary) longestWord = Math.max(longestWord, word.length);
  return {
    lexicon,
    root,
    vocabulary,
    numberWords,
    andWords,
    ordinalEndings: foldedSet(lexicon.ordinalEndings ?? []),
    numberEndings: foldedSet(lexicon.numberEndings ?? []),
    endingRules,
    longestWord,
  };
}

const NUMERIC = ROLE.number | ROLE.scale | ROLE.unit | ROLE.roundUnit | ROLE.plural;

const FAULTS = [
  ['percent', 'percentage'],
  ['rates', 'rate'],
  ['per', 'rate'],
  ['ages', 'age'],
  ['households', 'household'],
  ['durations', 'duration'],
  ['money', 'money'],
  ['months', 'date'],
  ['perSide', 'per-side'],
] as const;

const WORDS = [
  ['counted', 'counted'],
  ['reported', 'reported'],
  ['outcomes', 'outcome'],
  ['nouns', 'noun'],
  ['words', null],
  ['prepositions', 'preposition'],
] as const;

function emptyEntry(): Entry {
  return {
    roles: 0,
    before: null,
    behind: null,
    close: null,
    mantissa: 0,
    decimals: 0,
    multiple: 0,
    small: null,
    quantifier: null,
    span: null,
    third: 0,
    fault: null,
    counted: false,
    noun: false,
    reported: false,
    outcome: false,
    preposition: false,
    article: false,
    tight: false,
    of: false,
    per: false,
  };
}

function foldedSet(endings: readonly string[]): ReadonlySet<string> {
  return new Set(
    endings.map((ending) =>
      scanTokens(ending)
        .map((token) => token.key)
        .join(''),
    ),
  );
}
