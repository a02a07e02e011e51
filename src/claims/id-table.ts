// A hash table from folded ids to what they name, which keeps no copy of the ids: for a million of them a Map of strings
// costs four times as much. Open addressing with linear probing; FNV-1a over code units.

export class IdTable<Named> {
  readonly #idOf: (named: Named) => string;
  readonly #entries: Named[] = [];
  /** Of each entry: to pass others over without asking for their id. */
  #hashes = new Int32Array(1 << 9);
  /** Index of an entry, plus one; 0: free. */
  #slots = new Int32Array(1 << 10);

  /** `idOf` gives the folded id of an entry, always the same. */
  constructor(idOf: (named: Named) => string) {
    this.#idOf = idOf;
  }

  get(id: string): Named | undefined {
    const slot = this.#slots[this.#find(id)]!;
    return slot === 0 ? undefined : this.#entries[slot - 1];
  }

  /** Adds what `id` names; false where the id is taken. */
  add(id: string, named: Named): boolean {
    const at = this.#find(id);
    if (this.#slots[at] !== 0) return false;
    this.#hashes[this.#entries.length] = hash(id);
    this.#slots[at] = this.#entries.push(named);
    if (this.#entries.length === this.#hashes.length) this.#grow();
    return true;
  }

  *ids(): Iterable<string> {
    for (const named of this.#entries) yield this.#idOf(named);
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
    for (let index = 0; index < this.#entries.length; index++) {
      let at = this.#hashes[index]! & mask;
      while (slots[at] !== 0) at = (at + 1) & mask;
      slots[at] = index + 1;
    }
    this.#slots = slots;
    const hashes = new Int32Array(this.#hashes.length * 2);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
  }
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  // The low bits of FNV-1a are its weak ones.
  return value ^ (value >>> 15);
}
