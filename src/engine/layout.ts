// Merges cells that the same statements cover, and statements that cover the same cells, so that nothing is solved twice
// (engineering notes, section 5). Bounds do not change: only sums over merged cells occur in any statement.
//
// Nested cells with the same coverage are merged too: each may hold from none to all of its `within`, independently of
// the others, so their sum may be anything up to the sum of all those limits; a plain cell then counts `times` over.

import type { CoverSystem, Ends } from './system.js';

/** A plain cell counts `times` over in the limit of nested cell `nested`. */
export interface Membership {
  readonly nested: number;
  readonly times: number;
}

export interface MergedCell {
  /** Coverages, ascending. */
  readonly covers: readonly number[];
  readonly target: boolean;
}

export interface PlainCell extends MergedCell {
  /** The nested cells whose limit it counts in, ascending. */
  readonly holds: readonly Membership[];
}

export interface Cells {
  readonly plain: readonly PlainCell[];
  readonly nested: readonly MergedCell[];
}

/** A set of cells that at least one statement covers. */
export interface Coverage {
  readonly plain: readonly number[];
  readonly nested: readonly number[];
}

export interface Layout extends Cells {
  readonly coverages: readonly Coverage[];
  /** For each statement its coverage. */
  readonly coverageOf: Int32Array;
  readonly statements: readonly Ends[];
}

export function layOut(system: CoverSystem): Layout {
  const count = system.statements.length;
  const standIn = Int32Array.from({ length: count }, (_, index) => system.sameAs?.[index] ?? index);
  const first = mergeCells(readCells(system), standIn);
  const { renaming, coverages } = mergeCoverages(first, count);
  const cells = renameCovers(first, renaming);
  const coverageOf = standIn.map((stand) => renaming[stand]!);
  return { ...cells, coverages, coverageOf, statements: system.statements };
}

/**
 * Keeps only the coverages that `renaming` names (-1: dropped), and merges the cells that have become alike. Plain and
 * nested cells come out ordered by what covers them, so that the same input in another order gives the same result.
 */
export function mergeCells(cells: Cells, renaming: Int32Array): Cells {
  const nested = new Map<string, { covers: number[]; target: boolean }>();
  const nestedKeys: (string | null)[] = cells.nested.map(({ covers, target }) => {
    const kept = renameCoverage(covers, renaming);
    if (kept.length === 0 && !target) return null;
    const key = keyOf(kept, target);
    if (!nested.has(key)) nested.set(key, { covers: kept, target });
    return key;
  });
  const ordered = [...nested.entries()].sort(([, a], [, b]) => compareCells(a, b));
  const position = new Map(ordered.map(([key], index) => [key, index]));
  const nestedPosition = nestedKeys.map((key) => (key === null ? -1 : position.get(key)!));

  const plain = new Map<string, PlainCell>();
  for (const { covers, target, holds } of cells.plain) {
    const kept = renameCoverage(covers, renaming);
    const held = holds.length === 0 ? holds : mergeMemberships(holds, nestedPosition);
    if (kept.length === 0 && !target && held.length === 0) continue;
    let key = keyOf(kept, target);
    for (const { nested: index, times } of held) key += `;${index}*${times}`;
    if (!plain.has(key)) plain.set(key, { covers: kept, target, holds: held });
  }
  return { plain: [...plain.values()].sort(comparePlainCells), nested: ordered.map(([, cell]) => cell) };
}

function readCells(system: CoverSystem): Cells {
  const holds: Membership[][] = system.cells.map(() => []);
  system.nested.forEach(({ within }, nested) => {
    for (const cell of new Set(within)) holds[cell]!.push({ nested, times: 1 });
  });
  return {
    plain: system.cells.map(({ covers, target }, index) => ({ covers, target, holds: holds[index]! })),
    nested: system.nested,
  };
}

function renameCoverage(covers: readonly number[], renaming: Int32Array): number[] {
  const kept: number[] = [];
  for (const coverage of covers) {
    const name = renaming[coverage]!;
    if (name >= 0) kept.push(name);
  }
  return kept.sort((a, b) => a - b);
}

function mergeMemberships(holds: readonly Membership[], position: readonly number[]): Membership[] {
  const times = new Map<number, number>();
  for (const held of holds) {
    const index = position[held.nested]!;
    if (index >= 0) times.set(index, (times.get(index) ?? 0) + held.times);
  }
  return [...times].map(([nested, count]) => ({ nested, times: count })).sort((a, b) => a.nested - b.nested);
}

function keyOf(covers: readonly number[], target: boolean): string {
  return `${covers.join()}${target ? '!' : ''}`;
}

function compareCells(a: MergedCell, b: MergedCell): number {
  const length = Math.min(a.covers.length, b.covers.length);
  for (let index = 0; index < length; index++) {
    const difference = a.covers[index]! - b.covers[index]!;
    if (difference !== 0) return difference;
  }
  return a.covers.length - b.covers.length || Number(a.target) - Number(b.target);
}

function comparePlainCells(a: PlainCell, b: PlainCell): number {
  const difference = compareCells(a, b);
  if (difference !== 0) return difference;
  const length = Math.min(a.holds.length, b.holds.length);
  for (let index = 0; index < length; index++) {
    const one = a.holds[index]!;
    const other = b.holds[index]!;
    if (one.nested !== other.nested) return one.nested - other.nested;
    if (one.times !== other.times) return one.times - other.times;
  }
  return a.holds.length - b.holds.length;
}

/** Gives statements that cover the same cells one coverage; `renaming` leads from a statement to it. */
function mergeCoverages(cells: Cells, count: number): { renaming: Int32Array; coverages: Coverage[] } {
  const plain: number[][] = Array.from({ length: count }, () => []);
  const nested: number[][] = Array.from({ length: count }, () => []);
  cells.plain.forEach(({ covers }, cell) => {
    for (const statement of covers) plain[statement]!.push(cell);
  });
  cells.nested.forEach(({ covers }, cell) => {
    for (const statement of covers) nested[statement]!.push(cell);
  });
  const renaming = new Int32Array(count).fill(-1);
  const coverages: Coverage[] = [];
  const known = new Map<string, number>();
  for (let statement = 0; statement < count; statement++) {
    const key = `${plain[statement]!.join()}|${nested[statement]!.join()}`;
    let coverage = known.get(key);
    if (coverage === undefined) {
      coverage = coverages.push({ plain: plain[statement]!, nested: nested[statement]! }) - 1;
      known.set(key, coverage);
    }
    renaming[statement] = coverage;
  }
  return { renaming, coverages };
}

function renameCovers(cells: Cells, renaming: Int32Array): Cells {
  const rename = (covers: readonly number[]): number[] =>
    [...new Set(covers.map((statement) => renaming[statement]!))].sort((a, b) => a - b);
  return {
    plain: cells.plain.map((cell) => ({ ...cell, covers: rename(cell.covers) })),
    nested: cells.nested.map((cell) => ({ ...cell, covers: rename(cell.covers) })),
  };
}
