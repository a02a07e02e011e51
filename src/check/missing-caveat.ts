// Finds numbers that leave people out without a word for the reader: `excludes` makes the hole, `caveat` is the sentence that
// stands beside the range. Told once for a source and hole.

import type { Claim } from '../claims/claim.js';
import { formatScope } from '../claims/scope.js';
import { quoteValue } from '../claims/visible.js';
import { excludesKey } from './linter/claim-keys.js';
import type { EventClaims } from './linter/event-claims.js';
import type { Finding, Message } from './rule.js';

export const id = 'missing-caveat';
export const severity = 'warning';
export const kind = 'holes';
export const summary = 'a claim leaves people out and has no words for it';

export const messages = {
  missing: (hole: string): Message => ({
    reason: `this number leaves out ${hole}, and no \`caveat\` says so`,
    expected: 'a sentence for readers beside the range',
    help: 'say in `caveat` who is not counted and why: "Azerbaijan does not report military casualties, so the number would be higher"',
  }),
};

export function* checkEvent(event: EventClaims): Generator<Finding> {
  const holes = new Map<string, { readonly claims: Claim[]; said: boolean }>();
  for (const claim of event.claims) {
    if (claim.excludes.length === 0 || claim.derivedFrom.length > 0 || event.withdrawnIds.has(claim.id))
      continue;
    const key = `${claim.source}\n${excludesKey(claim)}`;
    const said = claim.caveat !== '';
    const hole = holes.get(key);
    if (hole === undefined) holes.set(key, { claims: [claim], said });
    else {
      hole.claims.push(claim);
      hole.said ||= said;
    }
  }
  for (const { claims, said } of holes.values()) {
    if (said) continue;
    const first = claims[0]!;
    const names = first.excludes.map((scope) => quoteValue(formatScope(scope))).join(', ');
    yield { claim: first, column: 'caveat', standsFor: claims, ...messages.missing(names) };
  }
}
