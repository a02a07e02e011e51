// A line on a terminal's stderr that says how far a long run is. The work is synchronous, so it is drawn from within.

import { formatCount } from '../render/count.js';
import type { Terminal } from './terminal.js';

/** A run shorter than this shows nothing. */
const PATIENCE = 1000;
const PAUSE = 200;
const CLEAR_LINE = '\r\u001b[2K';

export interface Progress {
  /** Says that so many rows have been read in all. */
  readonly rows: (count: number) => void;
  /** Says that so many events have been reconciled. */
  readonly events: (count: number, all: number) => void;
  /** Says what is being done now. */
  readonly step: (name: string) => void;
  /** Takes the line away again. */
  readonly end: () => void;
}

/** Draws only on a terminal, and only once the run has lasted over a second. `shown` is false for `--quiet`. */
export function startProgress(terminal: Terminal, shown: boolean): Progress {
  if (!shown || !terminal.stderrIsTerminal || terminal.environment.TERM === 'dumb') {
    return { rows: () => {}, events: () => {}, step: () => {}, end: () => {} };
  }
  const started = Date.now();
  let drawn = started + PATIENCE - PAUSE;
  let visible = false;
  const draw = (text: string): void => {
    terminal.tellRaw(`${CLEAR_LINE}${text} …`);
    visible = true;
    drawn = Date.now();
  };
  const drawNowAndThen = (text: () => string): void => {
    if (Date.now() - drawn >= PAUSE) draw(text());
  };
  return {
    rows: (count) => drawNowAndThen(() => `${formatCount(count)} rows read`),
    events: (count, all) =>
      drawNowAndThen(() => `${formatCount(count)} of ${formatCount(all)} events reconciled`),
    step: (name) => {
      if (Date.now() - started >= PATIENCE) draw(name);
    },
    end: () => {
      if (visible) terminal.tellRaw(CLEAR_LINE);
      visible = false;
    },
  };
}
