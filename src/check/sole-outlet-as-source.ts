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
  const found = new Map<string, Claim[]>();
  let carriers: ReadonlySet<string> | null = null;
  for (const claim of event.standing) {
    if (claim.basis !== 'reported' || claim.sourceSide !== null) continue;
    if (!isKnownOutlet(claim.source)) {
      if (claim.via === '' || foldLabel(claim.via) !== claim.source) continue;
      carriers ??= carriersOfOthers(event);
      // Who publishes only its own numbers (a ministry, a monitor, a minor outlet that counts) is its own carrier.
      if (speaksForItself(claim.source)) continue;
      if (!carriers.has(claim.source) && !OUTLET_WORDS.test(claim.source)) continue;
    }
    const claims = found.get(claim.source);
    if (claims === undefined) found.set(claim.source, [claim]);
    else claims.push(claim);
  }
  for (const claims of found.values()) {
    const claim = claims[0]!;
    yield {
      claim,
      column: 'source',
      related: claims.slice(1, 6),
      standsFor: claims,
      ...messages.outlet(sourceOf(claim, event), claims.length),
    };
  }
}

/** Who carries numbers of somebody else in this event. */
function carriersOfOthers(event: EventClaims): ReadonlySet<string> {
  const carriers = new Set<string>();
  for (const { via, source } of event.claims) {
    if (via === '') continue;
    const carrier = foldLabel(via);
    if (carrier !== source) carriers.add(carrier);
  }
  return carriers;
}

/** Words in names of outlets that are on no list. */
const OUTLET_WORDS =
  /\b(?:news|daily|times|post|herald|tribune|gazette|journal|chronicle|press|radio|tv|television|broadcasting|wire|newspaper|magazine|zeitung|presse|diario|gazetesi|novosti)\b|\.(?:com|net|news|info|media)\b/u;

/** Words in names of bodies that count or speak. */
const BODIES =
  /\b(?:ministry|minister|government|army|office|department|agency|police|prosecutor|committee|authorit|hospital|university|united nations|ohchr|unicef|who|red cross|observatory|centre|center|institute|presiden|command|staff|council)/u;

function speaksForItself(source: string): boolean {
  return BODIES.test(source);
}
