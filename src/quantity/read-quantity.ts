// Words to an interval: the one way in. A bare number is read at once; everything else is cut into tokens, screened for
// damage, read in the language that its words are of, and bounded under the convention asked for. Of texts alike but for
// the figure only the first goes all this way.

import { type Alike, findAlike, keepWording, recallWording, type Wording } from './alike.js';
import { boundPhrase } from './bound-phrase.js';
import { chooseReading } from './choose-language.js';
import { LANGUAGES } from './languages.js';
import type { Work } from './phrase-cursor.js';
import type { Convention, IntervalReading, Reading } from './reading.js';
import { refuse } from './refusals.js';
import { scanTokens } from './scan-tokens.js';
import { screenTokens } from './screen-tokens.js';

export interface ReadQuantityOptions {
  /** Which table of rules; `standard` where left out. */
  readonly convention?: Convention;
  /** Code of the only language to read in; where left out it is recognised from the words. */
  readonly language?: string;
}

const LONGEST_CELL = 10_000;

/** What a quantity's words mean. Never throws: what is not understood is a refusal with its reason. */
export function readQuantity(text: string, options: ReadQuantityOptions = {}): Reading {
  const understood = understand(text, options.language);
  return 'phrase' in understood ? boundReading(understood, options.convention, text) : understood;
}

/** The reading under a convention, and what is left of it under `strict`; the words are read once. */
export function readWithStrict(
  text: string,
  convention: Convention,
): { readonly reading: Reading; readonly strict: Reading } {
  const understood = understand(text);
  if (!('phrase' in understood)) return { reading: understood, strict: understood };
  const reading = boundReading(understood, convention, text);
  const approximate = reading.kind === 'interval' && (reading.lowApproximate || reading.highApproximate);
  return { reading, strict: approximate ? boundReading(understood, 'strict', text) : reading };
}

/** As `readQuantity` where nothing was read before, and how many steps it took: these grow with the text and no faster. */
export function measureReading(
  text: string,
  options: ReadQuantityOptions = {},
): { reading: Reading; steps: number } {
  const work: Work = { steps: 0 };
  const understood = understandAnew(text, options.language, { work, alike: null });
  const reading = 'phrase' in understood ? boundReading(understood, options.convention, text) : understood;
  return { reading, steps: work.steps };
}

/** What no convention changes: the phrase that the words make, or all that they say where they make none. */
function understand(text: string, language?: string): Wording | Reading {
  const alike = language === undefined ? findAlike(text) : null;
  const known = alike === null ? null : recallWording(alike);
  return known ?? understandAnew(text, language, { work: { steps: 0 }, alike });
}

function understandAnew(
  text: string,
  language: string | undefined,
  { work, alike }: { readonly work: Work; readonly alike: Alike | null },
): Wording | Reading {
  const plain = readPlainDigits(text);
  if (plain !== null && language === undefined) return plain;
  if (text.length > LONGEST_CELL) return refuse('too-long', '', String(text.length));
  const only = language === undefined ? null : LANGUAGES.find((lexicon) => lexicon.code === language);
  if (only === undefined)
    return refuse('unknown-language', language ?? '', LANGUAGES.map((lexicon) => lexicon.code).join(', '));
  const tokens = scanTokens(text);
  work.steps += tokens.length;
  if (tokens.length === 0) return refuse('empty', text);
  const damage = screenTokens(tokens, text);
  if (damage !== null) return damage;
  const chosen = chooseReading(tokens, text, only, work);
  const { result } = chosen;
  if (result.kind === 'refused') return result;
  if (result.kind === 'unknown') return { kind: 'unknown', rule: 'unknown', language: chosen.language };
  if (result.kind === 'none') return { ...exactly(0), rule: 'none', language: chosen.language };
  if (alike !== null) keepWording(alike, chosen);
  return { phrase: result, language: chosen.language };
}

function boundReading(
  { phrase, language }: Wording,
  convention: Convention | undefined,
  text: string,
): Reading {
  const bound = boundPhrase(phrase, convention ?? 'standard', text);
  if ('code' in bound) return bound;
  const { low, high, lowApproximate, highApproximate, rule } = bound;
  const reading: IntervalReading = {
    kind: 'interval',
    low,
    high,
    lowApproximate,
    highApproximate,
    rule,
    language,
  };
  return phrase.perSide ? { ...reading, advice: PER_SIDE_ADVICE } : reading;
}

const PER_SIDE_ADVICE = 'if the number holds for each side separately, set `side` to `each`';

const COMMA = 0x2c;

/** Most cells of most files: up to fifteen ASCII digits, perhaps grouped by commas, and nothing else. */
function readPlainDigits(text: string): IntervalReading | null {
  const { length } = text;
  if (length === 0 || length > 15) return null;
  let value = 0;
  let left = length;
  const grouped = length > 4 && text.charCodeAt(length - 4) === COMMA && text.charCodeAt(0) !== 0x30;
  for (let at = 0; at < length; at++, left--) {
    const code = text.charCodeAt(at);
    if (grouped && left % 4 === 0) {
      if (code !== COMMA || at === 0) return null;
      continue;
    }
    if (code < 0x30 || code > 0x39) return null;
    value = value * 10 + code - 0x30;
  }
  return exactly(value);
}

function exactly(value: number): IntervalReading {
  return {
    kind: 'interval',
    low: value,
    high: value,
    lowApproximate: false,
    highApproximate: false,
    rule: 'exact',
    language: 'und',
  };
}
