// Finds labels that are probably one: a letter apart, or the same name in another transliteration. Two spellings are two
// sources, two sides, two events, and nothing else in the answer says so.

import type { Claim } from '../claims/claim.js';
import { quoteValue } from '../claims/visible.js';
import type { EventClaims } from './linter/event-claims.js';
import { findNearLabels, type LabelCount } from './linter/near-labels.js';
import { lineOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'near-miss-label';
export const severity = 'warning';
export const kind = 'labels';
export const summary = 'two labels differ by a letter or by transliteration, and count as different';

export const messages = {
  near: (rare: string, common: string, at: { where: string; count: number }): Message => ({
    reason: `${rare} is nearly ${common}, which ${at.count === 1 ? 'one claim uses' : `${at.count} claims use`} (${at.where}), and counts as another`,
    expected: 'one spelling for one name',
    help: `if they are the same, write ${common} in both; if not, make the difference plain`,
  }),
};

type Labelled = 'side' | 'category' | 'outcome' | 'source';

export function* checkEvent(event: EventClaims): Generator<Finding> {
  for (const column of ['side', 'category', 'outcome', 'source'] as const) {
    const labels = countLabels(event, column);
    if (labels.size < 2) continue;
    const spellings = event.spellings[column];
    for (const { rare, common } of findNearLabels([...labels.values()])) {
      // Sides that the event declares are apart by somebody's word.
      if (
        column === 'side' &&
        event.facts.sides?.includes(rare.label) &&
        event.facts.sides.includes(common.label)
      )
        continue;
      const name = (label: string): string => quoteValue(spellings.get(label) ?? label);
      const at = { where: lineOf(common.first, rare.first), count: common.count };
      yield {
        claim: rare.first,
        column,
        related: [common.first],
        ...messages.near(name(rare.label), name(common.label), at),
      };
    }
  }
}

function countLabels(event: EventClaims, column: Labelled): ReadonlyMap<string, LabelCount<Claim>> {
  const counts = new Map<string, { label: string; first: Claim; count: number }>();
  for (const claim of event.claims) {
    for (const label of labelsOf(claim, column)) {
      const known = counts.get(label);
      if (known === undefined) counts.set(label, { label, first: claim, count: 1 });
      else known.count++;
    }
  }
  return counts;
}

function labelsOf(claim: Claim, column: Labelled): readonly string[] {
  if (column === 'source') return [claim.source];
  return claim[column].labels.map(({ base, part }) => (part === null ? base : `${base}:${part}`));
}
