// A scope's range in a few characters: `≈950 to 4,000+`, `2,000+`, `27,000 to 33,000`, `no figure`.

import type { ScopeAnswer } from '../answer/answer.js';
import { formatCount } from './count.js';

export const NO_FIGURE = 'no figure';

/** The range of a scope, with `part` behind it where nobody counts the whole group. `+`: nobody gives an upper limit; `≈`: the end rests on vague words; `?`: no low end was given. */
export function showRange(scope: ScopeAnswer, part = ' (part)'): string {
  const { low, highestSaid, high } = scope;
  if (low === null && highestSaid === null) return NO_FIGURE;
  const partly = scope.partial ? part : '';
  const first = low === null ? null : `${low.approximate ? '≈' : ''}${formatCount(low.value)}`;
  if (highestSaid === null) return `${first}+${partly}`;
  const same = low?.value === highestSaid.value;
  const about = highestSaid.approximate || (same && low.approximate) ? '≈' : '';
  if (high === null) {
    const last = `${about}${formatCount(highestSaid.said)}+`;
    if (low === null) return `? to ${last}${partly}`;
    return same ? `${last}${partly}` : `${first} to ${last}${partly}`;
  }
  const last = `${about}${formatCount(high)}`;
  if (low === null) return `up to ${last}${partly}`;
  return same ? `${last}${partly}` : `${first} to ${last}${partly}`;
}
