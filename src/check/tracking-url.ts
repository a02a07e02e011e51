// Finds addresses that carry a reader's tracks (`utm_source`, `fbclid`): they tell where the link was clicked, and make one page
// look like two.

import type { Claim } from '../claims/claim.js';
import { quoteValue } from '../claims/visible.js';
import type { Finding, Message } from './rule.js';

export const id = 'tracking-url';
export const severity = 'note';
export const kind = 'relays';
export const summary = 'the `url` carries tracking parameters';

export const messages = {
  tracked: (names: readonly string[], clean: string): Message => ({
    reason: `the address carries ${names.map((name) => quoteValue(name)).join(', ')}, which only track who clicked`,
    expected: quoteValue(clean, 200),
    help: 'take the parameters out; the page is the same without them',
  }),
};

const TRACKERS: ReadonlySet<string> = new Set([
  ...[
    'fbclid',
    'gclid',
    'dclid',
    'gbraid',
    'wbraid',
    'msclkid',
    'twclid',
    'yclid',
    'igshid',
    'igsh',
    'mc_cid',
    'mc_eid',
  ],
  ...[
    '_hsenc',
    '_hsmi',
    'vero_id',
    'ocid',
    'cmpid',
    'ns_campaign',
    'ns_mchannel',
    'at_campaign',
    'at_medium',
    '_openstat',
  ],
]);

/** No page has so long an address, and its parameters would take long to go through. */
const LONGEST = 10_000;

export function checkClaim(claim: Claim): Finding | null {
  const { url } = claim;
  if (url.length > LONGEST || !url.includes('?') || !URL.canParse(url)) return null;
  const address = new URL(url);
  const names = [...new Set(address.searchParams.keys())].filter(
    (name) => name.startsWith('utm_') || TRACKERS.has(name),
  );
  if (names.length === 0) return null;
  for (const name of names) address.searchParams.delete(name);
  return { claim, column: 'url', ...messages.tracked(names, address.href) };
}
