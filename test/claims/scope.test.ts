import { describe, expect, it } from 'vitest';
import { formatScope, readAskedScope, readExcludedScope } from '../../src/claims/scope.js';

function excluded(text: string): string {
  const reading = readExcludedScope(text);
  return reading.kind === 'scope' ? formatScope(reading.scope) : `refused: ${reading.code}`;
}

function asked(text: string): string {
  const reading = readAskedScope(text);
  return reading.kind === 'scope' ? formatScope(reading.scope) : `refused: ${reading.code}`;
}

describe('a scope', () => {
  it('in `excludes` covers every outcome where none is named', () => {
    expect(readExcludedScope('azerbaijan/military')).toMatchObject({
      scope: { side: { key: 'azerbaijan' }, category: { key: 'military' }, outcome: null },
    });
    expect(excluded('azerbaijan')).toBe('azerbaijan');
    expect(excluded('azerbaijan/all/wounded')).toBe('azerbaijan/all/wounded');
  });

  it('that is asked for means killed where no outcome is named', () => {
    expect(asked('armenia/military')).toBe('armenia/military/killed');
    expect(asked('armenia')).toBe('armenia/all/killed');
    expect(asked('all/all/casualties')).toBe('all/all/casualties');
  });

  it('may leave a place empty for all', () => {
    expect(excluded('/military')).toBe('all/military');
    expect(excluded(' Azerbaijan / Military ')).toBe('azerbaijan/military');
  });

  it('knows parts, joined labels and other spellings', () => {
    expect(excluded('b+a/civilians:children/deaths')).toBe('a+b/civilian:children/killed');
  });

  it('is refused where it is too long, empty, or names no side', () => {
    expect(excluded('a/b/c/d')).toBe('refused: scope-too-long');
    expect(excluded('//')).toBe('refused: empty-scope');
    expect(excluded('each/military')).toBe('refused: kept-word');
    expect(excluded('a/civilian:women:press')).toBe('refused: part-of-a-part');
    expect(asked('a/all/all')).toBe('refused: kept-word');
  });

  it('written out and read again is itself', () => {
    for (const text of ['all', 'a', 'a/military', 'a+b/civilian:x/killed+wounded', 'all/all/killed']) {
      expect(excluded(excluded(text))).toBe(excluded(text));
    }
  });
});
