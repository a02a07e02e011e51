// What a language has to say of itself to be read: one object of this type a language, in lexicons/. The grammar has no
// language in it, and a lexicon has no code. docs/adding-a-language.md goes through it with an example.
//
// A phrase is one or more words as they stand in a text. Case, Latin accents, Arabic vowels and alef forms, hyphens and
// apostrophes make no difference (`twenty three` is also `twenty-three`). The longest phrase that fits is taken, so
// `no more than` needs no protection from `more than`. Every inflected form that stands in reports is listed.

import type { Script } from './characters.js';
import type { Quantifier, SmallWord } from './conventions.js';
import type { Hedge } from './rules.js';

/** Phrases for each hedge. */
export type Hedges = Readonly<Partial<Record<Hedge, readonly string[]>>>;

/** Phrases and the number each stands for. */
export type Values = Readonly<Record<string, number>>;

/** A hedge behind a number or noun that is marked by an ending: `2000-dən çox`, `2.000'den fazla`, `200 kişiden fazla`. */
export interface EndingHedge {
  readonly hedge: Hedge;
  /** The endings, as they join a figure or close a word: `dən`, `dan`. */
  readonly endings: readonly string[];
  /** The words right behind the ending: `çox`, `artıq`. */
  readonly words: readonly string[];
  /** Only where the ending joins a figure or number word, since nouns may end so by chance: `200 kişi geçti`. */
  readonly numbersOnly?: boolean;
}

/** Signs that a text is of a relative of the language, and so not read by it. */
export interface Relative {
  /** Name of the relative, for the message: `Bulgarian`. */
  readonly name: string;
  readonly words?: readonly string[];
  /** Ends of words that the language itself never has. */
  readonly endings?: readonly string[];
  /** Letters that the language itself never has. */
  readonly letters?: string;
}

export interface Lexicon {
  /** Two-letter code (ISO 639-1). */
  readonly code: string;
  /** English name, as printed. */
  readonly name: string;
  readonly scripts: readonly Script[];
  /** Words are written without accents, so that a word with one is of another language: `à` is not English `a`. */
  readonly plainLetters?: boolean;

  // How figures are written.

  /** Whether `1.500` is 1,500 in this language. */
  readonly pointGroups: boolean;
  /** Whether a comma is the decimal sign, so that `1,234` before a scale word is a decimal. */
  readonly decimalComma: boolean;

  // How words are written.

  /** Words follow one another without spaces (Chinese): they are cut by the longest phrase that fits. */
  readonly unspaced?: boolean;
  /** Number words are written together (`zweitausend`, `երկուհազար`): an unknown word is cut into them where all of it fits. */
  readonly compoundNumbers?: boolean;
  /** The endings of a range's first end, where the second ends in "up to": `200-dən 300-dək`, `200'den 300'e kadar`. */
  readonly fromEndings?: readonly string[];
  /** Letters written together with the word behind them that add nothing (Arabic `ب`, `ل`, `ال`). */
  readonly attachedPrefixes?: readonly string[];
  /** The letter for "and" that is written together with the word behind it (Arabic `و`). */
  readonly attachedAnd?: string;
  /** Endings of figures and number words that add nothing: `2000-nin`, `20-ти`, `binden`. */
  readonly numberEndings?: readonly string[];
  /** Those of them that tie a number to the verb behind it, which must then be known: `500'ü geçmedi`, `500-ə çatmır`. */
  readonly caseEndings?: readonly string[];
  /** Beginnings of verbs that only reach the number, and neither deny nor foretell it: `yükseldi`, not `yükselmedi`. */
  readonly reachingVerbs?: readonly string[];
  /** Those of them that mean "by": beside a word of change the number is an addition, `աճել է 20-ով`. */
  readonly byEndings?: readonly string[];
  /** Words for people in such a case, since others may end so by chance: `500 nəfəri keçməyib`, but not `500 kişi`. */
  readonly casedNouns?: readonly string[];

  // Words that say how a number is meant.

  /** Hedges that stand before the number: `more than`. */
  readonly before: Hedges;
  /** Hedges anywhere behind the number, also behind its noun: `or more`, `at least`. */
  readonly behind: Hedges;
  /** Hedges right behind the number only, or alone in brackets behind it, or between it and a scale word: `20-odd`, `20余万`. */
  readonly close?: Hedges;
  /** Hedges that an ending and a word make together. */
  readonly endingHedges?: readonly EndingHedge[];
  /** Nouns that mean "about" where they stand right before the number: `человек двадцать`. */
  readonly invertedNouns?: readonly string[];
  /** Perhaps, possibly: the ends become approximate. */
  readonly softeners: readonly string[];
  /** What may stand before the number and adds nothing: verbs, `a total of`, `only`. Nouns and outcomes may too. */
  readonly leadIns: readonly string[];
  /** Lead-ins that make one of a word which is also a plural: `гибель тысячи человек` is of one thousand. */
  readonly governors?: readonly string[];
  /** The only lead-ins that may also stand before the second end of a range: a, the. */
  readonly articles: readonly string[];

  // Two numbers.

  /** Opens a range whose ends are joined by `and` (or `to`): `between`. */
  readonly between: readonly string[];
  /** Opens a range whose ends are joined by `to`: `from`. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Rose, grew: beside them `from A to B` is an old number and a new one, and no range. */
  readonly changes?: readonly string[];
  readonly and: readonly string[];
  /** Joins two ends, or two hedges: `or`, `if not`. */
  readonly or: readonly string[];
  /** Joins a floor and a ceiling: `but`, `and as many as` needs only `and`. */
  readonly but: readonly string[];

  // Numbers in words.

  /** Number words that add up: one to ninety-nine, and others without a scale word (`двести`, `ألفين`). A half is `1.5`. */
  readonly numbers: Values;
  /**
   * Words for one that are articles too (un, una, ein): one inside a longer number, at the end, before a range's other end
   * or before a word in `counted` or `outcomes`; elsewhere only articles, which are listed there as well.
   */
  readonly articleNumbers?: readonly string[];
  /** Number words that are surnames or parts of other words too: numbers only beside another (`陆拾`, `拾陆`). */
  readonly innerNumbers?: Values;
  /** A digit word right behind a scale word is of the next place down: `三百五` is 350, `一万二` 12,000. */
  readonly elidedPlaces?: boolean;
  /** Words that multiply what stands before them, and alone are one of it: hundred, thousand, `тыс`, `万`. */
  readonly scales: Values;
  /** Scale words that must touch their figure, since apart they may be another word: `3m`, but `3 m` may be metres. */
  readonly tightScales?: Values;
  /** Stands between a unit and the next: tens `of` thousands, vingtaine `de` milliers. */
  readonly of?: readonly string[];
  /** Parts of the scale word behind them: `half a`, `a quarter of a`. Alone they are refused. */
  readonly fractions: Values;
  /** Behind a number word they make it parts of a whole, which is no count: zwei `Drittel`, deux `tiers`. */
  readonly parts?: readonly string[];
  /** Words that add half of the unit before them: `and a half`, `buçuk`. */
  readonly andHalf?: readonly string[];
  /** Ten before a unit is one number: `on beş`, `十五`. */
  readonly tenTakesUnits?: boolean;
  /** "And" joins tens and units: `treinta y cinco`. */
  readonly andJoinsUnits?: boolean;
  /** Units stand before tens and are joined by "and": `خمسة وعشرون`. */
  readonly unitsBeforeTens?: boolean;
  /** A figure behind a scale word may be joined by "and": `29 ألفا و605`. */
  readonly andJoinsRemainder?: boolean;
  /** Counted nouns that are exact: dozen 12, score 20. Nothing is added behind them. */
  readonly units: Values;
  /** Number nouns that round, and so mean "about" where nothing else hedges them: `vingtaine`, `сотня`. */
  readonly roundUnits?: Values;

  // Vague words.

  /** Plurals without a number, by their unit: tens 10, dozens 12, hundreds 100. Behind a number they are scale words. */
  readonly plurals: Values;
  /** Plurals that are never one of their unit, even under a hedge: `сотен`, but not `сотни` (`более сотни`). */
  readonly alwaysPlural?: readonly string[];
  /** Words for a few people: `several`, `a handful` are `few`. */
  readonly small: Readonly<Partial<Record<SmallWord, readonly string[]>>>;
  /** Words before a unit: several hundred, many thousands. */
  readonly quantifiers: Readonly<Partial<Record<Quantifier, readonly string[]>>>;
  /** One word for both, by the unit: `кількасот`, several hundred. */
  readonly quantified?: Readonly<Partial<Record<Quantifier, Values>>>;
  /** Whole phrases with a fixed span: single digits 0 to 9. */
  readonly spans?: Readonly<Record<string, readonly [number, number]>>;
  /** Thirds of a plural or decade: low hundreds, mid-thirties. */
  readonly thirds?: Readonly<Partial<Record<'low' | 'mid' | 'high', readonly string[]>>>;
  /** Decades by their first number: thirties 30. */
  readonly decades?: Values;

  // No number.

  /** Nobody: 0. */
  readonly none: readonly string[];
  /** "No" before a noun: `no deaths` is 0. */
  readonly no: readonly string[];
  /** Nouns that `no` may stand before so that the whole means 0: deaths, casualties, people. */
  readonly counted: readonly string[];
  /** Words that turn "no deaths" into "nobody said": reported, confirmed. */
  readonly reported: readonly string[];
  /** The number is not given: unknown, not disclosed. */
  readonly unknown: readonly string[];

  // Words that make it no count of people.

  /** More than before, before the number or behind it: `another`, `a further`; `more`, `new`. */
  readonly increments: { readonly before: readonly string[]; readonly behind: readonly string[] };
  readonly percent: readonly string[];
  /** `a day`, `daily`, `per month`. */
  readonly rates: readonly string[];
  /** Before a number makes it a rate too: `per` 100,000. */
  readonly per: readonly string[];
  /** `years old`, `aged`. */
  readonly ages: readonly string[];
  /** Families, households, couples: not people. */
  readonly households: readonly string[];
  readonly durations: readonly string[];
  readonly money: readonly string[];
  readonly months: readonly string[];
  /** What makes a year of a figure that may be one: behind it (`թ.`, `yılında`), and at the beginning of a cell (`in`). */
  readonly yearsBehind?: readonly string[];
  readonly yearsBefore?: readonly string[];
  /** Behind the number, say that it is not the one: `500 değil`. */
  readonly negators?: readonly string[];
  /** Endings that make a figure an ordinal: `21st`. */
  readonly ordinalEndings?: readonly string[];
  /** Words before a figure that make it an ordinal: `victim number 200`. */
  readonly ordinalMarks?: readonly string[];
  /** Ordinals in words, which round number words before them belong to: `двадцать первый`, `vingt et unième`. */
  readonly ordinalWords?: readonly string[];
  /** Endings of those, where they are listed without. */
  readonly ordinalWordEndings?: readonly string[];
  /** A point behind a figure and a word behind that make it an ordinal: `das 200. Opfer`. */
  readonly pointOrdinals?: boolean;
  /** The ending that makes a figure a plural: `100s`. */
  readonly pluralEnding?: string;
  /** Behind the number, gives the advice to set `side` to `each`: `on each side`. */
  readonly perSide: readonly string[];

  // Words that only show which language it is.

  /** What became of people: killed, wounded. Two numbers with two of them are two claims. */
  readonly outcomes: readonly string[];
  /** People: soldiers, civilians. They may stand before the number too. */
  readonly nouns: readonly string[];
  /** Other words that stand behind a number in reports: were, including. Before the number they are not accepted. */
  readonly words?: readonly string[];
  /** Begins to tell who is among those counted: including. A hedge behind it is not the number's. */
  readonly breakdowns?: readonly string[];
  /** Ends the noun behind the number: of, in, from. Families behind it are not what is counted. */
  readonly prepositions: readonly string[];
  /** Relatives of the language that share its words. */
  readonly relatives?: readonly Relative[];
}
