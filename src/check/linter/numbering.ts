// Gives things numbers from 0 in order of appearance, so that several together make one number to look up by.

export class Numbering<Thing> {
  readonly #numbers = new Map<Thing, number>();

  get size(): number {
    return this.#numbers.size;
  }

  of(thing: Thing): number {
    const known = this.#numbers.get(thing);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(thing, number);
    return number;
  }
}
