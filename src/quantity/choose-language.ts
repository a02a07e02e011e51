// Which language a cell is in: the one that knows most of its words (quantities, section 4). English is tried first, and
// the others only where it does not know a word; what two languages would read differently is refused, never guessed.

import { boundPhrase } from './bound-phrase.js';
import { type CompiledLexicon, compileLexicon } from './compile-lexicon.js';
import { foldWord } from './fold-word.js';
import { LANGUAGES } from './languages.js';
import type { Lexicon, Relative } from './lexicon.js';
import type { NoNumber, Phrase } from './phrase.js';
import { PhraseCursor, type Work } from './phrase-cursor.js';
import { readPhrase } from './read-phrase.js';
import type { Term } from './read-term.js';
import type { RefusedReading } from './reading.js';
import { refuse } from './refusals.js';
import type { Token } from './scan-tokens.js';
import { segmentWords } from './segment-words.js';
import { UNLISTED_WORDS } from './unlisted-words.js';

type PhraseResult = Phrase | NoNumber | RefusedReading;

export interface ChosenReading {
  readonly result: PhraseResult;
  readonly language: string;
  /** Whether the first language knew every word, so that no other was asked. */
  readonly settled: boolean;
}

interface Candidate {
  readonly lexicon: Lexicon;
  readonly result: PhraseResult;
  /** Letters of the words that the language knows. */
  readonly known: number;
  /** The tokens as the language cuts them. */
  readonly tokens: readonly Token[];
}

export function chooseReading(
  tokens: readonly Token[],
  text: string,
  only: Lexicon | null,
  work: Work,
): ChosenReading {
  const words = tokens.filter((token) => token.kind === 'word');
  const first = only ?? (LANGUAGES[0] as Lexicon);
  const english = readIn(first, tokens, text, work);
  if (only !== null) return named(english, words);
  // A joint that only another language has is seen as two numbers: `400 a 500` is Spanish.
  const settled = !isApart(english.result) && !isStranger(english.result);
  if (settled && words.every((word) => owns(compileLexicon(first), word)))
    return { ...named(english, words), settled: true };
  // Kana are Japanese, which shares its other characters with Chinese.
  const kana = words.find((word) => word.script === 'kana');
  if (kana !== undefined) return unread(refuse('unlisted-language', kana.text, 'Japanese'));
  const candidates = english.known > 0 ? [english] : [];
  let relative: { word: string; name: string } | null = null;
  for (const lexicon of LANGUAGES.slice(1)) {
    const sign = findRelative(lexicon, words);
    if (sign !== null) {
      // A sign of another listed language only rules this one out.
      if (!LANGUAGES.some((listed) => listed.name === sign.name)) relative ??= sign;
      continue;
    }
    if (!mayRead(lexicon, words)) continue;
    const candidate = readIn(lexicon, tokens, text, work);
    if (candidate.known > 0) candidates.push(candidate);
  }
  if (candidates.length === 0) {
    if (relative !== null) return unread(refuse('unlisted-language', relative.word, relative.name));
    const strange = words.find(
      (word) => !LANGUAGES.some((lexicon) => lexicon.scripts.includes(word.script as never)),
    );
    if (strange !== undefined && english.result.kind !== 'refused')
      return unread(refuse('unlisted-language', strange.text, 'in a script of no listed language'));
    return refuseUnlisted(english, words) ?? named(english, words);
  }
  return pickBest(candidates, words, text);
}

function mayRead(lexicon: Lexicon, words: readonly Token[]): boolean {
  for (const { key, script } of words)
    if (lexicon.scripts.includes(script as never) && compileLexicon(lexicon).mayKnow(key)) return true;
  return false;
}

function readIn(lexicon: Lexicon, tokens: readonly Token[], text: string, work: Work): Candidate {
  const compiled = compileLexicon(lexicon);
  const cut = segmentWords(tokens, compiled);
  const cursor = new PhraseCursor(cut, compiled, work, text);
  return { lexicon, result: readPhrase(cursor), known: countKnown(cut, compiled), tokens: cut };
}

function countKnown(tokens: readonly Token[], compiled: CompiledLexicon): number {
  let known = 0;
  for (const token of tokens)
    if (token.kind === 'word' && (owns(compiled, token) || isEnding(token, compiled)))
      known += token.key.length;
  return known;
}

/** `20-ти`, `2904-ի`: the ending of a figure tells the language too. */
function isEnding(token: Token, compiled: CompiledLexicon): boolean {
  if (token.joint === '') return false;
  const { numberEndings, ordinalEndings, lexicon } = compiled;
  return numberEndings.has(token.key) || ordinalEndings.has(token.key) || lexicon.pluralEnding === token.key;
}

function owns(compiled: CompiledLexicon, word: Token): boolean {
  return compiled.knows(word.key) && !(compiled.lexicon.plainLetters === true && hasAccent(word.text));
}

function hasAccent(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xc0 && (code <= 0x36f || (code >= 0x1e00 && code <= 0x1eff))) return true;
  }
  return false;
}

const APART = new Set(['two-numbers', 'ambiguous-number', 'half-range']);

/** Perhaps two numbers with a word between them that joins them in another language. */
function isApart(result: PhraseResult): boolean {
  return result.kind === 'refused' && APART.has(result.code);
}

/** A range, or a number of two parts: `2 min 783` is 2,783 in Azerbaijani. */
function isJoined(result: PhraseResult): boolean {
  if (result.kind !== 'phrase') return false;
  const [{ amount }, second] = result.terms;
  return second !== undefined || (amount.kind === 'count' && amount.scales === null);
}

/** A word before the number is not of the language. */
function isStranger(result: PhraseResult): boolean {
  return result.kind === 'refused' && result.code === 'unknown-word';
}

function mostKnown(candidates: readonly Candidate[]): Candidate {
  let best = candidates[0] as Candidate;
  for (const candidate of candidates) {
    const joins = candidate.known === best.known && isApart(best.result) && isJoined(candidate.result);
    if (candidate.known > best.known || joins) best = candidate;
  }
  return best;
}

function pickBest(candidates: readonly Candidate[], words: readonly Token[], text: string): ChosenReading {
  const readers = candidates.filter((candidate) => !isStranger(candidate.result));
  let best = mostKnown(candidates);
  // A shared noun makes no language of it: `some 300 taken to hospital` is not Spanish, where `some` is no word.
  const reader = isStranger(best.result) && readers.length > 0 ? mostKnown(readers) : best;
  if (reader.known * 2 >= best.known) best = reader;
  const rival = (isStranger(best.result) ? candidates : readers).find(
    (candidate) =>
      candidate.known === best.known &&
      !(isApart(candidate.result) && isJoined(best.result)) &&
      !sameResult(candidate.result, best.result, text),
  );
  if (rival !== undefined) {
    const names = `${best.lexicon.name} and ${rival.lexicon.name}`;
    return unread(refuse('mixed-languages', text, names));
  }
  const foreign = best.result.kind === 'phrase' ? foreignWord(best, best.result) : null;
  if (foreign !== null) return unread(refuse('mixed-languages', text, foreign));
  return refuseUnlisted(best, words) ?? named(best, words);
}

/** `more than 5 тысяч`, `через 12 дней`: a word of another language that changes the number behind it would be lost. */
function foreignWord(best: Candidate, phrase: Phrase): string | null {
  const end = (phrase.terms[phrase.terms.length - 1] as Term).end;
  const word = best.tokens[end];
  if (word?.kind !== 'word' || compileLexicon(best.lexicon).knows(word.key)) return null;
  for (const lexicon of LANGUAGES) {
    if (lexicon === best.lexicon || !lexicon.scripts.includes(word.script as never)) continue;
    if (compileLexicon(lexicon).changesNumber(word.key)) return `${best.lexicon.name} and ${lexicon.name}`;
  }
  return null;
}

/** A word that changes a number in a language that is not read: `4 mila`, `200 of meer`. */
function refuseUnlisted(best: Candidate, words: readonly Token[]): ChosenReading | null {
  if (best.result.kind === 'refused') return null;
  for (const word of words) {
    const name = UNLISTED_WORDS.get(word.key);
    if (name !== undefined && !owns(compileLexicon(best.lexicon), word))
      return unread(refuse('unlisted-language', word.text, name));
  }
  return null;
}

/** Two results are the same where they give the same ends; which of two languages refused makes no difference. */
function sameResult(one: PhraseResult, other: PhraseResult, text: string): boolean {
  if (one.kind !== 'phrase' || other.kind !== 'phrase') return one.kind === other.kind;
  const bound = boundPhrase(one, 'standard', text);
  const rival = boundPhrase(other, 'standard', text);
  if ('code' in bound || 'code' in rival) return 'code' in bound && 'code' in rival;
  return (
    bound.low === rival.low &&
    bound.high === rival.high &&
    bound.lowApproximate === rival.lowApproximate &&
    bound.highApproximate === rival.highApproximate
  );
}

function named({ lexicon, result, known }: Candidate, words: readonly Token[]): ChosenReading {
  const language = known === 0 || words.length === 0 ? 'und' : lexicon.code;
  return { result, language, settled: false };
}

function unread(result: RefusedReading): ChosenReading {
  return { result, language: 'und', settled: false };
}

function findRelative(lexicon: Lexicon, words: readonly Token[]): { word: string; name: string } | null {
  for (const relative of lexicon.relatives ?? []) {
    for (const word of words)
      if (lexicon.scripts.includes(word.script as never) && betrays(relative, word.key))
        return { word: word.text, name: relative.name };
  }
  return null;
}

const relativeWords = new Map<Relative, ReadonlySet<string>>();

function betrays(relative: Relative, word: string): boolean {
  let words = relativeWords.get(relative);
  if (words === undefined) {
    words = new Set((relative.words ?? []).map(foldWord));
    relativeWords.set(relative, words);
  }
  if (words.has(word)) return true;
  if (relative.endings?.some((ending) => word.length > ending.length && word.endsWith(ending))) return true;
  return relative.letters !== undefined && [...word].some((letter) => relative.letters?.includes(letter));
}
