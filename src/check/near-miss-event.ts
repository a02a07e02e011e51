// Finds events that are probably one: claims of different events never meet, so a letter splits a war in two.

import type { Claim, ClaimSet } from '../claims/claim.js';
import { quoteValue } from '../claims/visible.js';
import { findNearLabels } from './linter/near-labels.js';
import { lineOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'near-miss-event';
export const severity = 'warning';
export const kind = 'labels';
export const summary = 'two events differ by a letter or by transliteration, and their claims never meet';

export const messages = {
  near: (rare: string, common: string, where: string): Message => ({
    reason: `event ${rare} is nearly ${common} (${where}), and the claims of the two never meet`,
    expected: 'one spelling for one event',
    help: `if they are the same, write ${common} in both; if not, make the difference plain`,
  }),
};

export function* checkSet(set: ClaimSet): Generator<Finding> {
  if (set.events.length < 2) return;
  const labels = new Map<string, { label: string; first: Claim; count: number }>();
  for (const claim of set.claims) {
    const known = labels.get(claim.event);
    if (known === undefined) labels.set(claim.event, { label: claim.event, first: claim, count: 1 });
    else known.count++;
  }
  const name = (label: string): string => quoteValue(set.spellings.event.get(label) ?? label);
  for (const { rare, common } of findNearLabels([...labels.values()])) {
    const message = messages.near(name(rare.label), name(common.label), lineOf(common.first, rare.first));
    yield { claim: rare.first, column: 'event', related: [common.first], ...message };
  }
}
