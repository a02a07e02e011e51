// What the bundles of the command line and of the library have in common.

import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** commander can run commands that are programs of their own. Ours are not: its `child_process` costs time at every start. */
export const withoutChildProcess = {
  name: 'commander-without-child-process',
  setup(bundle) {
    bundle.onResolve({ filter: /^(node:)?child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'none', namespace: 'none' } : undefined,
    );
    bundle.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

export const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  chunkNames: '[name]-[hash]',
  // cli-table3 brings a width function of its own; ours must be the only one, or columns drift (docs/dependencies.md).
  alias: { 'string-width': './src/render/string-width-shim.cts' },
  plugins: [withoutChildProcess],
  metafile: true,
  logLevel: 'warning',
};
