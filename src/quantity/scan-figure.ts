// A figure in digits: where it ends and what its separators can mean (quantities, section 3). Whether `1.500` is 1,500 is
// for the language around it to say; here it is only found to be so written.

import { digitScript, digitValue, isApostrophe, isSpace } from './characters.js';

/**
 * What the digits and separators of a figure can be.
 * - `whole`: a whole number, however grouped
 * - `comma-group`, `point-group`: one separator and three digits: thousands, or before a scale word perhaps a decimal
 * - `decimal`: a decimal fraction, which only a scale word can make whole
 * - `malformed`: neither, such as `12,34,5`
 * - `date`: day, month and year between points
 */
export type FigureForm = 'whole' | 'comma-group' | 'point-group' | 'decimal' | 'malformed' | 'date';

export interface Figure {
  readonly form: FigureForm;
  /** The digits without separators, as a number: `1.5` is 15 with one decimal, `1.500` is 1500 with three. */
  readonly mantissa: number;
  readonly decimals: number;
  /** How many groups of three zeros end the figure, where it is grouped: `6,000` has one. */
  readonly zeroGroups: number;
  readonly grouped: boolean;
  /** Digits of two scripts in one figure. */
  readonly mixed: boolean;
  /** Position behind the last character. */
  readonly end: number;
}

/** Mantissas of more digits than this are above every count that is accepted, and no longer exact. */
const MOST_DIGITS = 16;

/** Reads the figure that begins with a digit, or with a point before a digit, at `start`. */
export function scanFigure(text: string, start: number): Figure {
  const groups: string[] = [];
  let separators = '';
  let at = start;
  let mixed = false;
  const script = digitScript(text.charCodeAt(at) === 0x2e ? text.charCodeAt(at + 1) : text.charCodeAt(at));
  if (digitValue(text.charCodeAt(at)) < 0) {
    groups.push('');
    separators = '.';
    at++;
  }
  for (;;) {
    let digits = '';
    for (let value = digitValue(text.charCodeAt(at)); value >= 0; value = digitValue(text.charCodeAt(at))) {
      if (digitScript(text.charCodeAt(at)) !== script) mixed = true;
      digits += value;
      at++;
    }
    groups.push(digits);
    const separator = separatorAt(text, at, groups, separators);
    if (separator === '') break;
    separators += separator;
    at++;
  }
  return weighFigure(groups, separators, mixed, at);
}

/** The separator at `at` where the figure goes on behind it, else ''. Spaces group only where three digits follow. */
function separatorAt(text: string, at: number, groups: readonly string[], separators: string): string {
  const code = text.charCodeAt(at);
  if (!(digitValue(text.charCodeAt(at + 1)) >= 0)) return '';
  if (isSpace(code)) {
    const first = groups[0] as string;
    if (first.length === 0 || first.length > 3 || (separators !== '' && !separators.endsWith(' '))) return '';
    if (!(digitValue(text.charCodeAt(at + 2)) >= 0 && digitValue(text.charCodeAt(at + 3)) >= 0)) return '';
    if (digitValue(text.charCodeAt(at + 4)) >= 0) return '';
    return ' ';
  }
  // U+066C groups and U+066B is the decimal sign of Arabic figures; U+060C and U+FF0C are commas put in their place.
  if (code === 0x2c || code === 0x66c || code === 0x60c || code === 0xff0c) return ',';
  if (code === 0x2e || code === 0xff0e) return '.';
  if (code === 0x66b) return '٫';
  return isApostrophe(text.charAt(at)) ? "'" : '';
}

function weighFigure(groups: readonly string[], separators: string, mixed: boolean, end: number): Figure {
  const digits = groups.join('');
  const figure = (form: FigureForm, decimals = 0, grouped = false): Figure => {
    const kept = decimals > 0 && form === 'whole' ? digits.slice(0, -decimals) : digits;
    const significant = kept.replace(/^0+/, '');
    return {
      form,
      mantissa: significant.length > MOST_DIGITS ? Number.POSITIVE_INFINITY : Number(significant),
      decimals: form === 'whole' ? 0 : decimals,
      zeroGroups: grouped ? countZeroGroups(groups) : 0,
      grouped,
      mixed,
      end,
    };
  };
  if (separators === '') return figure('whole');
  const last = groups[groups.length - 1] as string;
  const kinds = new Set(separators);
  if (kinds.size === 1 && separators !== '٫') {
    if (isGrouped(groups, 3)) {
      if (separators === '.') return figure('point-group', 3, true);
      if (separators === ',') return figure('comma-group', 3, true);
      return figure('whole', 0, true);
    }
    if (kinds.has(',') && groups.length > 2 && isGrouped(groups, 2)) return figure('whole', 0, true);
    if (separators === '..' && looksLikeDate(groups)) return figure('date');
    if (separators.length > 1 || separators === "'" || separators === ' ') return figure('malformed');
    return decimalFigure(figure, last, false);
  }
  // Two kinds of separators: the last is the decimal sign, and the others must group.
  const grouping = separators.slice(0, -1);
  const wellGrouped = grouping === '' || (new Set(grouping).size === 1 && isGrouped(groups.slice(0, -1), 3));
  return wellGrouped && !grouping.includes(separators.slice(-1))
    ? decimalFigure(figure, last, grouping !== '')
    : figure('malformed');
}

/** A spreadsheet's whole float (`2425.0`) is whole; every other fraction waits for a scale word. */
function decimalFigure(
  figure: (form: FigureForm, decimals?: number, grouped?: boolean) => Figure,
  fraction: string,
  grouped: boolean,
): Figure {
  return /^0+$/.test(fraction)
    ? figure('whole', fraction.length, grouped)
    : figure('decimal', fraction.length);
}

/** First group of one to three digits, the last of three, those between of `middle` digits (two in India). */
function isGrouped(groups: readonly string[], middle: number): boolean {
  const first = groups[0] as string;
  if (first.length === 0 || first.length > middle || first.startsWith('0')) return false;
  return groups.every(
    (group, index) => index === 0 || group.length === (index === groups.length - 1 ? 3 : middle),
  );
}

function countZeroGroups(groups: readonly string[]): number {
  let count = 0;
  for (let index = groups.length - 1; index > 0 && groups[index] === '000'; index--) count++;
  return count;
}

function looksLikeDate(groups: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = groups;
  const dayFirst = first.length <= 2 && second.length <= 2 && (third.length === 4 || third.length === 2);
  return dayFirst || (first.length === 4 && second.length <= 2 && third.length <= 2);
}
