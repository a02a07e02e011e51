// Words that count fewer people than all the killed: the buried, the identified. A toll beside such a word is of another
// scope, so a fall between the two is none.

import type { Claim } from '../../claims/claim.js';

/** Word → the outcome that holds such people. */
const NARROWER: readonly (readonly [words: RegExp, word: string, outcome: string])[] = [
  [
    /\b(?:buried|burials?|funerals?)\b|похорон|захорон|d[əe]fn|toprağa|enterr|begraben|beigesetzt/iu,
    'buried',
    'killed:buried',
  ],
  [/\bidentif|опозна|идентифиц|eyniləşdir|identifiz/iu, 'identified', 'killed:identified'],
  [/\bbod(?:y|ies)\b|\bremains\b|тел[оаых]?\b|\bcorps\b|cuerpos|Leichen/iu, 'bodies', 'killed:bodies-found'],
  [/\bnamed\b|\bby name\b|\bname list|поимённо|поименно/iu, 'named', 'killed:named'],
];

/** The word by which the later claim counts fewer people than the earlier one, which lacks it; null where there is none. */
export function narrowerWord(later: Claim, earlier: Claim): { word: string; outcome: string } | null {
  const laterWords = `${later.quantity} ${later.quote}`;
  const earlierWords = `${earlier.quantity} ${earlier.quote}`;
  for (const [pattern, word, outcome] of NARROWER) {
    if (pattern.test(laterWords) && !pattern.test(earlierWords)) return { word, outcome };
  }
  return null;
}
