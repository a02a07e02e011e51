// The commands, a line each, in the order in which `--help` lists them. A new command is a file beside this one and a
// line here; it is loaded only when it is called.

import type { CommandEntry } from './command.js';

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'check',
    summary: 'tell what is wrong in claims files',
    load: async () => (await import('./check.js')).describeCheck,
  },
  {
    name: 'explain',
    summary: 'say why a range is what it is, or what a claim does',
    load: async () => (await import('./explain.js')).describeExplain,
  },
  {
    name: 'gap',
    summary: 'ask whether people left out explain the distance to other claims',
    load: async () => (await import('./gap.js')).describeGap,
  },
  {
    name: 'verify',
    summary: 'check every proof, sum and range of a result again',
    load: async () => (await import('./verify.js')).describeVerify,
  },
  {
    name: 'read',
    summary: 'show how the words of a quantity are read',
    load: async () => (await import('./read.js')).describeRead,
  },
  {
    name: 'schema',
    summary: 'describe the columns of a claims file',
    load: async () => (await import('./schema.js')).describeSchema,
  },
  {
    name: 'init',
    summary: 'write a starter file, or look at the columns of a table',
    load: async () => (await import('./init.js')).describeInit,
  },
];

/**
 * Commands that the contract names and this version does not have, with what does something of their work. A word like these
 * must not be taken for a file that is missing.
 */
export const COMMANDS_TO_COME: ReadonlyMap<string, string> = new Map([
  ['timeline', '`reconcile FILE --as-of DATE` and `--known DATE` answer for one day at a time'],
  ['diff', 'write both results with `--format csv`, and compare the files'],
  ['completion', '`reconcile --help` and `reconcile COMMAND --help` list what can be typed'],
]);
