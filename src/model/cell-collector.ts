// The cells of one group of people (a side, a category, an outcome): cut where statements begin or end, parts nested or taken
// apart, and what the same statements cover collected once.

import type { Day } from '../claims/claim.js';
import type { Cell, NestedCell } from '../engine/system.js';
import { LimitError } from './limit-error.js';
import type { Region } from './people.js';

const MOST_JOINED_PARTS = 10;
/** Parts of all dimensions together that one group of people can be joined by. */
const MOST_JOINED_TOGETHER = 16;

export interface Span {
  /** Index into the statements; -1: the target. */
  readonly owner: number;
  readonly region: Region;
  readonly start: number;
  readonly end: number;
  readonly onDay: Day | null;
}

/** How a statement covers a group of people: all of it, or those for whom each of the unions holds and no exclusion does. */
export interface Hold {
  readonly span: Span;
  /** Of each union one part must hold. */
  readonly unions: readonly (readonly string[])[];
  /** No exclusion may hold: one is a list of unions that all hold. */
  readonly exclusions: readonly (readonly (readonly string[])[])[];
}

/** Collects cells, one for all people whom the same statements cover in the same way. */
export class CellCollector {
  readonly cells: Cell[] = [];
  readonly nested: NestedCell[] = [];
  readonly #seen = new Set<string>();

  /** Cuts a group's time where statements begin or end; `passing`: a count of a day has no time of its own. */
  addPeriods(holds: readonly Hold[], passing: boolean): void {
    const bounds = new Set<number>();
    if (!passing) for (const { span } of holds) bounds.add(span.start).add(span.end + 1);
    const starts = [...bounds].sort((one, other) => one - other);
    if (starts.length <= 2 || passing) {
      this.#addPeople(holds);
      return;
    }
    // The last bound is the day after everything ended.
    for (const start of starts.slice(0, -1)) {
      const active = holds.filter(({ span }) => span.start <= start && start <= span.end);
      if (active.length > 0) this.#addPeople(active);
    }
  }

  #addPeople(holds: readonly Hold[]): void {
    const joined = joinedParts(holds);
    const together = [...joined];
    const single = new Map<string, Hold[]>();
    const others: Hold[] = [];
    for (const hold of holds) {
      const part = singlePart(hold);
      if (part === null || joined.has(part)) others.push(hold);
      else if (single.has(part)) single.get(part)!.push(hold);
      else single.set(part, [hold]);
    }

    const plain: { key: string; covers: number[]; target: boolean }[] = [];
    const plainKeys = new Set<string>();
    for (let subset = 0; subset < 2 ** together.length; subset++) {
      const has = (part: string): boolean => {
        const position = together.indexOf(part);
        return position >= 0 && (subset & (1 << position)) !== 0;
      };
      const cell = coverOf(others.filter((hold) => holdsFor(hold, has)));
      if (plainKeys.has(cell.key)) continue;
      plainKeys.add(cell.key);
      plain.push(cell);
    }
    const parts = [...single.values()].map(coverOf);
    const key = `${plain.map((cell) => cell.key).join(' ')}|${parts.map((cell) => cell.key).join(' ')}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const within = plain.map(({ covers, target }) => this.cells.push({ covers, target }) - 1);
    for (const { covers, target } of parts) this.nested.push({ covers, target, within });
  }
}

function coverOf(holds: readonly Hold[]): { key: string; covers: number[]; target: boolean } {
  const covers: number[] = [];
  let target = false;
  for (const { span } of holds) {
    if (span.owner < 0) target = true;
    else covers.push(span.owner);
  }
  return { key: `${covers.join(',')}${target ? '*' : ''}`, covers, target };
}

/** The one part by which a statement covers a group, where that is all there is to it. */
function singlePart(hold: Hold): string | null {
  const only = hold.unions.length === 1 && hold.exclusions.length === 0 ? hold.unions[0]! : null;
  return only !== null && only.length === 1 ? only[0]! : null;
}

/** Parts that some statement joins with others, crosses with parts of another dimension, or leaves out. */
function joinedParts(holds: readonly Hold[]): ReadonlySet<string> {
  const joined = new Set<string>();
  for (const hold of holds) {
    if (singlePart(hold) !== null) continue;
    for (const union of hold.unions) for (const part of union) joined.add(part);
    for (const exclusion of hold.exclusions)
      for (const union of exclusion) for (const part of union) joined.add(part);
  }
  const perLabel = new Map<string, number>();
  for (const part of joined) {
    const label = part.slice(0, part.indexOf('\n', part.indexOf('\n') + 1));
    const count = (perLabel.get(label) ?? 0) + 1;
    perLabel.set(label, count);
    if (count > MOST_JOINED_PARTS) {
      throw new LimitError(
        `more than ${MOST_JOINED_PARTS} parts of one label are joined or crossed by claims`,
      );
    }
  }
  if (joined.size > MOST_JOINED_TOGETHER) {
    throw new LimitError(
      `more than ${MOST_JOINED_TOGETHER} parts are joined or crossed by claims about the same people`,
    );
  }
  return joined;
}

function holdsFor(hold: Hold, has: (part: string) => boolean): boolean {
  return (
    hold.unions.every((union) => union.some(has)) &&
    !hold.exclusions.some((exclusion) => exclusion.every((union) => union.some(has)))
  );
}
