// Measures the goals for speed (CONTRIBUTING.md) and prints for each: the goal, what was measured, met or not. All are ratios
// within one run. What has no goal is printed for the record. Files are made under .bench/ and kept.
//   --quick   without the files of a million rows
//   --json    one JSON object instead of the table

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeDailyFigures, writeManyEvents, writeManyScopes, writeManySources } from './claims-files.js';
import { measureInTurn, runOnce } from './measure.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PROGRAM = 'bin/reconcile.js';
const SEED = 'data/nagorno-karabakh-2020.csv';
const FOLDER = join(ROOT, '.bench');
const quick = process.argv.includes('--quick');
const asJson = process.argv.includes('--json');
const results = [];

mkdirSync(FOLDER, { recursive: true });
await measureStart();
await measureOneEvent();
if (!quick) await measureMillion();
await measureLinearProgram();
await measureContradictions();
measureInstalledSize();
if (asJson) console.log(JSON.stringify(results, null, 2));

async function measureStart() {
  const node = { words: ['-e', '0'] };
  const measured = await measureInTurn(
    {
      node,
      csv: { words: [PROGRAM, SEED] },
      table: { words: [PROGRAM, SEED, '--format', 'table'] },
      help: { words: [PROGRAM, '--help'] },
      version: { words: [PROGRAM, '--version'] },
    },
    25,
    { cwd: ROOT },
  );
  const ratio = (name) => measured[name].milliseconds / measured.node.milliseconds;
  tell('seed file, CSV into a pipe', ratio('csv'), 1.6, 1.4, '× node -e 0');
  tell('seed file, table', ratio('table'), 2.3, 2.0, '× node -e 0');
  tell('--help', ratio('help'), 1.35, 1.25, '× node -e 0');
  tell('--version', ratio('version'), 1.35, 1.25, '× node -e 0');
}

async function measureOneEvent() {
  const rows = join(FOLDER, 'one-event-5000.csv');
  const sources = join(FOLDER, 'sources-50000.csv');
  await writeManyEvents(rows, 1, 5000);
  writeManySources(sources, 50_000);
  const measured = await measureInTurn(
    {
      node: { words: ['-e', '0'] },
      reconcile: { words: [PROGRAM, rows] },
      check: { words: [PROGRAM, 'check', rows], codes: [0, 1] },
    },
    7,
    { cwd: ROOT },
  );
  const ratio = (name) => measured[name].milliseconds / measured.node.milliseconds;
  tell('5,000 rows in one event, reconcile', ratio('reconcile'), 6, 4.5, '× node -e 0');
  tell('5,000 rows in one event, check', ratio('check'), 4.5, 3.5, '× node -e 0');
  const { milliseconds } = await runOnce([PROGRAM, sources], { cwd: ROOT });
  tell('50,000 sources in one event, reconcile', milliseconds / 1000, 10, 5, 's');
}

async function measureMillion() {
  const million = join(FOLDER, 'events-20000.csv');
  const tenth = join(FOLDER, 'events-2000.csv');
  await writeManyEvents(million, 20_000, 50);
  await writeManyEvents(tenth, 2000, 50);
  const codes = [0, 1];
  const measured = await measureInTurn(
    {
      parse: { words: ['bench/parse-alone.js', million] },
      check: { words: [PROGRAM, 'check', million], codes },
      reconcile: { words: [PROGRAM, million] },
      tenth: { words: [PROGRAM, tenth] },
      checkTenth: { words: [PROGRAM, 'check', tenth], codes },
    },
    // Once: these runs take so long that noise evens out, and three of them would take a quarter of an hour.
    1,
    { cwd: ROOT, memory: true },
  );
  const { parse, check, reconcile, checkTenth } = measured;
  tell('1 M rows in 20,000 events, check', check.milliseconds / parse.milliseconds, 2.0, 1.5, '× csv-parse');
  tell(
    '1 M rows in 20,000 events, reconcile',
    reconcile.milliseconds / parse.milliseconds,
    3.0,
    2.0,
    '× csv-parse',
  );
  tell('memory at 1 M rows, check', check.mebibytes, 300, 200, 'MiB');
  tell('memory at 1 M rows, reconcile', reconcile.mebibytes, 600, 400, 'MiB');
  tell('100,000 to 1 M rows, reconcile', reconcile.milliseconds / measured.tenth.milliseconds, 11, 10, '×');
  tell('100,000 to 1 M rows, check', check.milliseconds / checkTenth.milliseconds, 11, 10, '×');
}

async function measureLinearProgram() {
  const [{ exact, highs }] = await runBundled('linear-program', []);
  // Twice and once yalps, told by HiGHS: see the top of linear-program.ts.
  tell('one exact LP 30 × 20, warm', exact / highs, 0.2, 0.1, '× HiGHS');
}

async function measureContradictions() {
  const files = {
    'war of 2020': join(ROOT, 'data/nagorno-karabakh-2020-war.csv'),
    '300 sources × 27 scopes': join(FOLDER, 'scopes-27.csv'),
    '30 daily figures, one total': join(FOLDER, 'daily-figures.csv'),
    '50,000 sources, one scope': join(FOLDER, 'sources-50000.csv'),
  };
  writeManyScopes(files['300 sources × 27 scopes'], 300);
  writeDailyFigures(files['30 daily figures, one total']);
  writeManySources(files['50,000 sources, one scope'], 50_000);
  const measured = await runBundled('contradictions', Object.values(files));
  for (const [index, name] of Object.keys(files).entries()) {
    const { contradictions, implied } = measured[index];
    record(`contradictions, ${name}`, contradictions, `${contradictions.told} told`);
    record(
      `implied, ${name}`,
      implied,
      `both ends of ${implied.scopes} scope${implied.scopes === 1 ? '' : 's'}`,
    );
  }
}

/** Runs a TypeScript file of this folder; it prints a JSON object a line. */
async function runBundled(name, words) {
  const { build } = await import('esbuild');
  const outfile = join(FOLDER, `${name}.js`);
  await build({
    absWorkingDir: ROOT,
    entryPoints: [`bench/${name}.ts`],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  writeFileSync(join(FOLDER, 'package.json'), '{ "type": "module" }\n');
  const printed = execFileSync(process.execPath, [outfile, ...words], { encoding: 'utf8' });
  return printed
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** What an installation holds: this package as packed, and the packages it depends on, theirs included. */
function measureInstalledSize() {
  const packed = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT, encoding: 'utf8' }),
  );
  const folders = productionFolders();
  const bytes = packed[0].unpackedSize + folders.reduce((sum, folder) => sum + sizeOf(folder), 0);
  tell('installed size', bytes / 1e6, 5, 1, 'MB');
  tell('installed packages', folders.length + 1, 12, 12, '');
}

function productionFolders() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path]) => join(ROOT, path));
}

function sizeOf(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath ?? entry.path, entry.name)).size, 0);
}

function tell(what, measured, must, aim, unit) {
  const verdict = measured <= aim ? 'met, and the aim' : measured <= must ? 'met' : 'NOT MET';
  results.push({ what, measured, must, aim, unit, met: measured <= must });
  printLine(what, `${inDigits(measured)} ${unit}`, `goal ≤ ${must} (aim ${aim})   ${verdict}`);
}

/** A ratio to one HiGHS solve of the same system, for which no goal was set. */
function record(what, { ours, highs }, answered) {
  results.push({ what, measured: ours / highs, unit: '× one HiGHS solve', milliseconds: ours, highs });
  const times = `${inDigits(ours)} ms to ${inDigits(highs)} ms`;
  printLine(what, `${inDigits(ours / highs)} × HiGHS`, `for the record: ${answered}, ${times} for one solve`);
}

function inDigits(number) {
  return number >= 100 ? number.toFixed(0) : number.toFixed(2);
}

function printLine(what, measured, verdict) {
  if (!asJson) console.log(`${what.padEnd(43)} ${measured.padStart(18)}   ${verdict}`);
}
