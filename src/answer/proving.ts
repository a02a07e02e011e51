// Questions to the engine about statements, and its answers in terms of statements.

import { attributeHigh, attributeLow } from '../engine/attribution.js';
import { boundHigh, boundLow } from '../engine/bounds.js';
import { findContradiction } from '../engine/consistency.js';
import type { Bound, CoverSystem, Ends, Proof } from '../engine/system.js';
import { buildSystem, type Target } from '../model/cells.js';
import type { EventModel } from '../model/event-model.js';
import { rankOfStance } from '../model/stance.js';
import type { Statement } from '../model/statement.js';
import { takeApart } from './components.js';
import { ProvedEnd, type StatementProof } from './reckoning.js';
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
  return proveApart(system, statements, LOW) ?? prove(system, statements, LOW);
}

/** The tightest high; the statements must be such that all can be true. */
export function proveHigh(system: CoverSystem, statements: readonly Statement[]): ProvedEnd | null {
  return proveApart(system, statements, HIGH) ?? prove(system, statements, HIGH);
}

interface Question {
  readonly end: 'low' | 'high';
  readonly bound: (system: CoverSystem) => Bound | null;
  readonly attribute: (system: CoverSystem, value: bigint, leaveOutFirst: readonly number[]) => Bound;
}

const LOW: Question = { end: 'low', bound: boundLow, attribute: attributeLow };
const HIGH: Question = { end: 'high', bound: boundHigh, attribute: attributeHigh };

function prove(system: CoverSystem, statements: readonly Statement[], question: Question): ProvedEnd | null {
  const bound = question.bound(system);
  if (bound === null) return null;
  return new ProvedEnd(toCount(bound.value), () => attribute(system, statements, bound.value, question));
}

function attribute(
  system: CoverSystem,
  statements: readonly Statement[],
  value: bigint,
  question: Question,
): StatementProof {
  return nameProof(question.attribute(system, value, leaveOutOrder(statements)).proof, statements);
}

/** Fewer statements are not worth taking apart. */
const FEW = 24;

/**
 * The same for each group of statements that share people, added up: the same end and the same proof, in a fraction of the
 * time. Null where it cannot be told so: nothing to take apart, or an end that is no whole number before rounding.
 */
function proveApart(
  system: CoverSystem,
  statements: readonly Statement[],
  question: Question,
): ProvedEnd | null {
  if (statements.length < FEW) return null;
  const { components, uncovered } = takeApart(system);
  if (components.length < 2 || (uncovered && question.end === 'high')) return null;
  let value = 0n;
  const proving: (() => StatementProof)[] = [];
  for (const component of components) {
    const { cells, nested } = component.system;
    if (!cells.some(isTarget) && !nested.some(isTarget)) continue;
    const own = component.statements.map((one) => statements[one]!);
    const bound = question.bound(component.system);
    if (bound === null) {
      if (question.end === 'high') return null;
      continue;
    }
    if (question.end === 'low' && bound.value === 0n) continue;
    const found = nameProof(bound.proof, own);
    if (found.divisor !== 1) return null;
    value += bound.value;
    proving.push(() => attribute(component.system, own, bound.value, question));
  }
  if (proving.length === 0 || value === 0n) return null;
  return new ProvedEnd(toCount(value), () => {
    const proofs = proving.map((proveOne) => proveOne());
    // A proof that rounding alone brings to the value cannot be added to others.
    if (proofs.some(({ divisor }) => divisor !== 1)) return attribute(system, statements, value, question);
    const terms = proofs.flatMap((proof) => proof.terms);
    terms.sort((one, other) => one.statement.index - other.statement.index);
    return { divisor: 1, terms };
  });
}

function isTarget(cell: { readonly target: boolean }): boolean {
  return cell.target;
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
