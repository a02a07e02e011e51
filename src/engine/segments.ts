// Cuts the row of cells where some coverages begin or end, and merges what those coverages cover alike, so that nothing is
// solved twice (engineering notes, section 5). Bounds do not change: only sums over merged cells occur in any statement.
//
// Nested cells with the same coverage are merged too: each may hold from none to all of its `within`, independently of
// the others, so their sum may be anything up to the sum of all those limits; a plain cell then counts several times.

import type { Layout, Runs } from './layout.js';

/** What covers a group of cells: an index into the coverages asked about, or what the caller numbers beyond them. */
export interface Mark {
  readonly mark: number;
  readonly times: number;
}

/** Cells that are covered alike. */
export interface MergedCells {
  /** Ascending. */
  readonly marks: readonly Mark[];
  readonly target: boolean;
  readonly runs: Runs;
}

export interface Segments {
  /** A mark beyond the coverages is that nested group, in whose limit the cells count so many times. */
  readonly plain: readonly MergedCells[];
  readonly nested: readonly MergedCells[];
}

/** Groups come ordered by their marks: however the cells are numbered, the result is the same but for `runs`. */
export function cutSegments(layout: Layout, coverages: readonly number[]): Segments {
  const { plainCount, cellCount, target } = layout;
  const marks = coverages.map((coverage) => [layout.coverages[coverage]!]);
  const nested = plainCount < cellCount ? mergeAlike({ marks, target }, plainCount, cellCount) : [];
  for (const { runs } of nested) marks.push(limitsOf(layout, runs));
  return { plain: mergeAlike({ marks, target }, 0, plainCount), nested };
}

/** The cells that each of some nested cells is within. */
function limitsOf({ within, plainCount }: Layout, runs: Runs): Runs[] {
  const limits: Runs[] = [];
  for (let run = 0; run < runs.length; run += 2) {
    for (let cell = runs[run]!; cell < runs[run + 1]!; cell++) limits.push(within[cell - plainCount]!);
  }
  return limits;
}

interface Marked {
  /** By mark: the runs that it covers; a cell that is in several of them counts so often. */
  readonly marks: readonly (readonly Runs[])[];
  readonly target: Runs;
}

const TARGET = -1;

/** What covers some pieces alike: what did so before, and one mark more. Number 0 is nothing at all. */
interface Kind {
  readonly before: number;
  readonly mark: number;
  readonly times: number;
}

/** Merges the cells from `from` up to `to` that are covered alike. */
function mergeAlike({ marks, target }: Marked, from: number, to: number): readonly MergedCells[] {
  const pieces = cutPieces({ marks, target }, from, to);
  const kinds: Kind[] = [{ before: -1, mark: TARGET, times: 0 }];
  const kindOf = new Int32Array(pieces.count);
  const times = new Int32Array(pieces.count);
  // Each mark takes the pieces that it covers out of those that were alike so far.
  const cover = (mark: number, covered: readonly Runs[]): void => {
    const touched: number[] = [];
    for (const runs of covered) {
      for (let run = 0; run < runs.length; run += 2) {
        const first = Math.max(runs[run]!, from);
        const after = Math.min(runs[run + 1]!, to);
        if (first >= after) continue;
        for (let piece = pieces.at[first - from]!; piece < pieces.at[after - from]!; piece++) {
          if (times[piece]!++ === 0) touched.push(piece);
        }
      }
    }
    const fresh = new Map<number, number>();
    for (const piece of touched) {
      const key = kindOf[piece]! * (covered.length + 1) + times[piece]!;
      let kind = fresh.get(key);
      if (kind === undefined) {
        kind = kinds.push({ before: kindOf[piece]!, mark, times: times[piece]! }) - 1;
        fresh.set(key, kind);
      }
      kindOf[piece] = kind;
      times[piece] = 0;
    }
  };
  cover(TARGET, [target]);
  marks.forEach((covered, mark) => {
    cover(mark, covered);
  });

  const groups = new Map<number, Group>();
  for (let cell = from; cell < to; ) {
    const piece = pieces.at[cell - from]!;
    let after = cell + 1;
    while (after < to && pieces.at[after - from] === piece) after++;
    const kind = kindOf[piece]!;
    const group = groups.get(kind);
    if (group !== undefined) group.runs.push(cell, after);
    else if (kind > 0) groups.set(kind, makeGroup(kinds, kind, [cell, after]));
    cell = after;
  }
  return [...groups.values()].sort(compareGroups);
}

interface Group {
  readonly marks: readonly Mark[];
  readonly target: boolean;
  readonly runs: number[];
}

function makeGroup(kinds: readonly Kind[], kind: number, runs: number[]): Group {
  const marks: Mark[] = [];
  let target = false;
  for (let at = kind; at > 0; at = kinds[at]!.before) {
    const { mark, times } = kinds[at]!;
    if (mark === TARGET) target = true;
    else marks.push({ mark, times });
  }
  return { marks: marks.reverse(), target, runs };
}

interface Pieces {
  readonly count: number;
  /** By cell from the first, and one beyond the last: the number of its piece, or of the next. */
  readonly at: Int32Array;
}

/** Cuts the row from `from` to `to` where anything begins or ends. */
function cutPieces({ marks, target }: Marked, from: number, to: number): Pieces {
  const at = new Int32Array(to - from + 1);
  const cut = (runs: Runs): void => {
    for (const cell of runs) if (cell > from && cell < to) at[cell - from] = 1;
  };
  cut(target);
  for (const covered of marks) for (const runs of covered) cut(runs);
  for (let cell = 1; cell < to - from; cell++) at[cell]! += at[cell - 1]!;
  const count = from === to ? 0 : at[to - from - 1]! + 1;
  at[to - from] = count;
  return { count, at };
}

function compareGroups(a: Group, b: Group): number {
  const length = Math.min(a.marks.length, b.marks.length);
  for (let index = 0; index < length; index++) {
    const one = a.marks[index]!;
    const other = b.marks[index]!;
    if (one.mark !== other.mark) return one.mark - other.mark;
    if (one.times !== other.times) return one.times - other.times;
  }
  return a.marks.length - b.marks.length || Number(a.target) - Number(b.target);
}
