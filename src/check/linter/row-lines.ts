// On which lines of a file its rows begin, as far as claims and faults tell: a row may hold line ends, and what is found in it
// then stands on a later line than the row.

interface Place {
  readonly file: string;
  readonly line: number | null;
}

export class RowLines {
  readonly #starts = new Map<string, number[]>();

  constructor(places: Iterable<Place>) {
    for (const { file, line } of places) {
      if (line === null) continue;
      const starts = this.#starts.get(file);
      if (starts === undefined) this.#starts.set(file, [line]);
      else starts.push(line);
    }
    for (const starts of this.#starts.values()) starts.sort((a, b) => a - b);
  }

  /** The first line of the row that a line stands in; null above the first row. */
  firstLine(file: string, line: number): number | null {
    return this.#starts.get(file)?.[this.#below(file, line) - 1] ?? null;
  }

  /** The last line that may belong to the row that begins on a line: where the next one begins, or the row's only line. */
  lastLine(file: string, line: number): number {
    const next = this.#starts.get(file)?.[this.#below(file, line)] ?? line + 1;
    return Math.max(line, next - 1);
  }

  /** How many rows begin on the line or above it. */
  #below(file: string, line: number): number {
    const starts = this.#starts.get(file) ?? [];
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= line) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
