// Who can be among an event's people: its sides, and the categories named for each (design section 4, "What names things", "Sides").

import type { Claim, EventFacts, LabelPart, Spec } from '../claims/claim.js';
import { isEveryone } from './people.js';

export interface SideNames {
  /** Folded label; null: the rest, people of no named side. */
  readonly side: string | null;
  /** Categories named for this side, in order of naming. */
  readonly categories: ReadonlySet<string>;
  /** True where its people belong to the categories named for it. */
  readonly closed: boolean;
}

export interface Population {
  /** The event's sides: declared ones first, then those named besides. */
  readonly sides: readonly string[];
  /** Sides as groups of people, the rest last where there is one. */
  readonly groups: readonly SideNames[];
  readonly declared: readonly string[] | null;
  /** Whether somebody may belong to no named side. */
  readonly hasRest: boolean;
  /** Categories named for anyone, in order of naming. */
  readonly categories: readonly string[];
  /** Outcomes named, in order of naming. */
  readonly outcomes: readonly string[];
}

interface NamedPeople {
  readonly side: Spec;
  readonly category: Spec;
}

/** Names the event's people from the claims that name; `open` drops the assumptions that sides and categories are everyone. */
export function namePopulation(facts: EventFacts, naming: readonly Claim[], open: boolean): Population {
  const sides = new Set(facts.sides ?? []);
  const seen = new Set<string>();
  const named: NamedPeople[] = [];
  const outcomes = new Set<string>();

  const note = (side: Spec, category: Spec): void => {
    const key = `${side.key}/${category.key}`;
    if (seen.has(key)) return;
    seen.add(key);
    for (const label of side.labels) if (label.base !== 'all') sides.add(label.base);
    named.push({ side, category });
  };
  for (const claim of naming) {
    note(claim.side, claim.category);
    for (const label of claim.outcome.labels) if (label.base !== 'all') outcomes.add(label.base);
    for (const scope of claim.excludes) {
      note(scope.side, scope.category);
      for (const label of scope.outcome?.labels ?? []) if (label.base !== 'all') outcomes.add(label.base);
    }
  }

  const allCategories = new Set<string>();
  const ofEverySide = new Set<string>();
  const bySide = new Map<string, Set<string>>();
  for (const side of sides) bySide.set(side, new Set());
  for (const { side, category } of named) {
    for (const label of category.labels) {
      if (label.base === 'all') continue;
      allCategories.add(label.base);
      for (const target of sidesNamed(side, facts.sides ?? [])) {
        if (target === null) ofEverySide.add(label.base);
        else bySide.get(target)?.add(label.base);
      }
    }
  }

  const hasRest = open || facts.sides === null;
  const groups: SideNames[] = [];
  const addGroup = (side: string | null, own: ReadonlySet<string>): void => {
    const categories = new Set(
      [...allCategories].filter((label) => own.has(label) || ofEverySide.has(label)),
    );
    groups.push({
      side,
      categories,
      closed: !open && categories.has('military') && categories.has('civilian'),
    });
  };
  for (const side of sides) addGroup(side, bySide.get(side)!);
  if (hasRest) addGroup(null, new Set());
  return {
    sides: [...sides],
    groups,
    declared: facts.sides,
    hasRest,
    categories: [...allCategories],
    outcomes: [...outcomes],
  };
}

/** The sides that a claim's side names; null stands for every side. */
function sidesNamed(side: Spec, declared: readonly string[]): readonly (string | null)[] {
  if (side.key === 'each') return declared;
  if (isEveryone(side) || side.labels.some((label: LabelPart) => label.base === 'all')) return [null];
  return side.labels.map((label) => label.base);
}
