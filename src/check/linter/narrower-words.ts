// Words that count fewer people than all the killed: the buried, the identified. A toll beside such a word is of another
// scope, so a fall between the two is none.

import type { Claim } from '../../claims/claim.js';

/** Word → the outcome that holds such people. */
const NARROWER: readonly (readonly [words: RegExp, word: string, outcome: string])[] = [
  [
    /\b(?:buried|burials?|funerals?)\b|похорон|захорон|похован|d[əe]fn|toprağa|enterré|inhumé|enterrad|begraben|beigesetzt|دفن|թաղվ|安葬/iu,
    'buried',
    'killed:buried',
  ],
  [
    /\bidentif|опозна|опізна|идентифиц|ідентиф|eyniləşdir|kimliği|reconocid|تعرف على|ինքնությ|身份/iu,
    'identified',
    'killed:identified',
  ],
  // Not a body that speaks, a corps that fights, or what remains to be done.
  [
    /\bbodies\b|\bremains of\b|\bhuman remains\b|(?<!\p{L})(?:тел[оа]?|тіл[оа]?|останк\p{L}{1,3})(?!\p{L})|(?:\p{Nd}|\bles|\bdes|\bde) corps\b|\bcuerpos\b|\bcadáveres\b|\bLeichen|\bcenaze|cəsəd|جثة|جثث|جثمان|遗体|遺體/iu,
    'bodies',
    'killed:bodies-found',
  ],
  [
    /\bnamed\b|\bby name\b|\bname list|поимённо|поименно|поіменно|namentlich|nominal/iu,
    'named',
    'killed:named',
  ],
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
