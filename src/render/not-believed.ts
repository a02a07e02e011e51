// Who was not believed where bounds are implied: without them the bounds would hide a source.

import type { SetAsideVoice } from '../answer/answer.js';
import { formatCount } from './count.js';

/** More than these are counted, not named. */
const MOST_NAMED = 6;

/** `the mayor, part of what the ministry says and 4 more`; '' where everybody was believed. */
export function nameNotBelieved(voices: readonly SetAsideVoice[], safe: (text: string) => string): string {
  const names = new Set(
    voices.map(({ source, claim }) => (claim === null ? safe(source) : `part of what ${safe(source)} says`)),
  );
  const named = [...names].slice(0, MOST_NAMED).join(', ');
  const more = names.size > MOST_NAMED ? ` and ${formatCount(names.size - MOST_NAMED)} more` : '';
  return `${named}${more}`;
}

/** `Set aside to get there: the mayor.`; '' where everybody was believed. */
export function tellNotBelieved(voices: readonly SetAsideVoice[], safe: (text: string) => string): string {
  const names = nameNotBelieved(voices, safe);
  return names === '' ? '' : `Set aside to get there: ${names}.`;
}
