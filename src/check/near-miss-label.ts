// Finds labels that are probably one: a letter apart, or the same name in another transliteration. Two spellings are two
// sources, two sides, two events, and nothing else in the answer says so.

import type { Claim } from '../claims/claim.js';
import { quoteValue } from '../claims/visible.js';
import type { EventClaims } from './linter/event-claims.js';
import { findNearLabels } from './linter/near-labels.js';
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
type Labels = Map<string, { label: string; first: Claim; count: number }>;

export function* checkEvent(event: EventClaims): Generator<Finding> {
  for (const [column, labels] of countLabels(event)) {
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

/** Labels with their first claims, by column: counted scope by scope, for claims are many and scopes are few. */
function countLabels(event: EventClaims): ReadonlyMap<Labelled, Labels> {
  const { source, sources, scope, scopes } = event.numbers;
  const columns = new Map<Labelled, Labels>([
    ['side', new Map()],
    ['category', new Map()],
    ['outcome', new Map()],
    ['source', new Map()],
  ]);
  const add = (column: Labelled, label: string, first: Claim, count: number): void => {
    const labels = columns.get(column)!;
    const known = labels.get(label);
    if (known === undefined) labels.set(label, { label, first, count });
    else {
      known.count += count;
      if (first.order < known.first.order) known.first = first;
    }
  };
  for (const { first, count } of countNumbers(source, sources)) {
    add('source', event.claims[first]!.source, event.claims[first]!, count);
  }
  for (const { first, count } of countNumbers(scope, scopes)) {
    const claim = event.claims[first]!;
    for (const column of ['side', 'category', 'outcome'] as const) {
      for (const { base, part } of claim[column].labels) {
        add(column, part === null ? base : `${base}:${part}`, claim, count);
      }
    }
  }
  return columns;
}

/** How often each number stands in a list, and where first. */
function countNumbers(
  numbers: readonly number[],
  size: number,
): readonly { readonly first: number; readonly count: number }[] {
  const counted = Array.from({ length: size }, () => ({ first: -1, count: 0 }));
  for (let position = 0; position < numbers.length; position++) {
    const one = counted[numbers[position]!]!;
    if (one.first === -1) one.first = position;
    one.count++;
  }
  return counted;
}
