import fc from 'fast-check';
import * as highsModule from 'highs';
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/answer/reconcile.js';
import { renderJson } from '../../src/render/json.js';
import { type EventContext, openEvent, readAskedOptions } from '../../src/verify/event-context.js';
import type { Result } from '../../src/verify/result.js';
import { type Limited, Together } from '../../src/verify/smallest.js';
import { findStatement } from '../../src/verify/statements.js';
import { readClaimFile } from '../claim-files.js';
import { contradictingRows, type Row, writeRows } from './contradicting-claims.js';
import { counts, listEveryone } from './every-person.js';

// Its types are of a CommonJS module, which it is not when imported.
const { default: loadHighs } = highsModule as unknown as { default: () => Promise<highsModule.LegacyHighs> };
const highs = await loadHighs();

function resultOf(csv: string): Result {
  return JSON.parse(renderJson(reconcile(readClaimFile(csv)))) as Result;
}

/** The one event of a file, as verify sees it. */
function openFile(csv: string): EventContext {
  const set = readClaimFile(csv);
  const result = resultOf(csv);
  const asked = readAskedOptions(result.options);
  return openEvent(result.events[0]!, set.events[0]!, set.claims, { spellings: set.spellings, asked });
}

/** A statement at its word, as verify reads it off its claim. */
function limitOf(id: string, side: string, context: EventContext): Limited {
  const statement = findStatement({ claim: id, side }, context);
  if (statement.kind === 'fault') throw new Error(statement.what);
  return { ...statement.counted, low: statement.low, high: statement.high };
}

/** Statements of rows, asked of every kind of person one by one, by an independent solver. */
function isPossibleByHighs(rows: readonly Row[], statements: readonly Named[], ended: number): boolean {
  const kinds = new Map<string, readonly number[]>();
  for (const person of listEveryone(rows)) {
    const by = [...statements.keys()].filter((position) => {
      const { row, side } = statements[position]!;
      return counts(row, side, person, ended);
    });
    kinds.set(by.join(), by);
  }
  const cells = [...kinds.values()];
  const lines = statements.flatMap(({ row: { low, width } }, position) => {
    const counted = cells.flatMap((by, count) => (by.includes(position) ? [`c${count}`] : []));
    const left = counted.join(' + ') || '0 none';
    return [
      ` l${position}: ${left} >= ${low}`,
      ...(width === null ? [] : [` h${position}: ${left} <= ${low + width}`]),
    ];
  });
  const program = `Minimize\n obj: 0 none\nSubject To\n${lines.join('\n') || ' free: none >= 0'}\nEnd\n`;
  return highs.solve(program).Status === 'Optimal';
}

interface Named {
  readonly row: Row;
  readonly side: string;
}

function listStatements(rows: readonly Row[]): readonly Named[] {
  return rows.flatMap((row) =>
    (row.side === 'each' ? ['a', 'b'] : [row.side]).map((side) => ({ row, side })),
  );
}

function namesOf(csv: string) {
  return resultOf(csv).events[0]!.contradictions.map(({ statements }) =>
    statements.map(({ claim }) => claim),
  );
}

describe('whether statements can all be true', () => {
  it('is what an independent solver says, given every kind of person', () => {
    let impossible = 0;
    const picks = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(contradictingRows(7), fc.constantFrom(6, 5), picks, (rows, ended, picked) => {
        const csv = writeRows(rows, { began: '2020-09-30', ended: `2020-10-0${ended}`, words: false });
        const context = openFile(csv);
        const all = listStatements(rows);
        const some = [...new Set(picked.map((pick) => all[pick % all.length]!))];
        const limits = some.map(({ row, side }) => limitOf(row.id, side, context));
        const possible = isPossibleByHighs(rows, some, ended);
        if (!possible) impossible++;
        expect(new Together(limits, context.people).canAllBeTrue(), csv).toBe(possible);
      }),
      { numRuns: 80 },
    );
    expect(impossible).toBeGreaterThan(5);
  });
});

const DAYS = Array.from({ length: 30 }, (_, index) => `2020-10-${String(index + 1).padStart(2, '0')}`);
const DAILY = `id,event,source,from,as_of,low,high
${DAYS.map((day, index) => `d${index},e,MoD,${day},${day},10,10`).join('\n')}
total,e,UN,2020-10-01,2020-10-30,155,155
`;

describe('a smallest contradiction', () => {
  it('of sixteen days and a total has nothing that can be left out', () => {
    const context = openFile(DAILY);
    const [names] = namesOf(DAILY);
    expect(names).toHaveLength(17);
    const limits = names!.map((id) => limitOf(id, 'all', context));
    expect(new Together(limits, context.people).listNeedless()).toEqual([]);
  });

  it('is not one of seventeen days: any of them can be left out, but not the total', () => {
    const context = openFile(DAILY);
    const ids = [...DAYS.slice(0, 17).keys()].map((day) => `d${day}`);
    const limits = ['total', ...ids].map((id) => limitOf(id, 'all', context));
    expect(new Together(limits, context.people).listNeedless()).toEqual(ids.map((_, index) => index + 1));
  });

  it('is not one where all thirty days stand against the total', () => {
    const context = openFile(DAILY);
    const limits = [...context.claims.keys()].map((id) => limitOf(id, 'all', context));
    expect(limits).toHaveLength(31);
    expect(new Together(limits, context.people).listNeedless()).toHaveLength(30);
  });

  it('is not one where another statement of the very same people stands beside', () => {
    const context = openFile(`id,event,source,as_of,low,high
a,e,A,2020-10-01,30,30
b,e,B,2020-10-02,20,20
c,e,C,2020-10-02,20,21
`);
    const limits = (ids: readonly string[]) => ids.map((id) => limitOf(id, 'all', context));
    expect(new Together(limits(['a', 'b']), context.people).listNeedless()).toEqual([]);
    expect(new Together(limits(['a', 'b', 'c']), context.people).listNeedless()).toEqual([1, 2]);
    expect(new Together(limits(['a', 'a', 'b']), context.people).listNeedless()).toEqual([0, 1]);
  });

  it('is not one of two where one by itself says somebody of nobody', () => {
    const context = openFile(`id,event,sides,side,source,as_of,low,high,excludes
a,e,a; b,a,A,2020-10-01,30,30,a
b,e,,all,B,2020-10-02,20,20,
`);
    const limits = ['a', 'b'].map((id, index) => limitOf(id, ['a', 'all'][index]!, context));
    expect(new Together(limits, context.people).listNeedless()).toEqual([1]);
  });

  it('counts whom a claim leaves out, though nobody else names them', () => {
    const context = openFile(`id,event,sides,side,source,as_of,low,high,excludes
a,e,a; b,all,A,2020-10-01,1000,1100,
b,e,,all,B,2020-10-01,900,950,a/military
`);
    const limits = ['a', 'b'].map((id) => limitOf(id, 'all', context));
    expect(new Together(limits, context.people).canAllBeTrue()).toBe(true);
  });

  it('tells children from those who are left out because they are children', () => {
    const context = openFile(`id,event,side,category,source,as_of,low,high,excludes
whole,e,all,all,A,2020-10-01,10,10,
grown,e,all,all,B,2020-10-01,8,8,all/all:children
children,e,all,all:children,C,2020-10-01,3,3,
`);
    const limits = ['whole', 'grown', 'children'].map((id) => limitOf(id, 'all', context));
    expect(new Together(limits, context.people).canAllBeTrue()).toBe(false);
    expect(new Together(limits, context.people).listNeedless()).toEqual([]);
  });
});
