// Checks what is said to count everyone: that in no group of the scope somebody is counted by none of its claims, but for those
// in a hole (design section 5, "whole"). Whether the days follow on one another is left to making the answer again.

import type { Day } from '../claims/claim.js';
import type { EventContext } from './event-context.js';
import { type Counted, isPassing, listCrowds, type Person } from './groups.js';
import type { ResultEvent, ResultScope } from './result.js';
import { type NamedScope, readDay, readHole, readScopeName } from './result-names.js';
import { listStatements } from './statements.js';

/** Sentences that name who is left out by what is said to be whole. */
export function listWholeFaults(
  scope: ResultScope,
  { event, floors }: { readonly event: ResultEvent; readonly floors: readonly Counted[] },
  context: EventContext,
): readonly string[] {
  const named = readScopeName(scope);
  const holes = event.holes.map(readHole);
  const faults: string[] = [];
  const check = (what: string, counted: readonly Counted[], day: string | null): void => {
    const onDay = isPassing(named.outcome) ? (day === null ? context.asOf : readDay(day)) : null;
    const person = findUncounted(named, { counted, holes, onDay }, context);
    if (person !== null)
      faults.push(`${what} is said to be whole, but nobody counts ${nameOf(person)} in it`);
  };
  if (scope.documented?.whole) check('what is documented', floors, scope.documented.day);
  for (const { source, claims, whole, day } of scope.figures) {
    if (source === undefined || !whole) continue;
    const counted = (claims ?? []).flatMap((id) => listStatements(id, context).map((one) => one.counted));
    if (!counted.some((one) => isExactly(one, named, context)))
      check(`the figure of ${source}`, counted, day);
  }
  return faults;
}

/** Whom floors count, once for the same people. */
export function listFloors(context: EventContext): readonly Counted[] {
  const floors = new Map<string, Counted>();
  for (const [id, { stance }] of context.said) {
    if (!Object.values(stance).includes('documented')) continue;
    for (const { counted, stance: own } of listStatements(id, context)) {
      if (own !== 'documented' || counted.start > context.from) continue;
      const { scope, excludes, onDay } = counted;
      const people = [scope, ...excludes].map(({ side, category, outcome }) => [
        side.key,
        category.key,
        outcome?.key,
      ]);
      const key = JSON.stringify([people, onDay]);
      if (!floors.has(key)) floors.set(key, counted);
    }
  }
  return [...floors.values()];
}

function isExactly({ scope, excludes, start }: Counted, named: NamedScope, { from }: EventContext): boolean {
  return (
    excludes.length === 0 &&
    start <= from &&
    scope.side.key === named.side.key &&
    scope.category.key === named.category.key &&
    scope.outcome?.key === named.outcome.key
  );
}

/** Somebody of the scope whom no statement counts from the first day, and who is in no hole. */
function findUncounted(
  scope: NamedScope,
  by: {
    readonly counted: readonly Counted[];
    readonly holes: readonly NamedScope[];
    readonly onDay: Day | null;
  },
  { people, from }: EventContext,
): Person | null {
  const day = { start: from, end: from };
  const holes = by.holes.map((hole) => ({ scope: hole, excludes: [], ...day, onDay: by.onDay }));
  const starting = by.counted.filter(({ start }) => start <= from).map((one) => ({ ...one, ...day }));
  const everyone = { scope, excludes: [], ...day, onDay: by.onDay };
  const isLeftOut = (group: readonly number[]): boolean => group.length === 1 && group[0] === 0;
  for (const { person, cells, nested } of listCrowds([everyone, ...starting, ...holes], people)) {
    if (cells.some(isLeftOut)) return person;
    // Of a part that nobody counts by itself, all are counted where everyone is.
    if (nested.some(isLeftOut) && cells.some((cell) => cell.length === 0)) return person;
  }
  return null;
}

function nameOf({ side, category, outcome }: Person): string {
  return `${side ?? 'others'}/${category ?? 'others'}/${outcome ?? 'others'}`;
}
