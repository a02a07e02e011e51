// Checks that each contradiction is one, by its sum; that it is a smallest one, by a solver of this folder's own; that it is
// rounding where it says so; and that all its members but those set aside are floors or of sources kept (design section 5).

import { findFault } from './check-proofs.js';
import { listRepairFaults } from './check-repairs.js';
import type { CheckedSum } from './check-scopes.js';
import type { EventContext } from './event-context.js';
import type { ResultContradiction, ResultStatement } from './result.js';
import { type Limited, Together } from './smallest.js';
import { type FoundStatement, findStatement } from './statements.js';
import { endFor, findUnfit, keyOfStatement, type Purpose, type SetAside } from './voices.js';

export interface CheckedContradiction {
  readonly sum: CheckedSum;
  readonly faults: readonly string[];
}

export function checkContradiction(
  contradiction: ResultContradiction,
  setAside: SetAside,
  context: EventContext,
): CheckedContradiction {
  const { kind, statements, proof } = contradiction;
  const purpose: Purpose = { kind: kind === 'self' ? 'self' : 'contradiction' };
  const name = 'these cannot all be true';
  const fault = findFault(proof, { kind: 'contradiction' }, purpose, context);
  const sum: CheckedSum = { kind: 'proof', name, bound: 'contradiction', proof, meaning: '', fault };

  const faults: string[] = [];
  for (const term of proof.terms) {
    if (!statements.some(({ claim, side }) => claim === term.claim && side === term.side))
      faults.push(`its sum takes ${nameOf(term)}, which is not among its statements`);
  }
  const members: FoundStatement[] = [];
  for (const named of statements) {
    const statement = findStatement(named, context);
    const unfit = statement.kind === 'fault' ? statement.what : findUnfit(statement, purpose, context);
    if (unfit !== null) {
      // The sum has told it already where it uses the statement.
      if (fault !== unfit) faults.push(unfit);
    } else if (statement.kind === 'statement') members.push(statement);
  }
  // With a statement that cannot be had, nothing can be asked of the others.
  if (members.length < statements.length) return { sum, faults };

  const limits = members.map((member): Limited => limitOf(member, purpose));
  const together = new Together(limits, context.people);
  const needless = together.listNeedless();
  for (const position of needless)
    faults.push(
      `it is no smallest one: without ${nameOf(statements[position]!)} the rest cannot all be true either`,
    );
  faults.push(...listWrongKinds(kind, members, limits, context));
  faults.push(...listWrongMembers(contradiction, members, setAside, context));
  faults.push(...listRepairFaults(contradiction, limits, together));
  const meaning = needless.length > 0 ? '' : sayWhatIsLeft(members.length);
  return { sum: { ...sum, meaning }, faults };
}

function sayWhatIsLeft(count: number): string {
  return count === 2
    ? 'Either of the two can be true without the other.'
    : `Leave out any one of the ${count} statements, and the rest can all be true.`;
}

function limitOf(member: FoundStatement, purpose: Purpose): Limited {
  return { ...member.counted, low: member.low, high: endFor(member, 'high', purpose) };
}

/** What is wrong with what the contradiction is called. */
function listWrongKinds(
  kind: ResultContradiction['kind'],
  members: readonly FoundStatement[],
  limits: readonly Limited[],
  context: EventContext,
): readonly string[] {
  if (kind === 'self') {
    const sources = new Set(members.map(({ claim }) => claim.source));
    return sources.size === 1 ? [] : ['it is said to be of one source with itself, but it is of several'];
  }
  if (isDifference(members, limits))
    return ['it is a mere difference: two sources of the very same people and day'];
  const units = members.map(roundingUnitOf);
  const rounded = limits.map((limit, position): Limited => {
    const unit = units[position]!;
    if (unit === null) return limit;
    const { low, high } = limit;
    return { ...limit, low: low! - unit / 2, high: high === null ? null : high + unit / 2 };
  });
  const goesAway =
    units.some((unit) => unit !== null) && new Together(rounded, context.people).canAllBeTrue();
  if (goesAway === (kind === 'rounding')) return [];
  return goesAway
    ? ['it goes away where round figures are read as rounded, and is not told as rounding']
    : ['it is told as rounding, but rounded figures cannot all be true either'];
}

function isDifference(members: readonly FoundStatement[], limits: readonly Limited[]): boolean {
  const [one, other] = members;
  if (members.length !== 2 || one!.claim.source === other!.claim.source) return false;
  if (members.some(({ stance }) => stance === 'documented')) return false;
  const keys = limits.map(({ scope, excludes, start, end, onDay }, position) => {
    const people = [scope, ...excludes].map(
      ({ side, category, outcome }) => `${side.key}/${category.key}/${outcome?.key}`,
    );
    const { claim } = members[position]!;
    return JSON.stringify([people, start, end, onDay, claim.asOf?.day ?? claim.published?.day ?? null]);
  });
  return keys[0] === keys[1];
}

/** The unit that a bare round figure (`30,000`) is rounded to, of hundreds at least; null for any other. */
function roundingUnitOf({ claim, low }: FoundStatement): number | null {
  if (claim.reading.rule !== 'exact' || low === null || low === 0) return null;
  let unit = 1;
  while (low % (unit * 10) === 0) unit *= 10;
  return unit >= 100 ? unit : null;
}

/** Who is set aside must be among the members, and all the others must be floors or kept. */
function listWrongMembers(
  { set_aside, kind }: ResultContradiction,
  members: readonly FoundStatement[],
  setAside: SetAside,
  context: EventContext,
): readonly string[] {
  const ofSource = members.filter(({ claim }) => context.sourceOf(claim) === set_aside);
  if (kind === 'self') return ofSource.length > 0 ? [] : [`${set_aside}, who is set aside, says none of it`];
  const atHand = ofSource.length > 0 ? ofSource : members.filter(({ claim }) => claim.id === set_aside);
  if (atHand.length === 0) return [`${set_aside}, who is set aside, says none of it`];
  return members
    .filter((member) => !atHand.includes(member) && isSetAside(member, setAside))
    .map(({ claim }) => `it rests on claim ${claim.id} of ${context.sourceOf(claim)}, who is set aside too`);
}

function isSetAside(member: FoundStatement, { sources, statements }: SetAside): boolean {
  if (member.stance === 'documented') return false;
  return sources.has(member.claim.source) || statements.has(keyOfStatement(member));
}

/** Whom the contradictions of an event set aside, and whom more than once. */
export function listSetAside(
  contradictions: readonly ResultContradiction[],
  context: EventContext,
): SetAside & { readonly twice: readonly string[] } {
  const selves = new Set<string>();
  const sources = new Set<string>();
  const statements = new Set<string>();
  const twice: string[] = [];
  const note = (names: Set<string>, key: string, name: string): void => {
    if (names.has(key)) twice.push(name);
    names.add(key);
  };
  for (const { kind, statements: members, set_aside } of contradictions) {
    const found = members.flatMap((member: ResultStatement) => {
      const statement = findStatement(member, context);
      return statement.kind === 'statement' ? [statement] : [];
    });
    const source = found.find(({ claim }) => context.sourceOf(claim) === set_aside)?.claim.source;
    const named = found.filter(({ claim }) => claim.id === set_aside);
    if (kind === 'self') {
      if (source !== undefined) note(selves, source, set_aside);
    } else if (source !== undefined && !selves.has(source)) note(sources, source, set_aside);
    // A claim about each side makes several statements: only where one of them is a member is it plain which is meant.
    else if (named.length === 1) note(statements, keyOfStatement(named[0]!), set_aside);
  }
  return { sources, statements, twice };
}

function nameOf({ claim, side }: ResultStatement): string {
  return side === 'all' ? `claim ${claim}` : `claim ${claim} for ${side}`;
}
