// What the options of `reconcile check` mean: the severity of each rule, how many warnings are too many.

import { READING_FAULTS, ROW_WARNINGS, UNUSED_IGNORE } from '../check/reading-faults.js';
import { RULES } from '../check/rules.js';
import type { Severity } from '../claims/diagnostic.js';
import { findNearMisses, suggest } from '../claims/near-miss.js';
import { quoteValue } from '../claims/visible.js';
import { CommandFailure } from './command-failure.js';

export type Severities = ReadonlyMap<string, Severity | 'off'>;

const LEVELS: ReadonlyMap<string, Severity | 'off'> = new Map([
  ['off', 'off'],
  ['note', 'note'],
  ['warn', 'warning'],
  ['warning', 'warning'],
  ['error', 'error'],
]);

const RULE_IDS: ReadonlySet<string> = new Set([...RULES.map(({ id }) => id), UNUSED_IGNORE.id]);

/** What marks may name. */
export const MARKABLE: ReadonlySet<string> = new Set([...RULE_IDS, ...ROW_WARNINGS]);

/** `falling-toll=off`, several with commas. Throws `CommandFailure` for what is no rule or no level. */
export function readSeverities(written: readonly string[]): Severities {
  const severities = new Map<string, Severity | 'off'>();
  for (const pair of written.flatMap((text) => text.split(','))) {
    if (pair.trim() === '') continue;
    const [id, level] = pair.split('=').map((part) => part.trim());
    const severity = LEVELS.get(level?.toLowerCase() ?? '');
    if (id === undefined || severity === undefined) {
      throw new CommandFailure(
        `${quoteValue(pair)} in \`--rule\` is no rule with a level`,
        'write the rule, `=`, and `off`, `note`, `warn` or `error`: `--rule falling-toll=off`',
      );
    }
    refuseUnknownRule(id);
    severities.set(id, severity);
  }
  return severities;
}

function refuseUnknownRule(id: string): void {
  if (RULE_IDS.has(id)) return;
  const fault = READING_FAULTS.find(({ faults, page }) => faults.includes(id) || page === id);
  if (fault?.severity === 'warning') return;
  if (fault !== undefined) {
    throw new CommandFailure(
      `${quoteValue(id)} is an error of reading: the row is no claim, whatever it is called`,
      'correct the row',
    );
  }
  const known = [...RULE_IDS, ...READING_FAULTS.flatMap(({ faults }) => faults)];
  throw new CommandFailure(
    `there is no rule ${quoteValue(id)}`,
    suggest(findNearMisses(id, known), '`--list-rules` lists them'),
  );
}

export function readMaxWarnings(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new CommandFailure(
    `${quoteValue(text)} in \`--max-warnings\` is no number`,
    'write a whole number: `--max-warnings 10`',
  );
}
