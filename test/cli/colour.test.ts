import { describe, expect, it } from 'vitest';
import { decideColour } from '../../src/cli/colour.js';

const onTerminal = { choice: 'auto', terminal: true, environment: {} } as const;
const inPipe = { ...onTerminal, terminal: false };

describe('decideColour', () => {
  it('writes colours to terminals only', () => {
    expect(decideColour(onTerminal)).toBe(1);
    expect(decideColour(inPipe)).toBe(0);
  });

  it('takes `--color` over everything', () => {
    const environment = { NO_COLOR: '1', FORCE_COLOR: '1', TERM: 'dumb' };
    expect(decideColour({ ...inPipe, choice: 'always', environment })).toBe(1);
    expect(decideColour({ ...onTerminal, choice: 'never', environment })).toBe(0);
  });

  it('takes NO_COLOR over FORCE_COLOR, and an empty one for none', () => {
    expect(decideColour({ ...onTerminal, environment: { NO_COLOR: '1', FORCE_COLOR: '1' } })).toBe(0);
    expect(decideColour({ ...inPipe, environment: { NO_COLOR: '', FORCE_COLOR: '1' } })).toBe(1);
  });

  it('takes FORCE_COLOR over the terminal, `0` and `false` for no colours', () => {
    expect(decideColour({ ...inPipe, environment: { FORCE_COLOR: '' } })).toBe(1);
    expect(decideColour({ ...inPipe, environment: { FORCE_COLOR: '3', TERM: 'dumb' } })).toBe(1);
    expect(decideColour({ ...onTerminal, environment: { FORCE_COLOR: '0' } })).toBe(0);
    expect(decideColour({ ...onTerminal, environment: { FORCE_COLOR: 'false' } })).toBe(0);
  });

  it('writes none to a terminal that knows none', () => {
    expect(decideColour({ ...onTerminal, environment: { TERM: 'dumb' } })).toBe(0);
  });
});
