// A hash table from folded ids to the numbers that stand for what they name. It keeps no copy of the ids, and numbers outside
// of the heap: for a million ids a Map of strings costs four times as much. Open addressing with linear probing; FNV-1a over
// code units.

export class IdTable {
  readonly #idOf: (named: number) => string;
  #size = 0;
  #entries = new Int32Array(1 << 9);
  /** Of each entry: to pass others over without asking for their id. */
  #hashes = new Int32Array(1 << 9);
  /** Index of an entry, plus one; 0: free. */
  #slots = new Int32Array(1 << 10);

  /** `idOf` gives the folded id of what a number stands for, always the same. */
  constructor(idOf: (named: number) => string) {
    this.#idOf = idOf;
  }

  get(id: string): number | undefined {
    const slot = this.#slots[this.#find(id)]!;
    return slot === 0 ? undefined : this.#entries[slot - 1];
  }

  /** Adds what `id` names; false where the id is taken. */
  add(id: string, named: number): boolean {
    const at = this.#find(id);
    if (this.#slots[at] !== 0) return false;
    this.#hashes[this.#size] = hash(id);
    this.#entries[this.#size] = named;
    this.#slots[at] = ++this.#size;
    if (this.#size === this.#entries.length) this.#grow();
    return true;
  }

  *ids(): Iterable<string> {
    for (let index = 0; index < this.#size; index++) yield this.#idOf(this.#entries[index]!);
  }

  /** The slot of the id, or the free one where it would go. */
  #find(id: string): number {
    const mask = this.#slots.length - 1;
    const wanted = hash(id);
    let at = wanted & mask;
    for (let slot = this.#slots[at]!; slot !== 0; slot = this.#slots[at]!) {
      if (this.#hashes[slot - 1] === wanted && this.#idOf(this.#entries[slot - 1]!) === id) return at;
      at = (at + 1) & mask;
    }
    return at;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let index = 0; index < this.#size; index++) {
      let at = this.#hashes[index]! & mask;
      while (slots[at] !== 0) at = (at + 1) & mask;
      slots[at] = index + 1;
    }
    this.#slots = slots;
    this.#hashes = doubled(this.#hashes);
    this.#entries = doubled(this.#entries);
  }
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  // The low bits of FNV-1a are its weak ones.
  return value ^ (value >>> 15);
}
