import fc from 'fast-check';
import * as highsModule from 'highs';
import { describe, expect, it } from 'vitest';
import { judgeSources } from '../../src/answer/contradictions.js';
import { implyBounds } from '../../src/answer/implied.js';
import { RangeBook } from '../../src/answer/ranges.js';
import { reconcile } from '../../src/answer/reconcile.js';
import { groupByEvent } from '../../src/claims/claims-by-event.js';
import type { CoverSystem } from '../../src/engine/system.js';
import { buildSystem } from '../../src/model/cells.js';
import { modelEvent, stateEvent } from '../../src/model/event-model.js';
import type { Statement } from '../../src/model/statement.js';
import { readClaimFile } from '../claim-files.js';
import { randomRows, writeCsv } from './random-claims.js';

// Its types are of a CommonJS module, which it is not when imported.
const { default: loadHighs } = highsModule as unknown as { default: () => Promise<highsModule.LegacyHighs> };
const highs = await loadHighs();

/** A linear program in LP format: cells as columns, statements as rows, nested cells at most what they lie within. */
function writeProgram(system: CoverSystem, goal: 'Minimize' | 'Maximize'): string {
  const name = (cell: number): string =>
    cell < system.cells.length ? `c${cell}` : `n${cell - system.cells.length}`;
  const all = [...system.cells, ...system.nested];
  const target = all.flatMap((cell, index) => (cell.target ? [name(index)] : []));
  const rows: string[] = [];
  system.statements.forEach((ends, statement) => {
    const stand = system.sameAs?.[statement] ?? statement;
    const sum =
      all.flatMap((cell, index) => (cell.covers.includes(stand) ? [name(index)] : [])).join(' + ') ||
      '0 zero';
    if (ends.low !== null) rows.push(` l${statement}: ${sum} >= ${ends.low}`);
    if (ends.high !== null) rows.push(` h${statement}: ${sum} <= ${ends.high}`);
  });
  system.nested.forEach(({ within }, index) => {
    rows.push(` w${index}: n${index} - ${within.map((cell) => `c${cell}`).join(' - ')} <= 0`);
  });
  return `${goal}\n obj: ${target.join(' + ') || '0 zero'}\nSubject To\n${rows.join('\n') || ' none: zero >= 0'}\nEnd\n`;
}

function solve(system: CoverSystem, goal: 'Minimize' | 'Maximize'): { status: string; value: number } {
  const { Status: status, ObjectiveValue: value } = highs.solve(writeProgram(system, goal));
  return { status, value };
}

function openEvent(csv: string) {
  const set = readClaimFile(csv);
  const [event] = groupByEvent(set);
  const byId = new Map(set.claims.map((claim) => [claim.id, claim]));
  const options = { asOf: null, known: null, open: false, ownSideFloors: false };
  const model = modelEvent(stateEvent(event!, byId, options), 'asked');
  return { model, ranges: new RangeBook(model, 'third-party') };
}

function endsOf(statement: Statement) {
  const big = (end: number | null): bigint | null => (end === null ? null : BigInt(end));
  return { low: big(statement.low), high: statement.documented ? null : big(statement.high) };
}

const RUNS = { numRuns: 120 };

describe('contradictions', () => {
  it('what is kept can all be true, and each contradiction is one and is a smallest one, says an independent solver', () => {
    fc.assert(
      fc.property(randomRows(8, 3), (rows) => {
        const { model, ranges } = openEvent(writeCsv(rows));
        const { believed, contradictions } = judgeSources(ranges, 'third-party');
        const possible = (statements: readonly Statement[]): boolean =>
          solve(buildSystem(statements, endsOf, null, model), 'Minimize').status === 'Optimal';
        expect(possible(believed)).toBe(true);
        for (const { statements } of contradictions) {
          expect(possible(statements)).toBe(false);
          for (const one of statements)
            expect(possible(statements.filter((other) => other !== one))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('implied bounds are those of an independent solver, rounded inward', () => {
    fc.assert(
      fc.property(randomRows(7, 2), (rows) => {
        const { model, ranges } = openEvent(writeCsv(rows, { sides: 'a; b', ended: '2020-10-09' }));
        const { believed } = judgeSources(ranges, 'third-party');
        for (const { scope, onDay } of ranges.rangesSpokenOf()) {
          const { low, high } = implyBounds(model, scope, believed, onDay);
          const until = Math.min(model.answerDay, model.facts.ended!);
          const system = buildSystem(believed, endsOf, { scope, until, onDay }, model);
          const least = solve(system, 'Minimize');
          const most = solve(system, 'Maximize');
          expect(low?.value ?? 0).toBe(Math.ceil(least.value - 1e-6) + 0);
          if (most.status === 'Optimal') expect(high?.value).toBe(Math.floor(most.value + 1e-6) + 0);
          else expect(high).toBeNull();
        }
      }),
      RUNS,
    );
  });

  it('a repair is the least: it dissolves its contradiction, and one person less does not', () => {
    fc.assert(
      fc.property(randomRows(7, 3), (rows) => {
        const plain = rows.map((row) => ({ ...row, derived_from: '', supersedes: '', unknown: false }));
        const answer = reconcile(readClaimFile(writeCsv(plain)));
        for (const { repairs, statements } of answer.events[0]!.contradictions) {
          const { model } = openEvent(writeCsv(plain));
          const members = statements.map(
            ({ claim, side }) =>
              model.standing.find(
                (one) => one.claim.id === claim.id && one.region.side.key === side.toLowerCase(),
              )!,
          );
          for (const { claim, side, end, from, to } of repairs) {
            const possibleAt = (number: number): boolean => {
              const system = buildSystem(
                members,
                (statement) => {
                  const ends = endsOf(statement);
                  if (statement.claim.id !== claim.id || statement.region.side.key !== side.toLowerCase())
                    return ends;
                  return end === 'low' ? { ...ends, low: BigInt(number) } : { ...ends, high: BigInt(number) };
                },
                null,
                model,
              );
              return solve(system, 'Minimize').status === 'Optimal';
            };
            expect(possibleAt(to)).toBe(true);
            expect(possibleAt(end === 'low' ? to + 1 : to - 1)).toBe(false);
            expect(Math.abs(from - to)).toBeGreaterThan(0);
          }
        }
      }),
      RUNS,
    );
  });

  it('thirty daily figures against one total are one contradiction of two sources', () => {
    const days = Array.from({ length: 30 }, (_, index) => `2020-10-${String(index + 1).padStart(2, '0')}`);
    const daily = days.map((day, index) => `d${index},e,MoD,${day},${day},10,10`).join('\n');
    const csv = `id,event,source,from,as_of,low,high\n${daily}\ntotal,e,UN,2020-10-01,2020-10-30,155,155\n`;
    const [event] = reconcile(readClaimFile(csv)).events;
    expect(event!.contradictions).toHaveLength(1);
    const [contradiction] = event!.contradictions;
    expect(contradiction!.statements).toHaveLength(17);
    expect(contradiction!.setAside).toBe('UN');
  });

  it('a contradiction that goes away when bare round figures are rounded is told as rounding', () => {
    const csv = `id,event,source,as_of,quantity
a,e,A,2020-10-01,"30,000"
b,e,B,2020-09-30,"31,204"
`;
    const [event] = reconcile(readClaimFile(csv)).events;
    expect(event!.contradictions.map(({ kind }) => kind)).toEqual(['rounding']);
  });

  it('figures of the same people and day that merely differ are counted, not told', () => {
    const csv = `id,event,source,as_of,low,high
a,e,A,2020-10-01,30,30
b,e,B,2020-10-01,40,40
`;
    const [event] = reconcile(readClaimFile(csv)).events;
    expect(event!.contradictions).toEqual([]);
    expect(event!.differences).toMatchObject([{ sources: 2, figures: 2 }]);
  });
});
