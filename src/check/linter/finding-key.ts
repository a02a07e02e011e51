// What a finding is called across runs, so that a baseline and a code host know it again: its rule and its claim, never its
// line. A claim without an id is known by what it says.

import type { Claim } from '../../claims/claim.js';
import type { Diagnostic } from '../../claims/diagnostic.js';
import { startSha256 } from '../../claims/fingerprint.js';
import { baselineFile } from './baseline.js';
import { excludesKey, scopeKey } from './claim-keys.js';

/** The claim's id where it has one, else a short hash of what it says. */
export function claimKey(claim: Claim): string {
  const place = `${claim.file}:${claim.line}`;
  if (!claim.id.startsWith(place)) return claim.id;
  const { low, high } = claim.reading;
  const said = [
    claim.event,
    claim.source,
    scopeKey(claim),
    excludesKey(claim),
    claim.quantity,
    `${low} ${high}`,
    claim.from?.day ?? '',
    claim.asOf?.day ?? '',
    claim.publishedText,
    claim.via,
    claim.url,
  ];
  return `#${shortHash(said.join('\n'))}`;
}

/** For a fault of a row that could not be read: its value, and what is wrong with it. */
export function faultKey(diagnostic: Diagnostic): string {
  const place = `${diagnostic.file}:${diagnostic.line}`;
  if (diagnostic.claim !== '' && !diagnostic.claim.startsWith(place)) return diagnostic.claim;
  return `#${shortHash(`${baselineFile(diagnostic.file)}\n${diagnostic.actual}\n${diagnostic.reason.replace(/:\d+/g, '')}`)}`;
}

export function shortHash(text: string): string {
  return startSha256().update(text).digest('hex').slice(0, 16);
}
