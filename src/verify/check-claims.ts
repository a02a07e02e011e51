// Checks what a result says of each claim against the file: its reading, whether a clock or another claim sets it aside, and
// how firmly its source stands to it (design sections 2 and 4).

import type { Claim, Day, Spec } from '../claims/claim.js';
import type { EventContext } from './event-context.js';
import type { ResultClaim, ResultStance } from './result.js';
import { readSide } from './result-names.js';
import { ownDayOf } from './statements.js';

export interface ClaimFault {
  readonly id: string;
  readonly what: string;
}

export function listClaimFaults(context: EventContext): readonly ClaimFault[] {
  const { claims, said } = context;
  const faults: ClaimFault[] = [];
  const silent = listSilent(context);
  for (const id of claims.keys())
    if (!said.has(id)) faults.push({ id, what: 'the result says nothing of it' });
  for (const [id, result] of said) {
    const claim = claims.get(id);
    if (claim === undefined) {
      faults.push({ id, what: 'the file has no such claim' });
      continue;
    }
    if (claim.line !== result.line)
      faults.push({ id, what: `it is on line ${claim.line}, not ${result.line}` });
    const { low, high, rule } = claim.reading;
    if (low !== result.reading.low || high !== result.reading.high || rule !== result.reading.rule)
      faults.push({ id, what: 'its reading is not that of the file' });
    const use = silent.get(claim) ?? null;
    if (use !== null ? result.use !== use : SILENT_BY_ITSELF.has(result.use))
      faults.push({
        id,
        what: `its use is said to be ${result.use}, but by the file it is ${use ?? 'none such'}`,
      });
    for (const what of stanceFaults(claim, result, use !== null, context)) faults.push({ id, what });
  }
  return faults;
}

const SILENT_BY_ITSELF: ReadonlySet<string> = new Set([
  'unpublished',
  'later',
  'withdrawn',
  'repeats',
  'projected',
]);

/** Claims that the clocks, a correction, an origin or their own words set aside, with the first such use that fits. */
function listSilent({ claims, asked }: EventContext): ReadonlyMap<Claim, string> {
  const uses = new Map<Claim, string>();
  const all = [...claims.values()];
  const known = all.filter((claim) => {
    const day = claim.published?.day ?? claim.asOf?.day ?? null;
    if (asked.known === null || day === null || day <= asked.known) return true;
    uses.set(claim, 'unpublished');
    return false;
  });
  const days = known.flatMap((claim) => ownDayOf(claim) ?? []);
  const asOf = asked.asOf ?? days.reduce<Day | null>((last, day) => Math.max(last ?? day, day), null);
  const present = known.filter((claim) => {
    const day = ownDayOf(claim);
    if (asOf === null || ((day ?? asOf) <= asOf && (claim.from?.day ?? asOf) <= asOf)) return true;
    uses.set(claim, 'later');
    return false;
  });
  const withdrawn = new Set(present.flatMap((claim) => claim.supersedes));
  for (const claim of present) {
    if (withdrawn.has(claim.id)) uses.set(claim, 'withdrawn');
    else if (claim.derivedFrom.length > 0) uses.set(claim, 'repeats');
    else if (claim.basis === 'projected') uses.set(claim, 'projected');
    else if (claim.reading.kind === 'unknown') uses.set(claim, 'unknown');
  }
  return uses;
}

function* stanceFaults(
  claim: Claim,
  result: ResultClaim,
  silent: boolean,
  context: EventContext,
): Generator<string> {
  const { stance } = result;
  for (const [name, said] of Object.entries(stance)) {
    const side = readSide(name);
    if (side === null) continue;
    const reported = stanceOf(claim, side, context);
    const floor =
      claim.basis === 'documented' ||
      (context.asked.floorsOwn && reported === 'own' && isMilitary(claim) && !silent);
    if (said === (floor ? 'documented' : reported)) continue;
    // Another's later count may have taken a documented number down to a reported one.
    if (floor && said === reported && isLowered(claim, result, context)) continue;
    yield `its stance for ${name} is said to be ${said}, but by the file it is ${floor ? 'documented' : reported}`;
  }
}

/** How a source stands to what it says of a side, its basis aside. */
function stanceOf({ stance, sourceSide }: Claim, side: Spec, { people }: EventContext): ResultStance {
  if (stance !== null) return stance;
  if (sourceSide === null) return 'third-party';
  const all = [...people.sides.keys()].flatMap((one) => one ?? []);
  const speaksFor = sourceSide.labels.length === 0 ? all : sourceSide.labels.map(({ base }) => base);
  if (!all.some((one) => speaksFor.includes(one))) return 'third-party';
  const everyone = side.labels.length === 0 || side.labels.some(({ base }) => base === 'all');
  const spokenOf = everyone ? (people.facts.sides ?? all) : side.labels.map(({ base }) => base);
  return spokenOf.every((one) => speaksFor.includes(one)) ? 'own' : 'adversary';
}

function isMilitary({ category }: Claim): boolean {
  return category.labels.length > 0 && category.labels.every(({ base }) => base === 'military');
}

/** Whether a later count, at its word, lies wholly below this one. */
function isLowered(
  { reading, side }: Claim,
  { use, because }: ResultClaim,
  { claims }: EventContext,
): boolean {
  // A floor for one of several sides names nobody who lowered it for another.
  if (side.key === 'each' && use === 'floor') return true;
  const high = claims.get(because ?? '')?.reading.high ?? null;
  return high !== null && reading.low !== null && high < reading.low;
}
