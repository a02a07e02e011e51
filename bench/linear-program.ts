// One exact linear program of 30 statements over 20 cells, warm, against HiGHS on the same system. HiGHS stands in for yalps,
// against which the goal is set, so that no second solver need be installed for one line: yalps took a tenth of HiGHS's time
// when both were measured (docs/dependencies.md), so twice yalps is 0.2 of HiGHS and once yalps 0.1.

import { boundLow } from '../src/engine/bounds.js';
import type { CoverSystem } from '../src/engine/system.js';
import { loadHighs, writeProgram } from './write-program.js';

const SYSTEMS = 200;
/** So many times each; the first times are for V8 to get warm, and not counted. */
const ROUNDS = 8;
const COLD = 4;
const STATEMENTS = 30;
const CELLS = 20;

/** Statements about random groups of cells that all can be true: each holds of a hidden count. */
function makeSystem(seed: number): CoverSystem {
  let state = seed;
  const random = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const hidden = Array.from({ length: CELLS }, () => random(100));
  const covers = Array.from({ length: CELLS }, () => [] as number[]);
  const statements = Array.from({ length: STATEMENTS }, (_, statement) => {
    let sum = 0;
    for (let cell = 0; cell < CELLS; cell++) {
      if (random(3) > 0) continue;
      covers[cell]!.push(statement);
      sum += hidden[cell]!;
    }
    return {
      low: BigInt(Math.max(0, sum - random(20))),
      high: random(2) === 0 ? BigInt(sum + random(20)) : null,
    };
  });
  return {
    cells: covers.map((list) => ({ covers: list, target: true })),
    nested: [],
    statements,
  };
}

const highs = await loadHighs();
const systems = Array.from({ length: SYSTEMS }, (_, index) => makeSystem(index + 1));
const programs = systems.map((system) => writeProgram(system, 'Minimize'));
const times = { exact: [] as number[], highs: [] as number[] };
for (let round = 0; round < ROUNDS; round++) {
  for (const [index, system] of systems.entries()) {
    // A copy: of one system the layout is kept.
    const anew = { ...system };
    const start = performance.now();
    const bound = boundLow(anew);
    const between = performance.now();
    const solution = highs.solve(programs[index]!);
    const end = performance.now();
    const value = Math.ceil(solution.ObjectiveValue - 1e-6);
    if (BigInt(value) !== (bound?.value ?? 0n))
      throw new Error(`system ${index}: ${bound?.value} is not ${value}`);
    if (round < COLD) continue;
    times.exact.push(between - start);
    times.highs.push(end - between);
  }
}
const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
console.log(JSON.stringify({ exact: median(times.exact) * 1000, highs: median(times.highs) * 1000 }));
