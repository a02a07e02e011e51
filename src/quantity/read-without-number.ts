// Reads a cell that holds no number: nobody (0), not given (unknown), or nothing that can be read.

import { ROLE } from './lexicon-entry.js';
import type { NoNumber } from './phrase.js';
import type { PhraseCursor } from './phrase-cursor.js';
import type { RefusedReading } from './reading.js';
import { refuse } from './refusals.js';

const BLANKS = new Set(['–', '-', '?', '…', '.']);

export function readWithoutNumber(cursor: PhraseCursor): NoNumber | RefusedReading {
  const { tokens } = cursor;
  if (tokens.length > 0 && tokens.every((token) => BLANKS.has(token.key) && token.key !== '.'))
    return { kind: 'unknown' };
  let none = false;
  let no = false;
  let counted = false;
  let reported = false;
  let strange = false;
  let hedged = false;
  let fault: RefusedReading | null = null;
  for (let at = 0; at < tokens.length; ) {
    const entry = cursor.longest(at, -1);
    if (entry === null) {
      const token = cursor.token(at);
      if (token?.kind === 'word') strange = true;
      at++;
      continue;
    }
    const { roles } = entry;
    if ((roles & ROLE.unknown) !== 0) return { kind: 'unknown' };
    if ((roles & ROLE.before) !== 0) hedged = true;
    if ((roles & ROLE.none) !== 0) none = true;
    if ((roles & ROLE.no) !== 0) no = true;
    if (entry.counted || entry.outcome) counted = true;
    if (entry.reported) reported = true;
    if (entry.fault === 'percentage' || entry.fault === 'household' || entry.fault === 'age')
      fault ??= refuse(entry.fault, cursor.text);
    at = cursor.end;
  }
  // "Nobody survived" is not 0 dead: with a word that is not known, nothing is.
  if (!strange && !hedged && (none || (no && counted))) return { kind: reported ? 'unknown' : 'none' };
  if (hedged && none) return refuse('senseless', cursor.text);
  return fault ?? refuse('no-number', cursor.text);
}
