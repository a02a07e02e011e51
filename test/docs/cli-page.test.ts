// docs/cli.md is what the commands say of themselves now. With UPDATE_PAGES=1 it is written anew; look at what changed.

import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeCommands, renderCliPage } from '../../scripts/cli-page.js';

const page = new URL('../../docs/cli.md', import.meta.url);

it('the page on the command line is what the commands say', async () => {
  const current = await renderCliPage();
  if (process.env.UPDATE_PAGES === '1') writeFileSync(page, current);
  expect(readFileSync(page, 'utf8') === current, 'write it anew: see the top of scripts/cli-page.ts').toBe(
    true,
  );
});

it('every command, option and word has a description', async () => {
  for (const { name, summary, command } of await describeCommands()) {
    expect(summary, name).not.toBe('');
    for (const { flags, description } of command.options)
      expect(description, `${name} ${flags}`).not.toBe('');
    for (const word of command.registeredArguments)
      expect(word.description, `${name} ${word.name()}`).not.toBe('');
  }
});
