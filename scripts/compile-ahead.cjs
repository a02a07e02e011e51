// Runs the built command line as users do and keeps, beside each of its files, the code that V8 compiled for it: the next
// start need not compile it again (src/cli/start.cts). `node scripts/compile-ahead.cjs dist/cli data/nagorno-karabakh-2020.csv`

const { writeFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const folder = resolve(process.argv[2]);
const claims = process.argv[3];
const { load, scripts } = require(join(folder, 'start.js'));

/** What most starts need. Code that only others run is left out of the files that these load: it would slow them down. */
const FIRST = [['--help'], [claims]];
const THEN = [
  [claims, '--format', 'table'],
  [claims, '--format', 'json'],
  ['check', claims],
  ['explain', claims],
  ['read', 'more than 2,000'],
];

async function compileAhead() {
  const { startProgram } = load('./main.js');
  let kept = new Set();
  for (const runs of [FIRST, THEN]) {
    for (const words of runs) await startProgram(words);
    for (const [file, script] of scripts) {
      if (!kept.has(file)) writeFileSync(join(folder, `${file}.v8`), script.createCachedData());
    }
    kept = new Set(scripts.keys());
  }
  process.exitCode = 0;
}

compileAhead();
