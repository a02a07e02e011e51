// Finds addresses that lead nowhere: no web address, two in one cell, an ellipsis where the rest was cut off. Told once for an
// address.

import type { ClaimSet } from '../claims/claim.js';
import { quoteValue } from '../claims/visible.js';
import { tellEachValue } from './linter/each-value.js';
import type { Finding, Message } from './rule.js';

export const id = 'bad-url';
export const severity = 'warning';
export const kind = 'relays';
export const summary = 'the `url` is no address that can be opened';

export const messages = {
  bad: (url: string, why: string): Message => ({
    reason: `${quoteValue(url)} ${why}`,
    expected: 'one whole address that begins with `https://` or `http://`',
    help: 'copy the address anew; further ones may stand in a column of their own',
  }),
};

/** Most addresses: nothing to look at twice. */
const PLAIN = /^https?:\/\/[a-z0-9.-]{1,100}\.[a-z]{2,20}\/(?:[!#-+\--;=?-~]*[!#-+\-/-;=?-~])?$/i;

export function* checkSet(set: ClaimSet): Generator<Finding> {
  yield* tellEachValue(set, (claim) => {
    const { url } = claim;
    if (url === '' || PLAIN.test(url)) return null;
    const why = faultOfUrl(url);
    return why === null ? null : { value: url, finding: { claim, column: 'url', ...messages.bad(url, why) } };
  });
}

function faultOfUrl(url: string): string | null {
  if (!/^https?:\/\//i.test(url))
    return /^[a-z][a-z0-9+.-]*:/i.test(url) ? 'is no web address' : 'does not begin with `https://`';
  if (/https?:\/\//i.test(url.slice(8)) && /[\s;,|]https?:\/\//i.test(url)) return 'holds two addresses';
  if (/[\s<>"]/.test(url)) return 'holds characters that no address holds';
  if (/(?:…|\.\.\.)$/.test(url)) return 'is cut off';
  if (!URL.canParse(url)) return 'cannot be read as an address';
  const { hostname } = new URL(url);
  return hostname.includes('.') && !hostname.endsWith('.') ? null : 'has no host that can be on the web';
}
