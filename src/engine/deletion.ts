// A smallest set that still proves something, by leaving out from the last: the statements are gone through from the last
// to the first, and each is left out if what is left still proves it (deletion, as in PySAT's musx.py; Chinneck and Dravnieks
// 1991). Asking n times is slow; the same set is found with about log n questions a member:
//
//     needed = {}
//     while `needed` does not prove it:
//         find the shortest beginning of the order that, with `needed`, proves it
//         its last statement is needed; go on with the statements before it
//
// For: in going through from the last, everything behind that statement can be left out, and that one cannot. Every proof
// found on the way says which statements it uses, so that the beginning need not reach beyond them.
//
// Example: 1 says ≥ 5, 2 says ≥ 7, 3 says ≤ 4. The shortest beginning that cannot be true ends with 3; with it, {1}: the
// set is {1, 3}, though {2, 3} would do as well.

/** What a proof must say of itself. */
export interface Naming {
  readonly terms: readonly { readonly statement: number }[];
  /** Statements without which those given would not prove it: some of them, as far as that is cheap to see. */
  readonly findNeeded?: () => Iterable<number>;
}

/** So often in turn the last statement is asked for. */
const PATIENCE = 8;

/**
 * `prove` is given statements, in the order's order, and answers `null` where they do not prove it; what some prove, more of
 * them must prove too, and none of them nothing. The answer is `null` where all together do not prove it;
 * `known` is a proof by all, where there is one.
 */
export function leaveOutFromLast<P extends Naming>(
  order: readonly number[],
  prove: (statements: readonly number[]) => P | null,
  known: P | null = null,
): { readonly kept: readonly number[]; readonly proof: P } | null {
  const position = new Map(order.map((statement, index) => [statement, index]));
  const needed = new Set<number>();
  /** Positions of what is not known to be needed, ascending; nothing behind them is needed but what is in `needed`. */
  let open = [...order.keys()];
  const proveWith = (count: number): P | null => {
    const chosen = [...open.slice(0, count), ...needed].sort((a, b) => a - b);
    return prove(chosen.map((index) => order[index]!));
  };
  /** Takes over what the proof says: how far it reaches, and what is needed. */
  const takeOver = (proof: P): void => {
    const used = new Set(proof.terms.map(({ statement }) => position.get(statement)!));
    let reach = open.length;
    while (reach > 0 && !used.has(open[reach - 1]!)) reach--;
    for (const statement of proof.findNeeded?.() ?? []) needed.add(position.get(statement)!);
    open = open.slice(0, reach).filter((index) => !needed.has(index));
  };

  let proof = known ?? prove(order);
  if (proof === null) return null;
  takeOver(proof);
  for (;;) {
    proof = needed.size === 0 ? null : proveWith(0);
    if (proof !== null) break;
    // `open` with `needed` proves it; find the shortest beginning that does. A proof mostly needs the last statement it uses:
    // that is asked first, and of a few proofs in turn; then by halves, so that no order makes it long.
    let shortest = 1;
    const before = needed.size;
    for (let asked = 0; shortest < open.length && needed.size === before; asked++) {
      const count = asked < PATIENCE ? open.length - 1 : (shortest + open.length) >> 1;
      proof = proveWith(count);
      if (proof === null) shortest = count + 1;
      else takeOver(proof);
    }
    // With more known to be needed a shorter beginning may do, even none: what was asked so far no longer says.
    if (needed.size > before) continue;
    needed.add(open.pop()!);
  }
  const kept = [...needed].sort((a, b) => a - b).map((index) => order[index]!);
  return { kept, proof };
}
