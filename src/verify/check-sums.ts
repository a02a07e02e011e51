// Checks the sums of parts that stand among a scope's figures: that they add up, and that no part is missing which has a range
// of its own (design section 5, "Parts"). Integers only.

import type { ResultEvent, ResultFigure, ResultScope } from './result.js';
import { type NamedScope, readScopeName, writeScopeName } from './result-names.js';

/** A sum of parts, and what it adds up. */
export interface CheckedParts {
  readonly kind: 'parts';
  readonly parts: readonly ResultScope[];
  readonly low: number | null;
  readonly highestSaid: number | null;
}

/** The sums of a scope whose parts are all printed. */
export function listParts(scope: ResultScope, event: ResultEvent): readonly CheckedParts[] {
  return scope.figures.flatMap(({ sum, low, highest_said }) => {
    const parts = (sum ?? []).map((name) => findScope(name, event));
    if (sum === undefined || parts.some((part) => part === undefined)) return [];
    return [{ kind: 'parts', parts: parts as ResultScope[], low, highestSaid: highest_said ?? null }];
  });
}

function findScope(name: string, event: ResultEvent): ResultScope | undefined {
  return event.scopes.find((scope) => writeScopeName(scope) === name);
}

/** Sentences that say what is wrong with a sum. */
export function listSumFaults(
  figure: ResultFigure,
  scope: ResultScope,
  event: ResultEvent,
): readonly string[] {
  const { sum, whole, low, high, highest_said } = figure;
  if (sum === undefined) return [];
  const faults: string[] = [...listMissing(sum, scope, event)];
  const parts = sum.map((name) => findScope(name, event));
  // With `--scope`, not all parts are printed.
  if (parts.some((part) => part === undefined)) return faults;
  const known = parts as readonly ResultScope[];
  const names = sum.join(' and ');
  const lows = add(known.map((part) => part.low));
  if (!equals(low, lows)) faults.push(`the lows of ${names} add up to ${lows}, not to ${low}`);
  const numbers = add(known.map((part) => part.highest_said));
  if (!equals(highest_said ?? null, numbers))
    faults.push(`the highest said of ${names} add up to ${numbers}, not to ${highest_said}`);
  if (whole && known.some((part) => part.partial))
    faults.push(`the sum of ${names} is said to be whole, but a part of it is partial`);
  const capped = whole && known.every((part) => part.high !== null) && !leavesOutHole(sum, scope, event);
  const highs = capped ? add(known.map((part) => part.high)) : null;
  // With `--scope`, a part that is all hole may not be printed.
  const mayBeOpen = high === null && event.holes.length > 0;
  if (!equals(high, highs) && !mayBeOpen)
    faults.push(`the highs of ${names} add up to ${highs}, not to ${high}`);
  return faults;
}

/** Null where nothing is given. */
function add(ends: readonly (number | null)[]): bigint | null {
  const given = ends.filter((end) => end !== null);
  return given.length === 0 ? null : given.reduce((sum, end) => sum + BigInt(end), 0n);
}

function equals(said: number | null, worked: bigint | null): boolean {
  return said === null || worked === null ? said === worked : BigInt(said) === worked;
}

/** Sides or categories of the scope that have a range and are in none of the parts, or in several. */
function listMissing(sum: readonly string[], scope: ResultScope, event: ResultEvent): readonly string[] {
  const { by, taken, alike, others } = splitOf(sum, scope, event);
  const faults = taken
    .filter((base, position) => taken.indexOf(base) !== position)
    .map((base) => `${base} is added more than once`);
  for (const { base, printed } of others) {
    if (!hasFigure(printed)) continue;
    // Joined with others it may be a part that nobody gives, which adds nothing.
    const joined = alike.some(
      (one) =>
        one[by].labels.length > 1 &&
        one[by].labels.some((label) => label.base === base) &&
        !hasFigure(one.printed),
    );
    if (!joined) faults.push(`the sum of ${sum.join(' and ')} leaves out ${writeScopeName(printed)}`);
  }
  return faults;
}

/** Whether a part without any figure is left out: of such a part there is no high. */
function leavesOutHole(sum: readonly string[], scope: ResultScope, event: ResultEvent): boolean {
  return splitOf(sum, scope, event).others.some(({ printed }) => !hasFigure(printed));
}

function hasFigure({ low, highest_said }: ResultScope): boolean {
  return low !== null || highest_said !== null;
}

interface PrintedScope extends NamedScope {
  readonly printed: ResultScope;
}

/** Into what a sum splits its scope: sides or categories, those that are in its parts, and the printed ones that are not. */
function splitOf(sum: readonly string[], scope: ResultScope, event: ResultEvent) {
  const whole = readScopeName(scope);
  const parts = sum.map(readParts);
  const by = parts.every(({ category }) => category.key === whole.category.key) ? 'side' : 'category';
  const taken = parts.flatMap((part) => part[by].labels.map(({ base }) => base));
  const alike = event.scopes
    .map((printed): PrintedScope => ({ printed, ...readScopeName(printed) }))
    .filter(
      ({ side, category, outcome }) =>
        outcome.key === whole.outcome.key &&
        (by === 'side' ? category.key === whole.category.key : side.key === whole.side.key),
    );
  const others = alike.flatMap(({ printed, ...part }) => {
    const [label, ...more] = part[by].labels;
    if (label === undefined || more.length > 0 || label.part !== null || taken.includes(label.base))
      return [];
    return isWithin(label.base, whole[by].labels) ? [{ base: label.base, printed }] : [];
  });
  return { by, taken, alike, others } as const;
}

function readParts(name: string): NamedScope {
  const [side = '', category = '', outcome = ''] = name.split('/');
  return readScopeName({ side, category, outcome });
}

function isWithin(base: string, labels: NamedScope['side']['labels']): boolean {
  return labels.length === 0 || labels.some((label) => label.base === base && label.part === null);
}
