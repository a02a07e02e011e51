// Runs every command that README and docs show, against the built program, as a reader would: one page after the other in a
// folder with `data/` and `docs/examples/` in it, a terminal of 80 columns without colours. What a reader would see must be
// what the page shows.
// With UPDATE_PAGES=1 the pages are rewritten to show it; look at what changed before committing.

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { findShownCommands, replaceOutput, showsOutput } from './console-blocks.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
if (!existsSync(join(root, 'dist/cli/main.js'))) throw new Error('build the program first: npm run build');
const folder = mkdtempSync(join(tmpdir(), 'shown-commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** `reconcile` as installed. Only where its output goes to the reader's screen, not into a pipe or a file, it is a terminal. */
const bin = join(folder, 'bin');
mkdirSync(bin);
writeFileSync(
  join(bin, 'reconcile'),
  `#!/bin/bash
screen=()
[ /dev/fd/1 -ef "$SCREEN" ] && screen=(--import "${join(root, 'test/docs/pretend-terminal.js')}")
exec "${process.execPath}" "\${screen[@]}" "${join(root, 'bin/reconcile.js')}" "$@"
`,
);
chmodSync(join(bin, 'reconcile'), 0o755);

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
].sort();

const start = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } })
  .scripts.start;

describe.each(pages)('%s', (name) => {
  const commands = findShownCommands(readFileSync(join(root, name), 'utf8')).filter(isRunHere);
  const workplace = mkdtempSync(join(folder, 'page-'));
  symlinkSync(join(root, 'data'), join(workplace, 'data'));
  mkdirSync(join(workplace, 'docs'));
  symlinkSync(join(root, 'docs/examples'), join(workplace, 'docs/examples'));

  if (commands.length === 0) it.skip('shows no command', () => {});
  for (const [index, { line, command, output }] of commands.entries()) {
    it(`shows what \`${command}\` prints (line ${line})`, () => {
      const real = runAsReader(command, workplace);
      if (showsOutput(output, real)) return;
      if (process.env.UPDATE_PAGES !== '1') expect(real.trimEnd()).toBe(output);
      else rewrite(join(root, name), index, real.trimEnd());
    });
  }
});

/** Lines above may have moved since the page was read: the command is looked for again, by its place among those run. */
function rewrite(file: string, index: number, real: string): void {
  const page = readFileSync(file, 'utf8');
  writeFileSync(file, replaceOutput(page, findShownCommands(page).filter(isRunHere)[index]!, real));
}

/** An installation cannot be shown inside a test; the suite would start itself. */
function isRunHere({ command }: { readonly command: string }): boolean {
  return !/^(npm|npx|git) /.test(command) || command.endsWith('npm start');
}

function runAsReader(command: string, workplace: string): string {
  const screen = join(workplace, '.screen');
  const shown = openSync(screen, 'w');
  try {
    // `npm start` builds first, then runs the program; here it is built.
    const line = command.endsWith('npm start')
      ? start.split('&&').at(-1)!.replace('node bin/reconcile.js', 'reconcile')
      : command;
    const { error } = spawnSync('bash', ['-c', line], {
      cwd: workplace,
      stdio: ['ignore', shown, shown],
      env: { ...withoutColours(), PATH: `${bin}${delimiter}${process.env.PATH}`, SCREEN: screen },
    });
    if (error) throw error;
  } finally {
    closeSync(shown);
  }
  return readFileSync(screen, 'utf8');
}

function withoutColours(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, ...rest } = process.env;
  return { ...rest, NO_COLOR: '1' };
}
