// Checks a gap: that as many people as it says must be among those whom what is documented does not count, or that people are
// short whom it did count (design section 5, "gap").

import { type Bound, findFault } from './check-proofs.js';
import type { CheckedSum } from './check-scopes.js';
import type { EventContext } from './event-context.js';
import type { Counted } from './groups.js';
import type { ResultGap, ResultProof } from './result.js';
import { readHole, readScopeName } from './result-names.js';
import { findStatement, listStatements } from './statements.js';
import { endFor, type Purpose } from './voices.js';

export interface CheckedGap {
  readonly sum: CheckedSum;
  readonly faults: readonly string[];
}

export function checkGap(gap: ResultGap, context: EventContext): CheckedGap {
  const { needs, short, proof, against } = gap;
  const purpose: Purpose = { kind: 'gap', against };
  const faults: string[] = [];
  if ((needs === null) === (short === null))
    faults.push('it must say either what the people left out need to be, or what is short elsewhere');
  const impossible = short !== null && short.days === 0;
  const bound: Bound = impossible
    ? { kind: 'contradiction' }
    : {
        kind: 'low',
        value: needs ?? short?.by ?? 0,
        scope: readScopeName(gap.scope),
        until: null,
        onDay: null,
        but: [
          // People whom they count are not left out.
          ...gap.documented.flatMap((id) => listStatements(id, context).map(({ counted }) => counted)),
          ...(needs === null ? gap.holes.map((hole) => countedInHole(hole, context)) : []),
        ],
      };
  const fault = findFault(proof, bound, purpose, context);
  if (impossible && fault === null) {
    const total = totalOf(proof, purpose, context);
    const most = proof.terms.reduce((weight, term) => Math.max(weight, term.weight), 1);
    if ((total + BigInt(most - 1)) / BigInt(most) !== BigInt(short.by))
      faults.push(`${short.by} are said to be short, but the sum is ${total}`);
  }
  const counted = `${gap.documented.length === 1 ? 'claim' : 'claims'} ${gap.documented.join(', ')}`;
  const meaning = impossible
    ? 'So many are short whatever the number of people left out.'
    : needs === null
      ? `So many must be people whom ${counted} and what was left out do not hold.`
      : `So many must be people whom ${counted} did not count.`;
  const name = `against claim ${against}`;
  return { sum: { kind: 'proof', name, bound: bound.kind, proof, meaning, fault }, faults };
}

function countedInHole(hole: string, { from }: EventContext): Counted {
  return {
    scope: readHole(hole),
    excludes: [],
    start: from,
    end: Number.MAX_SAFE_INTEGER - 1,
    onDay: null,
  };
}

/** What the sum adds up to: how many are too many. */
function totalOf(proof: ResultProof, purpose: Purpose, context: EventContext): bigint {
  let total = 0n;
  for (const term of proof.terms) {
    const statement = findStatement(term, context);
    const end = statement.kind === 'statement' ? endFor(statement, term.end, purpose) : null;
    total += BigInt(term.weight) * BigInt(end ?? 0) * (term.end === 'low' ? 1n : -1n);
  }
  return total;
}
