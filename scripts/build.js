// Builds dist/: the command line, bundled and split by command, and the library (esbuild) with its types (tsc).
//   --cli        only the command line
//   --if-needed  nothing where dist/ is newer than every source
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const cliOnly = process.argv.includes('--cli');
const OUTPUTS = cliOnly ? ['dist/cli/main.js'] : ['dist/cli/main.js', 'dist/index.js', 'dist/index.d.ts'];

/** commander can run commands that are programs of their own. Ours are not: its `child_process` costs time at every start. */
const withoutChildProcess = {
  name: 'commander-without-child-process',
  setup(bundle) {
    bundle.onResolve({ filter: /^(node:)?child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'none', namespace: 'none' } : undefined,
    );
    bundle.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const COMMON = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  chunkNames: '[name]-[hash]',
  // cli-table3 brings a width function of its own; ours must be the only one, or columns drift (docs/dependencies.md).
  alias: { 'string-width': './src/render/string-width-shim.cts' },
  plugins: [withoutChildProcess],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
};

if (!(process.argv.includes('--if-needed') && isCurrent())) await buildAll();

/** Into a folder beside dist/, which takes its place when all is done: a build that fails leaves the last one whole. */
async function buildAll() {
  const draft = join(root, `dist.${process.pid}.tmp`);
  try {
    await buildInto(draft);
    if (cliOnly) keepLibrary(draft);
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    renameSync(draft, join(root, 'dist'));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function buildInto(outdir) {
  await build({
    ...COMMON,
    entryPoints: { main: 'src/cli/main.ts' },
    outdir: join(outdir, 'cli'),
    minifySyntax: true,
    minifyWhitespace: true,
  });
  if (cliOnly) return;
  // Everything but cli-table3 stays a package of its own, shared with the program that uses the library.
  const external = ['chalk', 'csv-parse', 'fast-string-width', 'leven'];
  await build({ ...COMMON, entryPoints: { index: 'src/index.ts' }, outdir, external });
  const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
  execFileSync(
    process.execPath,
    [join(typescript, '../bin/tsc'), '-p', 'tsconfig.build.json', '--outDir', outdir],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
    },
  );
}

/** The library of the last build, as old as it is: `--if-needed` sees its age. */
function keepLibrary(draft) {
  const dist = join(root, 'dist');
  if (statSync(dist, { throwIfNoEntry: false }) === undefined) return;
  cpSync(dist, draft, {
    recursive: true,
    preserveTimestamps: true,
    filter: (path) => path !== join(dist, 'cli') && !path.startsWith(join(dist, 'cli/')),
  });
}

function isCurrent() {
  const sources = Math.max(newest(join(root, 'src')), builtAt('package.json'), builtAt('scripts/build.js'));
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
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
