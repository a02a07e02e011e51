// The parts of a JSON result that speak of one scope: its range, what is documented, its figures and their proofs
// (schema/result.schema.json). Keys are those of the contract and are never changed, only added to.

import type {
  Documented,
  EndOrigin,
  Figure,
  ImpliedBounds,
  NamedProof,
  ScopeAnswer,
  ScopeName,
  SetAsideVoice,
} from '../answer/answer.js';
import type { Claim, Day, Spellings } from '../claims/claim.js';
import { formatDay } from '../claims/dates.js';
import { spellFullScope, spellScope, spellSource } from './names.js';

export function scopeToJson(scope: ScopeAnswer, spellings: Spellings) {
  return {
    ...scopeNameToJson(scope.scope),
    from: dayToJson(scope.from),
    as_of: dayToJson(scope.asOf),
    low: scope.low?.value ?? null,
    high: scope.high,
    highest_said: scope.highestSaid?.value ?? null,
    partial: scope.partial,
    low_basis: scope.low?.basis ?? null,
    low_approximate: scope.low?.approximate ?? false,
    high_approximate: scope.highestSaid?.approximate ?? false,
    documented: scope.documented === null ? null : documentedToJson(scope.documented),
    figures: scope.figures.map((figure) => figureToJson(figure)),
    low_from: idsOf(scope.low?.claims ?? []),
    low_sources: sourcesOf(scope.low, spellings),
    low_as_of: dayToJson(scope.low?.day ?? null),
    low_addends: scope.low?.addends ?? [],
    high_from: idsOf(scope.highestSaid?.claims ?? []),
    high_sources: sourcesOf(scope.highestSaid, spellings),
    high_as_of: dayToJson(scope.highestSaid?.day ?? null),
    high_addends: scope.highestSaid?.addends ?? [],
    adversary:
      scope.adversary === null
        ? null
        : {
            low: scope.adversary.low,
            high: scope.adversary.high,
            low_from: idsOf(scope.adversary.lowFrom),
            high_from: idsOf(scope.adversary.highFrom),
          },
    adversary_low: scope.adversary?.low ?? null,
    adversary_high: scope.adversary?.high ?? null,
    implied: scope.implied === null ? null : impliedToJson(scope.implied),
    leaves_out: scope.leavesOut.map(spellScope),
    omits: scope.omits.map(({ text, claim }) => ({ text, claim: claim.id })),
    caveats: scope.caveats.map(({ text, claim }) => ({ text, claim: claim.id })),
    contradictions: scope.contradictions,
    remark: scope.note,
  };
}

export function scopeNameToJson({ side, category, outcome }: ScopeName) {
  return { side, category, outcome };
}

/** A proof: a weighted sum of ends of statements over a divisor (docs/proofs.md). */
export function proofToJson(proof: NamedProof) {
  return {
    divisor: proof.divisor,
    terms: proof.terms.map(({ claim, side, end, weight }) => ({ claim: claim.id, side, end, weight })),
  };
}

export function dayToJson(day: Day | null): string | null {
  return day === null ? null : formatDay(day);
}

export function idsOf(claims: readonly Claim[]): readonly string[] {
  return claims.map(({ id }) => id);
}

function sourcesOf(end: EndOrigin | null, spellings: Spellings): readonly string[] {
  return [...new Set((end?.claims ?? []).map((claim) => spellSource(claim, spellings)))];
}

function documentedToJson({ low, whole, day, leavesOut, proof }: Documented) {
  return {
    low,
    whole,
    day: dayToJson(day),
    leaves_out: leavesOut.map(spellScope),
    proof: proofToJson(proof),
  };
}

function figureToJson(figure: Figure) {
  const ends = { low: figure.low, high: figure.high };
  const standing = { outgrown: figure.outgrown, included: figure.included };
  if (figure.kind === 'sum') {
    return {
      sum: figure.parts.map(spellFullScope),
      sources: figure.sources,
      stance: figure.stance,
      ...ends,
      highest_said: figure.number,
      whole: figure.whole,
      day: dayToJson(figure.day),
      ...standing,
      low_from: idsOf(figure.lowClaims),
      high_from: idsOf(figure.highClaims),
    };
  }
  return {
    source: figure.source,
    stance: figure.stance,
    ...ends,
    number: figure.number,
    whole: figure.whole,
    day: dayToJson(figure.day),
    ...standing,
    claims: idsOf(figure.claims),
    low_proof: figure.lowProof === null ? null : proofToJson(figure.lowProof),
    high_proof: figure.highProof === null ? null : proofToJson(figure.highProof),
  };
}

function impliedToJson({ low, high, lowProof, highProof }: ImpliedBounds) {
  return {
    low,
    high,
    low_proof: lowProof === null ? null : proofToJson(lowProof),
    high_proof: highProof === null ? null : proofToJson(highProof),
  };
}

export function setAsideToJson({ source, claim }: SetAsideVoice) {
  return { source, claim: claim?.id ?? null };
}
