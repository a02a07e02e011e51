// People put into cells that make the first so many statements of a growing order true. Most questions whether some
// statements can all be true are answered by people who were found for another question: nothing needs to be solved then.

import { type Layout, runsOf } from './layout.js';
import type { Witness } from './spread.js';

/** So many are kept; the oldest goes first. */
const MOST = 48;

interface Testimony {
  readonly witness: Witness;
  /** It makes true what stands before this position. */
  reach: number;
}

export class Witnesses {
  readonly #layout: Layout;
  readonly #order: readonly number[];
  readonly #testimonies: Testimony[] = [];

  /** `order` may grow: `extend` is to be called each time. */
  constructor(layout: Layout, order: readonly number[]) {
    this.#layout = layout;
    this.#order = order;
  }

  add(witness: Witness, reach: number): void {
    const testimony = { witness, reach };
    this.#testimonies.push(testimony);
    this.#lengthen(testimony);
    if (this.#testimonies.length > MOST) this.#testimonies.shift();
  }

  extend(): void {
    for (const testimony of this.#testimonies) this.#lengthen(testimony);
  }

  /** Whether somebody shows that the first `reach` statements and `others` can all be true. */
  allow(reach: number, others: readonly number[]): boolean {
    for (let index = this.#testimonies.length - 1; index >= 0; index--) {
      const testimony = this.#testimonies[index]!;
      if (testimony.reach >= reach && others.every((statement) => this.#isTrue(testimony, statement)))
        return true;
    }
    return false;
  }

  #lengthen(testimony: Testimony): void {
    while (testimony.reach < this.#order.length && this.#isTrue(testimony, this.#order[testimony.reach]!)) {
      testimony.reach++;
    }
  }

  #isTrue({ witness }: Testimony, statement: number): boolean {
    return witness(runsOf(this.#layout, statement), this.#layout.statements[statement]!);
  }
}
