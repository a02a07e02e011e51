// Whoever adds a language goes by its page: what a lexicon may leave out is named there, for what is not is left out unseen.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

const page = read('docs/adding-a-language.md');
const fields = [...read('src/quantity/lexicon.ts').matchAll(/^ {2}readonly (\w+)\?:/gm)].map(
  ([, name]) => name!,
);

it('the fields that a lexicon may leave out are many', () => {
  expect(fields.length).toBeGreaterThan(20);
});

it.each(fields)('the page on adding a language says when to fill in `%s`', (field) => {
  // `words`, `endings` and `letters` of a relative are named as such.
  const named = new RegExp(`\`${field}[:\`]|\\b${field}\\b[^|]* that only the relative has`);
  expect(page).toMatch(named);
});
