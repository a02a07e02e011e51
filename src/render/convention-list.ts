// The rules and conventions with their sources, as `reconcile read --conventions` prints them: for people and as JSON.

import { CONVENTION_TABLES } from '../quantity/conventions.js';
import { LANGUAGES } from '../quantity/languages.js';
import { RULES } from '../quantity/rules.js';
import { writeJson } from './json-text.js';

export function renderConventions(): string {
  const lines = ['Rules (convention standard), for a number N', ''];
  for (const { name, words, low, high, approximate, source } of RULES) {
    lines.push(
      `  ${name}: ${words}`,
      `    low: ${low || 'none'}; high: ${high || 'none'}; approximate: ${approximate}`,
    );
    lines.push(`    source: ${source}`);
  }
  lines.push('', 'Slack of N at p % is the least of p % of N and 5 units of its last non-zero digit.');
  for (const { name, summary, changes } of CONVENTION_TABLES) {
    lines.push('', `Convention ${name}: ${summary}`);
    for (const { words, reading, source } of changes)
      lines.push(`  ${words}: ${reading}`, `    source: ${source}`);
  }
  lines.push('', `Languages: ${LANGUAGES.map(({ code, name }) => `${name} (${code})`).join(', ')}`);
  return `${lines.join('\n')}\n`;
}

export function renderConventionsJson(): string {
  const conventions = CONVENTION_TABLES.map(({ name, summary, source, changes }) => ({
    name,
    summary,
    source,
    changes,
  }));
  const languages = LANGUAGES.map(({ code, name }) => ({ code, name }));
  return `${writeJson({ rules: RULES, conventions, languages }, 2)}\n`;
}
