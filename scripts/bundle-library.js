// Builds the library (dist/index.js), bundled with the packages that it uses, and its types. Nothing else is installed with it.

import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { COMMON, ROOT } from './bundle-settings.js';

/** Returns the source files that went into it. */
export async function bundleLibrary(outdir) {
  const { metafile } = await build({
    ...COMMON,
    entryPoints: { index: 'src/index.ts' },
    outdir,
    minifyWhitespace: true,
    charset: 'utf8',
    minifySyntax: true,
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
  const words = [join(typescript, '../bin/tsc'), '-p', 'tsconfig.build.json', '--outDir', outdir];
  execFileSync(process.execPath, words, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  return Object.keys(metafile.inputs);
}
