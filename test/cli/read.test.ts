// `reconcile read` as it is run: answers in order, exit codes, streams.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../src/quantity/read-quantity.js';

const program = fileURLToPath(new URL('../../bin/reconcile.js', import.meta.url));

function run(
  words: readonly string[],
  input = '',
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'read', ...words], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

describe('reconcile read', () => {
  it('reads one phrase, in one word or several', () => {
    for (const words of [['more than 2,000'], ['more', 'than', '2,000']])
      expect(run(words)).toEqual({ status: 0, stdout: '2,001 or more · more than · English\n', stderr: '' });
  });

  it('says why a phrase is refused and what to write, and exits 1', () => {
    const { status, stdout, stderr } = run(['1.500']);
    expect(status).toBe(1);
    expect(stdout).toContain('`1.500` may mean 1.5 or 1,500');
    expect(stderr).toContain('help: write the number in full');
  });

  it('answers each line of standard input by a line, blank ones too', () => {
    const { status, stdout } = run(['--format', 'json'], 'about 5\n\n  200\r\nHampir 100\nlast');
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { text: string; error?: string; low?: number });
    expect(status).toBe(1);
    expect(answers.map((answer) => answer.text)).toEqual(['about 5', '', '  200\r', 'Hampir 100', 'last']);
    expect(answers.map((answer) => answer.low ?? 'error')).toEqual([4, 'error', 200, 'error', 'error']);
  });

  it('answers nothing to nothing', () => {
    expect(run([], '')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(run(['-'], '12\n').stdout).toBe('12 · exact · figures\n');
  });

  it('answers in order over many chunks, with characters cut between them', () => {
    const phrases = Array.from(
      { length: 60_000 },
      (_, index) => `at least ${index} – „люди“ ${'ё'.repeat(index % 7)}`,
    );
    const { stdout } = run(['-f', 'json'], phrases.join('\n'));
    const texts = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text);
    expect(texts).toEqual(phrases);
  });

  it('reads under another convention, and shows how they differ', () => {
    expect(run(['--convention', 'strict', 'about 200']).stdout).toBe('no bound · about · English\n');
    const { stdout } = run(['--compare', 'about 200']);
    expect(stdout.split('\n').map((line) => line.split(':')[0])).toEqual([
      'standard',
      'strict',
      'acled',
      'gtd',
      '',
    ]);
    expect(stdout).toContain('differs from standard');
  });

  it('lists every rule and convention with its source', () => {
    const { stdout } = run(['--conventions']);
    for (const word of ['just under', 'plus-minus', 'Convention gtd', 'ACLED codebook', 'English (en)'])
      expect(stdout).toContain(word);
    const listed = JSON.parse(run(['--conventions', '--format', 'json']).stdout) as {
      rules: { source: string }[];
    };
    for (const rule of listed.rules) expect(rule.source).not.toBe('');
  });

  it('reads in one language alone where it is named by code or name', () => {
    for (const name of ['en', 'English', 'ENGLISH'])
      expect(run(['--language', name, 'over 200']).stdout).toBe('201 or more · more than · English\n');
    const wrong = run(['--language', 'klingon', 'over 200']);
    expect(wrong.status).toBe(2);
    expect(wrong.stdout).toBe('');
    expect(wrong.stderr).toContain('en');
  });

  it('gives the same as the library', () => {
    const phrase = 'between about 40 and 50';
    const reading = readQuantity(phrase);
    expect(JSON.parse(run(['-f', 'json', phrase]).stdout)).toMatchObject({
      text: phrase,
      low: 40,
      high: 50,
      rule: reading.kind === 'refused' ? '' : reading.rule,
    });
  });
});
