// Which ends are in at least one proof of the tightest low. All such proofs together are a convex set, so a single program
// finds them: of all weights for a free multiple d ≥ 0 of the target whose sum is at least d times the tightest low, count
// as large as can be a share t ≤ 1 of each weight. A large d lets every end that has any weight in some proof reach t = 1.

import { boundLowOf, sumOf } from './bounds.js';
import { findTightestEnds, keepUsefulEnds } from './ends.js';
import { layOut } from './layout.js';
import { buildProgram, type Program, solveExactly } from './program.js';
import { raiseObjective } from './simplex.js';
import type { CoverSystem } from './system.js';
import type { Row, Whole } from './tableau.js';

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
    const program = buildProgram(layout, { ends, used, cost: 'target' }, arithmetic);
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
  { arithmetic, rows, objective, ends, cells }: Program<N>,
  tightest: { readonly sum: bigint; readonly divisor: bigint },
): readonly boolean[] {
  const zero = arithmetic.from(0);
  const { one } = arithmetic;
  const minusOne = arithmetic.negate(one);
  // Columns: the program's own (a weight beyond its share, or a nested cell's), then a share for each end, then d.
  const own = objective.coefficients.length;
  const width = own + ends.length + 1;
  const widened: Row<N>[] = rows.map(({ coefficients, scale }, index) => ({
    basic: width + index,
    scale,
    coefficients: [
      ...coefficients,
      ...coefficients.slice(0, ends.length),
      cells[index]!.target ? minusOne : zero,
    ],
    constant: zero,
    reach: Number.POSITIVE_INFINITY,
  }));
  const addRow = (coefficients: N[], constant: N): void => {
    const basic = width + widened.length;
    widened.push({ basic, scale: one, coefficients, constant, reach: Number.POSITIVE_INFINITY });
  };
  const lacks = ends.map(({ end, value }) =>
    arithmetic.from(tightest.divisor * (end === 'low' ? -value : value)),
  );
  const nothing = new Array<N>(own - ends.length).fill(zero);
  addRow([...lacks, ...nothing, ...lacks, arithmetic.from(tightest.sum)], zero);
  ends.forEach((_, index) => {
    const coefficients = new Array<N>(width).fill(zero);
    coefficients[own + index] = one;
    addRow(coefficients, one);
  });
  const gains = new Array<N>(width).fill(zero).fill(minusOne, own, own + ends.length);
  const shares: Row<N> = { basic: -1, scale: one, coefficients: gains, constant: zero, reach: 1 };
  const free = Array.from({ length: width }, (_, column) => column);
  const tableau = { arithmetic, rows: widened, objective: shares, free };
  raiseObjective(tableau);
  const usable = ends.map(() => false);
  for (const { basic, constant } of tableau.rows) {
    if (constant <= 0) continue;
    if (basic < ends.length) usable[basic] = true;
    else if (basic >= own && basic < own + ends.length) usable[basic - own] = true;
  }
  return usable;
}
