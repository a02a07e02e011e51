// The answer about one event: its ranges named for printing, caveats, what is left out, and what became of every claim.

import type { Claim, Spellings } from '../claims/claim.js';
import { ALL } from '../claims/label.js';
import { readAskedScope } from '../claims/scope.js';
import { type EventClaims, type EventModel, modelEvent } from '../model/event-model.js';
import { makeScope, type Scope, specOfBase } from '../model/people.js';
import type {
  AdversaryRange,
  AnswerOptions,
  Contradiction,
  Documented,
  EndOrigin,
  EventAnswer,
  Figure,
  Gap,
  ImpliedBounds,
  NamedProof,
  Repair,
  ScopeAnswer,
} from './answer.js';
import { CaveatBook, listOmissions } from './caveats.js';
import { countDifferences, type FoundContradiction, judgeSources, touchesScope } from './contradictions.js';
import { type FoundGap, findGaps } from './gaps.js';
import { type Implied, implyBounds } from './implied.js';
import { listScopes, namedBy, sortScopes } from './known-scopes.js';
import { findLeftOut } from './leaves-out.js';
import { statementsOf } from './proving.js';
import { RangeBook } from './ranges.js';
import type { DocumentedBound, Range, RangeEnd, ScopeFigure, StatementProof } from './reckoning.js';
import { findRepairs } from './repairs.js';
import { nameScope, spellSide, spellSpec } from './scope-names.js';
import { accountForClaims } from './uses.js';

/** The event's model, its ranges, and the scopes printed, for what builds on them. */
export interface EventBook {
  readonly model: EventModel;
  readonly ranges: RangeBook;
  readonly scopes: readonly Scope[];
}

export interface EventContext {
  readonly claimById: ReadonlyMap<string, Claim>;
  readonly spellings: Spellings;
  readonly options: AnswerOptions;
}

export function openBook(event: EventClaims, context: EventContext, ends: 'asked' | 'strict'): EventBook {
  const { options } = context;
  const model = modelEvent(
    event.facts,
    event.claims,
    context.claimById,
    {
      asOf: options.asOf,
      known: options.known,
      open: options.open,
      ownSideFloors: options.floors === 'own',
    },
    ends,
  );
  return { model, ranges: new RangeBook(model, options.include), scopes: listPrinted(model, options) };
}

function listPrinted(model: EventModel, options: AnswerOptions): readonly Scope[] {
  const { population } = model;
  const named = [...namedBy(model.spokenOf, model.facts.sides ?? [])];
  if (options.scopes.length > 0) {
    const asked = options.scopes.flatMap((text) => {
      const reading = readAskedScope(text);
      return reading.kind === 'scope' ? [reading.scope] : [];
    });
    return asked.flatMap(({ side, category, outcome }) => {
      const sides = side.key === 'each' ? (model.facts.sides ?? []).map(specOfBase) : [side];
      return sides.map((one) => makeScope(one, category, outcome!));
    });
  }
  const spoken = listScopes(named, population.sides);
  if (!options.allScopes) return spoken;
  const scopes = new Map(spoken.map((scope) => [scope.key, scope]));
  const sides = [ALL, ...population.sides.map(specOfBase)];
  const categories = [ALL, ...population.categories.map(specOfBase)];
  for (const { outcome } of spoken) {
    for (const side of sides) {
      for (const category of categories) {
        const scope = makeScope(side, category, outcome);
        if (!scopes.has(scope.key)) scopes.set(scope.key, scope);
      }
    }
  }
  return sortScopes([...scopes.values()], population.sides);
}

export function answerEvent(event: EventClaims, context: EventContext): EventAnswer {
  const { options, spellings } = context;
  const book = openBook(event, context, 'asked');
  const { model, ranges, scopes } = book;
  const printed = scopes.map((scope) => ranges.rangeOf(scope));
  const strict =
    options.convention !== 'strict' && model.claims.some(isApproximate)
      ? openBook(event, context, 'strict')
      : null;
  const caveats = new CaveatBook(model);
  const judgement = judgeSources(ranges, options.include);
  const answers = printed.map((range): ScopeAnswer => {
    const strictly = strict?.ranges.rangeOf(range.scope) ?? range;
    let figures: readonly Figure[] | null = null;
    return {
      scope: nameScope(range.scope, spellings),
      from: range.onDay ?? model.from,
      asOf: range.onDay ?? model.asOf,
      low: originOf(range.low, strictly.low),
      high: range.high,
      highestSaid: originOf(range.highest, strictly.highest),
      partial: range.partial,
      documented:
        range.documented === null ? null : nameDocumented(range.documented, range.scope, model, spellings),
      // Some formats show no figures, and naming them proves every end of theirs.
      get figures() {
        figures ??= range.figures.map((figure) => nameFigure(figure, range, spellings));
        return figures;
      },
      adversary: range.adversary === null ? null : nameAdversary(range.adversary),
      implied: options.implied
        ? nameImplied(implyBounds(model, range.scope, judgement.believed, range.onDay), spellings)
        : null,
      leavesOut: leavesOutOf(range, model).map((scope) => nameScope(scope, spellings)),
      caveats: caveats.caveatsOf(range),
      omits: listOmissions(range),
      contradictions: judgement.contradictions.flatMap((one, index) =>
        touchesScope(one, range.scope) ? [index] : [],
      ),
      note: range.figures.some(fitsNobody)
        ? 'no whole number of people fits what a source says of its parts'
        : '',
    };
  });
  const holes = new Map(model.openHoles.map((hole) => [hole.scope.key, hole.scope]));
  return {
    event: spellings.event.get(model.facts.key) ?? model.facts.key,
    from: model.from,
    asOf: model.asOf,
    sides: model.population.sides.map((side) => spellings.side.get(side) ?? side),
    holes: [...holes.values()].map((scope) => nameScope(scope, spellings)),
    assumptions: describeAssumptions(book, spellings),
    scopes: answers,
    contradictions: judgement.contradictions.map((one) => nameContradiction(one, model, spellings)),
    differences: countDifferences(model, options.include).map((one) => ({
      ...one,
      scope: nameScope(one.scope, spellings),
    })),
    gaps: findGaps(model, printed, (statement, scope) => ranges.isInside(statement.region, scope)).map(
      (gap) => nameGap(gap, spellings),
    ),
    claims: accountForClaims(model, printed, options.include).map((use) => ({
      ...use,
      stances: new Map([...use.stances].map(([side, stance]) => [spellings.side.get(side) ?? side, stance])),
    })),
  };
}

function nameContradiction(
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

function nameImplied({ low, high }: Implied, spellings: Spellings): ImpliedBounds {
  return {
    low: low?.value ?? null,
    high: high?.value ?? null,
    lowProof: low === null ? null : nameProof(low.proof, spellings),
    highProof: high === null ? null : nameProof(high.proof, spellings),
  };
}

function nameGap(gap: FoundGap, spellings: Spellings): Gap {
  return {
    ...gap,
    scope: nameScope(gap.scope, spellings),
    holes: gap.holes.map((hole) => nameScope(hole, spellings)),
    short: gap.short === null ? null : { ...gap.short, scope: nameScope(gap.short.scope, spellings) },
    proof: nameProof(gap.proof, spellings),
  };
}

function isApproximate(claim: Claim): boolean {
  return claim.reading.lowApproximate || claim.reading.highApproximate;
}

/** Bounds are rounded inward: where a low then exceeds a high, no whole number of people fits. */
function fitsNobody(figure: ScopeFigure): boolean {
  return figure.low !== null && figure.high !== null && figure.low > figure.high;
}

function originOf(end: RangeEnd | null, strictly: RangeEnd | null): EndOrigin | null {
  if (end === null) return null;
  const claims = new Set(end.statements.map((statement) => statement.claim));
  return {
    value: end.value,
    claims: [...claims].sort((one, other) => one.order - other.order),
    approximate: strictly?.value !== end.value,
    day: end.statements.some((statement) => statement.dated) ? end.day : null,
    basis: end.basis,
    addends: end.addends,
  };
}

function leavesOutOf(range: Range, model: EventModel): readonly Scope[] {
  const end = range.low ?? range.highest;
  return end === null ? [] : findLeftOut(range.scope, end.statements, model);
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

function nameDocumented(
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
  };
}

function nameFigure(figure: ScopeFigure, range: Range, spellings: Spellings): Figure {
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
  const behind = (end: 'low' | 'highest'): readonly Claim[] => {
    const claims = new Set(
      figure.parts.flatMap((part) => part[end]?.statements.map((one) => one.claim) ?? []),
    );
    return [...claims].sort((one, other) => one.order - other.order);
  };
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

function nameAdversary(adversary: NonNullable<Range['adversary']>): AdversaryRange {
  return {
    low: adversary.low?.value ?? null,
    high: adversary.high?.value ?? null,
    lowFrom: originOf(adversary.low, null)?.claims ?? [],
    highFrom: originOf(adversary.high, null)?.claims ?? [],
  };
}

/** What is taken for granted where a number would fail without it. */
function describeAssumptions(book: EventBook, spellings: Spellings): readonly string[] {
  const { rests } = book.ranges.assumed;
  const { population } = book.model;
  const assumptions: string[] = [];
  const list = (labels: readonly string[]): string =>
    labels.length < 2
      ? (labels[0] ?? '')
      : `${labels.slice(0, -1).join(', ')} or ${labels[labels.length - 1]}`;
  if (rests.sides) {
    const sides = population.sides.map((side) => spellSpec(specOfBase(side), spellings.side));
    assumptions.push(`everyone is taken to be of ${list(sides)}`);
  }
  if (rests.categories) {
    const categories = population.categories.map((category) => spellings.category.get(category) ?? category);
    assumptions.push(`everyone is taken to be ${list(categories)} where these are named for a side`);
  }
  return assumptions;
}
