// Questions to the engine about statements, and its answers in terms of statements.

import { attributeHigh, attributeLow } from '../engine/attribution.js';
import { boundHigh, boundLow } from '../engine/bounds.js';
import { findContradiction } from '../engine/consistency.js';
import type { Bound, CoverSystem, Ends, Proof } from '../engine/system.js';
import { buildSystem, type Target } from '../model/cells.js';
import type { EventModel } from '../model/event-model.js';
import { rankOfStance } from '../model/stance.js';
import type { Statement } from '../model/statement.js';
import type { ProvedEnd, StatementProof } from './reckoning.js';
import { toCount } from './whole-number.js';

function endOf(value: number | null): bigint | null {
  return value === null ? null : BigInt(value);
}

/** A statement at its word. */
export function wordsOf(statement: Statement): Ends {
  return { low: endOf(statement.low), high: endOf(statement.high) };
}

/** A documented statement as a floor: what was found usually becomes more, so its upper words cap nothing. */
export function floorOf(statement: Statement): Ends {
  return { low: endOf(statement.low), high: null };
}

export function systemOf(
  model: EventModel,
  statements: readonly Statement[],
  target: Target | null,
  endsOf: (statement: Statement) => Ends,
): CoverSystem {
  return buildSystem(statements, endsOf, target, model);
}

export function nameProof(proof: Proof, statements: readonly Statement[]): StatementProof {
  return {
    divisor: toCount(proof.divisor),
    terms: proof.terms.map(({ statement, end, weight }) => ({
      statement: statements[statement]!,
      end,
      weight: toCount(weight),
    })),
  };
}

/** Order in which statements are left out of a proof: boldest stance, then earlier day, then later in the file. */
export function leaveOutOrder(statements: readonly Statement[]): readonly number[] {
  return statements
    .map((_, position) => position)
    .sort((one, other) => {
      const a = statements[one]!;
      const b = statements[other]!;
      return rankOfStance(b.stance) - rankOfStance(a.stance) || a.day - b.day || b.index - a.index;
    });
}

/** The tightest low that the statements prove, with the proof to print. */
export function proveLow(system: CoverSystem, statements: readonly Statement[]): ProvedEnd | null {
  return prove(boundLow(system), system, statements, attributeLow);
}

/** The tightest high; the statements must be such that all can be true. */
export function proveHigh(system: CoverSystem, statements: readonly Statement[]): ProvedEnd | null {
  return prove(boundHigh(system), system, statements, attributeHigh);
}

function prove(
  bound: Bound | null,
  system: CoverSystem,
  statements: readonly Statement[],
  attribute: typeof attributeLow,
): ProvedEnd | null {
  if (bound === null) return null;
  const { proof } = attribute(system, bound.value, leaveOutOrder(statements));
  return { value: toCount(bound.value), proof: nameProof(proof, statements) };
}

export function canAllBeTrue(system: CoverSystem): boolean {
  return findContradiction(system) === null;
}

/** The proof by one statement's own end. */
export function proofByOne(statement: Statement, end: 'low' | 'high'): StatementProof {
  return { divisor: 1, terms: [{ statement, end, weight: 1 }] };
}

export function statementsOf(proof: StatementProof): readonly Statement[] {
  return proof.terms.map((term) => term.statement);
}
