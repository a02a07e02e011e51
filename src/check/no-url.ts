// Finds claims that nobody can look up by an address. Told once for a file: where one row lacks it, many do.

import type { Claim, ClaimSet } from '../claims/claim.js';
import { formatCount } from './linter/stated.js';
import type { Finding, Message } from './rule.js';

export const id = 'no-url';
export const severity = 'note';
export const kind = 'relays';
export const summary = 'claims have no `url`, so that nobody can look them up';

export const messages = {
  none: (facts: { without: number; total: number }): Message => ({
    reason: `${formatCount(facts.without)} of ${formatCount(facts.total)} claims of this file ${facts.without === 1 ? 'has' : 'have'} no \`url\``,
    expected: 'the address where the words were read',
    help: 'fill `url`, so that others can look the number up; `via` and `published` alone make them search',
  }),
};

export function* checkSet(set: ClaimSet): Generator<Finding> {
  const files = new Map<string, { readonly without: Claim[]; total: number }>();
  for (const claim of set.claims) {
    let file = files.get(claim.file);
    if (file === undefined) {
      file = { without: [], total: 0 };
      files.set(claim.file, file);
    }
    file.total++;
    if (claim.url === '') file.without.push(claim);
  }
  for (const { without, total } of files.values()) {
    const first = without[0];
    if (first === undefined) continue;
    const message = messages.none({ without: without.length, total });
    yield { claim: first, column: 'url', standsFor: without, ...message };
  }
}
