// Who can be among an event's people: its sides, and the categories named for each, read off the claims anew (design section 4,
// "What names things" and "Sides"). What the statements at hand do not tell apart is listed once.

import type { Claim, EventFacts, Spec } from '../claims/claim.js';

interface NamedCategories {
  readonly names: ReadonlySet<string>;
  /** Everyone of the side is of one of the categories named for it. */
  readonly closed: boolean;
}

export interface EventPeople {
  readonly facts: EventFacts;
  /** Every side that is declared or named; null: people of no side that was named, where there can be any. */
  readonly sides: ReadonlyMap<string | null, NamedCategories>;
}

/** `naming`: the claims that name. `open`: nobody is taken to be everyone. */
export function namePeople(facts: EventFacts, naming: readonly Claim[], open: boolean): EventPeople {
  const sides = new Map<string | null, Set<string>>((facts.sides ?? []).map((side) => [side, new Set()]));
  const ofEverySide = new Set<string>();
  const named = naming.flatMap((claim) => [claim, ...claim.excludes]);
  for (const { side } of named) {
    for (const { base } of side.labels) if (base !== 'all' && !sides.has(base)) sides.set(base, new Set());
  }
  if (open || facts.sides === null) sides.set(null, new Set());
  for (const { side, category } of named) {
    const categories = basesOf([category]);
    if (categories.size === 0) continue;
    const groups =
      side.key === 'each'
        ? (facts.sides ?? []).map((one) => sides.get(one)!)
        : isOfEveryone(side)
          ? [ofEverySide]
          : side.labels.map(({ base }) => sides.get(base)!);
    for (const group of groups) for (const category of categories) group.add(category);
  }
  const close = (own: ReadonlySet<string>): NamedCategories => {
    const names = new Set([...own, ...ofEverySide]);
    return { names, closed: !open && names.has('military') && names.has('civilian') };
  };
  return { facts, sides: new Map([...sides].map(([side, own]) => [side, close(own)])) };
}

/** A person's side and category; null: none that anybody named, or that is told apart here. */
export interface Kind {
  readonly side: string | null;
  readonly category: string | null;
}

/** Every kind of people that specs of these sides and categories tell apart. */
export function* listKinds(
  people: EventPeople,
  specs: { readonly sides: readonly Spec[]; readonly categories: readonly Spec[] },
): Generator<Kind> {
  const sides = basesOf(specs.sides);
  const categories = [...basesOf(specs.categories)];
  const seen = new Set<string>();
  for (const [side, named] of people.sides) {
    const told = categoriesOf(named, categories);
    const name = side !== null && sides.has(side) ? side : null;
    const key = JSON.stringify([name, told]);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const category of told) yield { side: name, category };
  }
  // A side that only claims without a voice name is one of the rest, where there is a rest.
  const rest = people.sides.get(null);
  if (rest === undefined) return;
  for (const side of sides) {
    if (people.sides.has(side)) continue;
    for (const category of categoriesOf(rest, categories)) yield { side, category };
  }
}

function categoriesOf(
  { names, closed }: NamedCategories,
  categories: readonly string[],
): readonly (string | null)[] {
  const told: (string | null)[] = categories.filter((category) => !closed || names.has(category));
  if (!closed || told.length < names.size) told.push(null);
  return told;
}

function basesOf(specs: readonly Spec[]): ReadonlySet<string> {
  const bases = new Set<string>();
  for (const { labels } of specs) for (const { base } of labels) if (base !== 'all') bases.add(base);
  return bases;
}

function isOfEveryone(spec: Spec): boolean {
  return spec.labels.length === 0 || spec.labels.some(({ base }) => base === 'all');
}
