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
interface Naming {
  readonly terms: readonly { readonly statement: number }[];
}

/**
 * `prove` is given statements, and answers `null` where they do not prove it; what some prove, more of them must prove too,
 * and none of them nothing. The answer is `null` where all together do not prove it; `kept` is in the order's order.
 */
export function leaveOutFromLast<P extends Naming>(
  order: readonly number[],
  prove: (statements: readonly number[]) => P | null,
): { readonly kept: readonly number[]; readonly proof: P } | null {
  const position = new Map(order.map((statement, index) => [statement, index]));
  /** How long the beginning must be that a proof uses, needed statements (from `limit` on) apart. */
  const reachOf = (proof: P, limit: number): number => {
    let reach = 0;
    for (const { statement } of proof.terms) {
      const index = position.get(statement)!;
      if (index < limit && index >= reach) reach = index + 1;
    }
    return reach;
  };

  let needed: number[] = [];
  let limit = order.length;
  let known = prove(order);
  if (known === null) return null;
  for (;;) {
    let shortest = 1;
    let enough = reachOf(known, limit);
    while (shortest < enough) {
      const middle = (shortest + enough) >> 1;
      const proof = prove([...order.slice(0, middle), ...needed]);
      if (proof === null) shortest = middle + 1;
      else {
        known = proof;
        enough = reachOf(proof, middle);
      }
    }
    limit = enough - 1;
    needed = [order[limit]!, ...needed];
    const proof = prove(needed);
    if (proof !== null) return { kept: needed, proof };
  }
}
