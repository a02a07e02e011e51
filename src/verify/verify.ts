// Checks a result against its claims file: the same input, the same readings, every proof, sum, contradiction, gap and range,
// and at last every other number, by making the answer again.
//
// All but the last step is done with integers and code of this folder alone (`checkResult`). The last does call what made the
// result, and is told apart: `made again`.

import type { Claim, ClaimSet } from '../claims/claim.js';
import { listClaimFaults } from './check-claims.js';
import { checkContradiction, listSetAside } from './check-contradictions.js';
import { checkGap } from './check-gaps.js';
import { listRangeFaults } from './check-ranges.js';
import { type CheckedSum, checkScopeProofs } from './check-scopes.js';
import { type CheckedParts, listParts } from './check-sums.js';
import { listFloors, listWholeFaults } from './check-wholes.js';
import { type EventContext, openEvent, readAskedOptions } from './event-context.js';
import { listChanged } from './made-again.js';
import type { Result, ResultEvent, ResultScope } from './result.js';
import { writeScopeName } from './result-names.js';
import { findMisfit } from './result-shape.js';
import { matchInputs } from './same-input.js';
import { ScopesInside } from './scopes-inside.js';

export interface Failure {
  /** Where in the result: `Nagorno-Karabakh 2020, all/all/killed`. */
  readonly where: string;
  readonly what: string;
}

/** What was checked, in the place where it stands. */
export type Checked = { readonly where: string } & (CheckedSum | CheckedParts | CheckedRange);

export interface CheckedRange {
  readonly kind: 'range';
  readonly scope: ResultScope;
}

export interface Verdict {
  readonly failures: readonly Failure[];
  /** How many proofs, sums and ranges were checked. */
  readonly count: number;
  readonly checked: readonly Checked[];
}

/** `set`: the claims read with the options that the result names. */
export function verifyResult(given: unknown, set: ClaimSet): Verdict {
  const misfit = findMisfit(given);
  if (misfit !== null) {
    const failure = {
      where: 'result',
      what: `${misfit.path === '' ? 'the document' : misfit.path} is not ${misfit.expected}`,
    };
    return { failures: [failure], count: 0, checked: [] };
  }
  const verdict = checkResult(given as Result, set);
  const { isReordered, result } = matchInputs(given as Result, set);
  // Of files in another order other claims come first: it would all be told as changed.
  if (isReordered) return verdict;
  const changed = listChanged(result, set).map((what) => ({ where: 'made again', what }));
  return { ...verdict, failures: [...verdict.failures, ...changed] };
}

/** The check that shares no code with what made the result. */
export function checkResult(given: Result, set: ClaimSet): Verdict {
  const { fault, result } = matchInputs(given, set);
  const failures: Failure[] = fault === null ? [] : [{ where: 'input', what: fault }];
  const checked: Checked[] = [];
  let count = 0;
  const asked = readAskedOptions(result.options);
  const claims = groupByEvent(set);
  const left = new Map(set.events.map((one) => [set.spellings.event.get(one.key) ?? one.key, one]));
  for (const event of result.events) {
    const facts = left.get(event.event);
    if (facts === undefined) {
      failures.push({ where: event.event, what: 'no claim is about this event, or it is told twice' });
      continue;
    }
    left.delete(event.event);
    const context = openEvent(event, facts, claims.get(facts.key) ?? [], { spellings: set.spellings, asked });
    const found = checkEvent(event, context);
    for (const failure of found.failures) failures.push(failure);
    for (const one of found.checked) checked.push(one);
    count += found.checked.filter(({ kind }) => kind !== 'parts').length;
  }
  for (const [name, { key }] of left) {
    if (asked.events.length === 0 || asked.events.includes(key))
      failures.push({ where: name, what: 'the result says nothing of this event' });
  }
  return { failures, count, checked };
}

function groupByEvent(set: ClaimSet): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of set.claims) {
    const group = groups.get(claim.event);
    if (group === undefined) groups.set(claim.event, [claim]);
    else group.push(claim);
  }
  return groups;
}

function checkEvent(event: ResultEvent, context: EventContext): Pick<Verdict, 'failures' | 'checked'> {
  const failures: Failure[] = [];
  const checked: Checked[] = [];
  const fail = (place: string, what: string): void => {
    failures.push({ where: `${event.event}, ${place}`, what });
  };
  const note = (place: string, sum: CheckedSum): void => {
    checked.push({ where: `${event.event}, ${place}`, ...sum });
    if (sum.fault !== null) fail(place, `${sum.name}: ${sum.fault}`);
  };

  for (const { id, what } of listClaimFaults(context)) fail(`claim ${id}`, what);
  const setAside = listSetAside(event.contradictions, context);
  for (const name of setAside.twice) fail('contradictions', `${name} is set aside more than once`);
  const floors = listFloors(context);
  const ranges = { ...context, inside: new ScopesInside(event, context) };
  for (const scope of event.scopes) {
    const place = writeScopeName(scope);
    const { sums, unproved } = checkScopeProofs(scope, context, setAside);
    for (const sum of sums) note(place, sum);
    const where = `${event.event}, ${place}`;
    for (const parts of listParts(scope, event)) checked.push({ where, ...parts });
    checked.push({ where, kind: 'range', scope });
    const wholes = listWholeFaults(scope, { event, floors }, context);
    for (const what of [...unproved, ...wholes, ...listRangeFaults(scope, event, ranges)]) fail(place, what);
  }
  event.contradictions.forEach((contradiction, index) => {
    const place = `contradiction ${index + 1}`;
    const { sum, faults } = checkContradiction(contradiction, setAside, context);
    note(place, sum);
    for (const what of faults) fail(place, what);
  });
  event.gaps.forEach((gap, index) => {
    const place = `gap ${index + 1}`;
    const { sum, faults } = checkGap(gap, context);
    note(place, sum);
    for (const what of faults) fail(place, what);
  });
  return { failures, checked };
}
