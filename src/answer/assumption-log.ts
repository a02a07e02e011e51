// Which assumptions numbers of an event rest on: that everyone is of a named side, that a side's people are of its named categories.

import type { Assumptions } from '../model/coverage.js';

export class AssumptionLog {
  #sides = false;
  #categories = false;

  note(rests: Assumptions): void {
    this.#sides ||= rests.sides;
    this.#categories ||= rests.categories;
  }

  get rests(): Assumptions {
    return { sides: this.#sides, categories: this.#categories };
  }
}
