// Where there are many ends they are taken in by turns; that must come to what all at once come to.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundHigh, boundLow } from '../../src/engine/bounds.js';
import { checkContradiction, checkHigh, checkLow } from '../../src/engine/check-proof.js';
import { findContradiction } from '../../src/engine/consistency.js';
import { GrowingProgram } from '../../src/engine/growing-program.js';
import { layOut } from '../../src/engine/layout.js';
import { type Cost, readWeights, type WeighedEnd } from '../../src/engine/program.js';
import { raiseObjective } from '../../src/engine/simplex.js';
import { BIG_INTEGERS, SAFE_INTEGERS } from '../../src/engine/whole-rows.js';
import { askOracle } from './oracle.js';
import { anySystem, possibleSystem, sayOf } from './systems.js';

const MANY = { cells: 14, nested: 0, statements: 90, fewest: 60, largest: 300 };

describe('many ends', () => {
  it('give the bounds that an independent solver finds', () => {
    fc.assert(
      fc.property(possibleSystem(MANY), (system) => {
        const least = askOracle(system, 'least');
        const low = boundLow(system);
        expect(Number(low?.value ?? 0n)).toBe(
          Math.max(0, Math.ceil((least as { value: number }).value - 1e-6)),
        );
        if (low !== null) expect(checkLow(system, low.proof, low.value)).toEqual({ ok: true });
        const most = askOracle(system, 'most');
        const high = boundHigh(system);
        if (high === null) return;
        expect(Number(high.value)).toBe(Math.max(0, Math.floor((most as { value: number }).value + 1e-6)));
        expect(checkHigh(system, high.proof, high.value)).toEqual({ ok: true });
      }),
      { numRuns: 150 },
    );
  });

  it('contradict each other where an independent solver says so', () => {
    const systems = fc.oneof(anySystem(MANY), possibleSystem(MANY), possibleSystem({ ...MANY, nested: 4 }));
    fc.assert(
      fc.property(systems, (system) => {
        const proof = findContradiction(system);
        expect(proof === null).toBe(askOracle(system, 'any').kind === 'value');
        if (proof !== null) expect(checkContradiction(system, proof)).toEqual({ ok: true });
      }),
      { numRuns: 150 },
    );
  });
});

describe('GrowingProgram', () => {
  it('comes to the same sum, in whatever batches the ends are taken in', () => {
    const cut = fc.array(fc.nat({ max: 5 }), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(possibleSystem({ nested: 0, cells: 8, statements: 20 }), cut, (system, batchOf) => {
        const layout = layOut(system);
        const all = system.statements.flatMap(({ low, high }, statement): WeighedEnd[] => {
          const coverage = layout.coverageOf[statement]!;
          const ends: WeighedEnd[] = [];
          if (layout.coverages[coverage]!.length === 0) return ends;
          if (low !== null) ends.push({ coverage, statement, end: 'low', value: low });
          if (high !== null) ends.push({ coverage, statement, end: 'high', value: high });
          return ends;
        });
        for (const cost of ['target', 'everyone'] as const satisfies readonly Cost[]) {
          for (const arithmetic of [SAFE_INTEGERS, BIG_INTEGERS]) {
            const once = new GrowingProgram(layout, cost, arithmetic as typeof SAFE_INTEGERS);
            once.takeIn(all);
            expect(raiseObjective(once).column).toBeNull();
            const grown = new GrowingProgram(layout, cost, arithmetic as typeof SAFE_INTEGERS);
            for (let batch = 0; batch <= 5; batch++) {
              grown.takeIn(all.filter((_, index) => batchOf[index % 40] === batch));
              expect(raiseObjective(grown).column).toBeNull();
            }
            expect(BigInt(grown.objective.constant) * BigInt(once.scale)).toBe(
              BigInt(once.objective.constant) * BigInt(grown.scale),
            );
            expect(readWeights(grown).divisor > 0n).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('statements on a line', () => {
  const lineSystem = (possible: boolean) =>
    fc
      .record({
        counts: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 12 }),
        said: fc.array(
          fc.record({
            from: fc.nat({ max: 11 }),
            to: fc.nat({ max: 11 }),
            low: fc.option(fc.nat({ max: 12 })),
            high: fc.option(fc.nat({ max: 12 })),
          }),
          { minLength: 1, maxLength: 30 },
        ),
        target: fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 11 })),
      })
      .map(({ counts, said, target }) => {
        const letters = [...counts.keys()].map((index) => String.fromCharCode(97 + index)).join('');
        const cut = (a: number, b: number): string => letters.slice(Math.min(a, b), Math.max(a, b) + 1);
        const sum = (of: string): number =>
          [...of].reduce((total, letter) => total + counts[letter.charCodeAt(0) - 97]!, 0);
        return sayOf(
          cut(...target),
          said
            .map(({ from, to, low, high }) => ({ of: cut(from, to), low, high }))
            .map(({ of, low, high }) => ({
              of,
              low: low === null ? null : Math.max(0, sum(of) - low + (possible ? 0 : 4)),
              high: high === null ? null : sum(of) + high,
            })),
        );
      });

  it('give the bounds that an independent solver finds', () => {
    fc.assert(
      fc.property(lineSystem(true), (system) => {
        const least = askOracle(system, 'least');
        const low = boundLow(system);
        expect(Number(low?.value ?? 0n)).toBe(Math.max(0, Math.round((least as { value: number }).value)));
        if (low !== null) expect(checkLow(system, low.proof, low.value)).toEqual({ ok: true });
        const most = askOracle(system, 'most');
        const high = boundHigh(system);
        if (high === null) return;
        expect(Number(high.value)).toBe(Math.max(0, Math.round((most as { value: number }).value)));
        expect(checkHigh(system, high.proof, high.value)).toEqual({ ok: true });
      }),
      { numRuns: 400 },
    );
  });

  it('contradict each other where an independent solver says so', () => {
    fc.assert(
      fc.property(lineSystem(false), (system) => {
        const proof = findContradiction(system);
        expect(proof === null).toBe(askOracle(system, 'any').kind === 'value');
        if (proof !== null) expect(checkContradiction(system, proof)).toEqual({ ok: true });
      }),
      { numRuns: 400 },
    );
  });
});
