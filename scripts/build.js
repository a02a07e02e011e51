// Builds dist/: the command line and the library.
//   --cli        only the command line
//   --if-needed  nothing where dist/ is newer than every source

import { cpSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleCommandLine } from './bundle-command-line.js';
import { bundleLibrary } from './bundle-library.js';
import { ROOT } from './bundle-settings.js';
import { collectLicences } from './collect-licences.js';

const DIST = join(ROOT, 'dist');
const cliOnly = process.argv.includes('--cli');
const OUTPUTS = cliOnly ? ['dist/cli/main.js'] : ['dist/cli/main.js', 'dist/index.js', 'dist/index.d.ts'];

if (!(process.argv.includes('--if-needed') && isCurrent())) await buildAll();

/** Into a folder beside dist/, which takes its place when all is done: a build that fails leaves the last one whole. */
async function buildAll() {
  const draft = join(ROOT, `dist.${process.pid}.tmp`);
  try {
    const sources = await bundleCommandLine(join(draft, 'cli'));
    if (cliOnly) keepLibrary(draft);
    else sources.push(...(await bundleLibrary(draft)));
    writeFileSync(join(draft, 'LICENCES.txt'), collectLicences(sources));
    rmSync(DIST, { recursive: true, force: true });
    renameSync(draft, DIST);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** The library of the last build, as old as it is: `--if-needed` sees its age. */
function keepLibrary(draft) {
  if (statSync(DIST, { throwIfNoEntry: false }) === undefined) return;
  cpSync(DIST, draft, {
    recursive: true,
    preserveTimestamps: true,
    filter: (path) => path !== join(DIST, 'cli') && !path.startsWith(join(DIST, 'cli/')),
  });
}

function isCurrent() {
  const sources = Math.max(newest(join(ROOT, 'src')), builtAt('package.json'), newest(join(ROOT, 'scripts')));
  return OUTPUTS.every((file) => builtAt(file) > sources);
}

function newest(folder) {
  let time = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile())
      time = Math.max(time, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs);
  }
  return time;
}

function builtAt(file) {
  return statSync(join(ROOT, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
