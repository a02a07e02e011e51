// Finds the figures in running text (`rose by 35 to 1,008`), for rules that compare words with words. It reads no meaning:
// what a quantity means is src/quantity's business.

export interface TextFigure {
  readonly value: number;
  /** As written, without a scale word behind it. */
  readonly written: string;
  /** Where it begins and ends in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['thousands', 1e3],
  ['tausend', 1e3],
  ['mille', 1e3],
  ['mil', 1e3],
  ['bin', 1e3],
  ['min', 1e3],
  ['тысяч', 1e3],
  ['тысячи', 1e3],
  ['тысяча', 1e3],
  ['тыс', 1e3],
  ['тисяч', 1e3],
  ['тисячі', 1e3],
  ['тис', 1e3],
  ['հազար', 1e3],
  ['ألف', 1e3],
  ['آلاف', 1e3],
  ['万', 1e4],
  ['萬', 1e4],
  ['千', 1e3],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['million', 1e6],
  ['millions', 1e6],
  ['mio', 1e6],
  ['m', 1e6],
  ['млн', 1e6],
  ['миллион', 1e6],
  ['миллиона', 1e6],
  ['миллионов', 1e6],
]);

// A digit, then digits with single separators between them. One pass, nothing nested.
const DIGITS = /\p{Nd}(?:[.,'’\u00a0\u2009\u202f ]?\p{Nd})*/gu;
const GROUPED = /^\d{1,3}([.,'’\u00a0\u2009\u202f ])\d{3}(?:\1\d{3})*$/u;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}$/;
const DECIMAL = /^\d+[.,]\d{1,2}$/;
const WORD_BEHIND = /^[\s\u00a0]?(\p{Letter}+)/u;

/** Every figure of the text, in order. Figures that the text spells out (`twenty`) are not seen. */
export function findFigures(text: string): readonly TextFigure[] {
  const figures: TextFigure[] = [];
  for (const match of text.matchAll(DIGITS)) addFigures(match[0], match.index, text, figures);
  return figures;
}

function addFigures(run: string, start: number, text: string, figures: TextFigure[]): void {
  const digits = westernDigits(run);
  const value = figureValue(digits);
  if (value === null) {
    // `12 2020` or `1,5,9`: not one figure; its pieces are.
    let offset = 0;
    for (const piece of run.split(/[.,'’\u00a0\u2009\u202f ]/u)) {
      figures.push({
        value: Number(westernDigits(piece)),
        written: piece,
        start: start + offset,
        end: start + offset + piece.length,
      });
      offset += piece.length + 1;
    }
    return;
  }
  const end = start + run.length;
  const word = WORD_BEHIND.exec(text.slice(end, end + 16));
  const scale = word === null ? undefined : SCALES.get(word[1]!.toLowerCase());
  figures.push({ value: scale === undefined ? value : Math.round(value * scale), written: run, start, end });
}

function figureValue(digits: string): number | null {
  if (/^\d+$/.test(digits)) return Number(digits);
  if (GROUPED.test(digits) || INDIAN.test(digits)) return Number(digits.replace(/\D/g, ''));
  if (DECIMAL.test(digits)) return Number(digits.replace(',', '.'));
  return null;
}

/** Decimal digits of any script as 0–9: each script's ten stand in a row that begins at a multiple found by its neighbours. */
function westernDigits(text: string): string {
  if (/^[\x20-\x7e\u00a0\u2009\u2019\u202f]*$/.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0)!)));
}

function digitValue(code: number): number {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}
