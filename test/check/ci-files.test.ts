// What stands around the program in CI: the action's script and the hook, run for real, and the files that name them.

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, PROGRAM, ROOT } from '../cli/run-program.js';

const FALLING =
  'event,side,quantity,as_of,source,url\nWar,a,100,2020-01-01,M,https://example.org/1\nWar,a,90,2020-01-02,M,https://example.org/2\n';

function runAction(env: Readonly<Record<string, string>>, cwd: string) {
  return spawnSync('bash', [join(ROOT, 'scripts/check-action.sh')], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, RECONCILE: PROGRAM, ...env },
  });
}

describe('the action', () => {
  it('annotates, and fails where warnings do', () => {
    const cwd = makeFolder({ 'a.csv': FALLING });
    const lax = runAction({ FILES: 'a.csv' }, cwd);
    expect(lax).toMatchObject({ status: 0 });
    expect(lax.stdout).toMatch(/^::warning file=a\.csv,line=3,col=7,title=falling-toll::/);
    expect(runAction({ FILES: 'a.csv', STRICT: 'true' }, cwd).status).toBe(1);
    expect(runAction({ FILES: 'a.csv\n', STRICT: 'true', RULES: 'falling-toll=off\n' }, cwd).status).toBe(0);
  });

  it('writes SARIF beside', () => {
    const cwd = makeFolder({ 'a.csv': FALLING });
    expect(runAction({ FILES: '.', STRICT: 'true', SARIF: 'claims.sarif' }, cwd).status).toBe(1);
    expect(JSON.parse(readFileSync(join(cwd, 'claims.sarif'), 'utf8')).runs[0].results).toHaveLength(1);
  });

  it('runs nothing that stands in an input', () => {
    const cwd = makeFolder({ 'a.csv': FALLING });
    const evil = '$(touch evil); `touch evil`; " && touch evil';
    for (const name of ['FILES', 'STRICT', 'MAX_WARNINGS', 'RULES', 'BASELINE', 'CHANGED_SINCE', 'SARIF']) {
      runAction({ FILES: 'a.csv', [name]: evil }, cwd);
    }
    expect(existsSync(join(cwd, 'evil'))).toBe(false);
    expect(runAction({ FILES: '--version' }, cwd).status).toBe(2);
  });

  it('gives every input to the script as a variable', () => {
    const action = readFileSync(join(ROOT, 'action.yml'), 'utf8');
    const inputs = [...action.slice(0, action.indexOf('\nruns:')).matchAll(/^ {2}([a-z-]+):$/gm)].map(
      ([, name]) => name!,
    );
    expect(inputs).toHaveLength(7);
    const script = readFileSync(join(ROOT, 'scripts/check-action.sh'), 'utf8');
    for (const input of inputs) {
      const variable = input.toUpperCase().replaceAll('-', '_');
      expect(action).toContain(`${variable}: \${{ inputs.${input} }}`);
      expect(script).toContain(variable);
    }
    expect(action.match(/run:.*inputs\./g)).toBeNull();
  });
});

describe('the pre-commit hook', () => {
  const hooks = readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8');

  it('is of the package, for Node', () => {
    expect(hooks).toMatch(
      /- id: reconcile-check\n(?: {2}.*\n)* {2}entry: reconcile check\n {2}language: node\n/,
    );
  });

  it('runs what `npm pack` makes of a checkout, as pre-commit packs it: built, and named alone on stdout', () => {
    const checkout = makeFolder();
    for (const name of PARTS) cpSync(join(ROOT, name), join(checkout, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(checkout, 'node_modules'));
    const packed = spawnSync('npm', ['pack', '--offline'], { cwd: checkout, encoding: 'utf8' });
    expect(packed.stdout).toBe('casualty-reconcile-0.1.0.tgz\n');
    execFileSync('tar', ['-xzf', packed.stdout.trim()], { cwd: checkout });
    const cwd = makeFolder({ 'a.csv': FALLING, 'b.csv': FALLING.split('\n').slice(0, 2).join('\n') });
    const run = (...words: string[]) =>
      spawnSync(process.execPath, [join(checkout, 'package/bin/reconcile.js'), 'check', ...words], {
        cwd,
        encoding: 'utf8',
      });
    expect(run('--strict', 'b.csv')).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(run('--strict', 'a.csv', 'b.csv').status).toBe(1);
  }, 60_000);
});

/** What a package is made of. */
const PARTS = [
  ...[
    '.npmrc',
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
  ],
  ...['bin', 'data', 'docs/rules', 'schema', 'scripts', 'src'],
];

describe('the scripts that CI runs', () => {
  it('are tracked as executable', () => {
    const listed = execFileSync('git', ['ls-files', '-s', 'scripts'], { cwd: ROOT, encoding: 'utf8' });
    for (const name of ['build-once.sh', 'check-action.sh'])
      expect(listed).toMatch(new RegExp(`^100755 .*${name}$`, 'm'));
  });
});

describe('the page on CI', () => {
  const page = readFileSync(join(ROOT, 'docs/ci.md'), 'utf8');

  it('names every input of the action, and links to files that are there', () => {
    const action = readFileSync(join(ROOT, 'action.yml'), 'utf8');
    for (const [, name] of action.slice(0, action.indexOf('\nruns:')).matchAll(/^ {2}([a-z-]+):$/gm))
      expect(page).toContain(`| \`${name}\` |`);
    for (const [, link] of page.matchAll(/\]\((\.\.\/[^)#]+|[a-z/A-Z]+\.md)\)/g))
      expect(existsSync(join(ROOT, 'docs', link!)), link).toBe(true);
  });
});
