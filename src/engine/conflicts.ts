// Which sources can be believed together: Brewka's preferred subtheories (IJCAI 1989), design section 5, "Contradictions".
//
//     kept = floors
//     for each source, in order:
//         if its statements and `kept` can all be true: keep them
//         else: set it aside, with one smallest contradiction, found by leaving out from the last
//
// Example: floors {a says ≥ 950}; sources {b says ≤ 900}, {c says 1,000}, {d says ≥ 1,100}. b is set aside with {a, b}; c is
// kept; d is set aside with {c, d}.

import { askWhetherTrue, findContradictionOf, shortenProof, type Truth } from './consistency.js';
import { leaveOutFromLast } from './deletion.js';
import { findTightestEnds, type TightestEnds, tightenEnds } from './ends.js';
import { GrowingTruth } from './growing-truth.js';
import { isInside, type Layout, layOut, runsOf } from './layout.js';
import { layOnLine } from './line.js';
import { makeWitness } from './spread.js';
import type { CoverSystem, Proof } from './system.js';
import { Witnesses } from './witnesses.js';

/** A source that cannot be kept: its place in `groups`, and why. */
export interface Reservation {
  readonly group: number;
  readonly contradiction: readonly number[];
  readonly proof: Proof;
}

/**
 * `floors`: statements that are always kept (lows alone: they can all be true). `groups`: the statements of each source, in
 * the order in which sources are taken. Contradictions list statements in the order floors, sources kept, source at hand.
 */
export function keepConsistent(
  system: CoverSystem,
  floors: readonly number[],
  groups: readonly (readonly number[])[],
): { readonly kept: readonly number[]; readonly setAside: readonly Reservation[] } {
  const believed = new Believed(layOut(system));
  believed.keep(floors);
  const kept: number[] = [];
  const setAside: Reservation[] = [];
  groups.forEach((statements, group) => {
    const found = believed.contradict(statements);
    if (found !== null) setAside.push({ group, contradiction: found.kept, proof: found.proof });
    else {
      kept.push(group);
      believed.keep(statements);
    }
  });
  return { kept, setAside };
}

/** The smallest contradiction among `order` that leaving out from the last ends with. They must contradict each other. */
export function smallestContradiction(
  system: CoverSystem,
  order: readonly number[],
): { readonly statements: readonly number[]; readonly proof: Proof } {
  const layout = layOut(system);
  const found = leaveOutFromLast(order, (statements) => findContradictionOf(layout, statements));
  if (found === null) throw new RangeError('these statements can all be true');
  return { statements: found.kept, proof: found.proof };
}

interface SmallestContradiction {
  readonly kept: readonly number[];
  readonly proof: Proof;
}

/** The statements kept so far. */
class Believed {
  readonly #layout: Layout;
  readonly #ends: TightestEnds;
  /**
   * Those that gave a tighter end than all before them about the same people. The others are in no smallest contradiction:
   * leaving out from the last leaves them out, since an earlier one says as much.
   */
  readonly #order: number[] = [];
  readonly #position = new Map<number, number>();
  readonly #witnesses: Witnesses;
  /** Where neither paths on a line nor nested cells ask for another way. */
  readonly #growing: GrowingTruth | null;

  constructor(layout: Layout) {
    this.#layout = layout;
    const plain = layout.plainCount === layout.cellCount;
    this.#growing = plain && !isOnLine(layout) ? new GrowingTruth(layout) : null;
    this.#ends = findTightestEnds(layout, []);
    this.#witnesses = new Witnesses(layout, this.#order);
  }

  keep(statements: readonly number[]): void {
    for (const statement of statements) {
      if (!tightenEnds(this.#layout, this.#ends, statement)) continue;
      this.#position.set(statement, this.#order.push(statement) - 1);
    }
    this.#witnesses.extend();
  }

  /** `null` where these statements and those kept can all be true. */
  contradict(statements: readonly number[]): SmallestContradiction | null {
    if (this.#witnesses.allow(this.#order.length, statements)) return null;
    const pair = this.#findPair(this.#order, statements);
    if (pair !== null) return this.#leaveOut(statements, pair);
    const ends = copyEnds(this.#ends);
    let to = this.#order.length;
    for (const statement of statements) if (tightenEnds(this.#layout, ends, statement)) to++;
    const truth = this.#ask(ends, { from: this.#order.length, to });
    if (truth.kind === 'contradiction') return this.#leaveOut(statements, truth.proof);
    if (truth.witness !== null) this.#witnesses.add(truth.witness, this.#order.length);
    return null;
  }

  #ask(ends: TightestEnds, positions: { readonly from: number; readonly to: number | null }): Truth {
    const answer = this.#growing?.ask(ends, positions) ?? null;
    if (answer === null) return askWhetherTrue(this.#layout, ends, true);
    if (answer.kind === 'possible') return { kind: 'possible', witness: makeWitness(answer.spread) };
    return { kind: 'contradiction', proof: shortenProof(answer.weights) };
  }

  #leaveOut(statements: readonly number[], known: Proof): SmallestContradiction {
    const atHand = new Set(statements);
    let order = this.#order;
    if (statements.length === 1) {
      // It is needed, since the others can all be true; of those, what lies behind the proof's last is left out at once.
      const used = known.terms.filter(({ statement }) => !atHand.has(statement));
      order = order.slice(0, Math.max(...used.map(({ statement }) => this.#position.get(statement)! + 1), 0));
    }
    order = [...order, ...statements];
    const found = leaveOutFromLast(order, (some) => this.#prove(some, atHand), known);
    return { kept: found!.kept, proof: found!.proof };
  }

  #prove(some: readonly number[], atHand: ReadonlySet<number>): Proof | null {
    let reach = 0;
    while (reach < some.length && some[reach] === this.#order[reach]) reach++;
    const others = some.slice(reach);
    if (this.#witnesses.allow(reach, others)) return null;
    const pair = this.#findPair(
      some.filter((statement) => !atHand.has(statement)),
      some.filter((statement) => atHand.has(statement)),
    );
    if (pair !== null) return pair;
    const truth = this.#ask(findTightestEnds(this.#layout, some), { from: reach, to: null });
    if (truth.kind === 'contradiction') return truth.proof;
    if (truth.witness !== null) this.#witnesses.add(truth.witness, reach);
    return null;
  }

  /** The first statement, with one at hand, of which comparing their numbers shows that they cannot both be true. */
  #findPair(earlier: readonly number[], statements: readonly number[]): Proof | null {
    for (const one of earlier) {
      for (const other of statements) {
        const proof = this.#compare(one, other) ?? this.#compare(other, one);
        if (proof !== null) return proof;
      }
    }
    return null;
  }

  /** Whether `part` says more of some people than `whole` of people among whom they are. */
  #compare(part: number, whole: number): Proof | null {
    const { low } = this.#layout.statements[part]!;
    const { high } = this.#layout.statements[whole]!;
    if (low === null || high === null || low <= high) return null;
    if (!isInside(runsOf(this.#layout, part), runsOf(this.#layout, whole))) return null;
    return {
      divisor: 1n,
      terms: [
        { statement: part, end: 'low', weight: 1n },
        { statement: whole, end: 'high', weight: 1n },
      ],
    };
  }
}

function isOnLine(layout: Layout): boolean {
  const all = findTightestEnds(layout, layout.statements.keys());
  const lows = all.lows.map((low) => low !== null);
  const highs = all.highs.map((high) => high !== null);
  return layOnLine({ ...layout, target: [] }, all, { lows, highs }) !== null;
}

function copyEnds({ lows, highs, lowFrom, highFrom, order }: TightestEnds): TightestEnds {
  return {
    lows: [...lows],
    highs: [...highs],
    lowFrom: lowFrom.slice(),
    highFrom: highFrom.slice(),
    order: [...order],
  };
}
