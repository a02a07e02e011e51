// How long the contradictions and the implied bounds of a claims file take, against HiGHS: what one solve of the same system
// costs an independent solver that works in floating point and proves nothing. It is asked one thing, whether all statements
// can be true, or the least number of everyone; we are asked for every smallest contradiction, or both ends of every scope,
// each with a proof in whole numbers.
//
// Arguments: claims files. Prints one JSON object a file, a line each.

import { readFileSync } from 'node:fs';
import { endsInSystem, judgeSources } from '../src/answer/contradictions.js';
import { implyBounds } from '../src/answer/implied.js';
import { RangeBook } from '../src/answer/ranges.js';
import { groupByEvent } from '../src/claims/claims-by-event.js';
import { readClaims } from '../src/claims/read-claims.js';
import { buildSystem, type Target } from '../src/model/cells.js';
import { type EventModel, modelEvent, stateEvent } from '../src/model/event-model.js';
import type { Statement } from '../src/model/statement.js';
import { loadHighs, writeProgram } from './write-program.js';

/** Runs go on until there are so many, or they have taken so long. */
const MOST_RUNS = 9;
const LONGEST = 1500;

const highs = await loadHighs();

for (const file of process.argv.slice(2)) console.log(JSON.stringify(measureFile(file)));

function measureFile(file: string) {
  const model = openLargestEvent(file);
  const book = new RangeBook(model, 'third-party');
  const ranges = book.rangesSpokenOf();
  const judge = () => judgeSources(book, 'third-party');
  const { contradictions, believed, setAside } = judge();

  const said = model.said.filter((one) => one.stance !== 'adversary' && !model.demoted.has(one));
  const floors = model.floors.filter((floor) => floor.low !== null);
  const everything = programOf(model, [...floors, ...said], null);
  const possible = highs.solve(everything).Status === 'Optimal';
  if (possible !== (setAside.length === 0)) throw new Error(`${file}: the solvers do not agree`);

  const everyone = ranges.find(({ scope }) => scope.key === 'all/all/killed') ?? ranges[0]!;
  const kept = programOf(model, believed, {
    scope: everyone.scope,
    until: untilOf(model),
    onDay: everyone.onDay,
  });
  const least = Math.ceil(highs.solve(kept).ObjectiveValue - 1e-6);
  const { low } = implyBounds(model, everyone.scope, believed, everyone.onDay);
  if (least !== (low?.value ?? 0)) throw new Error(`${file}: ${low?.value} is not ${least}`);

  const implyAll = () => ranges.map(({ scope, onDay }) => implyBounds(model, scope, believed, onDay));
  return {
    contradictions: { ...timeInTurn(judge, () => highs.solve(everything)), told: contradictions.length },
    implied: { ...timeInTurn(implyAll, () => highs.solve(kept)), scopes: ranges.length },
  };
}

function openLargestEvent(file: string): EventModel {
  const { set } = readClaims([{ file, content: readFileSync(file, 'utf8') }]);
  const byId = new Map(set.claims.map((claim) => [claim.id, claim]));
  const events = [...groupByEvent(set)].sort((one, other) => other.claims.length - one.claims.length);
  const { facts, claims } = events[0]!;
  const options = { asOf: null, known: null, open: false, ownSideFloors: false };
  return modelEvent(stateEvent({ facts, claims }, byId, options), 'asked');
}

function programOf(model: EventModel, statements: readonly Statement[], target: Target | null): string {
  return writeProgram(buildSystem(statements, endsInSystem, target, model), 'Minimize');
}

function untilOf({ facts, answerDay }: EventModel): number {
  return facts.ended === null ? answerDay : Math.min(answerDay, facts.ended);
}

/** Medians in milliseconds of runs taken in turn, so that what slows the machine slows both. */
function timeInTurn(our: () => unknown, their: () => unknown): { ours: number; highs: number } {
  const times: { readonly ours: number; readonly highs: number }[] = [];
  const begun = performance.now();
  while (times.length < MOST_RUNS && performance.now() - begun < LONGEST)
    times.push({ ours: time(our), highs: time(their) });
  return { ours: medianOf(times.map(({ ours }) => ours)), highs: medianOf(times.map(({ highs }) => highs)) };
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function medianOf(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}
