// Starts the built program for real, as a shell would.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const PROGRAM = join(ROOT, 'bin/reconcile.js');
export const SEED = join(ROOT, 'data/nagorno-karabakh-2020.csv');

execFileSync(process.execPath, [join(ROOT, 'scripts/build.js'), '--cli', '--if-needed'], { stdio: 'ignore' });

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunSettings {
  readonly input?: string | Uint8Array;
  readonly env?: Record<string, string>;
  readonly cwd?: string;
}

/** Runs `reconcile WORDS…` with pipes for all three streams; stdin is empty where no input is given. */
export function runProgram(words: readonly string[], settings: RunSettings = {}): Run {
  return toRun(
    spawnSync(process.execPath, [PROGRAM, ...words], {
      input: settings.input ?? '',
      encoding: 'utf8',
      cwd: settings.cwd ?? ROOT,
      env: { ...environment(), ...settings.env },
      maxBuffer: 1 << 28,
    }),
  );
}

/** Runs a line of bash in which `reconcile` is the program and `$SEED` the report's file. */
export function runShell(line: string, settings: RunSettings = {}): Run {
  const script = `set -o pipefail; reconcile() { "$NODE" "$PROGRAM" "$@"; }; ${line}`;
  return toRun(
    spawnSync('bash', ['-c', script], {
      input: settings.input ?? '',
      encoding: 'utf8',
      cwd: settings.cwd ?? ROOT,
      env: { ...environment(), NODE: process.execPath, PROGRAM, SEED, ...settings.env },
      maxBuffer: 1 << 28,
    }),
  );
}

/** Runs `reconcile WORDS…` on a terminal of 80 columns (python's pty); what both streams show comes back as `stdout`. */
export function runOnTerminal(words: readonly string[], settings: RunSettings = {}): Run {
  const run = spawnSync('python3', ['-c', ON_TERMINAL, process.execPath, PROGRAM, ...words], {
    input: '',
    encoding: 'utf8',
    cwd: settings.cwd ?? ROOT,
    env: { ...environment(), TERM: 'xterm', ...settings.env },
  });
  return { ...toRun(run), stdout: run.stdout.replaceAll('\r\n', '\n') };
}

/** Whether there is a terminal to be had for tests here. */
export const HAS_TERMINAL = spawnSync('python3', ['-c', 'import pty, termios, fcntl']).status === 0;

const ON_TERMINAL = `
import fcntl, os, pty, struct, sys, termios
child, terminal = pty.fork()
if child == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    os.execv(sys.argv[1], sys.argv[1:])
while True:
    try:
        shown = os.read(terminal, 65536)
    except OSError:
        break
    if not shown:
        break
    sys.stdout.buffer.write(shown)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
`;

/** A folder of its own for a test, with these files in it. */
export function makeFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'reconcile-test-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** The environment without what would decide colours for the program. */
function environment(): Record<string, string | undefined> {
  const { NO_COLOR, FORCE_COLOR, NODE_OPTIONS, VITEST, ...rest } = process.env;
  return rest;
}

function toRun({ status, stdout, stderr }: { status: number | null; stdout: string; stderr: string }): Run {
  return { status, stdout, stderr };
}
