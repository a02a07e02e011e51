// What a character is to the reader of quantities: a digit of one of the scripts that reports use, a letter of a script,
// a space, a dash, or a mark that is not seen. Tables by code point, so that a cell is read in one pass.

/** Scripts that are told apart; letters of two of them in one word are a disguise or a slip, and are refused. */
export type Script = 'latin' | 'cyrillic' | 'greek' | 'arabic' | 'armenian' | 'han' | 'kana' | 'other';

const SCRIPT_RANGES: readonly (readonly [number, number, Script])[] = [
  [0x41, 0x5a, 'latin'],
  [0x61, 0x7a, 'latin'],
  [0xaa, 0xaa, 'latin'],
  [0xba, 0xba, 'latin'],
  [0xc0, 0xd6, 'latin'],
  [0xd8, 0xf6, 'latin'],
  [0xf8, 0x2b8, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x531, 0x556, 'armenian'],
  [0x560, 0x588, 'armenian'],
  [0x620, 0x64a, 'arabic'],
  [0x66e, 0x6d3, 'arabic'],
  [0x6d5, 0x6ef, 'arabic'],
  [0x6fa, 0x6ff, 'arabic'],
  [0x750, 0x77f, 'arabic'],
  [0x1c80, 0x1c8f, 'cyrillic'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'greek'],
  [0x3005, 0x3007, 'han'],
  [0x3040, 0x30ff, 'kana'],
  [0x3400, 0x4dbf, 'han'],
  [0x4e00, 0x9fff, 'han'],
  [0xf900, 0xfaff, 'han'],
  [0x20000, 0x323af, 'han'],
];

const ANY_LETTER = /^\p{L}$/u;

/** The script of a letter, or null where the code point is no letter. */
export function scriptOf(code: number): Script | null {
  if (code < 0x80) {
    const lower = code | 0x20;
    return lower >= 0x61 && lower <= 0x7a ? 'latin' : null;
  }
  let known = KNOWN_SCRIPTS.get(code);
  if (known === undefined) {
    known = findScript(code);
    KNOWN_SCRIPTS.set(code, known);
  }
  return known;
}

/** Texts use few characters many times. No more than Unicode has are ever kept. */
const KNOWN_SCRIPTS = new Map<number, Script | null>();

function findScript(code: number): Script | null {
  // Letters by their nature, apostrophes by their use: Ukrainian `пʼять`, Uzbek `koʻp`.
  if (code === 0x2bb || code === 0x2bc) return null;
  for (const [first, last, script] of SCRIPT_RANGES) {
    if (code < first) break;
    if (code <= last) return script;
  }
  return ANY_LETTER.test(String.fromCodePoint(code)) ? 'other' : null;
}

/** The value of a decimal digit (ASCII, Arabic-Indic, Persian, fullwidth), or -1. */
export function digitValue(code: number): number {
  if (code <= 0x39) return code >= 0x30 ? code - 0x30 : -1;
  if (code >= 0x660 && code <= 0x669) return code - 0x660;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

/** Which script a digit is of; a number mixes none. */
export function digitScript(code: number): number {
  return code < 0x660 ? 0 : code < 0x6f0 ? 1 : code < 0xff10 ? 2 : 3;
}

export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Combining marks stay with the letter that they stand on. */
export function isMark(code: number): boolean {
  if (code < 0x300) return false;
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x64b && code <= 0x65f) ||
    code === 0x670 ||
    code === 0x640 ||
    (code >= 0x6d6 && code <= 0x6dc)
  );
}

/** Marks without a picture (direction, zero width, BOM, soft hyphen), and the accents that Armenian sets inside a word. */
export function isInvisible(code: number): boolean {
  if (code < 0xad) return false;
  return (
    code === 0xad ||
    code === 0x61c ||
    (code >= 0x55b && code <= 0x55c) ||
    code === 0x55e ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}

/** Signs that mean the same as a plainer one. Dashes become `–` but for hyphens, since words are joined by these alone. */
const PLAIN_SIGNS: ReadonlyMap<string, string> = new Map([
  ...[...'‒–—―−﹘⸺─'].map((sign) => [sign, '–'] as const),
  ...[...'-‐‑֊﹣'].map((sign) => [sign, '-'] as const),
  ...[...'~∼˜〜～∽'].map((sign) => [sign, '~'] as const),
  ...[...'≈≃≅≒⩰'].map((sign) => [sign, '≈'] as const),
  ...[...'≥⩾≧'].map((sign) => [sign, '≥'] as const),
  ...[...'≤⩽≦'].map((sign) => [sign, '≤'] as const),
  ['›', '"'],
  ['，', ','],
  ['、', ','],
  ['،', ','],
  ['؛', ';'],
  ['؟', '?'],
  ['۔', '.'],
  ['。', '.'],
  ['։', '.'],
  ['՝', ','],
  ['٪', '%'],
  ['﹪', '%'],
  ['【', '['],
  ['】', ']'],
  ['〔', '['],
  ['〕', ']'],
  ['…', '…'],
]);

/** The plain form of a sign: fullwidth forms become ASCII, the many dashes, tildes and commas one each. */
export function plainSign(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code < 0x7e && code !== 0x2d) return sign;
  if (code >= 0xff01 && code <= 0xff5d && code !== 0xff0d)
    return plainSign(String.fromCharCode(code - 0xfee0));
  if (code === 0xff0d) return '–';
  return PLAIN_SIGNS.get(sign) ?? sign;
}

const QUOTES = new Set('"“”„‟«»‹›「」『』﹁﹂`´');
const APOSTROPHES = new Set("'’‘ʼʻ՚＇′");

export function isQuote(sign: string): boolean {
  return QUOTES.has(sign);
}

export function isApostrophe(sign: string): boolean {
  return APOSTROPHES.has(sign);
}

export const MONEY_SIGNS: ReadonlySet<string> = new Set('$€£¥₽₺₴₼֏₹');
