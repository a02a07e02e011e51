// The claims that no range rests on, and why, in words: nothing that a file holds vanishes in silence.

import type { ClaimUse, Use } from '../answer/answer.js';
import type { Claim, Day } from '../claims/claim.js';
import { formatCount } from './count.js';
import { showDaysCounted } from './day.js';
import { joinWithAnd } from './list-text.js';
import { explainUnbound, quoteClaim } from './reading-text.js';

interface Wording {
  readonly safe: (text: string) => string;
  readonly sourceOf: (claim: Claim) => string;
  /** A reference to the claim's footnote, or ''. */
  readonly mark: (claim: Claim) => string;
  /** The event's. */
  readonly firstDay: Day | null;
}

interface Phrase {
  /** Behind one claim; `%` stands for the claim that is the reason; null: the claim itself tells why. */
  readonly one: string | null;
  /** Behind a number of claims. */
  readonly many: string;
}

/** In the order told. What gives an end, or lies within a range, is not set aside. */
const PHRASES: ReadonlyMap<Use, Phrase> = new Map([
  ['repeats', { one: 'repeats %', many: 'claims repeat others or rest on them' }],
  ['withdrawn', { one: 'was withdrawn by %', many: 'claims were withdrawn' }],
  ['revised-down', { one: 'was revised down by %', many: 'claims were revised down' }],
  ['unknown', { one: null, many: 'claims bound nothing' }],
  ['projected', { one: 'is a projection', many: 'claims are projections' }],
  ['replaced', { one: 'was replaced by %', many: "claims were replaced by their sources' later ones" }],
  ['doubled', { one: 'doubles %', many: 'claims double others' }],
  ['outgrown', { one: 'gave way to later figures', many: 'claims gave way to later figures' }],
  ['below', { one: 'is below what is documented', many: 'claims are below what is documented' }],
  ['partial', { one: 'counts a part only', many: 'claims count a part only' }],
  ['outside', { one: 'is bolder than was asked for', many: 'claims are bolder than was asked for' }],
  ['later', { one: 'speaks of later days', many: 'claims speak of later days' }],
  ['unpublished', { one: 'was not published yet', many: 'claims were not published yet' }],
]);

/** At most this many claims of one use are told one by one. */
const MOST_TOLD = 3;

/** A sentence for each claim set aside, or for all of one kind where they are many. */
export function listSetAside(claims: readonly ClaimUse[], wording: Wording): readonly string[] {
  const byUse = new Map<Use, ClaimUse[]>();
  for (const claim of claims) {
    const group = byUse.get(claim.use);
    if (group === undefined) byUse.set(claim.use, [claim]);
    else group.push(claim);
  }
  return [...PHRASES].flatMap(([use, phrase]) => {
    const group = byUse.get(use) ?? [];
    if (group.length > MOST_TOLD) return [`${formatCount(group.length)} ${phrase.many}.`];
    return group.map((one) => tellOne(one, phrase, wording));
  });
}

function tellOne({ claim, use, because, origins }: ClaimUse, { one }: Phrase, wording: Wording): string {
  const reason = because === null ? 'another claim' : referTo(because, wording);
  const why =
    use === 'repeats' && origins.length > 1
      ? `rests on ${nameOrigins(origins, wording)}`
      : (one?.replace('%', () => reason) ?? explainUnbound(claim, wording.safe));
  return `${describe(claim, wording)} ${why}.`;
}

/** Of several it was worked out, or repeats them together. */
function nameOrigins(origins: readonly Claim[], wording: Wording): string {
  return origins.length > MOST_TOLD
    ? `${formatCount(origins.length)} other claims`
    : joinWithAnd(origins.map((origin) => referTo(origin, wording)));
}

function referTo(claim: Claim, wording: Wording): string {
  const mark = wording.mark(claim);
  return mark === '' ? describe(claim, wording) : mark;
}

function describe(claim: Claim, { safe, sourceOf, firstDay }: Wording): string {
  return `${quoteClaim(claim, safe)} (${safe(sourceOf(claim))}, ${showDaysCounted(claim, firstDay)})`;
}
