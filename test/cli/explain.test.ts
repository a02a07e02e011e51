// `reconcile explain`, `gap` and `verify` as a shell sees them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runProgram, SEED } from './run-program.js';

const CLAIMS = readFileSync(SEED, 'utf8');

function run(...words: readonly string[]) {
  const cwd = makeFolder({ 'claims.csv': CLAIMS });
  return { cwd, ...runProgram(words, { cwd }) };
}

describe('explain', () => {
  it('says why the range of everyone is what it is, in lines of at most 80 columns', () => {
    const { status, stdout } = run('explain', 'claims.csv');
    expect(status).toBe(0);
    expect(stdout).toContain('Range: ≈950 to 4,000+.');
    expect(stdout).toContain('by the rule "just under"');
    expect(stdout).toContain('It rests on Vladimir Putin: struck out, 950 is left.');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('says what one claim does', () => {
    const { status, stdout } = run('explain', 'claims.csv', '--claim', 'report-sum');
    expect(status).toBe(0);
    expect(stdout).toContain('It repeats claim putin-each and is no witness of its own.');
  });

  it('gives the same as JSON and Markdown', () => {
    const json = JSON.parse(run('explain', 'claims.csv', '--format', 'json').stdout);
    expect(json.scopes[0]).toMatchObject({ side: 'all', low: 950, highest_said: 4002 });
    expect(json.scopes[0].rests_on).toContainEqual({
      end: 'highest',
      source: 'Vladimir Putin',
      value: 4002,
      without: 950,
    });
    expect(run('explain', 'claims.csv', '--format', 'markdown').stdout).toMatch(/^## /);
  });

  it('2 for a claim that there is not', () => {
    expect(run('explain', 'claims.csv', '--claim', 'nobody')).toMatchObject({ status: 2, stdout: '' });
    const slip = 'did you mean `putin-each`?';
    expect(run('explain', 'claims.csv', '--claim', 'putin-eech').stderr).toContain(slip);
    expect(run('gap', 'claims.csv', '--against', 'putin-eech').stderr).toContain(slip);
  });
});

describe.each(['explain', 'gap'])('%s of an event or a scope that no claim names', (command) => {
  it('says so, and names what is near', () => {
    const event = run(command, 'claims.csv', '--event', 'Nagorno-Karabakh 2021');
    expect(event).toMatchObject({ status: 2, stdout: '' });
    expect(event.stderr).toContain('did you mean `Nagorno-Karabakh 2020`?');
    expect(run(command, 'claims.csv', '--scope', 'armania').stderr).toContain('did you mean `armenia`?');
  });
});

describe('gap', () => {
  it('asks every claim by itself, a repeat marked as one', () => {
    const { status, stdout } = run('gap', 'claims.csv', '--format', 'table', '--width', '200');
    expect(status).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'puts at least 1,002 more on armenia, where nothing was left out',
    );
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'would have to be at least 3,002. That claim repeats another.',
    );
  });

  it('asks one claim, as CSV and JSON', () => {
    const csv = run('gap', 'claims.csv', '--against', 'report-sum', '--format', 'csv').stdout;
    expect(csv).toContain('all/all/killed,azerbaijan/military,report-sum,true,3002,,,,confirmed');
    const json = JSON.parse(run('gap', 'claims.csv', '--against', 'putin-each', '--format', 'json').stdout);
    expect(json.gaps).toMatchObject([{ needs: null, short: { by: 1002, days: 0 } }]);
  });
});

describe('verify', () => {
  it('0 where all holds, and prints each proof with --verbose', () => {
    const { cwd } = run('claims.csv', '-f', 'json', '-o', 'result.json');
    const verified = runProgram(['verify', 'result.json', 'claims.csv', '--verbose'], { cwd });
    expect(verified.status).toBe(0);
    expect(verified.stdout).toContain('checked with whole numbers: all hold.');
    expect(verified.stdout.replace(/\s+/g, ' ')).toContain(
      '2,001 (Vladimir Putin for armenia, claim putin-each)',
    );
  });

  it('1 and a line for each failure where a digit was changed', () => {
    const { cwd } = run('claims.csv', '-f', 'json', '-o', 'result.json');
    const text = readFileSync(join(cwd, 'result.json'), 'utf8').replace('"low": 950', '"low": 951');
    const changed = makeFolder({ 'claims.csv': CLAIMS, 'result.json': text });
    const verified = runProgram(['verify', 'result.json', 'claims.csv'], { cwd: changed });
    expect(verified.status).toBe(1);
    expect(verified.stdout).toContain('but 950 is documented of the whole');
  });

  it('2 for what is no result', () => {
    const cwd = makeFolder({ 'claims.csv': CLAIMS });
    expect(runProgram(['verify', 'claims.csv', 'claims.csv'], { cwd })).toMatchObject({
      status: 2,
      stdout: '',
    });
  });
});
