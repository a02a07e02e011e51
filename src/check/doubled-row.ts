// Finds rows that say the very same thing twice: every column alike but for the name of the claim.

import type { Claim } from '../claims/claim.js';
import { excludesKey, scopeKey } from './linter/claim-keys.js';
import type { EventClaims } from './linter/event-claims.js';
import { lineOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'doubled-row';
export const severity = 'warning';
export const kind = 'rows';
export const summary = 'a row says what another row says already';

export const messages = {
  doubled: (claim: Claim, first: Claim): Message => ({
    reason: `this row repeats ${lineOf(first, claim)}: the same source, people, number, days and publisher`,
    help: `take one of the two out${
      claim.file === first.file ? ' (`--fix` does where not a single cell differs)' : ''
    }; they count once in any case`,
  }),
};

export function* checkEvent(event: EventClaims): Generator<Finding> {
  const { voice, voices, day } = event.numbers;
  // What few rows share is compared first: whole rows only where that is equal.
  const alike = new Map<number, Claim | Map<string, Claim>>();
  for (let position = 0; position < event.claims.length; position++) {
    const claim = event.claims[position]!;
    const own = day[position]!;
    const key = (Number.isNaN(own) ? UNDATED : own) * voices + voice[position]!;
    const known = alike.get(key);
    if (known === undefined) {
      alike.set(key, claim);
      continue;
    }
    const rows = known instanceof Map ? known : new Map([[rowKey(known), known]]);
    if (rows !== known) alike.set(key, rows);
    const row = rowKey(claim);
    const before = rows.get(row);
    if (before === undefined) rows.set(row, claim);
    else yield { claim, column: 'id', related: [before], ...messages.doubled(claim, before) };
  }
}

/** A day that no claim has. */
const UNDATED = -1e7;

/** Everything that a row says. Two rows are doubled if and only if this is equal. */
function rowKey(claim: Claim): string {
  const { low, high } = claim.reading;
  return [
    claim.source,
    scopeKey(claim),
    excludesKey(claim),
    claim.quantity.trim(),
    claim.reading.rule === 'given' ? `${low} ${high}` : '',
    claim.from?.day ?? '',
    claim.asOf?.day ?? '',
    claim.published?.day ?? '',
    claim.published?.time ?? '',
    claim.basis,
    claim.via,
    claim.url,
    claim.quote,
    claim.caveat,
    claim.derivedFrom.join(';'),
    claim.supersedes.join(';'),
  ].join('\n');
}
