// The linear program of program.ts for systems without nested cells, into which further ends can be taken after it has been
// solved, so that solving goes on from there. It starts with no ends and two groups of cells, the target and the rest. New
// ends cut groups of cells that were alike until now. Where group p loses cells to a new group q, their equations were the
// same, and now differ by the new ends alone:
//
//     slack(q) − slack(p) + Σ over new ends j of ([j covers q] − [j covers p])·(±weight(j)) = 0
//
// With slack(p) put in as it stands, that is q's row. The column of a new end is, in every row, the sum over the groups that
// it covers of how often the group's first equation is in that row, which is the value of its slack there. Constants that
// were ≥ 0 stay so.

import type { Layout, Runs } from './layout.js';
import { type Cost, endVariable, groupOf, type Program, slackVariable, type WeighedEnd } from './program.js';
import { type Spread, sumCells } from './spread.js';
import type { Arithmetic, Numbers, Row, Whole } from './tableau.js';

export class GrowingProgram<N extends Whole> implements Program<N> {
  readonly arithmetic: Arithmetic<N>;
  readonly rows: Row<N>[] = [];
  readonly objective: Row<N>;
  readonly free: number[] = [];
  readonly ends: WeighedEnd[] = [];
  readonly groups: { readonly target: boolean }[] = [];
  scale: N;
  cost: Cost;
  readonly #layout: Layout;
  /** Of each plain cell. */
  readonly #groupOf: Int32Array;
  readonly #sizes: number[] = [];
  /** Rows have room for so many columns. */
  #room = 64;

  constructor(layout: Layout, cost: Cost, arithmetic: Arithmetic<N>) {
    this.arithmetic = arithmetic;
    this.cost = cost;
    this.#layout = layout;
    this.#groupOf = new Int32Array(layout.plainCount);
    const { zero, one } = arithmetic;
    this.scale = one;
    this.objective = {
      basic: -1,
      values: arithmetic.zeros(this.#room),
      constant: zero,
      reach: 1,
    };
    this.#addGroup(layout.plainCount, { target: false, constant: cost === 'everyone' ? one : zero });
    if (layout.target.length === 0) return;
    this.#addGroup(0, { target: true, constant: one });
    this.#moveCells(layout.target, 0, 1);
  }

  copy(): GrowingProgram<N> {
    const { arithmetic } = this;
    const twin = new GrowingProgram(this.#layout, this.cost, arithmetic);
    const copyRow = (row: Row<N>): Row<N> => ({
      ...row,
      values: copyNumbers(row.values, arithmetic.zeros(row.values.length)),
    });
    twin.rows.splice(0, twin.rows.length, ...this.rows.map(copyRow));
    Object.assign(twin.objective, copyRow(this.objective));
    twin.free.push(...this.free);
    twin.ends.push(...this.ends);
    twin.groups.splice(0, twin.groups.length, ...this.groups);
    twin.#sizes.splice(0, twin.#sizes.length, ...this.#sizes);
    twin.#groupOf.set(this.#groupOf);
    twin.#room = this.#room;
    twin.scale = this.scale;
    return twin;
  }

  takeIn(ends: readonly WeighedEnd[]): void {
    const { arithmetic, objective, free, rows, scale } = this;
    const first = this.ends.length;
    const parents = this.#splitGroups(ends);
    const covered = ends.map(({ coverage }) => this.#listGroups(this.#layout.coverages[coverage]!));
    const columnOf = new Map(free.map((variable, column) => [variable, column]));
    const rowOf = new Map(rows.map((row) => [row.basic, row]));
    const width = free.length;
    this.#makeRoom(width + ends.length);

    ends.forEach(({ end, value }, index) => {
      const low = end === 'low';
      const place = width + index;
      const columns: number[] = [];
      const basic: Row<N>[] = [];
      for (const group of covered[index]!) {
        const variable = slackVariable(group);
        const column = columnOf.get(variable);
        if (column !== undefined) columns.push(column);
        else if (rowOf.has(variable)) basic.push(rowOf.get(variable)!);
      }
      const addUp = (row: Row<N>): void => {
        let sum = arithmetic.zero;
        for (const column of columns) if (row.values[column]) sum = arithmetic.add(sum, row.values[column]!);
        if (sum < 0 || sum > 0) row.values[place] = low ? sum : arithmetic.negate(sum);
      };
      for (const row of rows) addUp(row);
      for (const row of basic) {
        row.values[place] = arithmetic.add(row.values[place]!, low ? scale : arithmetic.negate(scale));
      }
      addUp(objective);
      const gain = arithmetic.multiply(scale, arithmetic.from(low ? -value : value));
      objective.values[place] = arithmetic.add(objective.values[place]!, gain);
      free.push(endVariable(first + index));
      this.ends.push(ends[index]!);
    });

    parents.forEach((parent, index) => {
      const group = this.groups.length - parents.length + index;
      this.#addRow(group, parent, { ends, covered, columnOf, rowOf, width });
    });
    for (const row of [...rows, objective]) row.reach = Number.POSITIVE_INFINITY;
  }

  /** Leaves out the ends that have no weight and would lose by any; they are answered. */
  dropIdle(): WeighedEnd[] {
    const { free, objective, rows, arithmetic } = this;
    const idle: WeighedEnd[] = [];
    for (let column = free.length - 1; column >= 0; column--) {
      const variable = free[column]!;
      if (groupOf(variable) >= 0 || objective.values[column]! <= 0) continue;
      idle.push(this.ends[variable >> 1]!);
      const last = free.length - 1;
      free[column] = free[last]!;
      free.pop();
      for (const { values } of [...rows, objective]) {
        values[column] = values[last]!;
        values[last] = arithmetic.zero;
      }
    }
    return idle.reverse();
  }

  /** Each group's people evenly in its cells: a toll that grows from day to day. */
  spread(): Spread<N> {
    const { arithmetic, free, objective, scale } = this;
    const { zero, add, negate, divide } = arithmetic;
    const counts = new Array<N>(this.groups.length).fill(zero);
    free.forEach((variable, column) => {
      if (groupOf(variable) >= 0) counts[groupOf(variable)] = objective.values[column]!;
    });
    const each = counts.map((count, group) => (count > 0 ? divide(count, this.#sizes[group]!) : zero));
    const people = arithmetic.zeros(this.#layout.cellCount);
    const left = [...counts];
    for (let cell = 0; cell < this.#groupOf.length; cell++) {
      const group = this.#groupOf[cell]!;
      if (counts[group]! <= 0) continue;
      people[cell] = each[group]!;
      left[group] = add(left[group]!, negate(each[group]!));
    }
    for (let cell = 0; cell < this.#groupOf.length; cell++) {
      const group = this.#groupOf[cell]!;
      if (left[group]! <= 0) continue;
      people[cell] = add(people[cell]!, left[group]!);
      left[group] = zero;
    }
    return sumCells(arithmetic, people, scale);
  }

  /** Cuts groups of which some cells are covered and some are not; for each new group the one that it was part of. */
  #splitGroups(ends: readonly WeighedEnd[]): number[] {
    const parents: number[] = [];
    for (const coverage of new Set(ends.map((end) => end.coverage))) {
      const runs = this.#layout.coverages[coverage]!;
      const inside = new Map<number, number>();
      visitCells(runs, (cell) => {
        const group = this.#groupOf[cell]!;
        inside.set(group, (inside.get(group) ?? 0) + 1);
      });
      for (const [group, count] of inside) {
        if (count === this.#sizes[group]) continue;
        parents.push(group);
        this.groups.push({ target: this.groups[group]!.target });
        this.#sizes.push(0);
        this.#moveCells(runs, group, this.groups.length - 1);
      }
    }
    return parents;
  }

  #moveCells(runs: Runs, from: number, to: number): void {
    visitCells(runs, (cell) => {
      if (this.#groupOf[cell] !== from) return;
      this.#groupOf[cell] = to;
      this.#sizes[from]!--;
      this.#sizes[to]!++;
    });
  }

  #listGroups(runs: Runs): ReadonlySet<number> {
    const groups = new Set<number>();
    visitCells(runs, (cell) => {
      groups.add(this.#groupOf[cell]!);
    });
    return groups;
  }

  #addGroup(size: number, { target, constant }: { readonly target: boolean; readonly constant: N }): void {
    const group = this.groups.push({ target }) - 1;
    this.#sizes.push(size);
    const values = this.arithmetic.zeros(this.#room);
    this.rows.push({ basic: slackVariable(group), values, constant, reach: 1 });
  }

  #addRow(group: number, parent: number, taking: Taking<N>): void {
    const { arithmetic, scale } = this;
    const { ends, covered, columnOf, rowOf, width } = taking;
    const values = arithmetic.zeros(this.#room);
    const column = columnOf.get(slackVariable(parent));
    const from = rowOf.get(slackVariable(parent));
    const row: Row<N> = {
      basic: slackVariable(group),
      values: from === undefined ? values : copyNumbers(from.values, values),
      constant: from?.constant ?? arithmetic.zero,
      reach: Number.POSITIVE_INFINITY,
    };
    if (column !== undefined) values[column] = arithmetic.negate(scale);
    ends.forEach(({ end }, index) => {
      const difference = Number(covered[index]!.has(group)) - Number(covered[index]!.has(parent));
      if (difference === 0) return;
      const times = (end === 'low') === difference > 0 ? scale : arithmetic.negate(scale);
      values[width + index] = arithmetic.add(values[width + index]!, times);
    });
    this.rows.push(row);
    // A group cut off later may be part of this one.
    rowOf.set(row.basic, row);
  }

  #makeRoom(width: number): void {
    if (width <= this.#room) return;
    this.#room = Math.max(width, Math.ceil(this.#room * 1.5));
    for (const row of [...this.rows, this.objective]) {
      row.values = copyNumbers(row.values, this.arithmetic.zeros(this.#room));
    }
  }
}

interface Taking<N extends Whole> {
  readonly ends: readonly WeighedEnd[];
  readonly covered: readonly ReadonlySet<number>[];
  readonly columnOf: ReadonlyMap<number, number>;
  readonly rowOf: Map<number, Row<N>>;
  readonly width: number;
}

function visitCells(runs: Runs, visit: (cell: number) => void): void {
  for (let run = 0; run < runs.length; run += 2) {
    for (let cell = runs[run]!; cell < runs[run + 1]!; cell++) visit(cell);
  }
}

function copyNumbers<N extends Whole>(from: Numbers<N>, to: Numbers<N>): Numbers<N> {
  for (let index = 0; index < from.length; index++) to[index] = from[index]!;
  return to;
}
