// Reads the cells `low` and `high`: whole numbers in figures. Grouping is understood where it can mean only one number, and a
// spreadsheet's whole float (`2425.0`); everything else is refused (quantities: numbers).
import { quoteValue } from './visible.js';

export type NumberReading =
  | { readonly kind: 'number'; readonly value: number }
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly reason: string;
      readonly expected: string;
      readonly help: string;
    };

const SPACE_LIKE = /[\u00a0\u2007\u2009\u200a\u202f]/g;
const DIGIT = /\p{Nd}/u;
const PLAIN = /^\d+$/;
const WHOLE_FLOAT = /^(\d{1,3}(?:,\d{3})+|\d+)\.0{1,2}$|^(\d{4,})\.0+$|^(\d+),0{1,2}$/;
const GROUPED =
  /^\d{1,3}(?:,\d{3})+$|^\d{1,3}(?: \d{3})+$|^\d{1,3}(?:['’]\d{3})+$|^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,2}(?:,\d{2})+,\d{3}$/;

/** The whole number that a cell holds. Other scripts' decimal digits count as digits. */
export function readWholeNumber(text: string): NumberReading {
  const written = foldDigits(text.replace(SPACE_LIKE, ' ').trim());
  if (PLAIN.test(written)) return wholeNumber(text, written);
  const float = WHOLE_FLOAT.exec(written);
  if (float) return wholeNumber(text, (float[1] ?? float[2] ?? float[3])!);
  if (GROUPED.test(written)) return wholeNumber(text, written);
  return refuseNumber(text, written);
}

function wholeNumber(text: string, digits: string): NumberReading {
  const value = Number(digits.replace(/\D/g, ''));
  if (Number.isSafeInteger(value)) return { kind: 'number', value };
  return refuse(
    'number-too-large',
    `${quoteValue(text)} is over 9,007,199,254,740,991`,
    'correct the number',
  );
}

function refuseNumber(text: string, written: string): NumberReading {
  const shown = quoteValue(text);
  if (/^[-−–]\s*\d|^\(\d/.test(written)) {
    return refuse(
      'negative-number',
      `${shown} is below zero`,
      'no count of people is: correct the number, or leave the cell empty for no such end',
    );
  }
  if (/^\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(written)) {
    return refuse(
      'scientific-notation',
      `${shown} is in scientific notation, where digits may be lost`,
      'format the column as a whole number in the spreadsheet and export it again',
    );
  }
  if (/^\d{1,3}\.\d{3}$/.test(written)) {
    const [whole, rest] = written.split('.') as [string, string];
    return refuse(
      'ambiguous-number',
      `${shown} may mean ${whole}.${rest.replace(/0+$/, '') || '0'} or ${whole},${rest}`,
      `write \`${whole}${rest}\` in full if that is meant`,
    );
  }
  if (/^\d+[.,]\d+$/.test(written))
    return refuse(
      'not-whole',
      `${shown} is no whole number`,
      'people are counted whole: round as the source does, or leave the cell empty',
    );
  if (written.startsWith('#') || written.startsWith('=')) {
    return refuse(
      'spreadsheet-error',
      `${shown} is a spreadsheet's formula or error, not a number`,
      'export the values, and mend the cell that went wrong',
    );
  }
  return refuse(
    'not-a-number',
    `${shown} is not a whole number`,
    'write words into `quantity`, and only figures here; leave the cell empty for no such end',
  );
}

function refuse(code: string, reason: string, help: string): NumberReading {
  return { kind: 'refused', code, reason, expected: 'a whole number in figures, such as `2000`', help };
}

/** Decimal digits of any script as ASCII. Unicode keeps each script's ten in order, and apart from others but for the mathematical. */
function foldDigits(text: string): string {
  return text.replace(/[^\x00-\x7f]/gu, (character) => {
    if (!DIGIT.test(character)) return character;
    const code = character.codePointAt(0)!;
    if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
    let zero = code;
    while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
    return String(code - zero);
  });
}
