// Checks proofs in whole numbers (design, section 5, "Proofs"). It shares no code with what finds them, types apart, and
// works on the system as given, cell by cell: nothing is merged, no order is assumed.
//
// The condition in a plain cell p is Σ weight·(lows covering p) − Σ weight·(highs covering p) ≤ divisor·[p in target]. People
// of p who also belong to nested cells are covered by those cells' statements as well. Which of them is not known: the sum
// must hold for those who belong to all nested cells in which that makes it worse.

import type { CoverSystem, Proof } from './system.js';

export type Verdict = { readonly ok: true } | { readonly ok: false; readonly reason: Fault };

/** What is wrong with a proof. */
export type Fault =
  | 'divisor-below-one'
  | 'no-terms'
  | 'unknown-statement'
  | 'missing-end'
  | 'weight-below-one'
  | 'end-named-twice'
  | 'exceeds-in-a-cell'
  | 'other-value'
  | 'proves-nothing';

/** Whether `proof` shows that the target is at least `value`, and no more than that. */
export function checkLow(system: CoverSystem, proof: Proof, value: bigint): Verdict {
  const fault = findFormFault(system, proof) ?? findExcess(system, proof, proof.divisor);
  if (fault !== null) return refuse(fault);
  const sum = addUp(system, proof);
  const { divisor } = proof;
  // value is the quotient rounded up: (value − 1)·divisor < sum ≤ value·divisor
  return sum <= value * divisor && sum > (value - 1n) * divisor ? { ok: true } : refuse('other-value');
}

/** Whether `proof` shows that the target is at most `value`, and no less than that. */
export function checkHigh(system: CoverSystem, proof: Proof, value: bigint): Verdict {
  const fault = findFormFault(system, proof) ?? findExcess(system, proof, -proof.divisor);
  if (fault !== null) return refuse(fault);
  const sum = -addUp(system, proof);
  const { divisor } = proof;
  return sum >= value * divisor && sum < (value + 1n) * divisor ? { ok: true } : refuse('other-value');
}

/** Whether `proof` shows that the statements it names cannot all be true. */
export function checkContradiction(system: CoverSystem, proof: Proof): Verdict {
  const fault = findFormFault(system, proof) ?? findExcess(system, proof, 0n);
  if (fault !== null) return refuse(fault);
  return addUp(system, proof) > 0n ? { ok: true } : refuse('proves-nothing');
}

function refuse(reason: Fault): Verdict {
  return { ok: false, reason };
}

function findFormFault(system: CoverSystem, { divisor, terms }: Proof): Fault | null {
  if (divisor < 1n) return 'divisor-below-one';
  if (terms.length === 0) return 'no-terms';
  const named = new Set<string>();
  for (const { statement, end, weight } of terms) {
    const ends = system.statements[statement];
    if (ends === undefined) return 'unknown-statement';
    if ((end === 'low' ? ends.low : ends.high) === null) return 'missing-end';
    if (weight < 1n) return 'weight-below-one';
    if (named.has(`${statement} ${end}`)) return 'end-named-twice';
    named.add(`${statement} ${end}`);
  }
  return null;
}

/** `allowance`: what the sum may come to in a cell of the target. */
function findExcess(system: CoverSystem, { terms }: Proof, allowance: bigint): Fault | null {
  const weights = new Map<number, bigint>();
  for (const { statement, end, weight } of terms) {
    const stand = system.sameAs?.[statement] ?? statement;
    weights.set(stand, (weights.get(stand) ?? 0n) + (end === 'low' ? weight : -weight));
  }
  const excessOf = ({ covers, target }: { covers: readonly number[]; target: boolean }): bigint => {
    let net = target ? -allowance : 0n;
    for (const statement of covers) net += weights.get(statement) ?? 0n;
    return net;
  };
  const worst = system.cells.map(excessOf);
  for (const nested of system.nested) {
    const excess = excessOf(nested);
    if (excess > 0n) for (const cell of new Set(nested.within)) worst[cell]! += excess;
  }
  return worst.some((excess) => excess > 0n) ? 'exceeds-in-a-cell' : null;
}

function addUp(system: CoverSystem, { terms }: Proof): bigint {
  let sum = 0n;
  for (const { statement, end, weight } of terms) {
    const { low, high } = system.statements[statement]!;
    sum += end === 'low' ? weight * low! : -weight * high!;
  }
  return sum;
}
