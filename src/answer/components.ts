// A system taken apart into the statements that share people: daily figures are as many questions as there are days.

import type { Cell, CoverSystem, NestedCell } from '../engine/system.js';

export interface Component {
  readonly system: CoverSystem;
  /** For each of its statements the index in the whole system. */
  readonly statements: readonly number[];
}

export interface TakenApart {
  readonly components: readonly Component[];
  /** Whether the scope asked about holds people of whom no statement speaks. */
  readonly uncovered: boolean;
}

/** Components in the order of their first statements. */
export function takeApart(system: CoverSystem): TakenApart {
  const { cells, nested, statements, sameAs } = system;
  const parent = statements.map((_, index) => sameAs?.[index] ?? index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root]!;
    while (parent[index] !== root) {
      const next = parent[index]!;
      parent[index] = root;
      index = next;
    }
    return root;
  };
  const join = (one: number, other: number): void => {
    const a = find(one);
    const b = find(other);
    if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
  };
  for (const { covers } of cells) for (const statement of covers) join(covers[0]!, statement);
  let uncovered = false;
  for (const { covers, within } of nested) {
    const members = [...covers];
    for (const cell of within) if (cells[cell]!.covers.length > 0) members.push(cells[cell]!.covers[0]!);
    for (const statement of members) join(members[0]!, statement);
  }

  const groups = new Map<number, { statements: number[]; cells: number[]; nested: number[] }>();
  const place = new Array<number>(statements.length);
  for (let statement = 0; statement < statements.length; statement++) {
    const root = find(statement);
    let group = groups.get(root);
    if (group === undefined) {
      group = { statements: [], cells: [], nested: [] };
      groups.set(root, group);
    }
    place[statement] = group.statements.push(statement) - 1;
  }
  // Plain cells of whom only a nested cell speaks belong to its component.
  const owner = new Array<number>(cells.length).fill(-1);
  cells.forEach(({ covers }, cell) => {
    if (covers.length > 0) owner[cell] = find(covers[0]!);
  });
  nested.forEach(({ covers, within }, index) => {
    const first = covers[0] ?? within.map((cell) => cells[cell]!.covers[0]).find((one) => one !== undefined);
    if (first === undefined) {
      if (nested[index]!.target) uncovered = true;
      return;
    }
    const root = find(first);
    groups.get(root)!.nested.push(index);
    for (const cell of within) owner[cell] = root;
  });
  cells.forEach(({ target }, cell) => {
    if (owner[cell] === -1) {
      if (target) uncovered = true;
    } else groups.get(owner[cell]!)!.cells.push(cell);
  });

  const components = [...groups.values()].map((group): Component => {
    const cellPlace = new Map(group.cells.map((cell, index) => [cell, index]));
    const rename = ({ covers, target }: Cell): Cell => ({ covers: covers.map((one) => place[one]!), target });
    return {
      statements: group.statements,
      system: {
        cells: group.cells.map((cell) => rename(cells[cell]!)),
        nested: group.nested.map((index): NestedCell => {
          const cell = nested[index]!;
          return { ...rename(cell), within: cell.within.map((one) => cellPlace.get(one)!) };
        }),
        statements: group.statements.map((one) => statements[one]!),
        ...(sameAs === undefined ? {} : { sameAs: group.statements.map((one) => place[sameAs[one]!]!) }),
      },
    };
  });
  return { components, uncovered };
}
