// The executable's entry. It answers `--version` by itself and loads the rest of the program for anything else.

import { VERSION } from '../version.js';

/** Runs the program with the words of a command line; sets `process.exitCode`. */
export async function startProgram(words: readonly string[]): Promise<void> {
  if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
    process.stdout.on('error', () => {});
    // What a bug report needs to tell.
    process.stdout.write(
      `reconcile ${VERSION} (node ${process.version}, ${process.platform} ${process.arch})\n`,
    );
    return;
  }
  const { runProgram } = await import('./program.js');
  await runProgram(words);
}
