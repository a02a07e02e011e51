// Who was not believed where bounds are implied: without them the bounds would hide a source.

import type { SetAsideVoice } from '../answer/answer.js';
import { formatCount } from './count.js';

/** More than these are counted, not named. */
const MOST_NAMED = 6;

/** `Set aside to get there: the mayor, part of what the ministry says and 4 more.`; '' where everybody was believed. */
export function tellNotBelieved(voices: readonly SetAsideVoice[], safe: (text: string) => string): string {
  const names = new Set(
    voices.map(({ source, claim }) => (claim === null ? safe(source) : `part of what ${safe(source)} says`)),
  );
  if (names.size === 0) return '';
  const named = [...names].slice(0, MOST_NAMED).join(', ');
  const more = names.size > MOST_NAMED ? ` and ${formatCount(names.size - MOST_NAMED)} more` : '';
  return `Set aside to get there: ${named}${more}.`;
}
