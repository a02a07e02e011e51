// Which ends are in at least one proof of the tightest low. All such proofs together are a convex set, so a single program
// finds them: of all weights for a free multiple d ≥ 0 of the target whose sum is at least d times the tightest low, count
// as large as can be a share t ≤ 1 of each weight. A large d lets every end that has any weight in some proof reach t = 1.

import { boundLowOf, sumOf } from './bounds.js';
import { findTightestEnds, keepUsefulEnds } from './ends.js';
import { layOut } from './layout.js';
import { buildProgram, listEnds, type Program } from './program.js';
import { raiseObjective } from './simplex.js';
import type { CoverSystem } from './system.js';
import type { Numbers, Row, Tableau, Whole } from './tableau.js';
import { solveExactly } from './whole-rows.js';

/**
 * For each statement whether it has a positive weight in at least one proof of the tightest low (before rounding). All
 * `false` where nothing proves a low.
 */
export function usableInLow(system: CoverSystem): readonly boolean[] {
  const layout = layOut(system);
  const ends = findTightestEnds(layout, system.statements.keys());
  const bound = boundLowOf(layout, system.statements.keys());
  if (bound === null) return system.statements.map(() => false);
  const used = keepUsefulEnds(layout, ends, 'low');
  const tightest = { sum: sumOf(bound.proof, system.statements), divisor: bound.proof.divisor };
  const usable = new Set<string>();
  solveExactly((arithmetic) => {
    const program = buildProgram(layout, { ends: listEnds(ends, used), cost: 'target' }, arithmetic);
    findUsable(program, tightest).forEach((is, index) => {
      const { statement, end } = program.ends[index]!;
      if (is) usable.add(`${end} ${statement}`);
    });
  });
  return system.statements.map(({ low, high }, statement) => {
    const coverage = layout.coverageOf[statement]!;
    return (
      (low !== null && low === ends.lows[coverage] && usable.has(`low ${ends.lowFrom[coverage]}`)) ||
      (high !== null && high === ends.highs[coverage] && usable.has(`high ${ends.highFrom[coverage]}`))
    );
  });
}

/** `tightest`: the low before rounding, as `sum` / `divisor`. `program` must stand at zero. The answer is by end. */
function findUsable<N extends Whole>(
  { arithmetic, rows, objective, ends, groups }: Program<N>,
  tightest: { readonly sum: bigint; readonly divisor: bigint },
): readonly boolean[] {
  const { zero, one } = arithmetic;
  const minusOne = arithmetic.negate(one);
  // Columns: the program's own (a weight beyond its share, or a nested group's), then a share for each end, then d.
  const own = objective.values.length;
  const width = own + ends.length + 1;
  const sums: Row<N>[] = [];
  const addSum = (constant: N): Numbers<N> => {
    const values = arithmetic.zeros(width);
    const basic = width + sums.length;
    sums.push({ basic, scale: one, values, constant, reach: Number.POSITIVE_INFINITY });
    return values;
  };
  rows.forEach((row, index) => {
    const values = addSum(zero);
    for (let column = 0; column < own; column++) {
      values[column] = row.values[column]!;
      if (column < ends.length) values[own + column] = row.values[column]!;
    }
    if (groups[index]!.target) values[width - 1] = minusOne;
  });
  const demand = addSum(zero);
  ends.forEach(({ end, value }, column) => {
    const lack = arithmetic.from(tightest.divisor * (end === 'low' ? -value : value));
    demand[column] = lack;
    demand[own + column] = lack;
  });
  demand[width - 1] = arithmetic.from(tightest.sum);
  ends.forEach((_, column) => {
    addSum(one)[own + column] = one;
  });
  const values = arithmetic.zeros(width);
  for (let column = own; column < own + ends.length; column++) values[column] = minusOne;
  const tableau: Tableau<N> = {
    arithmetic,
    rows: sums,
    objective: { basic: -1, scale: one, values, constant: zero, reach: 1 },
    free: Array.from({ length: width }, (_, column) => column),
  };
  raiseObjective(tableau);
  const usable = ends.map(() => false);
  for (const { basic, constant } of tableau.rows) {
    if (constant <= 0) continue;
    if (basic < ends.length) usable[basic] = true;
    else if (basic >= own && basic < own + ends.length) usable[basic - own] = true;
  }
  return usable;
}
