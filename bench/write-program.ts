// A system of statements over cells as a linear program in the text form that HiGHS reads, and HiGHS itself.

import * as highsModule from 'highs';
import type { CoverSystem, Ends } from '../src/engine/system.js';

// Its types are of a CommonJS module, which it is not when imported.
const { default: load } = highsModule as unknown as { default: () => Promise<highsModule.LegacyHighs> };

export const loadHighs = load;

/** `goal`: what is asked of the sum of the target cells; without target cells, only whether all statements can be true. */
export function writeProgram(system: CoverSystem, goal: 'Minimize' | 'Maximize'): string {
  const { cells, nested, statements, sameAs } = system;
  const all = [...cells, ...nested];
  const names = all.map((_, cell) => (cell < cells.length ? `c${cell}` : `n${cell - cells.length}`));
  const sums = statements.map((): string[] => []);
  all.forEach(({ covers }, cell) => {
    for (const statement of covers) sums[statement]!.push(names[cell]!);
  });
  const rows = statements.flatMap((ends, statement) =>
    writeRows(ends, statement, sums[sameAs?.[statement] ?? statement]!),
  );
  nested.forEach(({ within }, index) => {
    rows.push(` w${index}: n${index}${within.map((cell) => ` - c${cell}`).join('')} <= 0`);
  });
  const target = names.filter((_, cell) => all[cell]!.target).join(' + ') || '0 c0';
  return `${goal}\n obj: ${target}\nSubject To\n${rows.join('\n')}\nEnd\n`;
}

function writeRows({ low, high }: Ends, statement: number, covered: readonly string[]): string[] {
  if (covered.length === 0) return [];
  const sum = covered.join(' + ');
  return [
    ...(low === null ? [] : [` l${statement}: ${sum} >= ${low}`]),
    ...(high === null ? [] : [` h${statement}: ${sum} <= ${high}`]),
  ];
}
