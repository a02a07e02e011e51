import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runProgram, runShell, SEED } from './run-program.js';

describe('--output', () => {
  it('writes to the file what would have gone to stdout, and nothing to stdout', () => {
    const folder = makeFolder();
    const run = runProgram([SEED, '-o', 'r.csv'], { cwd: folder });
    expect(run).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'r.csv'), 'utf8')).toBe(runProgram([SEED]).stdout);
    expect(readdirSync(folder)).toEqual(['r.csv']);
  });

  it('leaves the file as it was where a row cannot be read', () => {
    const folder = makeFolder({ 'r.csv': 'old', 'bad.csv': 'event,source,quantity\nwar,UN,1;2\n' });
    expect(runProgram(['bad.csv', '-o', 'r.csv'], { cwd: folder }).status).toBe(2);
    expect(readFileSync(join(folder, 'r.csv'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['bad.csv', 'r.csv']);
  });

  it('never writes over an input, by whatever name', () => {
    const text = readFileSync(SEED, 'utf8');
    const folder = makeFolder({ 'a.csv': text });
    symlinkSync(join(folder, 'a.csv'), join(folder, 'link.csv'));
    for (const output of ['a.csv', './a.csv', 'link.csv', join(folder, 'a.csv')]) {
      const run = runProgram(['a.csv', '-o', output], { cwd: folder });
      expect(run.status).toBe(2);
      expect(run.stderr).toMatch(/is an input too/);
    }
    expect(runProgram(['.', '-o', 'a.csv'], { cwd: folder }).status).toBe(2);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe(text);
  });

  it('replaces what a link points to, keeps its mode, and leaves the link', () => {
    const folder = makeFolder({ 'real.csv': 'old' });
    chmodSync(join(folder, 'real.csv'), 0o640);
    symlinkSync('real.csv', join(folder, 'link.csv'));
    expect(runProgram([SEED, '-o', 'link.csv'], { cwd: folder }).status).toBe(0);
    expect(readFileSync(join(folder, 'real.csv'), 'utf8')).toMatch(/^event,/);
    expect(statSync(join(folder, 'real.csv')).mode & 0o777).toBe(0o640);
  });

  it('says why a file cannot be written', () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'sub'));
    expect(runProgram([SEED, '-o', 'sub'], { cwd: folder })).toMatchObject({ status: 2, stdout: '' });
    expect(runProgram([SEED, '-o', 'no/r.csv'], { cwd: folder }).stderr).toMatch(
      /the folder of `no\/r\.csv` does not exist/,
    );
  });

  it('writes to devices and pipes, and `-` is stdout', () => {
    expect(runProgram([SEED, '-o', '/dev/stdout']).stdout).toBe(runProgram([SEED]).stdout);
    expect(runShell('reconcile "$SEED" -o /dev/stdout | cat').stdout).toBe(runProgram([SEED]).stdout);
    expect(runProgram([SEED, '-o', '-']).stdout).toBe(runProgram([SEED]).stdout);
    const full = runShell('reconcile "$SEED" -o /dev/full');
    expect(full).toMatchObject({ status: 2, stdout: '' });
    expect(full.stderr).toMatch(/the disk is full/);
  });

  it('writes CSV without colours, whatever forces them', () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'r.txt'), '');
    runProgram([SEED, '-f', 'table', '-o', 'r.txt'], { cwd: folder, env: { FORCE_COLOR: '1' } });
    expect(readFileSync(join(folder, 'r.txt'), 'utf8')).not.toContain('\u001b');
  });
});
