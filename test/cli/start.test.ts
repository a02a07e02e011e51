import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, ROOT, runProgram, SEED } from './run-program.js';

/** A copy of the built command line, and the files of compiled code in it. */
function copyProgram(): { program: string; compiled: readonly string[] } {
  const folder = makeFolder();
  for (const name of ['bin', 'dist/cli']) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  const files = readdirSync(join(folder, 'dist/cli')).filter((name) => name.endsWith('.v8'));
  return {
    program: join(folder, 'bin/reconcile.js'),
    compiled: files.map((name) => join(folder, 'dist/cli', name)),
  };
}

function run(program: string): string {
  return spawnSync(process.execPath, [program, SEED], { encoding: 'utf8' }).stdout;
}

describe('the compiled code beside the program', () => {
  it('is there for what every run needs', () => {
    const names = readdirSync(join(ROOT, 'dist/cli'));
    expect(names).toEqual(expect.arrayContaining(['main.js.v8', 'reconcile.js.v8', 'lexicon.english.js.v8']));
  });

  it('is not used where it is of another V8, cut short, or no code at all', () => {
    const { program, compiled } = copyProgram();
    for (const content of ['', 'no code', Buffer.alloc(4096)]) {
      for (const file of compiled) writeFileSync(file, content);
      expect(run(program)).toBe(runProgram([SEED]).stdout);
    }
  });

  it('is not needed', () => {
    const { program, compiled } = copyProgram();
    for (const file of compiled) rmSync(file);
    expect(run(program)).toBe(runProgram([SEED]).stdout);
  });
});
