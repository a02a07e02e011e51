// Whether all that one source says can be true, floors aside: asked once a source, since the same then holds of any part of it.

import type { EventModel } from '../model/event-model.js';
import type { Statement } from '../model/statement.js';
import { canAllBeTrue, systemOf, wordsOf } from './proving.js';
import { groupBySource } from './statement-groups.js';

export class SelfConsistency {
  readonly #model: EventModel;
  readonly #bySource = new Map<string, boolean>();
  #saidBy: ReadonlyMap<string, readonly Statement[]> | null = null;

  constructor(model: EventModel) {
    this.#model = model;
  }

  /** False where the source contradicts itself somewhere: then what it says here has to be asked by itself. */
  isConsistent(source: string): boolean {
    let consistent = this.#bySource.get(source);
    if (consistent === undefined) {
      this.#saidBy ??= groupBySource(this.#model.said);
      const said = this.#saidBy.get(source) ?? [];
      consistent = said.length < 2 || canAllBeTrue(systemOf(this.#model, said, null, wordsOf));
      this.#bySource.set(source, consistent);
    }
    return consistent;
  }
}
