import { Readable } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startProgress } from '../../src/cli/progress.js';
import type { Terminal } from '../../src/cli/terminal.js';

afterEach(() => vi.useRealTimers());

/** A terminal that keeps what is written to stderr. */
function keep(over: Partial<Terminal> = {}): { terminal: Terminal; shown: string[] } {
  const shown: string[] = [];
  const terminal: Terminal = {
    stdin: Readable.from([]),
    stdinIsTerminal: false,
    stdoutIsTerminal: false,
    stderrIsTerminal: true,
    columns: null,
    environment: {},
    print: async () => {},
    tell: () => {},
    tellRaw: (text) => shown.push(text),
    ...over,
  };
  return { terminal, shown };
}

describe('startProgress', () => {
  it('shows nothing of a run that lasts less than a second', () => {
    vi.useFakeTimers();
    const { terminal, shown } = keep();
    const progress = startProgress(terminal, true);
    vi.advanceTimersByTime(900);
    progress.rows(5000);
    progress.step('reconciling');
    progress.end();
    expect(shown).toEqual([]);
  });

  it('says how many rows have been read, a few times a second, and takes the line away', () => {
    vi.useFakeTimers();
    const { terminal, shown } = keep();
    const progress = startProgress(terminal, true);
    vi.advanceTimersByTime(1100);
    progress.rows(120_000);
    progress.rows(120_001);
    vi.advanceTimersByTime(300);
    progress.rows(150_000);
    progress.end();
    expect(shown).toEqual([
      '\r\u001b[2K120,000 rows read …',
      '\r\u001b[2K150,000 rows read …',
      '\r\u001b[2K',
    ]);
  });

  it('shows nothing in a pipe, on a dumb terminal, or where it is not wanted', () => {
    vi.useFakeTimers();
    for (const [over, wanted] of [
      [{ stderrIsTerminal: false }, true],
      [{ environment: { TERM: 'dumb' } }, true],
      [{}, false],
    ] as const) {
      const { terminal, shown } = keep(over);
      const progress = startProgress(terminal, wanted);
      vi.advanceTimersByTime(5000);
      progress.rows(1);
      progress.step('writing');
      progress.end();
      expect(shown).toEqual([]);
    }
  });
});
