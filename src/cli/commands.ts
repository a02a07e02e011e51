// The commands, a line each, in the order in which `--help` lists them. A new command is a file beside this one and a
// line here; it is loaded only when it is called.

import type { CommandEntry } from './command.js';

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'check',
    summary: 'tell what is wrong in claims files',
    load: async () => (await import('./check.js')).describeCheck,
  },
];
