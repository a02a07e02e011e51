// Writes docs/quantities.md out of the tables of rules, conventions, refusals and languages. test/docs/quantities-page.test.ts
// keeps the page current; `UPDATE_PAGES=1 npx vitest run test/docs/quantities-page.test.ts` writes it anew.

import { CONVENTION_TABLES } from '../src/quantity/conventions.js';
import { LANGUAGES } from '../src/quantity/languages.js';
import type { Hedges, Lexicon, Values } from '../src/quantity/lexicon.js';
import { readQuantity } from '../src/quantity/read-quantity.js';
import { REFUSALS } from '../src/quantity/refusals.js';
import { HEDGES, RULES } from '../src/quantity/rules.js';
import { renderReadingLine } from '../src/render/read-line.js';

export function renderQuantitiesPage(): string {
  return [
    INTRODUCTION,
    rulesSection(),
    COMBINING,
    conventionsSection(),
    NUMBERS,
    languagesSection(),
    refusalsSection(),
  ].join('\n');
}

const INTRODUCTION = `# What the words around a number mean

<!-- Written by scripts/quantities-page.ts from the tables in src/quantity/. Change those, not this page. -->

A quantity is kept in the source's own words and read into a whole-number interval: a low and a high, either of which may be
missing. An end that the words do not give stays empty; it is never 0 and never infinity. An end that a convention sets, rather
than the words, is *approximate* and marked \`≈\`. What is not understood is refused with a reason; nothing is guessed.

\`reconcile read\` shows how a phrase is read, and every message about a quantity can be looked up here.

${shownCommands(['more than 2,000', 'just under 1,000', 'tens of thousands', 'between 1.2 and 1.5 million', 'more than 2,000 on each side'])}

Without a phrase it reads standard input, one phrase a line, and answers each line by a line. \`--format json\` answers with one
object a line: \`text\`, \`low\`, \`high\`, \`approximate\` (and which end is), \`rule\`, \`language\`; or \`text\`, \`error\` and what to do
about it. The exit code is 1 where something was refused. \`--language\` reads in one language only.
`;

function shownCommands(phrases: readonly string[]): string {
  const lines = phrases.flatMap((phrase) => [
    `$ reconcile read "${phrase}"`,
    renderReadingLine(readQuantity(phrase)),
  ]);
  return ['```console', ...lines, '```'].join('\n');
}

function rulesSection(): string {
  const rows = RULES.map(({ name, words, low, high, approximate, source }) =>
    row([name, words, low || '–', high || '–', approximate, source]),
  );
  return [
    '## Rules',
    '',
    'For a number N. *Slack* of N at p % is the least of p % of N and 5 units of N\'s last non-zero digit: for "about 2,000" it is',
    '200, for "about 59,650" 50, for "about 4,386" 5. A precise figure deserves a narrow doubt. `–` is an end that is not given.',
    '',
    row(['rule', 'words', 'low', 'high', 'approximate', 'why']),
    row(['---', '---', '---', '---', '---', '---']),
    ...rows,
    '',
  ].join('\n');
}

const COMBINING = `## How they combine

${table(
  ['words', 'read as'],
  [
    'some 95–100',
    'at least 20 to 30',
    'up to 20–30',
    '200–1,500+',
    'at least 13 and as many as 46',
    'more than 2,000 but fewer than 3,000',
    'about or over 200',
    'between about 40 and 50',
    'up to about 50',
    'at least several hundred',
    'over several hundred',
    'hundreds, possibly thousands',
    'perhaps 200',
    'a death toll of 28',
    'in the low hundreds',
    'dozens more',
  ],
)}

A hedge on a range keeps its ends and marks both; it does not widen them. Of two one-sided words the stronger counts, and a
one-sided word beats "about". A vague word has no ceiling.
`;

function table(head: readonly string[], phrases: readonly string[]): string {
  const rows = phrases.map((phrase) =>
    row([`\`${phrase}\``, renderReadingLine(readQuantity(phrase)).split(' · ').slice(0, 2).join(' · ')]),
  );
  return [row(head), row(head.map(() => '---')), ...rows].join('\n');
}

function conventionsSection(): string {
  const lines = [
    '## Conventions',
    '',
    '`--convention NAME` in every command. `reconcile read --compare "several hundred"` shows a phrase under all of them, and',
    '`reconcile read --conventions` prints these tables.',
    '',
    row(['convention', 'words', 'read as', 'from']),
    row(['---', '---', '---', '---']),
  ];
  for (const { name, changes } of CONVENTION_TABLES)
    for (const { words, reading, source } of changes)
      lines.push(row([`\`${name}\``, words, reading, source]));
  lines.push('', 'What cannot be read under one convention is read under none.', '');
  return lines.join('\n');
}

const NUMBERS = `## Numbers

${table(
  ['written', 'read as'],
  [
    '2,425',
    '2 425',
    "2'425",
    '2.425.000',
    '1,00,000',
    '２４２５',
    '٢٤٢٥',
    '2425.0',
    '2.5k',
    '3½ thousand',
    'half a million',
    'two thousand four hundred and twenty-five',
    'more than a thousand',
    '5-6,000',
    'two to three thousand',
    '5,208 (2,425 + 2,783)',
    '450,000 (±150,000)',
  ],
)}

A separator and three digits (\`1.500\`) is ambiguous alone and is refused; with words of a language that groups so it is
thousands. Before a scale word a comma or point is a decimal sign. Words behind the number may be anything that holds no number;
a word before it must be known.
`;

function languagesSection(): string {
  const lines = [
    '## Languages',
    '',
    'The language is recognised from the words; one that is not listed is refused, not guessed. How to add one is in',
    '[adding-a-language.md](adding-a-language.md).',
    '',
  ];
  for (const lexicon of LANGUAGES) lines.push(...languageLines(lexicon), '');
  return lines.join('\n');
}

function languageLines(lexicon: Lexicon): string[] {
  const { name, code, pointGroups, decimalComma } = lexicon;
  const point = pointGroups ? '`1.500` is 1,500' : '`1.500` is refused';
  const comma = decimalComma ? 'a comma before a scale word is a decimal sign' : 'a comma groups thousands';
  const rows = HEDGES.flatMap((hedge) => {
    const words = hedgeWords(lexicon, hedge);
    return words === '' ? [] : [row([hedge, words])];
  });
  return [
    `### ${name} (\`${code}\`)`,
    '',
    `${point}; ${comma}.`,
    '',
    row(['rule', 'words']),
    row(['---', '---']),
    ...rows,
    row(['vague', vagueWords(lexicon)]),
    row(['none', lexicon.none.join(', ')]),
    row(['unknown', lexicon.unknown.join(', ')]),
  ];
}

function hedgeWords(lexicon: Lexicon, hedge: (typeof HEDGES)[number]): string {
  const parts: string[] = [];
  const add = (hedges: Hedges | undefined, show: (words: string) => string): void => {
    for (const words of hedges?.[hedge] ?? []) parts.push(show(words));
  };
  add(lexicon.before, (words) => words);
  add(lexicon.behind, (words) => `N ${words}`);
  add(lexicon.close, (words) => `N ${words}`);
  for (const { hedge: own, endings, words } of lexicon.endingHedges ?? [])
    if (own === hedge) parts.push(...words.map((word) => `N-${endings[0]} ${word}`));
  return [...new Set(parts)].join(', ');
}

function vagueWords(lexicon: Lexicon): string {
  const values = (list: Values | undefined): string[] => Object.keys(list ?? {});
  const small = Object.values(lexicon.small).flat();
  return [...values(lexicon.plurals), ...small].join(', ');
}

function refusalsSection(): string {
  const lines = [
    '## What is refused',
    '',
    'Each kind has its own name, shown behind the message. `{0}` stands for the offending words.',
    '',
    row(['name', 'what is wrong', 'what would be read', 'what to do']),
    row(['---', '---', '---', '---']),
  ];
  for (const [code, { reason, expected, help }] of Object.entries(REFUSALS))
    lines.push(row([`\`${code}\``, reason, expected, help]));
  return `${lines.join('\n')}\n`;
}

/** A row of a Markdown table; a bar inside a cell would end it. */
function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
