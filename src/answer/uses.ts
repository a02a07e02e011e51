// What became of every claim: one use each, the first that fits, so that nothing vanishes (design section 5, "Accounting").

import type { Claim, Spec } from '../claims/claim.js';
import type { EventModel } from '../model/event-model.js';
import { boldestStance, rankOfStance, stanceOf } from '../model/stance.js';
import type { Statement } from '../model/statement.js';
import type { Stance, Use } from './answer.js';
import type { Range } from './reckoning.js';
import { groupByClaim } from './statement-groups.js';

export interface ReckonedUse {
  readonly claim: Claim;
  readonly stances: ReadonlyMap<string, Stance>;
  readonly use: Use;
  readonly because: Claim | null;
  readonly falls: readonly { readonly side: Spec; readonly by: Claim }[];
}

/** `ranges` are those printed. */
export function accountForClaims(
  model: EventModel,
  ranges: readonly Range[],
  include: Stance,
): readonly ReckonedUse[] {
  const lows = new Set<Claim>();
  const highs = new Set<Claim>();
  const parts = new Map<Claim, 'within' | 'below' | 'outgrown'>();
  for (const range of ranges) {
    for (const { claim } of range.low?.statements ?? []) lows.add(claim);
    for (const { claim } of range.highest?.statements ?? []) highs.add(claim);
    for (const figure of range.figures) {
      if (figure.kind === 'sum' || !figure.whole || !figure.included) continue;
      const part = placeOf(figure.number, range, range.outgrown.has(figure));
      for (const { claim } of figure.statements) parts.set(claim, firstOf(parts.get(claim), part));
    }
  }
  const statements = groupByClaim(model.statements);
  const standing = groupByClaim(model.standing);
  const confirmed = new Set(model.confirmedWithoutEnd.map((statement) => statement.claim));
  return model.claims.map((claim) => {
    const own = standing.get(claim) ?? [];
    const made = statements.get(claim) ?? [];
    const stances = stancesOf(claim, own.length > 0 ? own : made, model);
    const use = ((): { use: Use; because: Claim | null } => {
      const aside = model.setAside.get(claim);
      if (aside !== undefined) return aside;
      if (own.length === 0) {
        const fates = made.flatMap((statement) => model.fates.get(statement) ?? []);
        return fates[0] ?? { use: confirmed.has(claim) ? 'floor' : 'unknown', because: null };
      }
      // A fall is told even where the old number is the highest said.
      const reviser =
        own.map((statement) => model.demoted.get(statement)).find((by) => by !== undefined) ?? null;
      if (lows.has(claim)) return { use: 'low', because: reviser };
      if (highs.has(claim)) return { use: 'high', because: reviser };
      if (own.some((statement) => statement.documented)) return { use: 'floor', because: null };
      if (reviser !== null) return { use: 'revised-down', because: reviser };
      const stance = boldestStance(own.map((statement) => statement.stance));
      if (rankOfStance(stance) > rankOfStance(include) && !parts.has(claim)) {
        return { use: stance === 'adversary' ? 'adversary' : 'outside', because: null };
      }
      const part = parts.get(claim);
      if (part !== undefined) return { use: part, because: null };
      return { use: isOvertaken(own, ranges, model) ? 'outgrown' : 'partial', because: null };
    })();
    const falls = own.flatMap((statement) => {
      const by = model.demoted.get(statement);
      return by === undefined ? [] : [{ side: statement.region.side, by }];
    });
    return { claim, stances, use: use.use, because: use.because, falls };
  });
}

/** Whether a count of a day is of everyone of a printed scope, and its source's own later counts took its place. */
function isOvertaken(own: readonly Statement[], ranges: readonly Range[], model: EventModel): boolean {
  return own.every(
    (statement) =>
      statement.countOfADay &&
      ranges.some(({ scope }) => scope.key === statement.region.key) &&
      model.said.some(
        (other) =>
          other.countOfADay && other.claim.source === statement.claim.source && other.day > statement.day,
      ),
  );
}

const ORDER = ['within', 'below', 'outgrown'] as const;

function firstOf(
  one: (typeof ORDER)[number] | undefined,
  other: (typeof ORDER)[number],
): (typeof ORDER)[number] {
  return one === undefined || ORDER.indexOf(other) < ORDER.indexOf(one) ? other : one;
}

function placeOf(number: number | null, range: Range, outgrown: boolean): (typeof ORDER)[number] {
  const { documented } = range;
  if (documented !== null && number !== null && number < documented.low) return 'below';
  return outgrown ? 'outgrown' : 'within';
}

/** The stance of a claim's statements, by side. */
function stancesOf(
  claim: Claim,
  statements: readonly Statement[],
  model: EventModel,
): ReadonlyMap<string, Stance> {
  if (statements.length > 0) {
    return new Map(statements.map((statement) => [statement.region.side.key, statement.stance]));
  }
  if (claim.basis === 'documented') return new Map([[claim.side.key, 'documented']]);
  const { sides, declared } = model.population;
  return new Map([[claim.side.key, stanceOf(claim, claim.side, sides, declared)]]);
}
