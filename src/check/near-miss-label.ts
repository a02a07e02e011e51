// Finds labels that are probably one: a letter apart, or the same name in another transliteration. Two spellings are two
// sources, two sides, two outcomes, and nothing else in the answer says so. Labels in `excludes` are labels too, and words that
// the program knows (`killed`, `military`, the declared sides) are near where no claim uses them rightly.

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
  nearKnown: (label: string, known: string, what: string): Message => ({
    reason: `${label} is nearly ${known}, ${what}, and counts as a label of its own`,
    expected: known,
    help: `did you mean ${known}? if not, make the difference plain`,
  }),
};

type Labelled = 'side' | 'category' | 'outcome' | 'source';
interface Used {
  readonly label: string;
  first: Claim;
  count: number;
  /** Where it stands first. */
  column: Labelled | 'excludes';
}
type Labels = Map<string, Used>;

/** What the program knows by name: synonyms.ts turns other spellings into these. */
const KNOWN: Readonly<Record<Labelled, readonly string[]>> = {
  // The sides that the event declares.
  side: [],
  category: ['military', 'civilian'],
  outcome: [
    ...['killed', 'wounded', 'missing', 'captured', 'detained', 'hostage', 'trapped'],
    ...['hospitalised', 'displaced', 'unidentified'],
  ],
  source: [],
};

export function* checkEvent(event: EventClaims): Generator<Finding> {
  for (const [column, labels] of countLabels(event)) {
    yield* findNearKnown(column, labels, event);
    if (labels.size < 2) continue;
    const spellings = event.spellings[column];
    const known = knownLabels(column, event);
    for (const pair of findNearLabels([...labels.values()])) {
      const [one, other] = [labels.get(pair.rare.label)!, labels.get(pair.common.label)!];
      // A word that the program knows is the right one, however rare it is.
      const turned = known.includes(one.label) && !known.includes(other.label);
      const [rare, common] = turned ? [other, one] : [one, other];
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
        column: rare.column,
        related: [common.first],
        ...messages.near(name(rare.label), name(common.label), at),
      };
    }
  }
}

/** Labels near a word that no claim uses rightly; where one does, the two labels are near each other. */
function* findNearKnown(column: Labelled, labels: Labels, event: EventClaims): Generator<Finding> {
  const known = knownLabels(column, event);
  if (known.length === 0) return;
  const declared = column === 'side' ? known : [];
  for (const { label, first, column: at } of labels.values()) {
    // A hole of a side that nobody declared is unused-hole.
    if (known.includes(label) || label.includes(':') || (at === 'excludes' && declared.length > 0)) continue;
    const near = known.find((word) => !labels.has(word) && areNear(label, word));
    if (near === undefined) continue;
    const spellings = event.spellings[column];
    const [name, meant] = [label, near].map((one) => quoteValue(spellings.get(one) ?? one));
    const what = declared.includes(near) ? 'a side that the event declares' : 'which the program knows';
    yield { claim: first, column: at, ...messages.nearKnown(name!, meant!, what) };
  }
}

function knownLabels(column: Labelled, event: EventClaims): readonly string[] {
  return column === 'side' ? (event.facts.sides ?? []) : KNOWN[column];
}

function areNear(label: string, word: string): boolean {
  return findNearLabels([label, word].map((one) => ({ label: one, first: null, count: 1 }))).length > 0;
}

/** Labels with their first claims, by column: counted scope by scope, for claims are many and scopes are few. */
function countLabels(event: EventClaims): ReadonlyMap<Labelled, Labels> {
  const { source, sources, scope, scopes, window } = event.numbers;
  const columns = new Map<Labelled, Labels>([
    ['side', new Map()],
    ['category', new Map()],
    ['outcome', new Map()],
    ['source', new Map()],
  ]);
  const add = (
    column: Labelled,
    label: string,
    { first, count, at }: { first: Claim; count: number; at: Used['column'] },
  ): void => {
    const labels = columns.get(column)!;
    const known = labels.get(label);
    if (known === undefined) labels.set(label, { label, first, count, column: at });
    else {
      known.count += count;
      if (at !== 'excludes' && first.order < known.first.order) known.first = first;
    }
  };
  for (const { first, count } of countNumbers(source, sources)) {
    const claim = event.claims[first]!;
    add('source', claim.source, { first: claim, count, at: 'source' });
  }
  for (const { first, count } of countNumbers(scope, scopes)) {
    const claim = event.claims[first]!;
    for (const column of ['side', 'category', 'outcome'] as const) {
      for (const { base, part } of claim[column].labels) {
        add(column, labelOf(base, part), { first: claim, count, at: column });
      }
    }
  }
  for (let position = 0; position < window.length; position++) {
    if (window[position] === 0) continue;
    const claim = event.claims[position]!;
    for (const hole of claim.excludes) {
      for (const column of ['side', 'category', 'outcome'] as const) {
        // An undeclared side in a hole of an event with declared sides is unused-hole.
        if (column === 'side' && event.facts.sides !== null) continue;
        for (const { base, part } of hole[column]?.labels ?? []) {
          add(column, labelOf(base, part), { first: claim, count: 1, at: 'excludes' });
        }
      }
    }
  }
  return columns;
}

function labelOf(base: string, part: string | null): string {
  return part === null ? base : `${base}:${part}`;
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
