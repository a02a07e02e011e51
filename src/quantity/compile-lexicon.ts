// Turns a lexicon into a tree of its phrases, word by word, so that the longest phrase at a place is found in as many
// steps as it has words. Done once a language, when a text first needs it.

import type { Lexicon } from './lexicon.js';
import { type Entry, emptyEntry, ROLE } from './lexicon-entry.js';
import { type Section, sectionsOf } from './lexicon-sections.js';
import { firstKey, phraseKeys } from './phrase-keys.js';
import type { Hedge } from './rules.js';
import { scanTokens } from './scan-tokens.js';

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

/** A lexicon made ready: phrases are sorted by their first word at once, and cut into words when that word is first met. */
export class CompiledLexicon {
  readonly numberEndings: ReadonlySet<string>;
  readonly ordinalEndings: ReadonlySet<string>;
  readonly caseEndings: ReadonlySet<string>;
  readonly reachingVerbs: readonly string[];
  readonly #ordinalWords: ReadonlySet<string>;
  readonly #ordinalWordEndings: ReadonlySet<string>;
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
        const head = firstKey(phrase);
        const waiting = this.#waiting.get(head);
        if (waiting === undefined) this.#waiting.set(head, [phrase, section]);
        else waiting.push(phrase, section);
      }
    }
    this.numberEndings = foldedSet(lexicon.numberEndings ?? []);
    this.ordinalEndings = foldedSet(lexicon.ordinalEndings ?? []);
    this.caseEndings = foldedSet(lexicon.caseEndings ?? []);
    this.reachingVerbs = [...foldedSet(lexicon.reachingVerbs ?? [])];
    this.#ordinalWords = foldedSet(lexicon.ordinalWords ?? []);
    this.#ordinalWordEndings = foldedSet(lexicon.ordinalWordEndings ?? []);
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

  /**
   * Whether a word may be of this language, told from what is ready without listing all its words: it begins a phrase, or a
   * part of it does where the language writes words together. Where no word of a text may be, the language is not asked.
   */
  mayKnow(key: string): boolean {
    if (this.#begins(key) || this.endingRules.has(key) || this.numberEndings.has(key)) return true;
    const { unspaced, compoundNumbers, attachedAnd, attachedPrefixes, pluralEnding } = this.lexicon;
    if (pluralEnding === key || this.ordinalEndings.has(key) || unspaced || attachedAnd || attachedPrefixes)
      return true;
    if (!compoundNumbers && this.numberEndings.size === 0) return false;
    for (let end = key.length - 1; end > 1; end--) if (this.isNumberWord(key.slice(0, end))) return true;
    return false;
  }

  /** Whether a word is a number, scale word or plural by itself; needs no list of the words. */
  isNumberWord(key: string): boolean {
    return ((this.head(key)?.entry?.roles ?? 0) & NUMERIC) !== 0;
  }

  /** Whether a word behind a number makes another of it, or no count of people: a scale word, a span of time. */
  changesNumber(key: string): boolean {
    const entry = this.head(key)?.entry;
    return (
      entry != null &&
      ((entry.roles & NUMERIC) !== 0 || entry.fault === 'duration' || entry.fault === 'percentage')
    );
  }

  /** Whether a word is an ordinal: `first`, `первого`. */
  isOrdinalWord(key: string): boolean {
    if (this.#ordinalWords.has(key)) return true;
    for (const ending of this.#ordinalWordEndings)
      if (key.endsWith(ending) && this.#ordinalWords.has(key.slice(0, -ending.length))) return true;
    return false;
  }

  #begins(key: string): boolean {
    return this.#waiting.has(key) || this.#heads.has(key);
  }

  /** Whether a word stands in some phrase. */
  knows(key: string): boolean {
    return this.#begins(key) || this.#isEnding(key) || this.words.all.has(key) || this.isOrdinalWord(key);
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
  /** Words that are numbers, or halves of one, by themselves: those that endings and compounds are looked for in. */
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

function put(root: PhraseNode, phrase: string, section: Section): void {
  let node = root;
  for (const key of phraseKeys(phrase)) {
    node.next ??= new Map();
    let next = node.next.get(key);
    if (next === undefined) {
      next = { next: null, entry: null };
      node.next.set(key, next);
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
      const keys = phraseKeys(phrase);
      for (const key of keys) all.add(key);
      const alone = keys.length === 1 ? keys[0] : undefined;
      if (alone !== undefined && (role & (NUMERIC | ROLE.andHalf)) !== 0) numbers.add(alone);
      if (alone !== undefined && role === ROLE.and) ands.add(alone);
    }
  }
  for (const rules of endingRules.values())
    for (const rule of rules) for (const word of rule.words) all.add(word);
  let longest = 1;
  for (const word of all) longest = Math.max(longest, word.length);
  return { all, numbers, ands, longest };
}

function endingRulesOf(lexicon: Lexicon): ReadonlyMap<string, readonly EndingRule[]> {
  const rules = new Map<string, EndingRule[]>();
  for (const { hedge, endings, words, numbersOnly = false } of lexicon.endingHedges ?? []) {
    const folded = foldedSet(endings);
    for (const phrase of words) {
      const keys = phraseKeys(phrase);
      const first = keys[0] as string;
      const same = rules.get(first) ?? [];
      same.push({ hedge, endings: folded, words: keys, numbersOnly });
      rules.set(first, same);
    }
  }
  for (const same of rules.values()) same.sort((a, b) => b.words.length - a.words.length);
  return rules;
}

const NUMERIC = ROLE.number | ROLE.scale | ROLE.unit | ROLE.roundUnit | ROLE.plural;

function foldedSet(endings: readonly string[]): ReadonlySet<string> {
  return new Set(
    endings.map((ending) =>
      scanTokens(ending)
        .map((token) => token.key)
        .join(''),
    ),
  );
}
