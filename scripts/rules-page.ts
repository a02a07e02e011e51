// Writes docs/rules/README.md out of the rules. test/check/rule-pages.test.ts keeps the page current;
// `UPDATE_PAGES=1 npx vitest run test/check/rule-pages.test.ts` writes it anew.

import { READING_FAULTS, UNUSED_IGNORE } from '../src/check/reading-faults.js';
import { RULE_KINDS } from '../src/check/rule.js';
import { RULES } from '../src/check/rules.js';

const HEAD = `# Rules of \`reconcile check\`

Errors are rows that cannot be read: they are no claims, and no rule is asked about them. Warnings are probably wrong, notes are worth knowing.
\`--rule ID=off|note|warn|error\` changes one, \`--explain ID\` shows its page, and a row is spared with a mark: the rule in a column \`ignore\`, or
\`reconcile: ignore ID reason\` in a column \`note\`. See [docs/ci.md](../ci.md) for use in CI.

A new rule is one file in \`src/check/\`, one line in \`src/check/rules.ts\`, a page here and a test in \`test/check/\`.
`;

export function renderRulesPage(): string {
  const rules = [...RULES, UNUSED_IGNORE];
  const chapters = RULE_KINDS.map((kind) => {
    const rows = rules
      .filter((rule) => rule.kind === kind)
      .map(({ id, severity, summary }) => `| [${id}](${id}.md) | ${severity} | ${summary} |`);
    return table(kind, '| rule | default | what is wrong |', rows);
  });
  const reading = READING_FAULTS.map(
    ({ page, severity, summary, faults }) =>
      `| [${page}](${page}.md) | ${severity} | ${summary} | ${faults.map((fault) => `\`${fault}\``).join(', ')} |`,
  );
  return `${[HEAD, ...chapters, table('reading', '| page | | what is wrong | told as |', reading)].join('\n')}`;
}

function table(title: string, head: string, rows: readonly string[]): string {
  const rule = head
    .replace(/[^|]+/g, ' --- ')
    .replace(/^ --- /, '')
    .replace(/ --- $/, '');
  return `## ${title}\n\n${head}\n${rule}\n${rows.join('\n')}\n`;
}
