// The system as the engine works on it: cells in one row, what statements cover as runs of neighbouring cells, statements
// that cover the same cells as one coverage. Days follow one another, so that a run is usually many days of one group of
// people, and a statement a handful of runs, however many days it covers.

import type { CoverSystem, Ends } from './system.js';

/** Neighbouring cells, each run as first and after-last: `[2, 5, 9, 10]` are cells 2, 3, 4 and 9. */
export type Runs = readonly number[];

export interface Layout {
  /** Cells below this are plain; nested ones follow. */
  readonly plainCount: number;
  readonly cellCount: number;
  /** By coverage, over plain and nested cells. */
  readonly coverages: readonly Runs[];
  readonly target: Runs;
  /** By nested cell, from the first nested one: the plain cells that it is within. */
  readonly within: readonly Runs[];
  /** For each statement its coverage. */
  readonly coverageOf: Int32Array;
  readonly statements: readonly Ends[];
}

const known = new WeakMap<CoverSystem, Layout>();

/** Of one system always the same layout, so that several questions about it share it. */
export function layOut(system: CoverSystem): Layout {
  let layout = known.get(system);
  if (layout === undefined) {
    layout = layOutAnew(system);
    known.set(system, layout);
  }
  return layout;
}

function layOutAnew({ cells, nested, statements, sameAs }: CoverSystem): Layout {
  const runs: number[][] = statements.map(() => []);
  const target: number[] = [];
  let cell = 0;
  for (const group of [cells, nested]) {
    for (const { covers, target: inTarget } of group) {
      for (const statement of covers) addCell(runs[statement]!, cell);
      if (inTarget) addCell(target, cell);
      cell++;
    }
  }
  const coverages: Runs[] = [];
  const byRuns = new Map<string, number>();
  const coverageOf = new Int32Array(statements.length);
  for (let statement = 0; statement < statements.length; statement++) {
    const stand = sameAs?.[statement] ?? statement;
    if (stand < statement) {
      coverageOf[statement] = coverageOf[stand]!;
      continue;
    }
    const own = runs[stand]!;
    const key = own.join();
    let coverage = byRuns.get(key);
    if (coverage === undefined) {
      coverage = coverages.push(own) - 1;
      byRuns.set(key, coverage);
    }
    coverageOf[statement] = coverage;
  }
  return {
    plainCount: cells.length,
    cellCount: cell,
    coverages,
    target,
    within: nested.map(({ within }) => joinCells(within)),
    coverageOf,
    statements,
  };
}

/** The cells that a statement covers. */
export function runsOf(layout: Layout, statement: number): Runs {
  return layout.coverages[layout.coverageOf[statement]!]!;
}

/** Whether all cells of `runs` are among `others`. */
export function isInside(runs: Runs, others: Runs): boolean {
  let other = 0;
  for (let run = 0; run < runs.length; run += 2) {
    while (other < others.length && others[other + 1]! < runs[run + 1]!) other += 2;
    if (other === others.length || others[other]! > runs[run]!) return false;
  }
  return true;
}

/** Cells come in ascending order; one that is named twice counts once. */
function addCell(runs: number[], cell: number): void {
  const last = runs.length - 1;
  if (last < 0 || runs[last]! < cell) runs.push(cell, cell + 1);
  else if (runs[last] === cell) runs[last] = cell + 1;
}

function joinCells(cells: readonly number[]): Runs {
  const runs: number[] = [];
  for (const cell of [...cells].sort((a, b) => a - b)) addCell(runs, cell);
  return runs;
}
