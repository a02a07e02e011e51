// Cuts a cell into figures, words and signs in one pass from left to right; no language takes part. Quotation marks and
// marks without a picture are dropped; a hyphen or apostrophe inside a word only joins (`twenty-three`, `2000-dən`).

import {
  digitValue,
  isApostrophe,
  isInvisible,
  isMark,
  isQuote,
  isSpace,
  plainSign,
  type Script,
  scriptOf,
} from './characters.js';
import { foldWord } from './fold-word.js';
import { type Figure, scanFigure } from './scan-figure.js';

export interface Token {
  readonly kind: 'figure' | 'word' | 'sign';
  /** As it stands in the text. */
  readonly text: string;
  /** What it is looked up by: the folded word, the plain sign, '' for a figure. */
  readonly key: string;
  /** A space, or nothing at all, stands before it. */
  readonly spaced: boolean;
  /** The hyphen or apostrophe that joins it to the token before it, else ''. */
  readonly joint: '' | '-' | "'";
  readonly figure: Figure | null;
  readonly script: Script | 'mixed' | null;
}

const DOUBLED = new Map([
  ['>=', '≥'],
  ['=>', '≥'],
  ['≥=', '≥'],
  ['<=', '≤'],
  ['=<', '≤'],
  ['≤=', '≤'],
  ['+-', '±'],
  ['+–', '±'],
  ['<>', '<>'],
  // An arrow leads from an old number to a new one.
  ['->', '→'],
  ['–>', '→'],
]);

/** The tokens of a text, and how many characters were looked at, which grows with the text and no faster. */
export function scanTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  let joint: Token['joint'] = '';
  while (at < text.length) {
    const code = text.codePointAt(at) as number;
    const width = code > 0xffff ? 2 : 1;
    if (isSpace(code)) {
      spaced = true;
      joint = '';
      at++;
      continue;
    }
    if (isInvisible(code) || isMark(code)) {
      at += width;
      continue;
    }
    if (startsFigure(text, at, code)) {
      const figure = scanFigure(text, at);
      tokens.push({
        kind: 'figure',
        text: text.slice(at, figure.end),
        key: '',
        spaced,
        joint,
        figure,
        script: null,
      });
      at = figure.end;
    } else {
      const script = scriptOf(code);
      if (script !== null) {
        const end = endOfWord(text, at, script);
        const word = text.slice(at, end.at);
        tokens.push({
          kind: 'word',
          text: word,
          key: foldWord(word),
          spaced,
          joint,
          figure: null,
          script: end.script,
        });
        at = end.at;
      } else {
        const sign = text.slice(at, at + width);
        at += width;
        const next = joinsHere(text, at, sign, spaced, tokens);
        if (next !== '') {
          joint = next;
          continue;
        }
        if (isQuote(sign) || isApostrophe(sign)) continue;
        at = pushSign(tokens, text, at, sign, spaced);
      }
    }
    spaced = false;
    joint = '';
  }
  return tokens;
}

function startsFigure(text: string, at: number, code: number): boolean {
  if (digitValue(code) >= 0) return true;
  if (code !== 0x2e || !(digitValue(text.charCodeAt(at + 1)) >= 0)) return false;
  // `.5 million` begins with a point; in `approx.5` and `1..5` the point belongs to what stands before it.
  return at === 0 || isSpace(text.charCodeAt(at - 1)) || '~<>≈("'.includes(text.charAt(at - 1));
}

/** Han and kana go word by word; letters of other scripts that touch are one word, and `mixed` where they differ. */
function endOfWord(text: string, start: number, first: Script): { at: number; script: Script | 'mixed' } {
  let script: Script | 'mixed' = first;
  let at = start;
  while (at < text.length) {
    const code = text.codePointAt(at) as number;
    if (isMark(code) || isInvisible(code)) {
      at++;
      continue;
    }
    const next = scriptOf(code);
    if (next === null) break;
    if (next !== script) {
      if (isEastAsian(next) !== isEastAsian(script)) break;
      if (!isEastAsian(next)) script = 'mixed';
      else script = next === 'kana' ? 'kana' : script;
    }
    at += code > 0xffff ? 2 : 1;
  }
  return { at, script };
}

function isEastAsian(script: Script | 'mixed'): boolean {
  return script === 'han' || script === 'kana';
}

/** A hyphen or apostrophe that touches what stands before and behind it, one of them a word, joins the two. */
function joinsHere(
  text: string,
  next: number,
  sign: string,
  spaced: boolean,
  tokens: readonly Token[],
): '' | '-' | "'" {
  const before = tokens[tokens.length - 1];
  if (before === undefined || spaced || before.kind === 'sign' || next >= text.length) return '';
  let at = next;
  while (at < text.length && isInvisible(text.charCodeAt(at))) at++;
  const code = text.codePointAt(at) ?? 0;
  const word = scriptOf(code) !== null;
  if (!word && !(digitValue(code) >= 0)) return '';
  if (isApostrophe(sign)) return word || before.kind === 'word' ? "'" : '';
  const plain = plainSign(sign);
  if (plain === '-') return word || before.kind === 'word' ? '-' : '';
  // A longer dash joins only a suffix to its figure; between two words or before a figure it is a dash.
  return plain === '–' && word && before.kind === 'figure' ? '-' : '';
}

function pushSign(tokens: Token[], text: string, next: number, sign: string, spaced: boolean): number {
  let key = plainSign(sign);
  let end = next;
  const pair = DOUBLED.get(key + plainSign(text.charAt(next)));
  if (pair !== undefined && pair !== '<>') {
    key = pair;
    end++;
  } else if (key === '+' && /^\/[-−–]/.test(text.slice(next, next + 2))) {
    key = '±';
    end += 2;
  } else if (key === '.' && text.startsWith('..', next)) {
    key = '…';
    end += 2;
  }
  const start = next - sign.length;
  tokens.push({
    kind: 'sign',
    text: text.slice(start, end),
    key,
    spaced,
    joint: '',
    figure: null,
    script: null,
  });
  return end;
}
