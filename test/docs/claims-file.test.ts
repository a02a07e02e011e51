// The page of the claims file has the table of columns that the program reads by.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COLUMNS } from '../../src/claims/columns.js';

const page = readFileSync(new URL('../../docs/claims-file.md', import.meta.url), 'utf8');

it('the table of columns on the page is the one in the code', () => {
  const rows = COLUMNS.map(({ name, needed, default: fallback, meaning }) => {
    const shown =
      needed === 'no'
        ? fallback === ''
          ? 'no'
          : `no: ${fallback}`
        : needed === 'yes'
          ? '**yes**'
          : `**yes**, ${needed}`;
    return `| \`${name}\` | ${shown} | ${meaning} |`;
  });
  const table = ['| column | needed | meaning |', '| --- | --- | --- |', ...rows].join('\n');
  expect(page).toContain(table);
});
