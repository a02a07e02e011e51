// Can a hole explain the distance between what is documented and what a claim says? (design section 5, "gap")
//
// The documented statements are taken at their word, upper ends included. Whoever the claim counts beside them must be in the
// hole, or have died in the days since the count. The least number there is a bound like any other, with a proof; where people
// whom the count did count are short too, no number in the hole suffices.

import type { Claim } from '../claims/claim.js';
import { boundLow } from '../engine/bounds.js';
import { findContradiction } from '../engine/consistency.js';
import type { CoverSystem, Proof } from '../engine/system.js';
import { divideUp } from '../engine/whole.js';
import type { EventModel } from '../model/event-model.js';
import type { Hole } from '../model/holes.js';
import { isCountOfADay, type Scope, scopesMayMeet } from '../model/people.js';
import { makeStatements, type Statement } from '../model/statement.js';
import { floorOf, nameProof, systemOf, wordsOf } from './proving.js';
import type { Range, StatementProof } from './reckoning.js';
import { groupByClaim } from './statement-groups.js';
import { toCount } from './whole-number.js';

export interface FoundGap {
  readonly scope: Scope;
  readonly holes: readonly Scope[];
  readonly against: Claim;
  readonly repeat: boolean;
  readonly documented: readonly Claim[];
  /** Days between the count and what the claim says: people may have died in them. */
  readonly days: number;
  /** Least number of people in the holes, and in these days; null where no number suffices. */
  readonly needs: number | null;
  /** Where people are short whom the count did count, by how many, and in how many days since the count. */
  readonly short: { readonly scope: Scope; readonly by: number; readonly days: number } | null;
  readonly proof: StatementProof;
}

/** The gaps of the ranges given: one for each claim that contradicts what is documented unless somebody is in a hole. */
export function findGaps(
  model: EventModel,
  ranges: readonly Range[],
  isInside: (statement: Statement, scope: Scope) => boolean,
): readonly FoundGap[] {
  if (model.openHoles.length === 0) return [];
  const repeats = model.claims.filter(
    (claim) => model.setAside.get(claim)?.use === 'repeats' && claim.reading.kind === 'interval',
  );
  const asked = groupByClaim([...model.said, ...statementsOfRepeats(model, repeats)]);
  const gaps: FoundGap[] = [];
  for (const range of ranges) {
    const { scope, confirmedBy } = range;
    if (confirmedBy.length === 0 || isCountOfADay(scope.outcome)) continue;
    const holes = model.openHoles.filter((hole) => scopesMayMeet(hole.scope, scope));
    if (holes.length === 0) continue;
    // All that the claims at hand count, and who counts people of a hole: they are not uncounted.
    const counting = new Set(claimsOf(confirmedBy));
    const others = model.floors.filter(
      (floor) =>
        !confirmedBy.includes(floor) &&
        isInside(floor, scope) &&
        (counting.has(floor.claim) || holes.some((hole) => isInside(floor, hole.scope))),
    );
    const floors = [...confirmedBy, ...others];
    for (const [claim, statements] of asked) {
      const inside = statements.filter((statement) => isInside(statement, scope));
      // What is said of the people of a hole alone is at no distance from those who leave them out.
      if (inside.every((statement) => holes.some((hole) => isInside(statement, hole.scope)))) continue;
      const gap = askClaim(model, { scope, holes, floors, inside });
      // What the counts prove without the claim says nothing of it.
      if (gap === null || gap.proof.terms.every(({ statement }) => statement.claim !== claim)) continue;
      const repeat = claim.derivedFrom.length > 0;
      gaps.push({
        ...gap,
        scope,
        against: claim,
        repeat,
        documented: claimsOf(floors),
      });
    }
  }
  return gaps;
}

function statementsOfRepeats(model: EventModel, claims: readonly Claim[]): readonly Statement[] {
  const { facts, population, firstDay, answerDay } = model;
  return makeStatements(claims, {
    facts,
    population,
    firstDay,
    answerDay,
    ownSideFloors: false,
  });
}

function claimsOf(statements: readonly Statement[]): readonly Claim[] {
  return [...new Set(statements.map((statement) => statement.claim))];
}

function uniqueScopes(holes: readonly Hole[]): readonly Scope[] {
  return [...new Map(holes.map((hole) => [hole.scope.key, hole.scope])).values()];
}

interface Question {
  readonly scope: Scope;
  readonly holes: readonly Hole[];
  readonly floors: readonly Statement[];
  readonly inside: readonly Statement[];
}

type Reply = Pick<FoundGap, 'holes' | 'days' | 'needs' | 'short' | 'proof'>;

function askClaim(model: EventModel, { scope, holes, floors, inside }: Question): Reply | null {
  const [claimed] = inside as [Statement];
  const lastCount = Math.min(...floors.map((floor) => floor.end));
  const until = Math.max(...inside.map((statement) => statement.end), lastCount);
  const statements = [...floors, ...inside, ...holes.map((hole) => markHole(hole, claimed, until, model))];
  const isFloor = (place: number): boolean => place < floors.length;
  const isHole = (place: number): boolean => place >= floors.length + inside.length;
  // The claim's caps are not asked about: a claim below what is documented leaves nothing to explain.
  const system = systemOf(model, statements, { scope, until, onDay: null }, (statement) =>
    floors.includes(statement) ? wordsOf(statement) : floorOf(statement),
  );
  const days = Math.max(0, ...inside.map((statement) => statement.end - lastCount));
  // One that the counts at hand do count explains nothing.
  const uncountedHoles = holes.filter((_, index) =>
    [...system.cells, ...system.nested].some(
      ({ covers }) => covers.includes(floors.length + inside.length + index) && !covers.some(isFloor),
    ),
  );
  if (uncountedHoles.length === 0) return null;
  const asked = { holes: uniqueScopes(uncountedHoles), days };

  const contradiction = findContradiction(system);
  if (contradiction !== null) {
    return {
      ...asked,
      needs: null,
      short: shortage(contradiction, system, statements, isFloor),
      proof: nameProof(contradiction, statements),
    };
  }
  const uncounted = boundUncounted(system, (covers) => !covers.some(isFloor));
  if (uncounted === null || uncounted.value <= 0n) return null;
  const elsewhere = boundUncounted(
    system,
    (covers) => !covers.some((place) => isFloor(place) || isHole(place)),
  );
  if (elsewhere !== null && elsewhere.value > 0n) {
    const short = shortage(elsewhere.proof, system, statements, isFloor);
    return {
      ...asked,
      needs: null,
      short: { ...short, by: toCount(elsewhere.value), days },
      proof: nameProof(elsewhere.proof, statements),
    };
  }
  const proof = nameProof(uncounted.proof, statements);
  return { ...asked, needs: toCount(uncounted.value), short: null, proof };
}

/** A statement about a hole that says nothing: it only tells the cells of the hole apart. */
function markHole(hole: Hole, like: Statement, until: number, model: EventModel): Statement {
  return {
    ...like,
    claim: hole.claim,
    region: { ...hole.scope, excludes: [] },
    start: model.firstDay,
    end: until,
    low: null,
    high: null,
  };
}

function boundUncounted(system: CoverSystem, isUncounted: (covers: readonly number[]) => boolean) {
  const cells = system.cells.map((cell) => ({ ...cell, target: cell.target && isUncounted(cell.covers) }));
  const nested = system.nested.map((cell) => ({ ...cell, target: cell.target && isUncounted(cell.covers) }));
  return boundLow({ ...system, cells, nested });
}

/** Where the claim puts more than was counted: the people of its statement that the proof rests on. */
function shortage(
  proof: Proof,
  system: CoverSystem,
  statements: readonly Statement[],
  isFloor: (place: number) => boolean,
): NonNullable<FoundGap['short']> {
  let total = 0n;
  let weight = 1n;
  for (const term of proof.terms) {
    const end = system.statements[term.statement]![term.end]!;
    total += term.end === 'low' ? term.weight * end : -term.weight * end;
    if (term.weight > weight) weight = term.weight;
  }
  const claimed = proof.terms.find((term) => !isFloor(term.statement)) ?? proof.terms[0]!;
  return { scope: statements[claimed.statement]!.region, by: toCount(divideUp(total, weight)), days: 0 };
}
