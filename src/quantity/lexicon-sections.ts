// The fields of a lexicon as lists of phrases, each with its role and what is noted at its phrases.

import type { Quantifier, SmallWord } from './conventions.js';
import type { Lexicon, Values } from './lexicon.js';
import { type Entry, ROLE } from './lexicon-entry.js';
import type { Hedge } from './rules.js';

/** Phrases of one field: what they are, and what is noted at each. */
export interface Section {
  readonly phrases: readonly string[];
  readonly role: number;
  readonly mark: ((entry: Entry, phrase: string) => void) | null;
}

export function sectionsOf(lexicon: Lexicon): Section[] {
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
  const { innerNumbers = {} } = lexicon;
  add(Object.keys(innerNumbers), ROLE.number, (entry, phrase) => {
    entry.mantissa = innerNumbers[phrase] as number;
    entry.inner = true;
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
  for (const [word, values] of Object.entries(lexicon.quantified ?? {}))
    add(Object.keys(values), ROLE.quantifier, (entry, phrase) => {
      entry.quantifier = word as Quantifier;
      entry.multiple = values[phrase] as number;
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
  add(lexicon.governors, ROLE.leadIn, (entry) => {
    entry.governs = true;
  });
  add(lexicon.softeners, ROLE.softener);
  add(lexicon.invertedNouns, ROLE.inverted);
  if (lexicon.attachedAnd) add([lexicon.attachedAnd], ROLE.and);
  add(lexicon.increments.before, ROLE.incrementBefore);
  add(lexicon.increments.behind, ROLE.incrementBehind);
  for (const [field, code] of FAULTS)
    add(lexicon[field], ROLE.fault, (entry) => {
      entry.fault = code;
      if (field === 'per') entry.per = true;
      if (field === 'yearsBehind') entry.year = 'behind';
      if (field === 'yearsBefore') entry.year = 'before';
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

const FAULTS = [
  ['percent', 'percentage'],
  ['rates', 'rate'],
  ['per', 'rate'],
  ['ages', 'age'],
  ['households', 'household'],
  ['durations', 'duration'],
  ['money', 'money'],
  ['months', 'date'],
  ['yearsBehind', 'date'],
  ['yearsBefore', 'date'],
  ['negators', 'negated'],
  ['ordinalMarks', 'ordinal'],
  ['parts', 'fraction-of-whole'],
  ['perSide', 'per-side'],
] as const;

const WORDS = [
  ['counted', 'counted'],
  ['reported', 'reported'],
  ['outcomes', 'outcome'],
  ['nouns', 'noun'],
  ['words', null],
  ['prepositions', 'preposition'],
  ['breakdowns', 'breakdown'],
  ['casedNouns', 'cased'],
  ['changes', 'change'],
] as const;
