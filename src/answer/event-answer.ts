// The answer about one event: its ranges named for printing, caveats, what is left out, and what became of every claim.

import type { Claim, Spellings } from '../claims/claim.js';
import type { ClaimsOfEvent } from '../claims/claims-by-event.js';
import { type EventModel, type ModelOptions, modelEvent, stateEvent } from '../model/event-model.js';
import { type Scope, specOfBase } from '../model/people.js';
import type { AnswerOptions, EventAnswer, Figure, ScopeAnswer } from './answer.js';
import { CaveatBook, listOmissions } from './caveats.js';
import { countDifferences, judgeSources, touchesScope } from './contradictions.js';
import { findGaps } from './gaps.js';
import { type Implied, implyBounds } from './implied.js';
import { findLeftOut } from './leaves-out.js';
import {
  nameAdversary,
  nameContradiction,
  nameDocumented,
  nameFigure,
  nameGap,
  nameImplied,
  originOf,
} from './naming.js';
import { listPrinted } from './printed-scopes.js';
import { RangeBook } from './ranges.js';
import type { Range } from './reckoning.js';
import { nameScope, spellSide, spellSpec } from './scope-names.js';
import { accountForClaims } from './uses.js';

export interface EventContext {
  /** Claims that others repeat, by id. */
  readonly origins: ReadonlyMap<string, Claim>;
  readonly spellings: Spellings;
  readonly options: AnswerOptions;
}

export function answerEvent(event: ClaimsOfEvent, context: EventContext): EventAnswer {
  const { options, spellings } = context;
  const stated = stateEvent(event, context.origins, modelOptionsOf(options));
  const model = modelEvent(stated, 'asked');
  const ranges = new RangeBook(model, options.include);
  const printed = listPrinted(model, options).map((scope) => ranges.rangeOf(scope));
  const strict =
    options.convention !== 'strict' && event.claims.some(isApproximate)
      ? new RangeBook(modelEvent(stated, 'strict'), options.include, ranges)
      : null;
  const caveats = new CaveatBook(model);
  const judgement = judgeSources(ranges, options.include);
  const answers = printed.map((range): ScopeAnswer => {
    const strictly = strict?.rangeOf(range.scope) ?? range;
    const implied = options.implied ? implyBounds(model, range.scope, judgement.believed, range.onDay) : null;
    let figures: readonly Figure[] | null = null;
    return {
      scope: nameScope(range.scope, spellings),
      from: range.onDay ?? model.from,
      asOf: range.onDay ?? model.asOf,
      ofThatDay: range.onDay !== null,
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
      adversary: range.adversary === null ? null : nameAdversary(range.adversary, range, spellings),
      implied: implied === null ? null : nameImplied(implied, spellings),
      leavesOut: leavesOutOf(range, model).map((scope) => nameScope(scope, spellings)),
      caveats: caveats.caveatsOf(range),
      omits: listOmissions(range),
      contradictions: judgement.contradictions.flatMap((one, index) =>
        touchesScope(one, range.scope) ? [index] : [],
      ),
      note: describeMisfits(range, implied),
    };
  });
  const holes = new Map(model.openHoles.map((hole) => [hole.scope.key, hole.scope]));
  return {
    event: spellings.event.get(model.facts.key) ?? model.facts.key,
    from: model.from,
    asOf: model.asOf,
    sides: model.population.sides.map((side) => spellings.side.get(side) ?? side),
    holes: [...holes.values()].map((scope) => nameScope(scope, spellings)),
    assumptions: describeAssumptions(ranges, spellings),
    scopes: answers,
    contradictions: judgement.contradictions.map((one) => nameContradiction(one, model, spellings)),
    setAside: judgement.setAside.map(({ source, statement }) => ({
      source: spellings.source.get(source) ?? source,
      claim: statement?.claim ?? null,
    })),
    differences: countDifferences(model, options.include).map((one) => ({
      ...one,
      from: model.from === null ? null : one.from,
      asOf: model.from === null ? null : one.asOf,
      scope: nameScope(one.scope, spellings),
    })),
    gaps: findGaps(model, printed, (statement, scope) => ranges.isInside(statement.region, scope)).map(
      (gap) => nameGap(gap, spellings),
    ),
    claims: accountForClaims(model, printed, options.include).map((use) => ({
      ...use,
      stances: new Map([...use.stances].map(([side, stance]) => [spellings.side.get(side) ?? side, stance])),
      origins: use.claim.derivedFrom.flatMap((id) => context.origins.get(id) ?? []),
      falls: use.falls.map(({ side, by }) => ({ side: spellSide(side, spellings), by })),
    })),
  };
}

function modelOptionsOf({ asOf, known, open, floors }: AnswerOptions): ModelOptions {
  return { asOf, known, open, ownSideFloors: floors === 'own' };
}

function isApproximate(claim: Claim): boolean {
  return claim.reading.lowApproximate || claim.reading.highApproximate;
}

/** Bounds are rounded inward: where a low then exceeds a high, no whole number of people fits. */
function describeMisfits({ figures }: Range, implied: Implied | null): string {
  const fitsNobody = (low: number | null, high: number | null): boolean =>
    low !== null && high !== null && low > high;
  const misfits: string[] = [];
  if (figures.some(({ low, high }) => fitsNobody(low, high)))
    misfits.push('no whole number of people fits what a source says of its parts');
  if (fitsNobody(implied?.low?.value ?? null, implied?.high?.value ?? null))
    misfits.push('no whole number of people fits what the floors and the sources kept imply');
  return misfits.join('; ');
}

function leavesOutOf(range: Range, model: EventModel): readonly Scope[] {
  const end = range.low ?? range.highest;
  return end === null ? [] : findLeftOut(range.scope, end.statements, model);
}

/** What is taken for granted where a number would fail without it. */
function describeAssumptions({ assumed, model }: RangeBook, spellings: Spellings): readonly string[] {
  const { rests } = assumed;
  const { population } = model;
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
