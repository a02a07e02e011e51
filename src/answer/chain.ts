// Sources judged by comparing numbers alone, where all statements are running totals of the very same people: of two of them
// the earlier low may not be above the later high, and that is all there is to it. Tens of thousands of sources take no solver.

import type { Statement } from '../model/statement.js';

export interface ChainReservation {
  readonly group: number;
  /** A statement kept and one of the group: earlier low above later high, in the order kept, at hand. */
  readonly pair: readonly [Statement, Statement];
  readonly low: Statement;
  readonly high: Statement;
}

export function isChain(statements: readonly Statement[]): boolean {
  const [first] = statements;
  return statements.every(
    ({ region, start, countOfADay }) => region === first!.region && start === first!.start && !countOfADay,
  );
}

/** `floors` give lows only. Each group goes together with itself. The same answer as the engine's, for a chain. */
export function judgeChain(
  floors: readonly Statement[],
  groups: readonly (readonly Statement[])[],
): { readonly kept: readonly number[]; readonly setAside: readonly ChainReservation[] } {
  const days = [...new Set([...floors, ...groups.flat()].map(({ end }) => end))].sort(
    (one, other) => one - other,
  );
  const place = new Map(days.map((day, index) => [day, index]));
  // Highest low of the days up to one, lowest high of the days from one on.
  const lows = new Float64Array(days.length + 1).fill(Number.NEGATIVE_INFINITY);
  const highs = new Float64Array(days.length + 1).fill(Number.POSITIVE_INFINITY);
  const highestLow = (index: number): number => {
    let most = Number.NEGATIVE_INFINITY;
    for (let at = index + 1; at > 0; at -= at & -at) most = Math.max(most, lows[at]!);
    return most;
  };
  const lowestHigh = (index: number): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let at = days.length - index; at > 0; at -= at & -at) least = Math.min(least, highs[at]!);
    return least;
  };
  const order: Statement[] = [];
  const keep = (statement: Statement): void => {
    order.push(statement);
    const index = place.get(statement.end)!;
    const { low } = statement;
    const high = highOf(statement);
    if (low !== null)
      for (let at = index + 1; at <= days.length; at += at & -at) lows[at] = Math.max(lows[at]!, low);
    if (high !== null) {
      for (let at = days.length - index; at <= days.length; at += at & -at)
        highs[at] = Math.min(highs[at]!, high);
    }
  };
  const clashes = (statement: Statement): boolean => {
    const index = place.get(statement.end)!;
    const high = highOf(statement);
    return (
      (high !== null && highestLow(index) > high) ||
      (statement.low !== null && lowestHigh(index) < statement.low)
    );
  };

  for (const floor of floors) keep(floor);
  const kept: number[] = [];
  const setAside: ChainReservation[] = [];
  groups.forEach((group, index) => {
    const clashing = group.find(clashes);
    if (clashing === undefined) {
      kept.push(index);
      for (const statement of group) keep(statement);
      return;
    }
    const other = order.find((one) => clash(one, clashing) !== null)!;
    setAside.push({ group: index, pair: [other, clashing], ...clash(other, clashing)! });
  });
  return { kept, setAside };
}

function highOf({ documented, high }: Statement): number | null {
  return documented ? null : high;
}

/** Which low is above which high, or null where both can be true. */
function clash(
  one: Statement,
  other: Statement,
): { readonly low: Statement; readonly high: Statement } | null {
  for (const [low, high] of [
    [one, other],
    [other, one],
  ] as const) {
    const cap = highOf(high);
    if (low.low !== null && cap !== null && low.end <= high.end && low.low > cap) return { low, high };
  }
  return null;
}
