// In which order sources are taken when not all can be believed: firmest stance first, then those that agree with the most
// other sources, then latest own day, then file order (design section 5, "Contradictions").

import type { Day } from '../claims/claim.js';
import { boldestStance, rankOfStance } from '../model/stance.js';
import type { Statement } from '../model/statement.js';
import { countBelow, countUpTo } from './ascending.js';
import type { Range } from './reckoning.js';
import { groupBySource } from './statement-groups.js';

export interface SourceStatements {
  readonly source: string;
  /** File order. */
  readonly statements: readonly Statement[];
}

/** `statements`: those that may be believed, file order. `ranges`: of the scopes that were spoken of. */
export function orderSources(
  statements: readonly Statement[],
  ranges: readonly Range[],
): readonly SourceStatements[] {
  const bySource = groupBySource(statements);
  const agreeing = countAgreeing([...bySource.keys()], ranges);
  const sources = [...bySource].map(([source, own]) => ({
    source,
    statements: own,
    rank: rankOfStance(boldestStance(own.map((statement) => statement.stance))),
    agreeing: agreeing.get(source)!,
    day: own.reduce<Day>((latest, statement) => Math.max(latest, statement.day), Number.NEGATIVE_INFINITY),
  }));
  return sources.sort(
    (one, other) =>
      one.rank - other.rank ||
      other.agreeing - one.agreeing ||
      other.day - one.day ||
      one.statements[0]!.index - other.statements[0]!.index,
  );
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * How many other sources each agrees with: on every scope on which both have figures, some of the one's overlap some of the
 * other's. Sources that can be at odds on one scope only are counted by sorting, the others pair by pair.
 */
function countAgreeing(sources: readonly string[], ranges: readonly Range[]): ReadonlyMap<string, number> {
  const positions = new Map(sources.map((source, position) => [source, position]));
  const scopesOf: Map<number, Interval[]>[] = sources.map(() => new Map());
  const contested: boolean[] = [];
  ranges.forEach((range, scope) => {
    contested.push(false);
    for (const figure of range.figures) {
      if (figure.kind === 'sum' || !figure.included || figure.number === null) continue;
      const position = positions.get(figure.source);
      if (position === undefined) continue;
      if (figure.high !== null) contested[scope] = true;
      const interval = { low: figure.low ?? 0, high: figure.high ?? Number.POSITIVE_INFINITY };
      const own = scopesOf[position]!.get(scope);
      if (own === undefined) scopesOf[position]!.set(scope, [interval]);
      else own.push(interval);
    }
  });

  const disputed = scopesOf.map((scopes) => [...scopes.keys()].filter((scope) => contested[scope]));
  const isSimple = disputed.map((scopes, position) => {
    return scopes.length === 0 || (scopes.length === 1 && scopesOf[position]!.get(scopes[0]!)!.length === 1);
  });
  const simple = sources.map((_, position) => position).filter((position) => isSimple[position]);
  const involved = sources.map((_, position) => position).filter((position) => !isSimple[position]);
  const counts = sources.map(() => 0);
  countSimple(simple, scopesOf, disputed, counts);
  for (const [place, one] of involved.entries()) {
    for (const other of [...simple, ...involved.slice(place + 1)]) {
      if (!agree(scopesOf[one]!, scopesOf[other]!)) continue;
      counts[one]!++;
      counts[other]!++;
    }
  }
  return new Map(sources.map((source, position) => [source, counts[position]!]));
}

/** Agreement among sources of at most one disputed figure: all that share a scope, less those wholly above or below. */
function countSimple(
  simple: readonly number[],
  scopesOf: readonly ReadonlyMap<number, readonly Interval[]>[],
  disputed: readonly (readonly number[])[],
  counts: number[],
): void {
  const byScopes = new Map<string, { scopes: ReadonlySet<number>; members: number[] }>();
  for (const position of simple) {
    const key = [...scopesOf[position]!.keys()].join(',');
    const group = byScopes.get(key);
    if (group === undefined)
      byScopes.set(key, { scopes: new Set(scopesOf[position]!.keys()), members: [position] });
    else group.members.push(position);
  }
  const groups = [...byScopes.values()];
  for (const group of groups) {
    let sharing = 0;
    for (const other of groups) {
      if ([...group.scopes].some((scope) => other.scopes.has(scope))) sharing += other.members.length;
    }
    for (const position of group.members) counts[position]! += group.scopes.size === 0 ? 0 : sharing - 1;
  }
  const onScope = new Map<number, number[]>();
  for (const position of simple) {
    for (const scope of disputed[position]!) {
      const own = onScope.get(scope);
      if (own === undefined) onScope.set(scope, [position]);
      else own.push(position);
    }
  }
  for (const [scope, members] of onScope) {
    const intervals = members.map((position) => scopesOf[position]!.get(scope)![0]!);
    const lows = intervals.map((interval) => interval.low).sort((one, other) => one - other);
    const highs = intervals.map((interval) => interval.high).sort((one, other) => one - other);
    members.forEach((position, place) => {
      const { low, high } = intervals[place]!;
      counts[position]! -= lows.length - countUpTo(lows, high) + countBelow(highs, low);
    });
  }
}

function agree(
  one: ReadonlyMap<number, readonly Interval[]>,
  other: ReadonlyMap<number, readonly Interval[]>,
): boolean {
  let shared = false;
  for (const [scope, intervals] of one) {
    const others = other.get(scope);
    if (others === undefined) continue;
    shared = true;
    if (!intervals.some((a) => others.some((b) => a.low <= b.high && b.low <= a.high))) return false;
  }
  return shared;
}
