// Cuts words that a language writes together: Chinese runs, compound number words, prefixes such as the Arabic "and", and
// the endings of number words. After it every token is a word as the lexicon lists it.

import type { CompiledLexicon } from './compile-lexicon.js';
import type { Token } from './scan-tokens.js';

/** The tokens as this language cuts them; the same array where it writes every word apart. */
export function segmentWords(tokens: readonly Token[], compiled: CompiledLexicon): readonly Token[] {
  const { lexicon } = compiled;
  const cuts = lexicon.unspaced || lexicon.compoundNumbers || lexicon.attachedPrefixes || lexicon.attachedAnd;
  if (!cuts && compiled.numberEndings.size === 0) return tokens;
  const result: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word' || (compiled.words.all.has(token.key) && !lexicon.unspaced)) result.push(token);
    else if (lexicon.unspaced) cutRun(token, compiled, result);
    else cutWord(token, compiled, result);
  }
  // "And" at the beginning goes on from a sentence that is not here: `وأكثر من 200`.
  if (lexicon.attachedAnd !== undefined && result.length > 1 && result[0]?.key === lexicon.attachedAnd)
    result.shift();
  return result;
}

/** The longest listed word first; what is not listed stays together. */
function cutRun(token: Token, compiled: CompiledLexicon, result: Token[]): void {
  const { key } = token;
  let unknownFrom = -1;
  let at = 0;
  const flush = (end: number): void => {
    if (unknownFrom >= 0) result.push(piece(token, unknownFrom, end));
    unknownFrom = -1;
  };
  while (at < key.length) {
    const length = longestListed(key, at, compiled.words.all, compiled.words.longest);
    if (length > 0) {
      flush(at);
      result.push(piece(token, at, at + length));
      at += length;
    } else {
      if (unknownFrom < 0) unknownFrom = at;
      at++;
    }
  }
  flush(key.length);
}

function longestListed(key: string, at: number, words: ReadonlySet<string>, longest: number): number {
  for (let length = Math.min(longest, key.length - at); length > 0; length--)
    if (words.has(key.slice(at, at + length))) return length;
  return 0;
}

function cutWord(token: Token, compiled: CompiledLexicon, result: Token[]): void {
  const { lexicon } = compiled;
  const vocabulary = compiled.words.all;
  const { key } = token;
  if (lexicon.attachedAnd && key.startsWith(lexicon.attachedAnd)) {
    const length = lexicon.attachedAnd.length;
    const rest = piece(token, length, key.length);
    const stripped = stripPrefixes(rest, compiled);
    if (rest.key === '' || vocabulary.has(stripped.key)) {
      result.push(piece(token, 0, length));
      if (rest.key !== '') result.push(stripped);
      return;
    }
  }
  const stripped = stripPrefixes(token, compiled);
  if (stripped !== token) {
    result.push(stripped);
    return;
  }
  if (cutEnding(token, compiled, result)) return;
  if (lexicon.compoundNumbers && cutCompound(token, compiled, result)) return;
  result.push(token);
}

function stripPrefixes(token: Token, compiled: CompiledLexicon): Token {
  const { lexicon } = compiled;
  const vocabulary = compiled.words.all;
  if (vocabulary.has(token.key)) return token;
  for (const prefix of lexicon.attachedPrefixes ?? []) {
    if (!token.key.startsWith(prefix)) continue;
    const rest = token.key.slice(prefix.length);
    if (vocabulary.has(rest) || rest === '')
      return piece(token, rest === '' ? 0 : prefix.length, token.key.length);
  }
  return token;
}

/** Shorter stems are the beginnings of too many other words: Turkish `on` (ten) of `one`, `onu`, `ona`. */
const SHORTEST_STEM = 3;

/** `binden` is the number word `bin` and the ending `den`. */
function cutEnding(token: Token, compiled: CompiledLexicon, result: Token[]): boolean {
  const { key } = token;
  for (let length = Math.min(key.length - SHORTEST_STEM, 8); length > 0; length--) {
    const stem = key.length - length;
    if (!compiled.numberEndings.has(key.slice(stem)) || !compiled.words.numbers.has(key.slice(0, stem)))
      continue;
    result.push(piece(token, 0, stem), { ...piece(token, stem, key.length), joint: "'" });
    return true;
  }
  return false;
}

const LONGEST_COMPOUND = 100;

/** All of the word must be number words, perhaps with an ending: `zweitausendvierhundert`. Longest pieces first, one pass back. */
function cutCompound(token: Token, compiled: CompiledLexicon, result: Token[]): boolean {
  const { key } = token;
  if (key.length > LONGEST_COMPOUND) return false;
  // reach[i]: length of the longest number word at i from which the end can be reached, 0 where there is none.
  const reach = new Array<number>(key.length + 1).fill(0);
  reach[key.length] = -1;
  for (let at = key.length - 1; at >= 0; at--) {
    if (at >= SHORTEST_STEM && compiled.numberEndings.has(key.slice(at))) reach[at] = key.length - at;
    for (let length = 1; length <= Math.min(compiled.words.longest, key.length - at); length++)
      if (reach[at + length] !== 0 && isPart(key.slice(at, at + length), at, compiled)) reach[at] = length;
  }
  if (reach[0] === 0) return false;
  for (let at = 0; at < key.length; ) {
    const length = reach[at] as number;
    const part = piece(token, at, at + length);
    result.push(at === 0 ? part : { ...part, joint: '-', spaced: false });
    at += length;
  }
  return true;
}

function isPart(word: string, at: number, compiled: CompiledLexicon): boolean {
  return compiled.words.numbers.has(word) || (at > 0 && compiled.words.ands.has(word));
}

/** A part of a word as a token; folding may have changed lengths, and then the folded letters stand for the text. */
function piece(token: Token, from: number, to: number): Token {
  if (from === 0 && to === token.key.length) return token;
  const same = token.text.length === token.key.length;
  const key = token.key.slice(from, to);
  return {
    ...token,
    text: same ? token.text.slice(from, to) : key,
    key,
    spaced: from === 0 && token.spaced,
    joint: from === 0 ? token.joint : '',
  };
}
