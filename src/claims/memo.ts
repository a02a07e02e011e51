// Remembers what a text was read as. Files say the same things over and over, mostly in the row before: that one is asked
// first, without hashing.

/** Distinct numbers, dates and words kept at most, where a file could hold a million of them. */
const MOST_KEPT = 50_000;

export class Memo<Value> {
  readonly #read: (text: string) => Value;
  readonly #known = new Map<string, Value>();
  #lastText: string | null = null;
  #lastValue!: Value;

  constructor(read: (text: string) => Value) {
    this.#read = read;
  }

  get(text: string): Value {
    if (text === this.#lastText) return this.#lastValue;
    let value = this.#known.get(text);
    if (value === undefined) {
      if (this.#known.size >= MOST_KEPT) this.#known.clear();
      value = this.#read(text);
      this.#known.set(text, value);
    }
    this.#lastText = text;
    this.#lastValue = value;
    return value;
  }
}
