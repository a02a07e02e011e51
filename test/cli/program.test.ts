import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import { VERSION } from '../../src/version.js';
import { HAS_TERMINAL, makeFolder, runOnTerminal, runProgram, runShell, SEED } from './run-program.js';

const BAD = 'event,source,quantity\nwar,UN,12;34\nwar,UN,1.500\n';

describe('reconcile', () => {
  it('prints the ranges of a file as CSV into a pipe, and nothing else', () => {
    const run = runProgram([SEED]);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout.split('\n')[1]).toMatch(
      /^Nagorno-Karabakh 2020,all,all,killed,2020-09-27,2020-10-23,950,,4002,false,documented,/,
    );
  });

  it('reads standard input where no file is named, or `-` is', () => {
    const fromFile = runProgram([SEED]).stdout;
    expect(runShell('cat "$SEED" | reconcile').stdout).toBe(fromFile);
    expect(runShell('reconcile - < "$SEED"').stdout).toBe(fromFile);
  });

  it('reads all CSV files of a folder, by name', () => {
    const folder = makeFolder({
      'b.csv': 'event,source,quantity\nb,UN,2\n',
      'a.csv': 'event,source,quantity\na,UN,1\n',
      'notes.txt': 'no claims',
    });
    const { stdout } = runProgram([folder, '--columns', 'event,low']);
    expect(stdout).toBe('event,low\na,1\nb,2\n');
  });

  it('writes every format that it lists', () => {
    const { stdout } = runProgram(['--help']);
    const formats = /choices: ("auto"[^)]*?), default: "auto"/s.exec(stdout)![1]!.match(/\w+/g)!;
    expect(formats).toEqual(['auto', 'table', 'csv', 'json', 'ndjson', 'markdown', 'sentence']);
    for (const format of formats) {
      const run = runProgram([SEED, '--format', format]);
      expect(run).toMatchObject({ status: 0, stderr: '' });
      expect(run.stdout.length).toBeGreaterThan(100);
    }
  });

  it('keeps to the columns asked for', () => {
    expect(
      runProgram([SEED, '--columns', 'side,low,high', '--event', 'Nagorno-Karabakh 1991–94']).stdout,
    ).toBe('side,low,high\nall,27000,33000\n');
  });
});

describe('what a person gets wrong', () => {
  const failures: [name: string, words: string[], message: RegExp][] = [
    ['an unknown option', ['--fromat', 'csv'], /unknown option '--fromat'[\s\S]*Did you mean --format\?/],
    ['an unknown format', ['x.csv', '-f', 'cvs'], /Allowed choices are auto, table, csv/],
    ['an empty value', ['x.csv', '--format='], /invalid/],
    ['a missing file', ['no-such.csv'], /there is no file `no-such\.csv`/],
    ['an empty file name', [''], /a file name is empty/],
    ['a slip in a command', ['chekc'], /did you mean `reconcile check`\?/],
    ['a slip behind `help`', ['help', 'chekc'], /did you mean `reconcile check`\?/],
    ['no command behind `help`', ['help', 'ranges'], /there is no command `ranges`/],
    [
      'a command that is still to come',
      ['timeline', SEED],
      /has no command `timeline` yet\n {2}help: .*--as-of/,
    ],
    ['an option of one', ['diff', 'a.csv', 'b.csv', '--exit-code'], /has no command `diff` yet/],
    ['one behind `help`', ['help', 'completion'], /has no command `completion` yet/],
    [
      "a command's unknown option",
      ['check', SEED, '--columns', 'low'],
      /help: `reconcile check --help` lists/,
    ],
    [
      'an option before a command',
      ['--color', 'never', 'check'],
      /`--color` stands before the command `check`/,
    ],
    ['a date of unknown order', [SEED, '--as-of', '05/06/2020'], /05\/06\/2020/],
    [
      'an unknown event',
      [SEED, '--event', 'Nagorno-Karabakh 2021'],
      /did you mean `Nagorno-Karabakh 2020`\?/,
    ],
    ['an unknown column', [SEED, '--columns', 'event,lwo'], /`lwo` is no column/],
    ['a width that is none', [SEED, '--width', 'wide'], /`wide` is no width/],
    ['a map without a sign', [SEED, '--map', 'date'], /`date` in `--map` is no pair/],
    ['a delimiter of two signs', [SEED, '--delimiter', ';;'], /`;;` is no delimiter/],
    ['a scope of four places', [SEED, '--scope', 'a/b/c/d'], /`a\/b\/c\/d` has 4 places/],
    ['standard input twice', ['-', '-'], /`-` is given twice/],
  ];

  it.each(failures)('%s: a message, exit 2, nothing on stdout', (_, words, message) => {
    const run = runProgram(words);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(message);
    expect(run.stderr).not.toMatch(/\n\s+at /);
  });

  it('a folder without CSV files: a message, exit 2', () => {
    const run = runProgram([makeFolder({ 'a.txt': '' })]);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(/there is no `\.csv` file in the folder/);
  });

  it('closed or empty standard input: a message, exit 2', () => {
    for (const line of ['reconcile <&-', 'reconcile < /dev/null', 'true | reconcile']) {
      const run = runShell(line);
      expect(run).toMatchObject({ status: 2, stdout: '' });
      expect(run.stderr).toMatch(/^-: error: the file is empty/);
    }
  });

  it('a label of `--scope` that no claim names: the answer, with a note', () => {
    const run = runProgram([SEED, '--scope', 'armania']);
    expect(run.status).toBe(0);
    expect(run.stderr).toMatch(/no claim names the side `armania`\n {2}help: did you mean `armenia`\?/);
  });

  it('knows the outcomes that only columns are named after', () => {
    const input = 'event,dead,missing,as_of,source\nflood,10,5,2020-01-01,A\n';
    const run = runProgram(['-', '--scope', 'all/all/missing'], { input });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(runProgram(['-', '--scope', 'all/all/mising'], { input }).stderr).toContain(
      'did you mean `missing`?',
    );
  });
});

describe('rows that cannot be read', () => {
  it('are all told, by place, and nothing is printed', () => {
    const run = runProgram([], { input: BAD });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(/^-:2:8: error: /);
    expect(run.stderr).toMatch(/^-:3:8: error: .*\[ambiguous-number\]$/m);
    expect(run.stderr).toMatch(/2 errors: nothing was printed; `--skip-invalid` goes on/);
  });

  it('are left out with `--skip-invalid`, which both streams say', () => {
    const run = runProgram(['--skip-invalid', '--format', 'json'], { input: `${BAD}war,UN,12\n` });
    expect(run.status).toBe(0);
    expect(run.stderr).toMatch(/2 rows were skipped/);
    const result = JSON.parse(run.stdout);
    expect(result.note).toMatch(/2 rows could not be read and were skipped\./);
    expect(result.inputs[0]).toMatchObject({ file: '-', rows: 3, skipped: 2 });
    expect(result.events[0].scopes[0].low).toBe(12);
  });

  it('are only counted with `--quiet`', () => {
    const run = runProgram(['--skip-invalid', '--quiet'], { input: `${BAD}war,UN,12\n` });
    expect(run.stderr).toBe('2 rows were skipped\n');
  });
});

describe('where the text goes', () => {
  it('ends quietly when the reader goes away', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => `war ${index},UN,12\n`).join('');
    const folder = makeFolder({ 'many.csv': `event,source,quantity\n${rows}` });
    for (const format of ['csv', 'json', 'table']) {
      const run = runShell(`reconcile many.csv -f ${format} | head -1`, { cwd: folder });
      expect(run).toMatchObject({ status: 0, stderr: '' });
      expect(run.stdout.split('\n')).toHaveLength(2);
    }
    expect(runShell('reconcile --help | head -1')).toMatchObject({ status: 0, stderr: '' });
    expect(runShell('reconcile --version | true').stderr).toBe('');
  });

  it('says so when the disk is full', () => {
    const run = runShell('reconcile "$SEED" > /dev/full');
    expect(run.status).toBe(2);
    expect(run.stderr).toBe('error: standard output cannot be written: the disk is full\n');
  });

  it('does not mind closed output streams', () => {
    expect(runShell('reconcile "$SEED" >&-').status).toBe(0);
    expect(runShell('reconcile no-such.csv 2>&-')).toMatchObject({ status: 2, stdout: '' });
  });
});

describe.skipIf(!HAS_TERMINAL)('on a terminal', () => {
  it('prints a table with colours, 80 columns wide', () => {
    const run = runOnTerminal([SEED]);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('\u001b[1m');
    expect(run.stdout).toContain('≈950 to 4,000+');
  });

  it('obeys NO_COLOR, TERM=dumb and `--color`', () => {
    expect(runOnTerminal([SEED], { env: { NO_COLOR: '1' } }).stdout).not.toContain('\u001b[');
    expect(runOnTerminal([SEED], { env: { TERM: 'dumb' } }).stdout).not.toContain('\u001b[');
    expect(runOnTerminal([SEED, '--color', 'never']).stdout).not.toContain('\u001b[');
    expect(runOnTerminal([SEED, '--no-color']).stdout).not.toContain('\u001b[');
    expect(runOnTerminal([SEED], { env: { NO_COLOR: '' } }).stdout).toContain('\u001b[');
  });

  it('shows its help where there is nothing to read, and exits 2', () => {
    const run = runOnTerminal([]);
    expect(run.status).toBe(2);
    expect(run.stdout).toMatch(/^Examples:/);
  });

  it('shows no text that steers it, in any format', () => {
    const folder = makeFolder({ 'h.csv': 'event,source,quantity\n"a\u001b[31mb\u202ec\u009bd",UN,12\n' });
    for (const format of ['table', 'csv', 'json', 'ndjson', 'markdown', 'sentence']) {
      const { stdout } = runOnTerminal([`${folder}/h.csv`, '-f', format, '--color', 'never']);
      expect(stdout).not.toMatch(/[\u001b\u202e\u009b]/);
    }
  });
});

describe('colours', () => {
  it('reach a pipe only where they are forced', () => {
    const words = [SEED, '-f', 'table'];
    expect(runProgram(words).stdout).not.toContain('\u001b');
    expect(runProgram(words, { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[');
    expect(runProgram([...words, '--color', 'always']).stdout).toContain('\u001b[');
    expect(runProgram(words, { env: { FORCE_COLOR: '0' } }).stdout).not.toContain('\u001b');
  });

  it('reach no message in a pipe', () => {
    expect(runProgram([], { input: BAD }).stderr).not.toContain('\u001b');
    expect(runProgram(['--color', 'always'], { input: BAD }).stderr).toContain('\u001b[31m');
  });
});

describe('hostile text', () => {
  it('reaches no message as it is', () => {
    const folder = makeFolder();
    for (const name of ['\u001b[2J.csv', '::error::x.csv', 'a\u202eb.csv', '##[error]x']) {
      const { stderr } = runProgram([`${folder}/${name}`]);
      expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|^\s*::|##\[/m);
    }
    const { stderr } = runProgram([], {
      input: 'event,source,quantity\n"::error::\u001b[31m",UN,"::x\n::y"\n',
    });
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f]|^\s*::/m);
  });
});

describe('the same bytes', () => {
  it('come out whatever the locale and time zone', () => {
    const plain = runProgram([SEED, '-f', 'json']).stdout;
    for (const env of [
      { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
      { TZ: 'Pacific/Kiritimati' },
      { TZ: 'America/Los_Angeles', LC_ALL: 'C' },
    ] as Record<string, string>[]) {
      expect(runProgram([SEED, '-f', 'json'], { env }).stdout).toBe(plain);
      expect(runProgram([SEED, '-f', 'table'], { env }).stdout).toBe(
        runProgram([SEED, '-f', 'table']).stdout,
      );
    }
  });

  it('come out of a file and of the same rows as a stream', () => {
    const folder = makeFolder({ 'a.csv': 'event,source,id,quantity\nwar,UN,c,12\n' });
    expect(runShell('cat a.csv | reconcile', { cwd: folder }).stdout).toBe(
      runProgram(['a.csv'], { cwd: folder }).stdout,
    );
  });
});

describe('--version and --help', () => {
  it('tell what a bug report needs', () => {
    const run = runProgram(['--version']);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain(`reconcile ${VERSION} (node ${process.version}`);
    expect(runProgram(['-V']).stdout).toBe(run.stdout);
  });

  it('begin with examples, within 80 columns', () => {
    const { stdout, status } = runProgram(['--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Examples:\n {2}reconcile claims\.csv/);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(runProgram(['help']).stdout).toBe(stdout);
  });

  it.each(COMMANDS.map(({ name }) => name))('of `%s` do too, and name the next command', (name) => {
    const { stdout, status } = runProgram([name, '--help']);
    expect(status).toBe(0);
    expect(stdout.startsWith('Examples:\n  reconcile ')).toBe(true);
    expect(stdout).toMatch(/\nNext: reconcile /);
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });
});

describe('--columns', () => {
  it('asks for CSV, and for nothing else', () => {
    expect(runProgram([SEED, '--columns', 'low', '-f', 'json'])).toMatchObject({ status: 2, stdout: '' });
    expect(runProgram([SEED, '--columns', 'low', '-f', 'csv']).stdout).toMatch(/^low\n950\n/);
  });
});
