// Finds outlets named as the source of a number that they only carried. Who counted or said it is the source; the outlet goes
// into `via` (design section 2: an outlet is not a source unless it counted).

import type { Claim } from '../claims/claim.js';
import { foldLabel } from '../claims/label.js';
import type { EventClaims } from './linter/event-claims.js';
import { isKnownOutlet } from './linter/outlets.js';
import { sourceOf } from './linter/wording.js';
import type { Finding, Message } from './rule.js';

export const id = 'sole-outlet-as-source';
export const severity = 'warning';
export const kind = 'relays';
export const summary = 'a news outlet stands as the source of a number that it may only have carried';

export const messages = {
  outlet: (source: string, count: number): Message => ({
    reason: `${source} is an outlet, and stands as the source of ${count === 1 ? 'this number' : `${count} numbers`}`,
    expected: 'who counted or said it; `unattributed (OUTLET)` where the outlet names nobody',
    help: 'name the speaker in `source` and the outlet in `via`; where the outlet counted itself, set `basis` to `documented` or `estimated`',
  }),
};

export function* checkEvent(event: EventClaims): Generator<Finding> {
  const carriers = new Set<string>();
  for (const claim of event.claims) if (claim.via !== '') carriers.add(foldLabel(claim.via));
  const found = new Map<string, Claim[]>();
  for (const claim of event.standing) {
    if (claim.basis !== 'reported' || claim.sourceSide !== null) continue;
    if (
      !isKnownOutlet(claim.source) &&
      !(carriers.has(claim.source) && foldLabel(claim.via) === claim.source)
    )
      continue;
    const claims = found.get(claim.source);
    if (claims === undefined) found.set(claim.source, [claim]);
    else claims.push(claim);
  }
  for (const claims of found.values()) {
    const claim = claims[0]!;
    // A ministry that publishes its own count is its own carrier.
    if (!isKnownOutlet(claim.source) && speaksForItself(claim)) continue;
    yield {
      claim,
      column: 'source',
      related: claims.slice(1, 6),
      ...messages.outlet(sourceOf(claim, event), claims.length),
    };
  }
}

const BODIES =
  /\b(?:ministry|minister|government|army|office|department|agency|police|prosecutor|committee|authorit|hospital|university|united nations|ohchr|unicef|who|red cross|observatory|centre|center|institute|presiden|command|staff|council)/u;

function speaksForItself(claim: Claim): boolean {
  return BODIES.test(claim.source);
}
