// Whether more and more statements can all be true, asked again each time some are added: the tableau is kept and goes on from
// where it stood. Where those added cannot be true with the others, it is put back.

import type { TightestEnds } from './ends.js';
import { GrowingProgram } from './growing-program.js';
import type { Layout } from './layout.js';
import { readRay, type WeighedEnd, type Weights } from './program.js';
import { raiseObjective } from './simplex.js';
import type { Spread } from './spread.js';
import { findBroken } from './weigh.js';
import { Overflow, SAFE_INTEGERS } from './whole-rows.js';

export type GrowingAnswer =
  | { readonly kind: 'contradiction'; readonly weights: Weights }
  | { readonly kind: 'possible'; readonly spread: Spread<number> };

/** Most ends taken in at a time. */
const BATCH = 12;
/** So many earlier tableaus are kept, and none beyond so many numbers: they take room. */
const MOST_EARLIER = 8;
const LARGE = 2 ** 21;

/** A tableau solved for the statements before a position. */
interface Standing {
  readonly position: number;
  readonly program: GrowingProgram<number>;
}

export class GrowingTruth {
  readonly #layout: Layout;
  #latest: Standing;
  /** By ascending position, farther apart the earlier. */
  readonly #earlier: Standing[] = [];

  /** The layout must have plain cells alone. */
  constructor(layout: Layout) {
    this.#layout = { ...layout, target: [] };
    this.#latest = { position: 0, program: this.#start() };
  }

  /**
   * Whether statements with these ends can all be true: those before position `from` in an order that only grows, and others.
   * If so, and the order then grows to `to`, later questions go on from there. `null` where the numbers grow too large.
   */
  ask(
    ends: TightestEnds,
    { from, to }: { readonly from: number; readonly to: number | null },
  ): GrowingAnswer | null {
    const candidates = [...this.#earlier, this.#latest];
    const standing = candidates.findLast(({ position }) => position <= from);
    const program = standing === undefined ? this.#start() : standing.program.copy();
    try {
      const answer = this.#solve(program, listAllEnds(ends));
      if (answer.kind === 'possible' && to !== null) this.#goOn({ position: to, program });
      return answer;
    } catch (error) {
      if (!(error instanceof Overflow)) throw error;
      return null;
    }
  }

  #start(): GrowingProgram<number> {
    return new GrowingProgram(this.#layout, 'everyone', SAFE_INTEGERS);
  }

  #solve(program: GrowingProgram<number>, ends: readonly WeighedEnd[]): GrowingAnswer {
    for (;;) {
      const { column } = raiseObjective(program);
      if (column !== null) return { kind: 'contradiction', weights: readRay(program, column) };
      const spread = program.spread();
      const broken = findBroken(this.#layout, ends, spread);
      if (broken.length === 0) return { kind: 'possible', spread };
      if (program.free.length > 1.3 * program.rows.length) program.dropIdle();
      program.takeIn(broken.slice(0, Math.max(BATCH, program.rows.length / 16)));
    }
  }

  #goOn(standing: Standing): void {
    const { program } = this.#latest;
    if (program.rows.length * program.free.length < LARGE) this.#earlier.push(this.#latest);
    this.#latest = standing;
    if (this.#earlier.length <= MOST_EARLIER) return;
    let closest = 1;
    const spanOf = (index: number): number =>
      (this.#earlier[index + 1]!.position + 1) / (this.#earlier[index - 1]!.position + 1);
    for (let index = 2; index + 1 < this.#earlier.length; index++) {
      if (spanOf(index) < spanOf(closest)) closest = index;
    }
    this.#earlier.splice(closest, 1);
  }
}

function listAllEnds({ lows, highs, lowFrom, highFrom, order }: TightestEnds): readonly WeighedEnd[] {
  const list: WeighedEnd[] = [];
  for (const coverage of order) {
    const low = lows[coverage]!;
    const high = highs[coverage]!;
    if (low !== null) list.push({ coverage, end: 'low', statement: lowFrom[coverage]!, value: low });
    if (high !== null) list.push({ coverage, end: 'high', statement: highFrom[coverage]!, value: high });
  }
  return list;
}
