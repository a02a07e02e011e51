// An independent solver (HiGHS) for the same question, asked in another way: plain cells are split by which nested cells
// their people belong to, all 2^k of them.

import * as highsModule from 'highs';
import type { CoverSystem } from '../../src/engine/system.js';

// Its types are of a CommonJS module, which it is not when imported.
const { default: loadHighs } = highsModule as unknown as { default: () => Promise<highsModule.LegacyHighs> };
const highs = await loadHighs();

export type OracleAnswer =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'unbounded' }
  | { readonly kind: 'infeasible' };

export function askOracle(system: CoverSystem, direction: 'least' | 'most' | 'any'): OracleAnswer {
  const coverage: Map<string, number>[] = system.statements.map(() => new Map());
  const objective = new Map<string, number>();
  const variables: string[] = [];
  system.cells.forEach(({ covers, target }, cell) => {
    const nested = system.nested.filter(({ within }) => within.includes(cell));
    for (let subset = 0; subset < 2 ** nested.length; subset++) {
      const variable = `x${cell}_${subset}`;
      variables.push(variable);
      const belongsTo = nested.filter((_, index) => subset & (1 << index));
      for (const group of [{ covers, target }, ...belongsTo]) {
        if (group.target) objective.set(variable, (objective.get(variable) ?? 0) + 1);
        for (const statement of group.covers) {
          const row = coverage[system.sameAs?.[statement] ?? statement]!;
          row.set(variable, (row.get(variable) ?? 0) + 1);
        }
      }
    }
  });
  const rows: string[] = [];
  system.statements.forEach(({ low, high }, statement) => {
    const sum = writeSum(coverage[system.sameAs?.[statement] ?? statement]!);
    if (low !== null) rows.push(` l${statement}: ${sum} >= ${low}`);
    if (high !== null) rows.push(` h${statement}: ${sum} <= ${high}`);
  });
  const goal = direction === 'any' ? 'dummy' : writeSum(objective);
  const writeProgram = (limits: readonly string[]): string =>
    [
      direction === 'most' ? 'Maximize' : 'Minimize',
      ` goal: ${goal}`,
      'Subject To',
      ...rows,
      ' last: dummy <= 0',
      ...limits,
      'End',
    ].join('\n');
  const open = solve(writeProgram([]));
  if (open !== null) return open;
  // HiGHS now and then gives up on an unbounded program ("Unknown"). With every variable limited far above what the statements
  // can force it always answers, and an optimum that reaches the limits has none without them.
  const limited = solve(writeProgram(['Bounds', ...variables.map((variable) => ` ${variable} <= ${FAR}`)]));
  if (limited === null) throw new Error(`HiGHS does not answer\n${writeProgram([])}`);
  return limited.kind === 'value' && limited.value >= FAR ? { kind: 'unbounded' } : limited;
}

/** Above any sum that the small numbers of the tests can add up to. */
const FAR = 1_000_000;

/** What HiGHS says of a program; null where it gives up. */
function solve(program: string): OracleAnswer | null {
  const { Status: status, ObjectiveValue: value } = highs.solve(program, {
    presolve: 'off',
    solver: 'simplex',
  });
  if (status === 'Optimal') return { kind: 'value', value };
  if (status === 'Infeasible') return { kind: 'infeasible' };
  if (status === 'Unbounded') return { kind: 'unbounded' };
  return null;
}

function writeSum(terms: ReadonlyMap<string, number>): string {
  if (terms.size === 0) return '0 dummy';
  return [...terms].map(([variable, times]) => `${times} ${variable}`).join(' + ');
}
