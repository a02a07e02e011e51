// Builds dist/: the command line, bundled and split by command, and the library (esbuild) with its types (tsc).
//   --cli        only the command line
//   --if-needed  nothing where dist/ is newer than every source
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { build, transform } from 'esbuild';

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

/**
 * A lexicon is thousands of short texts, of which most runs need one language's. Each becomes a piece of its own, which is
 * loaded when a part of it is first asked for. Gathers their texts by the names of their pieces.
 */
function splitOffLexicons(pieces) {
  return {
    name: 'split-off-lexicons',
    setup(bundle) {
      bundle.onResolve({ filter: /^\.\/lexicon\.\w+\.js$/ }, ({ path }) => ({ path, external: true }));
      bundle.onLoad({ filter: /[\\/]quantity[\\/]lexicons[\\/]\w+\.ts$/ }, async ({ path }) => {
        const module = await import(`data:text/javascript,${encodeURIComponent(await bundleAlone(path))}`);
        const [[name, lexicon], ...others] = Object.entries(module);
        const text = JSON.stringify(lexicon);
        if (others.length > 0 || !isDeepStrictEqual(JSON.parse(text), lexicon)) {
          throw new Error(`${path} holds more than one table of plain values`);
        }
        const piece = `./lexicon.${name}.js`;
        pieces.set(piece, `module.exports = ${text};`);
        const getters = Object.keys(lexicon).map((part) => `get ${part}() { return read().${part}; }`);
        return {
          contents: `const read = () => require('${piece}');\nexport const ${name} = { ${getters.join(', ')} };`,
        };
      });
    },
  };
}

async function bundleAlone(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false });
  return outputFiles[0].text;
}

// cli-table3 brings a width function of its own; ours must be the only one, or columns drift (docs/dependencies.md).
const COMMON = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  chunkNames: '[name]-[hash]',
  alias: { 'string-width': './src/render/string-width-shim.cts' },
  plugins: [withoutChildProcess],
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
  await buildCommandLine(join(outdir, 'cli'));
  if (!cliOnly) await buildLibrary(outdir);
}

/**
 * The command line: bundled and split as ES modules, which esbuild can only split so; each piece is then made CommonJS, which
 * starts faster, what starts together is packed together, and all is run once, so that what V8 compiled of it can be kept
 * (src/cli/start.cts).
 */
async function buildCommandLine(outdir) {
  const lexicons = new Map();
  const { outputFiles, metafile } = await build({
    ...COMMON,
    plugins: [withoutChildProcess, splitOffLexicons(lexicons)],
    entryPoints: { main: 'src/cli/main.ts' },
    outdir,
    write: false,
    metafile: true,
    minifySyntax: true,
    minifyWhitespace: true,
  });
  const packed = packTogether(metafile);
  const pieces = new Map([
    ...outputFiles.map(({ path, text }) => [`./${basename(path)}`, text]),
    ...lexicons,
  ]);
  const packs = new Map();
  for (const [name, text] of pieces) {
    const file = packed[name] ?? name;
    const run = `function (exports, require, module, importMetaUrl) {${await makeCommonJs(text)}\n}`;
    packs.set(file, [...(packs.get(file) ?? []), `${JSON.stringify(name)}: ${run}`]);
  }
  mkdirSync(outdir, { recursive: true });
  for (const [file, pieces] of packs) writeFileSync(join(outdir, file), `({\n${pieces.join(',\n')}\n})\n`);
  writeFileSync(join(outdir, 'package.json'), '{ "type": "commonjs" }\n');
  const { code } = await transform(readFileSync(join(root, 'src/cli/start.cts'), 'utf8'), {
    loader: 'ts',
    format: 'cjs',
    target: 'node20',
    define: { PACKED: JSON.stringify(packed) },
  });
  writeFileSync(join(outdir, 'start.js'), code);
  const words = ['scripts/compile-ahead.cjs', outdir, 'data/nagorno-karabakh-2020.csv'];
  execFileSync(process.execPath, words, { cwd: root, stdio: ['ignore', 'ignore', 2] });
}

/** File of each piece that a start, or a run of the main job, loads anyway: many small files cost more than one. */
function packTogether({ outputs }) {
  const names = new Map(Object.keys(outputs).map((path) => [`./${basename(path)}`, outputs[path]]));
  const nameOf = (entryPoint) => [...names].find(([, output]) => output.entryPoint === entryPoint)[0];
  const packed = {};
  const pack = (name, file) => {
    if (name in packed) return;
    packed[name] = file;
    for (const { path, kind } of names.get(name).imports) {
      if (kind === 'import-statement' && names.has(`./${basename(path)}`)) pack(`./${basename(path)}`, file);
    }
  };
  pack(nameOf('src/cli/main.ts'), './main.js');
  pack(nameOf('src/cli/program.ts'), './main.js');
  pack(nameOf('src/cli/reconcile.ts'), './reconcile.js');
  pack(nameOf('src/render/csv.ts'), './reconcile.js');
  return packed;
}

async function makeCommonJs(text) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'importMetaUrl' },
    minifySyntax: true,
    minifyWhitespace: true,
  });
  return code;
}

/** Everything but cli-table3 stays a package of its own, shared with the program that uses the library. */
async function buildLibrary(outdir) {
  const external = ['chalk', 'csv-parse', 'fast-string-width', 'leven'];
  const banner = {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  };
  await build({ ...COMMON, entryPoints: { index: 'src/index.ts' }, outdir, external, banner });
  const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
  const words = [join(typescript, '../bin/tsc'), '-p', 'tsconfig.build.json', '--outDir', outdir];
  execFileSync(process.execPath, words, { cwd: root, stdio: ['ignore', 2, 2] });
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
