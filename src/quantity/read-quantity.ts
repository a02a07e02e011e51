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
  const alike = options.language === undefined ? findAlike(text) : null;
  const known = alike === null ? null : recallWording(alike);
  if (known !== null) return boundReading(known, options, text);
  return readAnew(text, options, { work: { steps: 0 }, alike });
}

/** As `readQuantity` where nothing was read before, and how many steps it took: these grow with the text and no faster. */
export function measureReading(
  text: string,
  options: ReadQuantityOptions = {},
): { reading: Reading; steps: number } {
  const work: Work = { steps: 0 };
  return { reading: readAnew(text, options, { work, alike: null }), steps: work.steps };
}

function readAnew(
  text: string,
  options: ReadQuantityOptions,
  { work, alike }: { readonly work: Work; readonly alike: Alike | null },
): Reading {
  const plain = readPlainDigits(text);
  if (plain !== null && options.language === undefined) return plain;
  if (text.length > LONGEST_CELL) return refuse('too-long', '', String(text.length));
  const only =
    options.language === undefined ? null : LANGUAGES.find((lexicon) => lexicon.code === options.language);
  if (only === undefined)
    return refuse(
      'unknown-language',
      options.language ?? '',
      LANGUAGES.map((lexicon) => lexicon.code).join(', '),
    );
  const tokens = scanTokens(text);
  work.steps += tokens.length;
  if (tokens.length === 0) return refuse('empty', text);
  const damage = screenTokens(tokens, text);
  if (damage !== null) return damage;
  const chosen = chooseReading(tokens, text, only, work);
  const { result, language } = chosen;
  if (result.kind === 'refused') return result;
  if (result.kind === 'unknown') return { kind: 'unknown', rule: 'unknown', language };
  if (result.kind === 'none') return { ...exactly(0), rule: 'none', language };
  if (alike !== null) keepWording(alike, chosen);
  return boundReading({ phrase: result, language }, options, text);
}

function boundReading({ phrase, language }: Wording, options: ReadQuantityOptions, text: string): Reading {
  const bound = boundPhrase(phrase, options.convention ?? 'standard', text);
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
