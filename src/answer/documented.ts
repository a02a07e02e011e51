// What is documented of a scope: the best lower bound that the floors prove together, and whether it counts everyone but the
// holes (design section 5, "Documented").

import { usableInLow } from '../engine/usable.js';
import { type Coverage, findCoverage } from '../model/coverage.js';
import type { EventModel } from '../model/event-model.js';
import type { Scope } from '../model/people.js';
import type { Statement } from '../model/statement.js';
import { countUpTo } from './ascending.js';
import { floorOf, leaveOutOrder, proofByOne, proveLow, statementsOf, systemOf } from './proving.js';
import { type DocumentedBound, ProvedEnd } from './reckoning.js';

export interface DocumentedAnswer {
  readonly bound: DocumentedBound | null;
  /** True where what is confirmed counts everyone, though its words may give no low. */
  readonly confirmed: boolean;
  /** The statements that count everyone; empty where none do. */
  readonly confirmedBy: readonly Statement[];
  readonly coverage: Coverage | null;
}

const NOTHING: DocumentedAnswer = { bound: null, confirmed: false, confirmedBy: [], coverage: null };

/** `floors` and `endless` (documented statements whose words give no end) lie inside the scope. */
export function documentScope(
  model: EventModel,
  scope: Scope,
  floors: readonly Statement[],
  endless: readonly Statement[],
): DocumentedAnswer {
  if (floors.length === 0 && endless.length === 0) return NOTHING;
  const withoutLow = [...floors.filter((floor) => floor.low === null), ...endless];
  const lows = keepUndominated(floors.filter((floor) => floor.low !== null));
  const proved = lows.length === 0 ? null : proveFloors(model, scope, lows);

  let coverage = proved === null ? null : findCoverage(proved.usable, scope, event(model));
  const whole = coverage?.whole ?? false;
  let confirmed = whole;
  if (!whole && withoutLow.length > 0) {
    coverage = findCoverage([...(proved?.usable ?? []), ...withoutLow], scope, event(model));
    confirmed = coverage.whole;
  }
  if (proved === null) return { bound: null, confirmed, confirmedBy: confirmed ? withoutLow : [], coverage };

  const { end } = proved;
  const used = statementsOf(end.proof);
  const alone = lows.filter((floor) => floor.low === end.value && !used.includes(floor));
  const statements = [...used, ...alone].sort((one, other) => one.index - other.index);
  const day = Math.min(...used.map((statement) => statement.day));
  let confirmedBy: readonly Statement[] = [];
  if (whole) confirmedBy = chooseCounting(used, proved.usable, scope, model);
  else if (confirmed) confirmedBy = [...used, ...withoutLow];
  return {
    bound: { low: end.value, proof: end.proof, statements, day, whole },
    confirmed,
    confirmedBy,
    coverage,
  };
}

/** Floors that count everyone: those of the printed proof where they do, else of those usable, as few as will do. */
function chooseCounting(
  used: readonly Statement[],
  usable: readonly Statement[],
  scope: Scope,
  model: EventModel,
): readonly Statement[] {
  const countsAll = (floors: readonly Statement[]): boolean =>
    findCoverage(floors, scope, event(model)).whole;
  if (countsAll(used)) return used;
  let chosen = usable;
  for (const position of leaveOutOrder(usable)) {
    const fewer = chosen.filter((floor) => floor !== usable[position]);
    if (countsAll(fewer)) chosen = fewer;
  }
  return chosen;
}

function event(model: EventModel) {
  return { population: model.population, holes: model.openHoles, firstDay: model.firstDay };
}

interface ProvedFloors {
  readonly end: ProvedEnd;
  /** Floors that stand in at least one best proof. */
  readonly usable: readonly Statement[];
}

function proveFloors(model: EventModel, scope: Scope, floors: readonly Statement[]): ProvedFloors | null {
  const [first] = floors;
  if (floors.every((floor) => floor.region === first!.region && floor.start === first!.start)) {
    const value = Math.max(...floors.map((floor) => floor.low!));
    const usable = floors.filter((floor) => floor.low === value);
    const order = leaveOutOrder(usable);
    const kept = usable[order[order.length - 1]!]!;
    return { end: new ProvedEnd(value, () => proofByOne(kept, 'low')), usable };
  }
  const onDay = first!.countOfADay ? first!.day : null;
  const system = systemOf(model, floors, { scope, until: null, onDay }, floorOf);
  const end = proveLow(system, floors);
  if (end === null) return null;
  const usable = usableInLow(system);
  return { end, usable: floors.filter((_, position) => usable[position]) };
}

/**
 * Of floors about the same people, those that no other one makes needless, whatever is left out first. A later, higher one
 * does that unless some count begins between the two: the earlier one and that count can be added up.
 */
function keepUndominated(floors: readonly Statement[]): readonly Statement[] {
  if (floors.length < 2) return floors;
  const starts = [...new Set(floors.map(({ start }) => start))].sort((one, other) => one - other);
  const best = new Map<string, Statement[]>();
  // From the last to be left out to the first.
  for (const position of [...leaveOutOrder(floors)].reverse()) {
    const floor = floors[position]!;
    const begun = countUpTo(starts, floor.end);
    const key = `${floor.start}\n${begun}\n${floor.region.key}`;
    const kept = best.get(key);
    if (kept === undefined) best.set(key, [floor]);
    else if (floor.low! > kept[kept.length - 1]!.low! || isTieToName(floor, kept)) kept.push(floor);
  }
  return [...best.values()].flat().sort((one, other) => one.index - other.index);
}

/** Another source's equal low is kept: sources that give the same end alone are all named. */
function isTieToName(floor: Statement, kept: readonly Statement[]): boolean {
  const last = kept[kept.length - 1]!;
  return floor.low === last.low && kept.every((other) => other.claim.source !== floor.claim.source);
}
