// `reconcile check` as a shell sees it: exit codes, streams, files.

import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HAS_TERMINAL, makeFolder, PROGRAM, runOnTerminal, runProgram, SEED } from './run-program.js';

const CLEAN = 'event,side,quantity,as_of,source,url\nWar,a,100,2020-01-01,Ministry,https://example.org/1\n';
const FALLING = `${CLEAN}War,a,90,2020-01-02,Ministry,https://example.org/2\n`;
const BROKEN = `${FALLING}War,a,1.500,2020-01-03,Ministry,https://example.org/3\n`;

function check(files: Readonly<Record<string, string>>, ...words: readonly string[]) {
  const cwd = makeFolder(files);
  return { cwd, ...runProgram(['check', ...words], { cwd }) };
}

describe('exit codes', () => {
  it('0, and nothing said, where a file is clean', () => {
    expect(check({ 'a.csv': CLEAN }, 'a.csv')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('0 with warnings, 1 with errors', () => {
    expect(check({ 'a.csv': FALLING }, 'a.csv').status).toBe(0);
    expect(check({ 'a.csv': BROKEN }, 'a.csv').status).toBe(1);
  });

  it('1 with warnings under --strict, or more of them than --max-warnings', () => {
    expect(check({ 'a.csv': FALLING }, 'a.csv', '--strict').status).toBe(1);
    expect(check({ 'a.csv': FALLING }, 'a.csv', '--max-warnings', '1').status).toBe(0);
    const over = check({ 'a.csv': FALLING }, 'a.csv', '--max-warnings', '0');
    expect(over).toMatchObject({ status: 1, stderr: '1 warning, and --max-warnings allows 0\n' });
    expect(check({ 'a.csv': CLEAN }, 'a.csv', '--strict').status).toBe(0);
  });

  it.each([
    ['a file that is not there', ['nowhere.csv'], 'there is no file `nowhere.csv`'],
    ['an unknown rule', ['a.csv', '--rule', 'faling-toll=off'], 'did you mean `falling-toll`?'],
    ['an unknown level', ['a.csv', '--rule', 'falling-toll=loud'], 'is no rule with a level'],
    ['an error turned off', ['a.csv', '--rule', 'ambiguous-number=off'], 'is an error of reading'],
    ['a number of warnings that is none', ['a.csv', '--max-warnings', 'few'], 'is no number'],
    ['an unknown format', ['a.csv', '--format', 'yaml'], 'Allowed choices are'],
    ['a baseline that is not there', ['a.csv', '--baseline', 'b.json'], 'there is no file `b.json`'],
    ['--update-baseline alone', ['a.csv', '--update-baseline'], 'needs a file'],
    [
      '--update-baseline of a part',
      ['a.csv', '--baseline', 'b.json', '--update-baseline', '--changed-since', 'HEAD'],
      'give one of the two',
    ],
    ['--dry-run alone', ['a.csv', '--dry-run'], '--fix --dry-run'],
    ['a column that --map cannot find', ['a.csv', '--map', 'x=as_of'], 'no file has the column `x`'],
    ['an unknown rule to explain', ['--explain', 'x'], 'there is no rule `x`'],
    ['a slip in a rule to explain', ['--explain', 'unused-ignroe'], 'did you mean `unused-ignore`?'],
  ])('2, and nothing on stdout, for %s', (_what, words, says) => {
    const run = check({ 'a.csv': FALLING }, ...words);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain(says);
  });
});

describe('what is told', () => {
  it('is every fault with its place, expected and help, then a line of counts', () => {
    expect(check({ 'a.csv': BROKEN }, 'a.csv').stdout).toBe(
      [
        'a.csv:3:7: warning: `90` is lower than `100`, which `Ministry` said before (line 2, 2020-01-01)  [falling-toll]',
        '  expected: a toll that stays or grows, or a correction that says so',
        '  help: if the source took the earlier figure back, write its id in `supersedes`; else check both numbers and whom they count',
        'a.csv:4:7: error: `1.500` may mean 1.5 or 1,500  [ambiguous-number]',
        '  expected: whole people, such as `1500` or `1,500`',
        '  help: write the number in full, or fill in `low` and `high`',
        '',
        '1 error, 1 warning in 2 claims of 1 file',
        '',
      ].join('\n'),
    );
  });

  it('is spared by a mark, whatever its severity in the run', () => {
    const text =
      'event,sides,side,quantity,as_of,source,url,ignore\nWar,a; b,a,2000 on each side,2020-01-01,M,https://example.org/1,per-side-words\n';
    const { cwd, stdout } = check({ 'a.csv': text }, 'a.csv');
    expect(stdout).toBe('1 ignored in 1 claim of 1 file\n');
    const graver = runProgram(['check', 'a.csv', '--rule', 'per-side-words=error'], { cwd });
    expect(graver).toMatchObject({ status: 0, stdout });
  });

  it('counts as people write numbers', () => {
    const rows = Array.from({ length: 1000 }, (_, at) => `War ${at},a,1,,M${at},https://example.org/1\n`);
    const { cwd, stdout } = check({ 'a.csv': `${CLEAN}${rows.join('')}` }, 'a.csv');
    expect(stdout).toMatch(/\n1,000 warnings in 1,001 claims of 1 file\n$/);
    expect(runProgram(['check', 'a.csv', '-f', 'github'], { cwd }).stdout).toMatch(
      /\n1,000 warnings in 1,001 claims of 1 file\n$/,
    );
  });

  it('goes on behind a broken file to the next one', () => {
    const { stdout, status } = check({ 'a.csv': 'PK\u0003\u0004', 'b.csv': FALLING }, '.');
    expect(status).toBe(1);
    expect(stdout).toContain('[not-csv]');
    expect(stdout).toContain('./b.csv:3:7: warning');
  });

  it('has places in characters behind a byte order mark, CRLF, quotes and other delimiters', () => {
    const text =
      '\ufeffsep=;\r\nevent;source;quantity;as_of;url\r\n"W""ä""r";"zwei\r\nZeilen";100;2020-01-01;https://example.org\r\nWär;M;100;;https://example.org\r\n';
    const { stdout } = check({ 'a.csv': text }, 'a.csv');
    expect(stdout).toContain('a.csv:5:11: warning: this claim has no day');
  });

  it('follows --rule and --quiet', () => {
    expect(check({ 'a.csv': FALLING }, 'a.csv', '--rule', 'falling-toll=off').stdout).toBe('');
    expect(check({ 'a.csv': FALLING }, 'a.csv', '--rule', 'falling-toll=error').status).toBe(1);
    const quiet = check({ 'a.csv': FALLING.replaceAll('https://example.org/1', '') }, 'a.csv', '-q').stdout;
    expect(quiet).not.toMatch(/note|claims of/);
    expect(quiet).toContain('[falling-toll]');
  });

  it('never obeys what a file holds', () => {
    const text =
      'event,side,quantity,as_of,source,url\nWar,a,::error::x,2020-01-01,M,\n"War\u001b[31m",a,1,,"\n::warning::x",https://example.org\n';
    const run = check({ 'a.csv': text }, 'a.csv');
    expect(run.stdout + run.stderr).not.toMatch(/^::/m);
    expect(run.stdout).not.toContain('\u001b');
  });

  it.skipIf(!HAS_TERMINAL)('is coloured on a terminal only', () => {
    const cwd = makeFolder({ 'a.csv': BROKEN });
    expect(runOnTerminal(['check', 'a.csv'], { cwd }).stdout).toContain('\u001b[31merror');
    expect(runProgram(['check', 'a.csv', '--color', 'always'], { cwd }).stdout).toContain('\u001b[31merror');
  });
});

describe('a file', () => {
  it('that is named twice, with its folder and by itself, is read once', () => {
    const text = FALLING.replace('event', 'id,event')
      .replace('War', 'x,War')
      .replace(/War(?=,a,90)/, 'y,War');
    const { stdout } = check({ 'a.csv': text }, '.', 'a.csv', './a.csv');
    expect(stdout).toContain('\n1 warning in 2 claims of 1 file\n');
  });
});

describe('standard input', () => {
  it('is read as -, under the name that an editor gives', () => {
    const run = runProgram(['check', '--stdin-filename', 'data/a.csv'], { input: FALLING });
    expect(run.stdout).toContain('data/a.csv:3:7: warning');
    expect(runProgram(['check', '-'], { input: FALLING }).stdout).toContain('-:3:7: warning');
  });

  it('is read beside a file too large to be kept', () => {
    const row = `Flood,1,2020-01-01,UN,${'x'.repeat(900_000)}\n`;
    const cwd = makeFolder({ 'large.csv': `event,quantity,as_of,source,comment\n${row.repeat(10)}` });
    const run = runProgram(['check', 'large.csv', '-'], { input: FALLING, cwd });
    expect(run.stdout).toContain('large.csv:3:1: ');
    expect(run.stdout).toContain('-:3:7: warning');
  });
});

describe('formats', () => {
  it.each(['json', 'sarif', 'junit', 'github'])('%s goes to stdout or into a file', (format) => {
    const { stdout, cwd } = check({ 'a.csv': FALLING }, 'a.csv', '--format', format);
    expect(stdout).toContain('falling-toll');
    expect(runProgram(['check', 'a.csv', '-f', format, '-o', 'out'], { cwd })).toMatchObject({
      stdout: '',
      status: 0,
    });
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe(stdout);
  });

  it('github appends to the job summary', () => {
    const cwd = makeFolder({ 'a.csv': FALLING, summary: 'before\n' });
    runProgram(['check', 'a.csv', '-f', 'github'], {
      cwd,
      env: { GITHUB_STEP_SUMMARY: join(cwd, 'summary') },
    });
    expect(readFileSync(join(cwd, 'summary'), 'utf8')).toMatch(/^before\n## reconcile check\n[\s\S]*falling/);
  });

  it('never writes over an input', () => {
    const { status, cwd } = check({ 'a.csv': FALLING }, 'a.csv', '-o', 'a.csv');
    expect(status).toBe(2);
    expect(readFileSync(join(cwd, 'a.csv'), 'utf8')).toBe(FALLING);
  });

  it.each(['text', 'json', 'github', 'sarif', 'junit'])('%s holds no notes under --quiet', (format) => {
    const run = check(
      { 'a.csv': FALLING.replaceAll('https://example.org/1', '') },
      'a.csv',
      '-q',
      '-f',
      format,
    );
    expect(run.stdout).toContain('falling-toll');
    expect(run.stdout).not.toContain('no-url');
  });

  it('junit calls warnings failures where --max-warnings makes them fail', () => {
    const junit = (most: string): string =>
      check({ 'a.csv': FALLING }, 'a.csv', '-f', 'junit', '--max-warnings', most).stdout;
    expect(junit('0')).toContain('<failure message="warning: ');
    expect(junit('1')).toContain('<skipped message="warning: ');
  });

  it('sarif describes the faults of reading too', () => {
    const { runs } = JSON.parse(check({ 'a.csv': BROKEN }, 'a.csv', '-f', 'sarif').stdout);
    for (const rule of runs[0].tool.driver.rules) expect(rule.shortDescription.text).toMatch(/./);
  });
});

describe('a baseline', () => {
  it('lets only what is new fail', () => {
    const { cwd } = check({ 'a.csv': BROKEN }, 'a.csv', '--baseline', 'b.json', '--update-baseline');
    const known = runProgram(['check', 'a.csv', '--baseline', 'b.json', '--strict'], { cwd });
    expect(known).toMatchObject({ status: 0, stdout: '2 in the baseline in 2 claims of 1 file\n' });
    writeFileSync(
      join(cwd, 'a.csv'),
      BROKEN.replace('War,a,100', 'War,b,7,2020-01-01,Other,https://example.org/0\nWar,a,100') +
        'War,a,80,2020-01-04,Ministry,https://example.org/4\n',
    );
    const fresh = runProgram(['check', 'a.csv', '--baseline', 'b.json', '--strict'], { cwd });
    expect(fresh.status).toBe(1);
    expect(fresh.stdout.match(/\[[a-z-]+\]$/gm)).toEqual(['[falling-toll]']);
  });

  it('says what it holds without need', () => {
    const { cwd } = check({ 'a.csv': FALLING }, 'a.csv', '--baseline', 'b.json', '--update-baseline');
    writeFileSync(join(cwd, 'a.csv'), CLEAN);
    expect(runProgram(['check', 'a.csv', '--baseline', 'b.json'], { cwd }).stdout).toContain(
      '1 in the baseline no longer found',
    );
  });
});

describe('a baseline file', () => {
  it.each([
    ['an input', 'a.csv'],
    ['any other file', 'notes.txt'],
  ])('is never %s', (_what, name) => {
    const files = { 'a.csv': FALLING, 'notes.txt': 'kept\n' };
    const run = check(files, 'a.csv', '--baseline', name, '--update-baseline');
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('is no baseline');
    expect(readFileSync(join(run.cwd, name), 'utf8')).toBe(files[name as 'a.csv']);
  });

  it('is not written over by the report', () => {
    const { cwd } = check({ 'a.csv': FALLING }, 'a.csv', '--baseline', 'b.json', '--update-baseline');
    expect(runProgram(['check', 'a.csv', '--baseline', 'b.json', '-o', 'b.json'], { cwd }).status).toBe(2);
  });

  it('is written anew where a merge left it in pieces', () => {
    const { cwd } = check({ 'a.csv': FALLING }, 'a.csv', '--baseline', 'b.json', '--update-baseline');
    const whole = readFileSync(join(cwd, 'b.json'), 'utf8');
    writeFileSync(join(cwd, 'b.json'), `<<<<<<< ours\n${whole}`);
    const words = ['check', 'a.csv', '--baseline', 'b.json'];
    expect(runProgram(words, { cwd }).stderr).toContain('`--update-baseline` writes it anew');
    expect(runProgram([...words, '--update-baseline'], { cwd }).status).toBe(0);
    expect(readFileSync(join(cwd, 'b.json'), 'utf8')).toBe(whole);
  });

  it('knows a broken row again, however the file was named', () => {
    const { cwd } = check({ 'a.csv': BROKEN }, '.', '--baseline', 'b.json', '--update-baseline');
    expect(runProgram(['check', 'a.csv', '--baseline', 'b.json'], { cwd }).status).toBe(0);
  });
});

describe('a baseline of several files', () => {
  it('is silent on entries of files that were not given, as pre-commit gives only some', () => {
    const files = { 'a.csv': FALLING, 'b.csv': FALLING.replaceAll('War', 'Fire') };
    const { cwd } = check(files, '.', '--baseline', 'b.json', '--update-baseline');
    const some = runProgram(['check', 'a.csv', '--baseline', 'b.json', '--strict'], { cwd });
    expect(some).toMatchObject({ status: 0, stdout: '1 in the baseline in 2 claims of 1 file\n' });
  });

  it('is updated for the files given, and keeps what it holds of others that are still there', () => {
    const files = {
      'a.csv': FALLING,
      'b.csv': FALLING.replaceAll('War', 'Fire'),
      'c.csv': BROKEN.replaceAll('War', 'Quake'),
    };
    const { cwd } = check(files, '.', '--baseline', 'b.json', '--update-baseline');
    writeFileSync(join(cwd, 'a.csv'), CLEAN);
    rmSync(join(cwd, 'c.csv'));
    const some = runProgram(['check', 'a.csv', '--baseline', 'b.json', '--update-baseline'], { cwd });
    expect(some.stderr).toBe('0 findings written into b.json; what it holds of other files stays\n');
    expect(readFileSync(join(cwd, 'b.json'), 'utf8').match(/"[^"]+\.csv"/g)).toEqual(['"b.csv"']);
  });

  it('does not miss what a rule that is off would find', () => {
    const { cwd } = check({ 'a.csv': FALLING }, 'a.csv', '--baseline', 'b.json', '--update-baseline');
    const off = runProgram(['check', 'a.csv', '--baseline', 'b.json', '--rule', 'falling-toll=off'], { cwd });
    expect(off).toMatchObject({ status: 0, stdout: '' });
  });
});

describe('--fix', () => {
  const spaced =
    'event,side,quantity,as_of,source,url\nWar, a ,  100 ,23/10/2020,Ministry,https://example.org/1\nWar, a ,  100 ,23/10/2020,Ministry,https://example.org/1\n';
  const fixed =
    'event,side,quantity,as_of,source,url\nWar,a,  100 ,2020-10-23,Ministry,https://example.org/1\n';

  it('writes what is safe into the file', () => {
    const { cwd, stderr, status } = check({ 'a.csv': spaced }, 'a.csv', '--fix', '--dates', 'dmy');
    expect(readFileSync(join(cwd, 'a.csv'), 'utf8')).toBe(fixed);
    expect(stderr).toBe('a.csv: 2 cells and 1 doubled row fixed\n');
    expect(status).toBe(0);
  });

  it('shows it with --dry-run, and changes nothing', () => {
    const { cwd, stdout } = check({ 'a.csv': spaced }, 'a.csv', '--fix', '--dry-run', '--dates', 'dmy');
    expect(readFileSync(join(cwd, 'a.csv'), 'utf8')).toBe(spaced);
    expect(stdout).toContain('--- a.csv\n+++ a.csv\n@@ -1,3 +1,2 @@\n');
    expect(stdout).toContain('\n+War,a,  100 ,2020-10-23,Ministry,https://example.org/1\n');
  });

  it('shows nothing with --dry-run that a CI runner would obey', () => {
    const text = spaced
      .replace('War, a', '::error::x,War, a')
      .replace('event,', 'id,event,')
      .replaceAll('\nWar', '\n::error::y,War');
    const { stdout } = check({ 'a.csv': text }, 'a.csv', '--fix', '--dry-run');
    expect(stdout).toContain('@@');
    expect(stdout).not.toMatch(/^\s*::/m);
  });

  it('of standard input goes to stdout, what is left to find to stderr', () => {
    const run = runProgram(['check', '-', '--fix', '--dates', 'dmy'], {
      input: spaced.replaceAll('https://example.org/1', ''),
    });
    expect(run.stdout).toBe(fixed.replace('https://example.org/1', ''));
    expect(run.stderr).toContain('[no-url]');
  });

  it('takes no row from a file whose rows another file names by their lines', () => {
    const twice = 'event,quantity,as_of,source\nWar,1,2020-01-01,M\nWar,1,2020-01-01,M\nWar,2,2020-01-02,M\n';
    const naming = 'event,quantity,as_of,source,derived_from\nWar,2,2020-01-03,N,a.csv:4\n';
    const { cwd } = check({ 'a.csv': twice, 'b.csv': naming }, 'a.csv', 'b.csv', '--fix');
    expect(readFileSync(join(cwd, 'a.csv'), 'utf8')).toBe(twice);
  });

  it('leaves a file alone that it cannot read', () => {
    const broken = 'event,side\nWar,"a\n';
    const { cwd, stderr } = check({ 'a.csv': broken }, 'a.csv', '--fix');
    expect(readFileSync(join(cwd, 'a.csv'), 'utf8')).toBe(broken);
    expect(stderr).toContain('not fixed');
  });
});

describe('--changed-since', () => {
  function repository(): string {
    const cwd = makeFolder({ 'a.csv': FALLING });
    const git = (...words: string[]): unknown =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], { cwd });
    git('init', '-q');
    git('add', 'a.csv');
    git('commit', '-qm', 'one');
    return cwd;
  }

  it('tells only of claims that were touched', () => {
    const cwd = repository();
    expect(runProgram(['check', 'a.csv', '--changed-since', 'HEAD'], { cwd })).toMatchObject({
      status: 0,
      stdout: '',
    });
    appendFileSync(join(cwd, 'a.csv'), 'War,b,5,,Ministry,https://example.org/3\n');
    const touched = runProgram(['check', 'a.csv', '--changed-since', 'HEAD'], { cwd });
    expect(touched.stdout.match(/\[[a-z-]+\]$/gm)).toEqual(['[undated]']);
  });

  it('follows a file that was renamed, whatever its name', () => {
    const cwd = repository();
    mkdirSync(join(cwd, 'sub'));
    const name = 'sub/[ä] *.csv';
    execFileSync('git', ['mv', 'a.csv', name], { cwd });
    const run = (file: string, folder: string) =>
      runProgram(['check', file, '--changed-since', 'HEAD'], { cwd: folder });
    expect(run(name, cwd)).toMatchObject({ status: 0, stdout: '' });
    appendFileSync(join(cwd, name), 'War,b,5,,Ministry,https://example.org/3\n');
    expect(run(name, cwd).stdout.match(/\[[a-z-]+\]$/gm)).toEqual(['[undated]']);
    expect(run('[ä] *.csv', join(cwd, 'sub')).stdout.match(/\[[a-z-]+\]$/gm)).toEqual(['[undated]']);
  });

  it('does not tell of what another branch did since this one left it', () => {
    const cwd = repository();
    const git = (...words: string[]): string =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], {
        cwd,
        encoding: 'utf8',
      });
    const main = git('rev-parse', '--abbrev-ref', 'HEAD').trim();
    git('checkout', '-q', '-b', 'mine');
    git('checkout', '-q', main);
    writeFileSync(join(cwd, 'a.csv'), FALLING.replace(',90,', ',110,'));
    git('commit', '-qam', 'two');
    git('checkout', '-q', 'mine');
    expect(runProgram(['check', 'a.csv', '--changed-since', main], { cwd })).toMatchObject({
      status: 0,
      stdout: '',
    });
  });

  it('takes files that git does not know as new', () => {
    const cwd = repository();
    mkdirSync(join(cwd, 'sub'));
    writeFileSync(join(cwd, 'sub/b.csv'), FALLING);
    expect(runProgram(['check', 'sub/b.csv', '--changed-since', 'HEAD'], { cwd }).stdout).toContain(
      'sub/b.csv:3:7',
    );
  });

  it.each([
    ['an unknown revision', 'nowhere', 'git knows no revision'],
    ['an option in its place', '--output=x', 'is no git revision'],
    ['a shell command', '$(touch x); `touch x`', 'git knows no revision'],
  ])('refuses %s', (_what, revision, says) => {
    const cwd = repository();
    const run = runProgram(['check', 'a.csv', `--changed-since=${revision}`], { cwd });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain(says);
  });

  it('says so outside a repository', () => {
    expect(check({ 'a.csv': CLEAN }, 'a.csv', '--changed-since', 'HEAD').stderr).toContain(
      'is in no git repository',
    );
  });
});

describe('--watch', () => {
  it('checks again when the file is saved', async () => {
    const cwd = makeFolder({ 'a.csv': CLEAN });
    const child = spawn(process.execPath, [PROGRAM, 'check', 'a.csv', '--watch'], { cwd });
    let out = '';
    let told = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      told += chunk;
    });
    const until = async (condition: () => boolean): Promise<void> => {
      for (let tries = 0; tries < 400 && !condition(); tries++)
        await new Promise((resolve) => setTimeout(resolve, 50));
    };
    try {
      await until(() => told.includes('watching'));
      expect(out).toBe('');
      writeFileSync(join(cwd, 'a.csv'), FALLING);
      await until(() => out.includes('[falling-toll]'));
      expect(out).toContain('a.csv:3:7');
    } finally {
      child.kill();
    }
  });
});

describe('rules', () => {
  it('are listed with their severities', () => {
    const { stdout } = runProgram(['check', '--list-rules']);
    expect(stdout).toMatch(/^ {2}falling-toll +warning {2}/m);
    expect(stdout).toMatch(/^ {2}scientific-notation +error {4}/m);
  });

  it('are explained by their page, faults of reading by the page that holds them', () => {
    expect(runProgram(['check', '--explain', 'falling-toll']).stdout).toMatch(/^# falling-toll\n/);
    expect(runProgram(['check', '--explain', 'ambiguous-number']).stdout).toMatch(/^# unread-quantity\n/);
  });

  it('find nothing but notes in the report’s own file', () => {
    const { stdout, status } = runProgram(['check', SEED, '--strict']);
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/: (?:warning|error): /);
  });

  it('find in the war’s file what relays did; what its notes answer is not asked again', () => {
    const { stdout } = runProgram(['check', 'data/nagorno-karabakh-2020-war.csv', '-f', 'json']);
    const { summary, diagnostics } = JSON.parse(stdout);
    expect(summary).toMatchObject({ errors: 0, ignored: 2 });
    const drifts = diagnostics.filter(({ rule }: { rule: string }) => rule === 'scope-drift');
    expect(drifts.every(({ related }: { related: unknown[] }) => related.length === 1)).toBe(true);
  });
});

describe('reconcile schema', () => {
  it.each(['text', 'json', 'json-schema', 'table-schema', 'csvw'])('prints %s', (format) => {
    const run = runProgram(['schema', '--format', format]);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    if (format !== 'text') expect(() => JSON.parse(run.stdout)).not.toThrow();
  });

  it('lists other spellings', () => {
    expect(runProgram(['schema', '--synonyms']).stdout).toMatch(/as_of: .*\bdate\b/);
  });
});
