// Whether people can be found of whom sums of them are all between given numbers, in whole numbers of unlimited size.
//
// Each sum is `low ≤ Σ coefficient × count ≤ high` over counts that are 0 or more. The method is the general simplex of
// B. Dutertre and L. de Moura, "A Fast Linear-Arithmetic Solver for DPLL(T)", CAV 2006 (LNCS 4144), section 3.1. It is chosen
// because a sum is let go and held again without beginning anew, and because it ends: of all that could be changed it always
// takes the first (Bland's rule; their theorem 1).
//
//     sums are worked out from counts, and all counts are 0
//     while some worked-out number is out of its ends (the first of them):
//         find the first free number by which it can be moved back: none, and there are no such people
//         put it on the end that it broke, and work out that free number from it instead
//
// Counts may come out as fractions: what weighted sums can prove is the same for them (Farkas' lemma; docs/proofs.md).
//
// Example: a + b ≥ 10, a ≤ 3, b ≤ 5. The first sum is put on 10, with a = 10; a is put on 3, with b = 7; b is put on 5, with
// the first sum 8; nothing is left to move it back to 10.

export interface Ends {
  readonly low: bigint | null;
  readonly high: bigint | null;
}

export interface BoundedSum extends Ends {
  /** Which counts are added, each with 1 or -1. */
  readonly terms: ReadonlyMap<number, bigint>;
}

const COUNT: Ends = { low: 0n, high: null };

/** `divisor × number = Σ coefficient × free number`; the divisor is above 0. */
interface Row {
  readonly divisor: bigint;
  readonly coefficients: ReadonlyMap<number, bigint>;
}

/** Numbers are called by position: the counts, then the sums. */
export class Possibility {
  readonly #counts: number;
  readonly #sums: readonly BoundedSum[];
  readonly #rows: Map<number, Row>;
  /** What the free numbers are; always an end of theirs, or the 0 of a count. Not here: 0. */
  readonly #values = new Map<number, bigint>();
  /** The sum whose ends are others for the time of a question. */
  #changed: { readonly number: number; readonly ends: Ends } | null = null;

  constructor(counts: number, sums: readonly BoundedSum[]) {
    this.#counts = counts;
    this.#sums = sums;
    this.#rows = new Map(
      sums.map(({ terms }, sum) => [counts + sum, { divisor: 1n, coefficients: terms }] as const),
    );
  }

  /** Whether all sums can be between their ends. */
  isPossible(): boolean {
    return this.#ask(null);
  }

  /** The same with other ends of one sum, or without it. */
  isPossibleWith(sum: number, ends: Ends | null): boolean {
    return this.#ask({ number: this.#counts + sum, ends: ends ?? { low: null, high: null } });
  }

  #ask(changed: { readonly number: number; readonly ends: Ends } | null): boolean {
    this.#changed = changed;
    for (let sum = 0; sum < this.#sums.length; sum++) {
      const number = this.#counts + sum;
      const { low, high } = this.#endsOf(number);
      if (low !== null && high !== null && low > high) return false;
      if (this.#rows.has(number)) continue;
      // A free number may stand on an end that it had for another question.
      const value = this.#values.get(number) ?? 0n;
      if (low !== null && value < low) this.#values.set(number, low);
      else if (high !== null && value > high) this.#values.set(number, high);
    }
    for (;;) {
      const broken = this.#findBroken();
      if (broken === null) return true;
      const free = this.#findFree(broken);
      if (free === null) return false;
      this.#exchange(broken.number, free);
      this.#values.set(broken.number, broken.end);
    }
  }

  #endsOf(number: number): Ends {
    if (number < this.#counts) return COUNT;
    return number === this.#changed?.number ? this.#changed.ends : this.#sums[number - this.#counts]!;
  }

  /** The first number that is out of its ends, the end that it has to come back to, and whether it is too small. */
  #findBroken(): { readonly number: number; readonly end: bigint; readonly tooSmall: boolean } | null {
    let first: { number: number; end: bigint; tooSmall: boolean } | null = null;
    for (const [number, { divisor, coefficients }] of this.#rows) {
      if (first !== null && first.number < number) continue;
      const { low, high } = this.#endsOf(number);
      if (low === null && high === null) continue;
      let value = 0n;
      for (const [free, coefficient] of coefficients) {
        const own = this.#values.get(free);
        if (own !== undefined) value += coefficient * own;
      }
      if (low !== null && value < low * divisor) first = { number, end: low, tooSmall: true };
      else if (high !== null && value > high * divisor) first = { number, end: high, tooSmall: false };
    }
    return first;
  }

  /** The first free number that can be changed so that the broken one moves back. */
  #findFree({ number, tooSmall }: { readonly number: number; readonly tooSmall: boolean }): number | null {
    let first: number | null = null;
    for (const [free, coefficient] of this.#rows.get(number)!.coefficients) {
      if (first !== null && first < free) continue;
      const { low, high } = this.#endsOf(free);
      const value = this.#values.get(free) ?? 0n;
      const grows = coefficient > 0n === tooSmall;
      if (grows ? high === null || value < high : low === null || value > low) first = free;
    }
    return first;
  }

  /** Works `free` out from `number`, which becomes free, here and wherever `free` was used. */
  #exchange(number: number, free: number): void {
    const { divisor, coefficients } = this.#rows.get(number)!;
    const pivot = coefficients.get(free)!;
    const sign = pivot < 0n ? -1n : 1n;
    const scale = pivot * sign;
    const solved = new Map<number, bigint>([[number, divisor * sign]]);
    for (const [other, coefficient] of coefficients)
      if (other !== free) solved.set(other, -coefficient * sign);
    this.#rows.delete(number);
    this.#values.delete(free);
    for (const [user, row] of this.#rows) {
      const uses = row.coefficients.get(free);
      if (uses === undefined) continue;
      const sum = new Map<number, bigint>();
      for (const [other, coefficient] of row.coefficients)
        if (other !== free) sum.set(other, coefficient * scale);
      for (const [other, coefficient] of solved) {
        const total = (sum.get(other) ?? 0n) + uses * coefficient;
        if (total === 0n) sum.delete(other);
        else sum.set(other, total);
      }
      this.#rows.set(user, reduceRow({ divisor: row.divisor * scale, coefficients: sum }));
    }
    this.#rows.set(free, reduceRow({ divisor: scale, coefficients: solved }));
  }
}

/** The same row in the smallest whole numbers. */
function reduceRow(row: Row): Row {
  let common = row.divisor;
  for (const coefficient of row.coefficients.values()) {
    if (common === 1n) return row;
    common = greatestCommonDivisor(common, coefficient < 0n ? -coefficient : coefficient);
  }
  if (common === 1n) return row;
  const coefficients = new Map<number, bigint>();
  for (const [number, coefficient] of row.coefficients) coefficients.set(number, coefficient / common);
  return { divisor: row.divisor / common, coefficients };
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  let [larger, smaller] = [one, other];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
