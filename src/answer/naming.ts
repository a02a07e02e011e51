// What was found about an event, named for printing: claims for statements, the spellings of the file for folded labels.

import type { Claim, Spellings } from '../claims/claim.js';
import type { EventModel } from '../model/event-model.js';
import type { Scope } from '../model/people.js';
import type { Statement } from '../model/statement.js';
import type {
  AdversaryRange,
  Contradiction,
  Documented,
  EndOrigin,
  Figure,
  Gap,
  ImpliedBounds,
  NamedProof,
  Repair,
} from './answer.js';
import type { FoundContradiction } from './contradictions.js';
import type { FoundGap } from './gaps.js';
import type { Implied } from './implied.js';
import { findLeftOut } from './leaves-out.js';
import { statementsOf } from './proving.js';
import type {
  AdversaryEnds,
  DocumentedBound,
  Range,
  RangeEnd,
  ScopeFigure,
  StatementProof,
} from './reckoning.js';
import { findRepairs } from './repairs.js';
import { nameScope, spellSide } from './scope-names.js';

export function nameContradiction(
  found: FoundContradiction,
  model: EventModel,
  spellings: Spellings,
): Contradiction {
  const { source, statement } = found.setAside;
  let repairs: readonly Repair[] | null = null;
  return {
    kind: found.kind,
    statements: found.statements.map(({ claim, region }) => ({
      claim,
      side: spellSide(region.side, spellings),
    })),
    proof: nameProof(found.proof, spellings),
    setAside: statement === null ? (spellings.source.get(source) ?? source) : statement.claim.id,
    // Asked for by few, and costly where contradictions are many.
    get repairs() {
      repairs ??= findRepairs(model, found.statements).map(({ statement: mended, ...repair }) => ({
        claim: mended.claim,
        side: spellSide(mended.region.side, spellings),
        ...repair,
      }));
      return repairs;
    },
  };
}

export function nameImplied({ low, high }: Implied, spellings: Spellings): ImpliedBounds {
  return {
    low: low?.value ?? null,
    high: high?.value ?? null,
    lowProof: low === null ? null : nameProof(low.proof, spellings),
    highProof: high === null ? null : nameProof(high.proof, spellings),
  };
}

export function nameGap(gap: FoundGap, spellings: Spellings): Gap {
  return {
    ...gap,
    scope: nameScope(gap.scope, spellings),
    holes: gap.holes.map((hole) => nameScope(hole, spellings)),
    short: gap.short === null ? null : { ...gap.short, scope: nameScope(gap.short.scope, spellings) },
    proof: nameProof(gap.proof, spellings),
  };
}

export function originOf(end: RangeEnd | null, strictly: RangeEnd | null): EndOrigin | null {
  if (end === null) return null;
  return {
    value: end.value,
    claims: claimsOf(end.statements),
    approximate: strictly?.value !== end.value,
    day: end.statements.some((statement) => statement.dated) ? end.day : null,
    basis: end.basis,
    addends: end.addends,
    said: end.said,
    saidAddends: end.saidAddends,
    speaker: end.speaker?.claim ?? null,
  };
}

function nameProof(proof: StatementProof, spellings: Spellings): NamedProof {
  return {
    divisor: proof.divisor,
    terms: proof.terms.map(({ statement, end, weight }) => ({
      claim: statement.claim,
      side: spellSide(statement.region.side, spellings),
      end,
      weight,
    })),
  };
}

export function nameDocumented(
  bound: DocumentedBound,
  scope: Scope,
  model: EventModel,
  spellings: Spellings,
): Documented {
  return {
    low: bound.low,
    whole: bound.whole,
    day: bound.statements.some((statement) => statement.dated) ? bound.day : null,
    leavesOut: findLeftOut(scope, statementsOf(bound.proof), model).map((one) => nameScope(one, spellings)),
    proof: nameProof(bound.proof, spellings),
    claims: claimsOf(bound.statements),
  };
}

function claimsOf(statements: readonly Statement[]): readonly Claim[] {
  const claims = new Set(statements.map((statement) => statement.claim));
  return [...claims].sort((one, other) => one.order - other.order);
}

export function nameFigure(figure: ScopeFigure, range: Range, spellings: Spellings): Figure {
  const { low, high, number, whole, stance, included } = figure;
  const common = { low, high, number, whole, stance, included, outgrown: range.outgrown.has(figure) };
  if (figure.kind === 'source') {
    const claims = new Set(figure.statements.map((statement) => statement.claim));
    return {
      ...common,
      kind: 'source',
      day: figure.statements.some((statement) => statement.dated) ? figure.day : null,
      source: spellings.source.get(figure.source) ?? figure.source,
      claims: [...claims],
      lowProof: figure.provedLow === null ? null : nameProof(figure.provedLow.proof, spellings),
      highProof: figure.provedHigh === null ? null : nameProof(figure.provedHigh.proof, spellings),
    };
  }
  const behind = (end: 'low' | 'highest'): readonly Claim[] =>
    claimsOf(figure.parts.flatMap((part) => part[end]?.statements ?? []));
  return {
    ...common,
    kind: 'sum',
    day: figure.day,
    parts: figure.parts.map((part) => nameScope(part.scope, spellings)),
    lowClaims: behind('low'),
    highClaims: behind('highest'),
    sources: [...figure.sources].map((source) => spellings.source.get(source) ?? source),
  };
}

export function nameAdversary(ends: AdversaryEnds, range: Range, spellings: Spellings): AdversaryRange {
  let figures: readonly Figure[] | null = null;
  return {
    low: ends.low?.value ?? null,
    high: ends.high?.value ?? null,
    lowFrom: originOf(ends.low, null)?.claims ?? [],
    highFrom: originOf(ends.high, null)?.claims ?? [],
    get figures() {
      figures ??= ends.figures.map((figure) => nameFigure(figure, range, spellings));
      return figures;
    },
  };
}
