// A claim and its part in the answer, as it stands in a JSON result (schema/result.schema.json).

import type { ClaimUse } from '../answer/answer.js';
import type { Claim, Spellings, WrittenDate } from '../claims/claim.js';
import { formatDay } from '../claims/dates.js';
import { spellClaimScope, spellSource } from './names.js';

export function claimToJson({ claim, stances, use, because }: ClaimUse, spellings: Spellings) {
  return {
    id: claim.id,
    source: spellSource(claim, spellings),
    // Not an object literal: a side may be called `__proto__`.
    stance: Object.fromEntries(stances),
    reading: readingToJson(claim),
    use,
    because: because?.id ?? null,
    ...spellClaimScope(claim, spellings),
    quantity: claim.quantity,
    basis: claim.basis,
    from: writtenDay(claim.from),
    as_of: writtenDay(claim.asOf),
    published: writtenDay(claim.published),
    via: claim.via,
    url: claim.url,
    quote: claim.quote,
    best: claim.best,
    reliability: claim.reliability,
    credibility: claim.credibility,
    derived_from: claim.derivedFrom,
    supersedes: claim.supersedes,
    omits: claim.omits,
    file: claim.file,
    line: claim.line,
  };
}

function readingToJson({ reading }: Claim) {
  const { low, high, lowApproximate, highApproximate, rule, language } = reading;
  return {
    low,
    high,
    approximate: lowApproximate || highApproximate,
    rule,
    low_approximate: lowApproximate,
    high_approximate: highApproximate,
    language,
  };
}

function writtenDay(date: WrittenDate | null): string | null {
  return date === null ? null : formatDay(date.day);
}
