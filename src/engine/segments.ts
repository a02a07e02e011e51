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
  const cut = new Cutting();
  coverages.forEach((coverage, mark) => {
    cut.addRuns(layout.coverages[coverage]!, mark);
  });
  cut.addRuns(target, TARGET);
  const nested = plainCount < cellCount ? cut.merge(plainCount, cellCount) : [];
  nested.forEach(({ runs }, index) => {
    for (let run = 0; run < runs.length; run += 2) {
      for (let cell = runs[run]!; cell < runs[run + 1]!; cell++) {
        cut.addRuns(layout.within[cell - plainCount]!, coverages.length + index);
      }
    }
  });
  return { plain: cut.merge(0, plainCount), nested };
}

const TARGET = -1;

interface Group {
  readonly marks: readonly Mark[];
  readonly target: boolean;
  readonly runs: number[];
}

/** Where marks begin and end along the row. */
class Cutting {
  readonly #events: { readonly cell: number; readonly mark: number; readonly step: 1 | -1 }[] = [];

  addRuns(runs: Runs, mark: number): void {
    for (let run = 0; run < runs.length; run += 2) {
      this.#events.push({ cell: runs[run]!, mark, step: 1 }, { cell: runs[run + 1]!, mark, step: -1 });
    }
  }

  merge(from: number, to: number): readonly MergedCells[] {
    const events = this.#events.sort((a, b) => a.cell - b.cell);
    const groups = new Map<string, Group>();
    const times = new Map<number, number>();
    for (let next = 0; next < events.length; ) {
      const { cell } = events[next]!;
      for (; next < events.length && events[next]!.cell === cell; next++) {
        const { mark, step } = events[next]!;
        const count = (times.get(mark) ?? 0) + step;
        if (count === 0) times.delete(mark);
        else times.set(mark, count);
      }
      if (times.size === 0 || next === events.length) continue;
      const first = Math.max(cell, from);
      const after = Math.min(events[next]!.cell, to);
      if (first < after) addToGroup(groups, times, first, after);
    }
    return [...groups.values()].sort(compareGroups);
  }
}

function addToGroup(
  groups: Map<string, Group>,
  times: ReadonlyMap<number, number>,
  first: number,
  after: number,
): void {
  const marks: Mark[] = [];
  for (const [mark, count] of times) if (mark !== TARGET) marks.push({ mark, times: count });
  marks.sort((a, b) => a.mark - b.mark);
  const target = times.has(TARGET);
  let key = target ? '!' : '';
  for (const { mark, times: count } of marks) key += count === 1 ? `${mark},` : `${mark}*${count},`;
  const group = groups.get(key);
  if (group === undefined) groups.set(key, { marks, target, runs: [first, after] });
  else group.runs.push(first, after);
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
