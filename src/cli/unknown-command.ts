// What to say of a first word that is neither a file nor a command: a slip, or a command that is still to come.

import leven from 'leven';
import { quoteValue } from '../claims/visible.js';
import { CommandFailure } from './command-failure.js';
import { COMMANDS, COMMANDS_TO_COME } from './commands.js';

/** Null where the word was meant as a file. */
export function failureOfCommand(word: string): CommandFailure | null {
  const instead = COMMANDS_TO_COME.get(word.toLowerCase());
  if (instead !== undefined)
    return new CommandFailure(`this version has no command ${quoteValue(word)} yet`, instead);
  const near = nearCommand(word);
  if (near === null) return null;
  return new CommandFailure(
    `there is no file or command ${quoteValue(word)}`,
    `did you mean \`reconcile ${near}\`?`,
  );
}

/** A command of which the word may be a slip; words that look like files are none. */
function nearCommand(word: string): string | null {
  if (/[./\\]/.test(word) || word.length > 20) return null;
  const near = COMMANDS.map(({ name }) => ({ name, distance: leven(word.toLowerCase(), name) }))
    .filter(({ name, distance }) => distance <= (name.length < 4 ? 1 : 2))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.name ?? null;
}
