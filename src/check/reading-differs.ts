// Finds rows whose `low` and `high` are not what their words say. The two override the words (design section 3), so a slip in
// them changes the answer while the words look right.

import type { Claim } from '../claims/claim.js';
import { quoteValue } from '../claims/visible.js';
import { readQuantity } from '../quantity/read-quantity.js';
import type { IntervalReading } from '../quantity/reading.js';
import { wordsOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'reading-differs';
export const severity = 'warning';
export const kind = 'words';
export const summary = '`low` or `high` is not what the words of `quantity` say';

export const messages = {
  differs: (
    claim: Claim,
    end: { name: 'low' | 'high'; given: number | null; read: number | null },
  ): Message => ({
    reason: `\`${end.name}\` is ${end.given ?? 'empty'}, but ${wordsOf(claim)} ${end.read === null ? `gives no ${end.name}` : `gives ${end.read}`}`,
    expected: end.read === null ? `no \`${end.name}\`` : quoteValue(String(end.read)),
    help: 'correct one of the two; `low` and `high` override the words, so leave both empty where the words are read rightly',
  }),
};

export function checkClaim(claim: Claim): Finding | null {
  if (claim.reading.rule !== 'given' || claim.quantity === '') return null;
  const read = readQuantity(claim.quantity);
  // Words of a language that is not known may hold a hedge or a scale that was passed over.
  if (read.kind !== 'interval' || (read.language === 'und' && /\p{Letter}/u.test(claim.quantity)))
    return null;
  const name = differingEnd(claim, read);
  if (name === null) return null;
  const end = { name, given: claim.reading[name], read: read[name] };
  return { claim, column: name, ...messages.differs(claim, end) };
}

/**
 * An end that the words guarantee must be as they say, and no other end beside it; one that a convention sets may be set
 * otherwise, but not past the other.
 */
function differingEnd(claim: Claim, read: IntervalReading): 'low' | 'high' | null {
  const { low, high } = claim.reading;
  if (read.low !== null && !read.lowApproximate && low !== read.low) return 'low';
  if (read.high !== null && !read.highApproximate && high !== read.high) return 'high';
  if (low !== null && read.high !== null && low > read.high) return 'low';
  if (high !== null && read.low !== null && high < read.low) return 'high';
  // Beside an end that the words guarantee, one that they do not give is somebody else's: `up to 50` has no low, never 0.
  if (low !== null && read.low === null && !read.highApproximate) return 'low';
  if (high !== null && read.high === null && !read.lowApproximate) return 'high';
  return null;
}
