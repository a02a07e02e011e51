// docs/quantities.md is what the tables say now. With UPDATE_PAGES=1 it is written anew; look at what changed.

import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderQuantitiesPage } from '../../scripts/quantities-page.js';

const page = new URL('../../docs/quantities.md', import.meta.url);

it('the page on quantities is what the tables say', () => {
  const current = renderQuantitiesPage();
  if (process.env.UPDATE_PAGES === '1') writeFileSync(page, current);
  expect(
    readFileSync(page, 'utf8') === current,
    'write it anew: see the top of scripts/quantities-page.ts',
  ).toBe(true);
});
