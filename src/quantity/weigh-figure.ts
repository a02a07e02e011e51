// What a figure is worth where it stands: its separators mean what the language, and a scale word behind it, make of them
// (quantities, section 3).

import type { PhraseCursor } from './phrase-cursor.js';
import type { RefusedReading } from './reading.js';
import { refuse } from './refusals.js';
import type { Figure } from './scan-figure.js';
import type { Token } from './scan-tokens.js';

/** What a figure is worth here: its separators mean what the language and a scale word behind it make of them. */
export function weighFigure(
  figure: Figure,
  token: Token,
  scaled: boolean,
  cursor: PhraseCursor,
): { mantissa: number; decimals: number } | RefusedReading {
  const { lexicon } = cursor.compiled;
  if (figure.mixed) return refuse('mixed-scripts', token.text);
  if (figure.mantissa === Number.POSITIVE_INFINITY && figure.form !== 'malformed')
    return refuse('too-large', token.text);
  const whole = { mantissa: figure.mantissa, decimals: 0 };
  const decimal = { mantissa: figure.mantissa, decimals: figure.decimals };
  switch (figure.form) {
    case 'whole':
      return whole;
    case 'comma-group':
      return scaled && lexicon.decimalComma ? decimal : whole;
    case 'point-group':
      if (scaled ? !lexicon.pointGroups : lexicon.pointGroups) return scaled ? decimal : whole;
      return refuse('ambiguous-number', token.text, bothReadings(figure));
    case 'decimal':
      if (scaled) return decimal;
      return token.text.includes(',') && !lexicon.decimalComma
        ? refuse('malformed-number', token.text)
        : refuse('fraction-of-people', token.text);
    case 'date':
      return refuse('date', token.text);
    case 'malformed':
      return refuse('malformed-number', token.text);
  }
}

function bothReadings(figure: Figure): string {
  const digits = String(figure.mantissa).padStart(4, '0');
  const fraction = digits.slice(-3).replace(/0+$/, '');
  return `${digits.slice(0, -3)}${fraction === '' ? '' : `.${fraction}`} or ${digits.slice(0, -3)},${digits.slice(-3)}`;
}
