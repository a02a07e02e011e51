// Reads the cells that hold one of a few words: `basis` and `stance`.
import { isBlankValue } from './blank-marks.js';
import { accept, type CellReading, refuse } from './cell-reading.js';
import type { Basis, ClaimedStance } from './claim.js';
import { foldLabel } from './label.js';
import { findNearMisses, suggest } from './near-miss.js';
import { quoteValue } from './visible.js';

const BASES = new Map<string, Basis>([
  ['documented', 'documented'],
  ['confirmed', 'documented'],
  ['verified', 'documented'],
  ['reported', 'reported'],
  ['estimated', 'estimated'],
  ['projected', 'projected'],
]);
const STANCES = new Map<string, ClaimedStance>([
  ['own', 'own'],
  ['third-party', 'third-party'],
  ['adversary', 'adversary'],
]);

/** What stands behind the number; null where the cell is empty. */
export function readBasis(text: string): CellReading<Basis | null> {
  return readChoice(text, BASES, 'basis');
}

/** How the source stands to the people it speaks of; null where the cell is empty. */
export function readStance(text: string): CellReading<ClaimedStance | null> {
  return readChoice(text, STANCES, 'stance');
}

function readChoice<Value>(
  text: string,
  choices: ReadonlyMap<string, Value>,
  column: string,
): CellReading<Value | null> {
  if (isBlankValue(text)) return accept(null);
  const written = foldLabel(text).replace(/[ _]/g, '-').replace('thirdparty', 'third-party');
  const value = choices.get(written);
  if (value !== undefined) return accept(value);
  const names = [...choices.keys()];
  return refuse({
    rule: `unknown-${column}`,
    reason: `${quoteValue(text)} is no ${column}`,
    expected: names.map((name) => `\`${name}\``).join(', '),
    help: suggest(
      findNearMisses(written, names),
      column === 'basis'
        ? 'write one of them, or leave the cell empty for `reported`'
        : 'write one of them, or leave the cell empty: `source_side` tells it then',
    ),
  });
}
