import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

it('a copy that is not built says so, and how to build it', () => {
  const folder = makeFolder();
  cpSync(join(ROOT, 'bin'), join(folder, 'bin'), { recursive: true });
  const run = spawnSync(process.execPath, [join(folder, 'bin/reconcile.js'), SEED], { encoding: 'utf8' });
  expect(run).toMatchObject({ status: 2, stdout: '' });
  expect(run.stderr).toBe(
    'error: the program is not built yet\n  help: `npm ci && npm run build` builds it\n',
  );
});

describe('the text of the built program', () => {
  it('is ASCII, as which it is read', () => {
    const names = readdirSync(join(ROOT, 'dist/cli')).filter((name) => name.endsWith('.js'));
    const others = names.filter((name) =>
      /[^\0-\x7f]/.test(readFileSync(join(ROOT, 'dist/cli', name), 'utf8')),
    );
    expect(names.length).toBeGreaterThan(10);
    expect(others).toEqual([]);
  });

  it('keeps characters beyond ASCII in regular expressions', () => {
    const file = join(makeFolder(), 'claims.csv');
    writeFileSync(file, 'event,quantity,as_of,source\nFire,12,2024-05-01,\uff1dSUM(A1)\n');
    expect(runProgram([file, '--format', 'csv', '--columns', 'high_sources']).stdout).toContain(
      "'\uff1dSUM(A1)",
    );
  });
});
