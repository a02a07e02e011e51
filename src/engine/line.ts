// Statements about neighbouring cells on a line (days one after another; or sides, each with its days): nothing but paths.
//
// Let P(k) be how many people are in the cells before cut k. Then P(k+1) ≥ P(k), a low end of cells a to b says that
// P(b) − P(a) ≥ low, a high end that P(a) − P(b) ≥ −high. Each is an edge; the longest path from one cut to another is the
// tightest low of what lies between, and its edges, each with weight 1, are the proof; a circle that gains is a contradiction
// (Bellman 1958, Ford 1956; in turns forward and backward, Yen 1970). Two thousand statements on a thousand days take a
// millisecond. All numbers are whole; those whose sum a double cannot hold exactly are left to the simplex.

import type { TightestEnds, UsedEnds } from './ends.js';
import type { Layout, Runs } from './layout.js';

export interface LineEnd {
  readonly statement: number;
  readonly end: 'low' | 'high';
}

export interface Line {
  /** For each cut the cell that it is before; what no statement covers is left out. */
  readonly cells: readonly number[];
  /** Cuts around the target; both 0 where there is none. */
  readonly from: number;
  readonly to: number;
  readonly ends: readonly LineEnd[];
  readonly tails: Int32Array;
  readonly heads: Int32Array;
  readonly gains: Float64Array;
  /** Edges leaving cut k: `leaving[starts[k]] … leaving[starts[k + 1] − 1]`. */
  readonly starts: Int32Array;
  readonly leaving: Int32Array;
  /** No path gains more. */
  readonly most: number;
}

/** `null` where the coverages, or the target, are not runs of neighbours, or the numbers are too large. */
export function layOnLine(layout: Layout, ends: TightestEnds, used: UsedEnds): Line | null {
  const taking = ends.order.filter((coverage) => used.lows[coverage] || used.highs[coverage]);
  const cuts = findCuts(layout, taking);
  if (cuts === null || cuts.cells.length === 0) return null;
  const target = layout.target.length === 0 ? [0, 0] : spanOf(layout.target, cuts.nodeOf);
  if (target === null) return null;

  const named: LineEnd[] = [];
  const tails: number[] = [];
  const heads: number[] = [];
  const gains: number[] = [];
  let most = 0;
  for (const coverage of taking) {
    const span = spanOf(layout.coverages[coverage]!, cuts.nodeOf);
    if (span === null) return null;
    if (used.lows[coverage]) {
      named.push({ statement: ends.lowFrom[coverage]!, end: 'low' });
      tails.push(span[0]);
      heads.push(span[1]);
      gains.push(Number(ends.lows[coverage]));
      most += Math.abs(gains.at(-1)!);
    }
    if (used.highs[coverage]) {
      named.push({ statement: ends.highFrom[coverage]!, end: 'high' });
      tails.push(span[1]);
      heads.push(span[0]);
      gains.push(-Number(ends.highs[coverage]));
      most += Math.abs(gains.at(-1)!);
    }
  }
  if (most > Number.MAX_SAFE_INTEGER / 8) return null;
  const { starts, leaving } = sortByTail(tails, cuts.cells.length);
  return {
    cells: cuts.cells,
    from: target[0]!,
    to: target[1]!,
    ends: named,
    tails: Int32Array.from(tails),
    heads: Int32Array.from(heads),
    gains: Float64Array.from(gains),
    starts,
    leaving,
    most,
  };
}

/** What is gained on the way to each cut, and the edge by which (−1: from the cut before; −2: it starts here). */
export interface Paths {
  readonly gained: Float64Array;
  readonly by: Int32Array;
  /** Edges of a circle that gains, where there is one. */
  readonly circle: readonly number[] | null;
}

const BEFORE = -1;
const START = -2;

/** Longest paths from cut `source`, or from anywhere. */
export function findLongestPaths(line: Line, source: number | null): Paths {
  const { tails, heads, gains, starts, leaving } = line;
  const count = line.cells.length;
  const gained = new Float64Array(count).fill(source === null ? 0 : Number.NEGATIVE_INFINITY);
  if (source !== null) gained[source] = 0;
  const by = new Int32Array(count).fill(START);
  const extend = (cut: number, forward: boolean): boolean => {
    let changed = false;
    for (let place = starts[cut]!; place < starts[cut + 1]!; place++) {
      const edge = leaving[place]!;
      const head = heads[edge]!;
      if (forward !== head >= tails[edge]!) continue;
      const value = gained[cut]! + gains[edge]!;
      if (value > gained[head]!) {
        gained[head] = value;
        by[head] = edge;
        changed = true;
      }
    }
    return changed;
  };
  for (;;) {
    let changed = false;
    for (let cut = 0; cut < count; cut++) {
      changed = extend(cut, true) || changed;
      if (cut + 1 < count && gained[cut]! > gained[cut + 1]!) {
        gained[cut + 1] = gained[cut]!;
        by[cut + 1] = BEFORE;
        changed = true;
      }
    }
    for (let cut = count - 1; cut >= 0; cut--) changed = extend(cut, false) || changed;
    if (!changed) return { gained, by, circle: null };
    const circle = findCircle(line, by);
    if (circle !== null) return { gained, by, circle };
  }
}

/** The statements' edges of the path to `cut`. */
export function readPath(line: Line, { by }: Paths, cut: number): number[] {
  const edges: number[] = [];
  for (let at = cut; by[at] !== START; ) {
    const edge = by[at]!;
    if (edge !== BEFORE) edges.push(edge);
    at = edge === BEFORE ? at - 1 : line.tails[edge]!;
  }
  return edges;
}

function findCircle(line: Line, by: Int32Array): number[] | null {
  const visit = new Int32Array(by.length);
  for (let first = 0; first < by.length; first++) {
    let at = first;
    while (visit[at] === 0) {
      visit[at] = first + 1;
      const edge = by[at]!;
      if (edge === START) break;
      at = edge === BEFORE ? at - 1 : line.tails[edge]!;
    }
    if (visit[at] !== first + 1 || by[at] === START) continue;
    const edges: number[] = [];
    const meeting = at;
    do {
      const edge = by[at]!;
      if (edge !== BEFORE) edges.push(edge);
      at = edge === BEFORE ? at - 1 : line.tails[edge]!;
    } while (at !== meeting);
    return edges;
  }
  return null;
}

interface Cuts {
  readonly cells: readonly number[];
  readonly nodeOf: ReadonlyMap<number, number>;
}

function findCuts(layout: Layout, coverages: readonly number[]): Cuts | null {
  const depth = new Map<number, number>();
  const step = (cell: number, by: number): void => {
    depth.set(cell, (depth.get(cell) ?? 0) + by);
  };
  const all = coverages.map((coverage) => layout.coverages[coverage]!);
  for (const runs of [...all, layout.target]) {
    if (runs.length > 0 && runs.at(-1)! > layout.plainCount) return null;
    for (let run = 0; run < runs.length; run += 2) {
      step(runs[run]!, 1);
      step(runs[run + 1]!, -1);
    }
  }
  const cells: number[] = [];
  const nodeOf = new Map<number, number>();
  let covered = 0;
  for (const cell of [...depth.keys()].sort((a, b) => a - b)) {
    // Where nothing covered the cells before it, a cut is the same as the one before.
    if (covered === 0 && cells.length > 0) cells[cells.length - 1] = cell;
    else cells.push(cell);
    nodeOf.set(cell, cells.length - 1);
    covered += depth.get(cell)!;
  }
  return { cells, nodeOf };
}

/** From cut to cut; `null` where there are others between. */
function spanOf(runs: Runs, nodeOf: ReadonlyMap<number, number>): readonly [number, number] | null {
  if (runs.length === 0) return [0, 0];
  const first = nodeOf.get(runs[0]!)!;
  let last = nodeOf.get(runs[1]!)!;
  for (let run = 2; run < runs.length; run += 2) {
    if (nodeOf.get(runs[run]!)! !== last) return null;
    last = nodeOf.get(runs[run + 1]!)!;
  }
  return [first, last];
}

function sortByTail(tails: readonly number[], count: number): { starts: Int32Array; leaving: Int32Array } {
  const starts = new Int32Array(count + 1);
  for (const tail of tails) starts[tail + 1]!++;
  for (let cut = 0; cut < count; cut++) starts[cut + 1]! += starts[cut]!;
  const next = starts.slice();
  const leaving = new Int32Array(tails.length);
  tails.forEach((tail, edge) => {
    leaving[next[tail]!++] = edge;
  });
  return { starts, leaving };
}
