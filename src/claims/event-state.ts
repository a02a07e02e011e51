// What the rows of one event say about it as a whole, while they are read: sides, first and last day. One row is enough;
// two that differ are a fault of the later (docs/claims-file.md, facts of the event).
import type { Day, EventFacts } from './claim.js';
import { formatDay } from './dates.js';
import type { Fault } from './fault.js';
import type { FileState } from './file-state.js';
import { makeVisible, quoteValue } from './visible.js';

/** Beyond this many rows of one event, reading ends with a fault that names the limit. */
export const MOST_ROWS_OF_AN_EVENT = 100_000;

interface Stated<Value> {
  readonly value: Value;
  readonly file: FileState;
  readonly line: number;
}

export class EventState {
  readonly key: string;
  rows = 0;
  sides: Stated<readonly string[]> | null = null;
  began: Stated<Day> | null = null;
  ended: Stated<Day> | null = null;

  constructor(key: string) {
    this.key = key;
  }

  /** Takes the sides that a row declares; the fault where another row declared others. The order says nothing. */
  declareSides(value: readonly string[], file: FileState, line: number): Fault | null {
    if (this.sides === null) {
      this.sides = { value, file, line };
      return null;
    }
    const first = this.sides.value;
    if (value === first || (value.length === first.length && value.every((side) => first.includes(side))))
      return null;
    return this.#differ('sides', value.join('; '), first.join('; '), this.sides);
  }

  declareDay(fact: 'began' | 'ended', value: Day, file: FileState, line: number): Fault | null {
    const first = this[fact];
    if (first === null) {
      this[fact] = { value, file, line };
      return this.#checkOrder();
    }
    return value === first.value ? null : this.#differ(fact, formatDay(value), formatDay(first.value), first);
  }

  facts(): EventFacts {
    return {
      key: this.key,
      sides: this.sides?.value ?? null,
      began: this.began?.value ?? null,
      ended: this.ended?.value ?? null,
    };
  }

  #checkOrder(): Fault | null {
    if (this.began === null || this.ended === null || this.began.value <= this.ended.value) return null;
    return {
      rule: 'ended-before-began',
      reason: `the event ended on ${formatDay(this.ended.value)}, before it began on ${formatDay(this.began.value)}`,
      expected: '`began` no later than `ended`',
      help: 'correct one of the two',
    };
  }

  #differ(fact: string, value: string, first: string, at: Stated<unknown>): Fault {
    return {
      rule: 'event-facts-differ',
      reason: `\`${fact}\` is ${quoteValue(value)} here and ${quoteValue(first)} in ${makeVisible(at.file.name)}:${at.line}, for the same event`,
      expected: `${quoteValue(first)}, or an empty cell`,
      help: 'correct one of the two, or leave all but one row empty',
    };
  }
}
