// Builds the command line (dist/cli/): bundled and split as ES modules, which esbuild can only split so; each piece is then
// made CommonJS, which starts faster, what starts together is packed together, and all is run once, so that what V8 compiled
// of it can be kept (src/cli/start.cts, scripts/compile-ahead.cjs).

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { build, transform } from 'esbuild';
import { COMMON, ROOT, withoutChildProcess } from './bundle-settings.js';

/** Returns the source files that went into it. */
export async function bundleCommandLine(outdir) {
  const lexicons = new Map();
  const { outputFiles, metafile } = await build({
    ...COMMON,
    plugins: [withoutChildProcess, splitOffLexicons(lexicons)],
    entryPoints: { main: 'src/cli/main.ts' },
    outdir,
    write: false,
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
  const { code } = await transform(readFileSync(join(ROOT, 'src/cli/start.cts'), 'utf8'), {
    loader: 'ts',
    format: 'cjs',
    target: 'node20',
    define: { PACKED: JSON.stringify(packed) },
  });
  writeFileSync(join(outdir, 'start.js'), code);
  const words = ['scripts/compile-ahead.cjs', outdir, 'data/nagorno-karabakh-2020.csv'];
  execFileSync(process.execPath, words, { cwd: ROOT, stdio: ['ignore', 'ignore', 2] });
  return Object.keys(metafile.inputs);
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
  return escapeBeyondAscii(code);
}

/** start.cts reads ASCII. esbuild escapes what lies beyond in strings, but not in regular expressions. */
function escapeBeyondAscii(code) {
  if (/\\[^\0-\x7f]/.test(code))
    throw new Error('a backslash before a character beyond ASCII cannot be kept');
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

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
