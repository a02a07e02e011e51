// Which claims cannot all be true, and whom to set aside (design section 5, "Contradictions"; Brewka's preferred subtheories).

import type { Day } from '../claims/claim.js';
import { keepConsistent, smallestContradiction } from '../engine/conflicts.js';
import { findContradiction } from '../engine/consistency.js';
import type { Ends } from '../engine/system.js';
import type { EventModel } from '../model/event-model.js';
import { type Scope, scopesMayMeet } from '../model/people.js';
import { rankOfStance } from '../model/stance.js';
import type { Statement } from '../model/statement.js';
import type { Stance } from './answer.js';
import { isChain, judgeChain } from './chain.js';
import { floorOf, nameProof, systemOf, wordsOf } from './proving.js';
import type { RangeBook } from './ranges.js';
import type { StatementProof } from './reckoning.js';
import { orderSources, type SourceStatements } from './source-order.js';

export interface FoundContradiction {
  readonly kind: 'contradiction' | 'self' | 'rounding';
  /** In the order floors, sources kept, source at hand. */
  readonly statements: readonly Statement[];
  readonly proof: StatementProof;
  /** The source set aside, or of a source that contradicts itself, the statement. */
  readonly setAside: { readonly source: string; readonly statement: Statement | null };
}

export interface Judgement {
  readonly contradictions: readonly FoundContradiction[];
  /** Floors and the statements kept: they can all be true. */
  readonly believed: readonly Statement[];
  readonly setAside: readonly { readonly source: string; readonly statement: Statement | null }[];
}

interface Group extends SourceStatements {
  /** Null: all that the source says goes together. */
  readonly statement: Statement | null;
}

export function judgeSources(ranges: RangeBook, include: Stance): Judgement {
  const { model } = ranges;
  const limit = rankOfStance(include);
  const said = model.said.filter(
    (statement) => rankOfStance(statement.stance) <= limit && !model.demoted.has(statement),
  );
  const floors = [...model.floors]
    .filter((floor) => floor.low !== null)
    .sort((one, other) => other.day - one.day);
  if (said.length + floors.length < 2 || said.length === 0)
    return { contradictions: [], believed: [...floors, ...said], setAside: [] };

  const contradictions: FoundContradiction[] = [];
  const groups: Group[] = [];
  for (const source of orderSources(said, ranges.rangesSpokenOf())) {
    const found = ranges.sources.isConsistent(source.source)
      ? null
      : findSelfContradiction(model, source.statements);
    if (found === null) {
      groups.push({ ...source, statement: null });
      continue;
    }
    contradictions.push({ kind: 'self', ...found, setAside: { source: source.source, statement: null } });
    for (const statement of source.statements) {
      groups.push({ source: source.source, statements: [statement], statement });
    }
  }

  const { kept, setAside } = judgeGroups(model, floors, groups);
  const told = new Set(contradictions.map((one) => keyOf(one.statements)));
  for (const { group, members, proof } of setAside) {
    if (isDifference(members) || told.has(keyOf(members))) continue;
    told.add(keyOf(members));
    const { source, statement } = groups[group]!;
    const kind = isRounding(model, members) ? 'rounding' : 'contradiction';
    contradictions.push({ kind, statements: members, proof, setAside: { source, statement } });
  }
  const believed = kept.flatMap((group) => groups[group]!.statements);
  return {
    contradictions,
    believed: [...floors, ...believed],
    setAside: setAside.map(({ group }) => ({
      source: groups[group]!.source,
      statement: groups[group]!.statement,
    })),
  };
}

interface Reserved {
  readonly group: number;
  readonly members: readonly Statement[];
  readonly proof: StatementProof;
}

/** Groups taken in order, each kept if it goes together with the floors and the groups kept. */
function judgeGroups(
  model: EventModel,
  floors: readonly Statement[],
  groups: readonly Group[],
): { readonly kept: readonly number[]; readonly setAside: readonly Reserved[] } {
  const statements = [...floors, ...groups.flatMap((group) => group.statements)];
  if (isChain(statements)) {
    const { kept, setAside } = judgeChain(
      floors,
      groups.map((group) => group.statements),
    );
    const reserved = setAside.map(({ group, pair, low }): Reserved => {
      const terms = pair.map((statement) => ({
        statement,
        end: statement === low ? ('low' as const) : ('high' as const),
        weight: 1,
      }));
      return { group, members: pair, proof: { divisor: 1, terms } };
    });
    return { kept, setAside: reserved };
  }
  const position = new Map(statements.map((statement, place) => [statement, place]));
  const place = (statement: Statement): number => position.get(statement)!;
  const system = systemOf(model, statements, null, endsInSystem);
  const { kept, setAside } = keepConsistent(
    system,
    floors.map(place),
    groups.map((group) => group.statements.map(place)),
  );
  const reserved = setAside.map(({ group, contradiction, proof }): Reserved => {
    return {
      group,
      members: contradiction.map((one) => statements[one]!),
      proof: nameProof(proof, statements),
    };
  });
  return { kept, setAside: reserved };
}

export function endsInSystem(statement: Statement): Ends {
  return statement.documented ? floorOf(statement) : wordsOf(statement);
}

/** A smallest contradiction among what one source says, floors aside; null: all of it can be true. */
function findSelfContradiction(
  model: EventModel,
  statements: readonly Statement[],
): Pick<FoundContradiction, 'statements' | 'proof'> | null {
  if (statements.length === 1) return null;
  const system = systemOf(model, statements, null, wordsOf);
  if (findContradiction(system) === null) return null;
  const order = statements.map((_, place) => place);
  const found = smallestContradiction(system, order);
  return {
    statements: found.statements.map((one) => statements[one]!),
    proof: nameProof(found.proof, statements),
  };
}

function keyOf(statements: readonly Statement[]): string {
  return statements
    .map((statement) => statement.index)
    .sort((one, other) => one - other)
    .join(',');
}

/** Two sources' figures about the very same people and day that merely differ: the range shows it. */
export function isDifference(statements: readonly Statement[]): boolean {
  if (statements.length !== 2) return false;
  const [one, other] = statements as [Statement, Statement];
  return (
    !one.documented &&
    !other.documented &&
    one.claim.source !== other.claim.source &&
    one.region === other.region &&
    one.start === other.start &&
    one.day === other.day
  );
}

/** Whether the contradiction goes away when bare round figures are read as rounded to their last non-zero digit. */
function isRounding(model: EventModel, statements: readonly Statement[]): boolean {
  if (!statements.some((statement) => roundingUnit(statement) !== null)) return false;
  const system = systemOf(model, statements, null, (statement) => {
    const unit = roundingUnit(statement);
    if (unit === null) return endsInSystem(statement);
    const half = BigInt(unit / 2);
    const number = BigInt(statement.low!);
    return {
      low: number - half,
      high: statement.documented || statement.high === null ? null : number + half,
    };
  });
  return findContradiction(system) === null;
}

/** The unit that a bare round figure (`30,000`) is rounded to; null for any other. */
function roundingUnit(statement: Statement): number | null {
  const { low, high } = statement;
  if (statement.claim.reading.rule !== 'exact' || low === null || low !== (high ?? low) || low === 0)
    return null;
  let unit = 1;
  while (low % (unit * 10) === 0) unit *= 10;
  return unit >= 100 ? unit : null;
}

export interface CountedDifference {
  readonly scope: Scope;
  readonly from: Day;
  readonly asOf: Day;
  readonly sources: number;
  readonly figures: number;
}

/** Where several sources give different figures about the very same people and day. */
export function countDifferences(model: EventModel, include: Stance): readonly CountedDifference[] {
  const limit = rankOfStance(include);
  const groups = new Map<string, Statement[]>();
  for (const statement of model.said) {
    if (rankOfStance(statement.stance) > limit) continue;
    const key = `${statement.region.key}\n${statement.start}\n${statement.day}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [statement]);
    else group.push(statement);
  }
  const differences: CountedDifference[] = [];
  for (const group of groups.values()) {
    const sources = new Set(group.map((statement) => statement.claim.source)).size;
    const figures = new Set(group.map((statement) => `${statement.low}/${statement.high}`)).size;
    if (sources < 2 || figures < 2) continue;
    const { region, start, day } = group[0]!;
    differences.push({ scope: region, from: start, asOf: day, sources, figures });
  }
  return differences;
}

export function touchesScope(contradiction: FoundContradiction, scope: Scope): boolean {
  return contradiction.statements.some((statement) => scopesMayMeet(statement.region, scope));
}
