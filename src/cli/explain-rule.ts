// `--list-rules` and `--explain`: every rule in a line, or the page of one. The pages lie in docs/rules/ and are shipped.

import { readFileSync } from 'node:fs';
import { READING_FAULTS, UNUSED_IGNORE } from '../check/reading-faults.js';
import { RULE_KINDS } from '../check/rule.js';
import { RULES } from '../check/rules.js';
import { findNearMisses, suggest } from '../claims/near-miss.js';
import { quoteValue } from '../claims/visible.js';
import { CommandFailure } from './command-failure.js';

/** Rules by kind, then what the reader tells. */
export function listRules(): string {
  const rules = [...RULES, UNUSED_IGNORE];
  const ids = [...rules.map(({ id }) => id), ...READING_FAULTS.map(({ page }) => page)];
  const width = Math.max(...ids.map((id) => id.length));
  const line = (id: string, severity: string, summary: string): string =>
    `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`;
  const chapters = RULE_KINDS.map((kind) => {
    const own = rules.filter((rule) => rule.kind === kind);
    return `${kind}\n${own.map(({ id, severity, summary }) => line(id, severity, summary)).join('')}`;
  });
  const reading = READING_FAULTS.map(({ page, severity, summary }) => line(page, severity, summary)).join('');
  return `${[...chapters, `reading\n${reading}`].join('\n')}\nreconcile check --explain RULE tells more of one\n`;
}

/** The page of a rule, or of the page that explains a fault of reading. Throws `CommandFailure` for what is neither. */
export function explainRule(id: string): string {
  const page = pageOf(id);
  if (page === null) {
    const known = [
      ...RULES.map((rule) => rule.id),
      UNUSED_IGNORE.id,
      ...READING_FAULTS.flatMap(({ page, faults }) => [page, ...faults]),
    ];
    throw new CommandFailure(
      `there is no rule ${quoteValue(id)}`,
      suggest(findNearMisses(id, known), '`--list-rules` lists them'),
    );
  }
  return readFileSync(new URL(`../../docs/rules/${page}.md`, import.meta.url), 'utf8');
}

function pageOf(id: string): string | null {
  if (RULES.some((rule) => rule.id === id) || id === UNUSED_IGNORE.id) return id;
  return READING_FAULTS.find(({ page, faults }) => page === id || faults.includes(id))?.page ?? null;
}
