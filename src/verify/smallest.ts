// Whether statements can all be true, and whether a contradiction is a smallest one: leaving out any one of its statements
// makes the rest possible (design section 2, "Contradiction"). Asked anew of groups of people that this folder takes apart
// itself; the sum that the result gives has no part in it.

import { type Counted, listCrowds } from './groups.js';
import type { EventPeople } from './people.js';
import { type BoundedSum, Possibility } from './possible.js';

/** A statement with the ends that it is taken for; null: no such end. */
export interface Limited extends Counted {
  readonly low: number | null;
  readonly high: number | null;
}

/** What can be asked of statements taken together; groups are taken apart once for all questions. */
export class Together {
  readonly #statements: readonly Limited[];
  readonly #people: EventPeople;
  #possibility: Possibility | null = null;

  constructor(statements: readonly Limited[], people: EventPeople) {
    this.#statements = statements;
    this.#people = people;
  }

  canAllBeTrue(): boolean {
    return this.#solver().isPossible();
  }

  /** Whether they can all be true where one of them has other ends. */
  canAllBeTrueWith(position: number, { low, high }: Pick<Limited, 'low' | 'high'>): boolean {
    return this.#solver().isPossibleWith(position, { low: wholeOf(low), high: wholeOf(high) });
  }

  /** Positions of the statements without which the others still cannot all be true; none: it is a smallest contradiction. */
  listNeedless(): readonly number[] {
    const statements = this.#statements;
    const positions = [...statements.keys()];
    // Of two, either has to be possible by itself, which a look tells.
    if (statements.length === 2)
      return positions.filter((position) => !isPossibleAlone(statements[1 - position]!, this.#people));
    return positions.filter((position) => !this.#solver().isPossibleWith(position, null));
  }

  #solver(): Possibility {
    if (this.#possibility === null) {
      const { counts, sums } = writeSums(this.#statements, this.#people);
      this.#possibility = new Possibility(counts, sums);
    }
    return this.#possibility;
  }
}

function isPossibleAlone(statement: Limited, people: EventPeople): boolean {
  const { low, high } = statement;
  if (low === null || low <= 0) return true;
  if (high !== null && low > high) return false;
  for (const { cells, nested } of listCrowds([statement], people))
    if (nested.length > 0 || cells.some((cell) => cell.length > 0)) return true;
  return false;
}

/** Statements as sums of counts, one count for all people whom the same statements count. */
function writeSums(
  statements: readonly Limited[],
  people: EventPeople,
): { readonly counts: number; readonly sums: readonly BoundedSum[] } {
  const terms = statements.map(() => new Map<number, bigint>());
  const sums: BoundedSum[] = [];
  const seen = new Set<string>();
  let counts = 0;
  const addCount = (cell: readonly number[]): number => {
    for (const position of cell) terms[position]!.set(counts, 1n);
    return counts++;
  };
  for (const { cells, nested } of listCrowds(statements, people)) {
    if (nested.length === 0) {
      for (const cell of cells) {
        if (cell.length === 0 || seen.has(cell.join())) continue;
        seen.add(cell.join());
        addCount(cell);
      }
      continue;
    }
    const key = JSON.stringify([cells, nested]);
    if (seen.has(key)) continue;
    seen.add(key);
    const everyone = cells.map((cell) => [addCount(cell), 1n] as const);
    // A part holds at most everyone. Parts may overlap in any way, so nothing else ties them.
    for (const part of nested)
      sums.push({ terms: new Map([...everyone, [addCount(part), -1n]]), low: 0n, high: null });
  }
  const limited = statements.map(({ low, high }, position) => ({
    terms: terms[position]!,
    low: wholeOf(low),
    high: wholeOf(high),
  }));
  return { counts, sums: [...limited, ...sums] };
}

function wholeOf(end: number | null): bigint | null {
  return end === null ? null : BigInt(end);
}
