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
  /** A word for one that is an article elsewhere. */
  articleNumber: boolean;
  /** A scale word that must touch its figure. */
  tight: boolean;
  /** Never one of its unit without a number before it. */
  alwaysPlural: boolean;
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
  readonly numbersOnly: boolean;
}

/** Phrases of one field: what they are, and what is noted at each. */
interface Section {
  readonly phrases: readonly string[];
  readonly role: number;
  readonly mark: ((entry: Entry, phrase: string) => void) | null;
}

/** A lexicon made ready: phrases are sorted by their first word at once, and cut into words when that word is first met. */
export class CompiledLexicon {
  readonly numberEndings: ReadonlySet<string>;
  readonly ordinalEndings: ReadonlySet<string>;
  /** By the first word behind the ending. */
  readonly endingRules: ReadonlyMap<string, readonly EndingRule[]>;
  readonly #sections: readonly Section[];
  readonly #waiting = new Map<string, (string | Section)[]>();
  readonly #heads = new Map<string, PhraseNode>();
  #words: WordLists | null = null;

  constructor(readonly lexicon: Lexicon) {
    this.#sections = sectionsOf(lexicon);
    for (const section of this.#sections) {
      for (const phrase of section.phrases) {
        const head = firstWord(phrase);
        const waiting = this.#waiting.get(head);
        if (waiting === undefined) this.#waiting.set(head, [phrase, section]);
        else waiting.push(phrase, section);
      }
    }
    this.numberEndings = foldedSet(lexicon.numberEndings ?? []);
    this.ordinalEndings = foldedSet(lexicon.ordinalEndings ?? []);
    this.endingRules = endingRulesOf(lexicon);
  }

  /** The tree of the phrases that begin with a word. */
  head(key: string): PhraseNode | undefined {
    const waiting = this.#waiting.get(key);
    if (waiting === undefined) return this.#heads.get(key);
    const root: PhraseNode = { next: null, entry: null };
    for (let at = 0; at < waiting.length; at += 2)
      put(root, waiting[at] as string, waiting[at + 1] as Section);
    this.#waiting.delete(key);
    const node = root.next?.get(key) as PhraseNode;
    this.#heads.set(key, node);
    return node;
  }

  /** Whether a word stands in some phrase. */
  knows(key: string): boolean {
    return this.#waiting.has(key) || this.#heads.has(key) || this.#isEnding(key) || this.words.all.has(key);
  }

  #isEnding(key: string): boolean {
    return key === this.lexicon.pluralEnding || this.ordinalEndings.has(key);
  }

  get words(): WordLists {
    this.#words ??= listWords(this.#sections, this.endingRules);
    return this.#words;
  }
}

/** The words of a lexicon, for cutting what a language writes together. */
export interface WordLists {
  readonly all: ReadonlySet<string>;
  /** Words that are numbers by themselves: those that endings and compounds are looked for in. */
  readonly numbers: ReadonlySet<string>;
  readonly ands: ReadonlySet<string>;
  readonly longest: number;
}

const compiled = new Map<Lexicon, CompiledLexicon>();

export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  let result = compiled.get(lexicon);
  if (result === undefined) {
    result = new CompiledLexicon(lexicon);
    compiled.set(lexicon, result);
  }
  return result;
}

/** The key of the first word or sign; most phrases begin with plain letters and need no scanning. */
function firstWord(phrase: string): string {
  let end = 0;
  for (; end < phrase.length; end++) {
    const code = phrase.charCodeAt(end);
    if (code < 0x61 || code > 0x7a) break;
  }
  const next = phrase.charCodeAt(end);
  const plain =
    end > 0 && (end === phrase.length || next === 0x20 || next === 0x2d || next === 0x27 || next === 0x2e);
  return plain ? phrase.slice(0, end) : (scanTokens(phrase)[0]?.key ?? '');
}

function put(root: PhraseNode, phrase: string, section: Section): void {
  let node = root;
  for (const token of scanTokens(phrase)) {
    node.next ??= new Map();
    let next = node.next.get(token.key);
    if (next === undefined) {
      next = { next: null, entry: null };
      node.next.set(token.key, next);
    }
    node = next;
  }
  node.entry ??= emptyEntry();
  node.entry.roles |= section.role;
  section.mark?.(node.entry, phrase);
}

function listWords(
  sections: readonly Section[],
  endingRules: ReadonlyMap<string, readonly EndingRule[]>,
): WordLists {
  const all = new Set<string>();
  const numbers = new Set<string>();
  const ands = new Set<string>();
  for (const { phrases, role } of sections) {
    for (const phrase of phrases) {
      const tokens = scanTokens(phrase);
      for (const token of tokens) if (token.kind === 'word') all.add(token.key);
      const alone = tokens.length === 1 ? tokens[0]?.key : undefined;
      if (alone !== undefined && (role & NUMERIC) !== 0) numbers.add(alone);
      if (alone !== undefined && role === ROLE.and) ands.add(alone);
    }
  }
  for (const rules of endingRules.values())
    for (const rule of rules) for (const word of rule.words) all.add(word);
  let longest = 1;
  for (const word of all) longest = Math.max(longest, word.length);
  return { all, numbers, ands, longest };
}

function sectionsOf(lexicon: Lexicon): Section[] {
  const sections: Section[] = [];
  const add = (phrases: readonly string[] | undefined, role: number, mark: Section['mark'] = null): void => {
    if (phrases !== undefined && phrases.length > 0) sections.push({ phrases, role, mark });
  };
  const addValues = (values: Values | undefined, role: number, tight = false): void => {
    if (values !== undefined) add(Object.keys(values), role, noteValue(values, role, tight));
  };
  for (const place of ['before', 'behind', 'close'] as const)
    for (const [hedge, phrases] of Object.entries(lexicon[place] ?? {}))
      add(phrases, ROLE[place], (entry) => {
        entry[place] = hedge as Hedge;
      });
  addValues(lexicon.numbers, ROLE.number);
  add(lexicon.articleNumbers, ROLE.number, (entry) => {
    entry.mantissa = 1;
    entry.articleNumber = true;
  });
  addValues(lexicon.fractions, ROLE.fraction);
  addValues(lexicon.scales, ROLE.scale);
  addValues(lexicon.tightScales, ROLE.scale, true);
  addValues(lexicon.units, ROLE.unit);
  addValues(lexicon.roundUnits, ROLE.roundUnit);
  addValues(lexicon.plurals, ROLE.plural);
  add(lexicon.alwaysPlural, ROLE.plural, (entry) => {
    entry.alwaysPlural = true;
  });
  addValues(lexicon.decades, ROLE.decade);
  for (const [word, phrases] of Object.entries(lexicon.small))
    add(phrases, ROLE.small, (entry) => {
      entry.small = word as SmallWord;
    });
  for (const [word, phrases] of Object.entries(lexicon.quantifiers))
    add(phrases, ROLE.quantifier, (entry) => {
      entry.quantifier = word as Quantifier;
    });
  const { spans = {} } = lexicon;
  add(Object.keys(spans), ROLE.span, (entry, phrase) => {
    entry.span = spans[phrase] ?? null;
  });
  for (const [third, phrases] of Object.entries(lexicon.thirds ?? {}))
    add(phrases, ROLE.third, (entry) => {
      entry.third = third === 'low' ? 0 : third === 'mid' ? 1 : 2;
    });
  add(lexicon.of, ROLE.word, (entry) => {
    entry.of = true;
  });
  add(lexicon.articles, ROLE.leadIn, (entry) => {
    entry.article = true;
  });
  for (const role of PLAIN_ROLES) add(lexicon[role], ROLE[role]);
  add(lexicon.leadIns, ROLE.leadIn);
  add(lexicon.softeners, ROLE.softener);
  add(lexicon.invertedNouns, ROLE.inverted);
  if (lexicon.attachedAnd) add([lexicon.attachedAnd], ROLE.and);
  add(lexicon.increments.before, ROLE.incrementBefore);
  add(lexicon.increments.behind, ROLE.incrementBehind);
  for (const [field, code] of FAULTS)
    add(lexicon[field], ROLE.fault, (entry) => {
      entry.fault = code;
      if (field === 'per') entry.per = true;
    });
  for (const [field, mark] of WORDS)
    add(lexicon[field], ROLE.word, (entry) => {
      if (mark !== null) entry[mark] = true;
    });
  return sections;
}

function noteValue(values: Values, role: number, tight: boolean): Section['mark'] {
  return (entry, phrase) => {
    const value = values[phrase] as number;
    if (tight) entry.tight = true;
    if ((role & (ROLE.number | ROLE.fraction)) === 0) {
      entry.multiple = value;
      return;
    }
    const [whole, fraction = ''] = String(value).split('.');
    entry.mantissa = Number(`${whole}${fraction}`);
    entry.decimals = fraction.length;
  };
}

function endingRulesOf(lexicon: Lexicon): ReadonlyMap<string, readonly EndingRule[]> {
  const rules = new Map<string, EndingRule[]>();
  for (const { hedge, endings, words, numbersOnly = false } of lexicon.endingHedges ?? []) {
    for (const phrase of words) {
      const keys = scanTokens(phrase).map((token) => token.key);
      const first = keys[0] as string;
      const same = rules.get(first) ?? [];
      same.push({ hedge, endings: foldedSet(endings), words: keys, numbersOnly });
      same.sort((a, b) => b.words.length - a.words.length);
      rules.set(first, same);
    }
  }
  return rules;
}

const PLAIN_ROLES = [
  'andHalf',
  'between',
  'from',
  'to',
  'and',
  'or',
  'but',
  'none',
  'no',
  'unknown',
] as const;

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
    articleNumber: false,
    tight: false,
    alwaysPlural: false,
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
