// Builds dist/: the command line, bundled and split by command, and the library (esbuild) with its types (tsc).
//   --cli        only the command line
//   --if-needed  nothing where dist/ is newer than every source
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const cliOnly = process.argv.includes('--cli');

function newest(folder) {
  let time = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile())
      time = Math.max(time, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs);
  }
  return time;
}

function builtAt(file) {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

const outputs = cliOnly ? ['dist/cli/main.js'] : ['dist/cli/main.js', 'dist/index.js'];
const sources = Math.max(newest(join(root, 'src')), builtAt('package.json'), builtAt('scripts/build.js'));
const current = outputs.every((file) => builtAt(file) > sources);

if (!(process.argv.includes('--if-needed') && current)) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  if (!cliOnly) {
    const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
    execFileSync(process.execPath, [join(typescript, '../bin/tsc'), '-p', 'tsconfig.build.json'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
  }
  // cli-table3 brings a width function of its own; ours must be the only one, or columns drift (docs/dependencies.md).
  const alias = { 'string-width': './src/render/string-width-shim.cts' };
  const common = {
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    chunkNames: '[name]-[hash]',
    alias,
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  };
  await build({
    ...common,
    entryPoints: { main: 'src/cli/main.ts' },
    outdir: 'dist/cli',
    minifySyntax: true,
    minifyWhitespace: true,
  });
  if (!cliOnly) {
    // Everything but cli-table3 stays a package of its own, shared with the program that uses the library.
    const external = ['chalk', 'csv-parse', 'fast-string-width', 'leven'];
    await build({ ...common, entryPoints: { index: 'src/index.ts' }, outdir: 'dist', external });
  }
}
