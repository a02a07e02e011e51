// The simplex method on a whole-number tableau (Dantzig 1947; Bland 1977 for the rule that never goes in circles).
//
// `raiseObjective` needs constants ≥ 0 and keeps them so: while raising some free variable raises the sum, let it enter
// where the first row runs out. `restoreConstants` needs objective coefficients ≥ 0 and keeps them so: while some row has
// a constant < 0, let its variable leave for the free one that costs least. Of several choices the largest gain is taken;
// after a while without any gain, the smallest variable, with which both end.

import { pivotTableau, type Tableau, type Whole } from './tableau.js';

/** `column`: of a free variable that may grow for ever, and the sum with it; `null`: the sum is as large as can be. */
export function raiseObjective<N extends Whole>(tableau: Tableau<N>): { readonly column: number | null } {
  const patience = 1000 + tableau.rows.length + tableau.free.length;
  let idle = 0;
  for (;;) {
    const column = chooseEntering(tableau, idle > patience);
    if (column === null) return { column: null };
    const row = chooseLimit(tableau, column);
    if (row === null) return { column };
    idle = tableau.rows[row]!.constant > 0 ? 0 : idle + 1;
    pivotTableau(tableau, row, column);
  }
}

/** `row`: of an equation that no values ≥ 0 can meet; `null`: all constants are ≥ 0 again. */
export function restoreConstants<N extends Whole>(tableau: Tableau<N>): { readonly row: number | null } {
  const patience = 1000 + tableau.rows.length + tableau.free.length;
  let idle = 0;
  for (;;) {
    const row = chooseLeaving(tableau, idle > patience);
    if (row === null) return { row: null };
    const column = chooseCheapest(tableau, row);
    if (column === null) return { row };
    idle = tableau.objective.values[column]! > 0 ? 0 : idle + 1;
    pivotTableau(tableau, row, column);
  }
}

function chooseEntering<N extends Whole>({ free, objective }: Tableau<N>, smallest: boolean): number | null {
  const { values } = objective;
  let chosen: number | null = null;
  for (let column = 0; column < free.length; column++) {
    const value = values[column]!;
    if (value >= 0) continue;
    if (chosen === null) chosen = column;
    else if (smallest || value === values[chosen]!) {
      if (free[column]! < free[chosen]!) chosen = column;
    } else if (value < values[chosen]!) chosen = column;
  }
  return chosen;
}

function chooseLimit<N extends Whole>({ rows, arithmetic }: Tableau<N>, column: number): number | null {
  let chosen: number | null = null;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    const value = row.values[column]!;
    if (value <= 0) continue;
    if (chosen !== null) {
      const best = rows[chosen]!;
      const order = arithmetic.compareProducts(row.constant, best.values[column]!, best.constant, value);
      if (order > 0 || (order === 0 && row.basic >= best.basic)) continue;
    }
    chosen = index;
  }
  return chosen;
}

function chooseLeaving<N extends Whole>({ rows }: Tableau<N>, smallest: boolean): number | null {
  let chosen: number | null = null;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    if (row.constant >= 0) continue;
    if (chosen !== null) {
      const best = rows[chosen]!;
      const isWorse = !smallest && row.constant > best.constant;
      if (isWorse || ((smallest || row.constant === best.constant) && row.basic >= best.basic)) continue;
    }
    chosen = index;
  }
  return chosen;
}

function chooseCheapest<N extends Whole>(tableau: Tableau<N>, row: number): number | null {
  const { rows, arithmetic, objective, free } = tableau;
  const { values } = rows[row]!;
  let chosen: number | null = null;
  for (let column = 0; column < free.length; column++) {
    const value = values[column]!;
    if (value >= 0) continue;
    if (chosen !== null) {
      // Both divisors are negative: the order of the quotients is that of the products, turned.
      const cost = objective.values[column]!;
      const order = arithmetic.compareProducts(objective.values[chosen]!, value, cost, values[chosen]!);
      if (order > 0 || (order === 0 && free[column]! >= free[chosen]!)) continue;
    }
    chosen = column;
  }
  return chosen;
}
