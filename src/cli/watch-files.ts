// `--watch`: runs a check, and again whenever one of the files is saved, until the program is interrupted.

import { statSync, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { makeVisible } from '../claims/visible.js';
import type { CommandContext } from './command.js';
import { CommandFailure } from './command-failure.js';

/** Editors save in several steps; this long after the last one the file is whole. */
const PAUSE = 100;

/** Watches folders rather than files, for many editors put a new file in the place of the old. Never resolves. */
export async function watchFiles(
  paths: readonly string[],
  check: () => Promise<unknown>,
  { terminal }: CommandContext,
): Promise<void> {
  await check();
  terminal.tell('watching; Ctrl+C ends it');
  let timer: NodeJS.Timeout | null = null;
  let running = false;
  const again = (name: string): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(async () => {
      if (running) return again(name);
      running = true;
      terminal.tell(`${makeVisible(name)} was saved`);
      try {
        await check();
      } catch (error) {
        // A file may be gone for a moment while it is saved.
        if (!(error instanceof CommandFailure)) throw error;
        terminal.tell(`error: ${makeVisible(error.message)}`);
      } finally {
        running = false;
      }
    }, PAUSE);
  };
  for (const [folder, wanted] of foldersOf(paths)) {
    watch(folder, (_event, name) => {
      if (name !== null && (wanted === null ? /\.csv$/i.test(name) : wanted.has(name))) again(name);
    });
  }
  await new Promise(() => {});
}

/** Folders with the names to watch in them; null: every CSV file. */
function foldersOf(paths: readonly string[]): ReadonlyMap<string, ReadonlySet<string> | null> {
  const folders = new Map<string, Set<string> | null>();
  for (const path of paths) {
    const whole = resolve(path);
    if (statSync(whole).isDirectory()) {
      folders.set(whole, null);
      continue;
    }
    const known = folders.get(dirname(whole));
    if (known === undefined) folders.set(dirname(whole), new Set([basename(whole)]));
    else known?.add(basename(whole));
  }
  return folders;
}
